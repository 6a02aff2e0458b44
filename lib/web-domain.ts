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

/** What the host name needs. */
interface WebDomainProps {
  /** Host name of the pages and the API. */
  readonly name: string;
  /** ARN of a certificate for it in this region. Default: one is created and validated in the hosted zone. */
  readonly certificate?: string | undefined;
  /** Creates the records. */
  readonly dns: Dns;
  /** The API that answers there. */
  readonly api: RestApi;
}

/** A host name of the operator's own for pages and API, in addition to the address that API Gateway gives. */
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
      // CDK's types do not support exactOptionalPropertyTypes: a RestApi is an IRestApi.
      mapping: api as IRestApi,
    });
    // CDK has no property for it yet. Without it the AAAA record would not work.
    (domainName.node.defaultChild as CfnDomainName).addPropertyOverride(
      'EndpointConfiguration.IpAddressType',
      'dualstack',
    );
    dns.lead('Web', name, domainName);
  }
}
