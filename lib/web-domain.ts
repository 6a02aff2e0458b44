import {
  type CfnDomainName,
  DomainName,
  type IRestApi,
  type RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import type { Dns } from './dns.ts';

interface WebDomainProps {
  /** Host name of the pages and the API. */
  readonly name: string;
  /** ARN of a certificate of this region for it. Default: one is made, and validated in the hosted zone. */
  readonly certificate?: string | undefined;
  /** Gets the records. */
  readonly dns: Dns;
  /** Answers there. */
  readonly api: RestApi;
}

/** A host name of one's own for pages and API, beside the address that API Gateway gives. */
export class WebDomain extends Construct {
  constructor(scope: Construct, id: string, { name, certificate, dns, api }: WebDomainProps) {
    super(scope, id);
    const domainName = new DomainName(this, 'Name', {
      domainName: name,
      certificate: certificate
        ? Certificate.fromCertificateArn(this, 'Certificate', certificate)
        : new Certificate(this, 'Certificate', {
            domainName: name,
            validation: CertificateValidation.fromDns(dns.zone),
          }),
      securityPolicy: SecurityPolicy.TLS_1_2,
      // CDK's types are not written for exactOptionalPropertyTypes: a RestApi is an IRestApi.
      mapping: api as IRestApi,
    });
    // CDK has no property for it yet. Without it the AAAA record would lead nowhere.
    (domainName.node.defaultChild as CfnDomainName).addPropertyOverride(
      'EndpointConfiguration.IpAddressType',
      'dualstack',
    );
    dns.lead('Web', name, domainName);
  }
}
