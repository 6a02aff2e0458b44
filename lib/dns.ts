import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { IDomainName } from 'aws-cdk-lib/aws-apigateway';
import {
  AaaaRecord,
  ARecord,
  HostedZone,
  type IHostedZone,
  RecordSet,
  RecordTarget,
  RecordType,
} from 'aws-cdk-lib/aws-route53';
import { ApiGatewayDomain } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';

/** Where the DNS records are kept. */
interface DnsProps {
  /** The Route 53 zone that contains all our names. Default: the DNS is kept elsewhere. */
  readonly hostedZone?: { readonly id: string; readonly name: string } | undefined;
}

/** One DNS record. */
interface DnsRecord {
  /** The absolute name without a trailing dot. */
  readonly name: string;
  readonly type: 'MX' | 'CNAME' | 'TXT';
  /** The value as in a zone file: `10 mail.example.com`, `"v=spf1 -all"`. */
  readonly value: string;
}

/** It is short so that a corrected record takes effect soon. */
const TTL = Duration.minutes(5);

/**
 * Our DNS records. They are created in the hosted zone when there is one, and are otherwise outputs of the stack, to be
 * created by hand.
 */
export class Dns extends Construct {
  /** Undefined when the DNS is kept elsewhere. */
  readonly zone: IHostedZone | undefined;

  constructor(scope: Construct, id: string, { hostedZone }: DnsProps) {
    super(scope, id);
    this.zone =
      hostedZone &&
      HostedZone.fromHostedZoneAttributes(this, 'Zone', {
        hostedZoneId: hostedZone.id,
        zoneName: hostedZone.name,
      });
  }

  add(id: string, { name, type, value }: DnsRecord): void {
    if (this.zone === undefined) {
      new CfnOutput(Stack.of(this), `Dns${id}`, { value: `${name} ${type} ${value}` });
      return;
    }
    new RecordSet(this, id, {
      zone: this.zone,
      // The trailing dot is needed: a name that is known only at deployment would otherwise be taken for one below the
      // zone.
      recordName: `${name}.`,
      recordType: RecordType[type],
      target: RecordTarget.fromValues(value),
      ttl: TTL,
    });
  }

  /** Points a name at a custom domain name of API Gateway. */
  lead(id: string, name: string, to: IDomainName): void {
    if (this.zone === undefined) {
      this.add(id, { name, type: 'CNAME', value: to.domainNameAliasDomainName });
      return;
    }
    const props = {
      zone: this.zone,
      recordName: `${name}.`,
      target: RecordTarget.fromAlias(new ApiGatewayDomain(to)),
    };
    new ARecord(this, `${id}4`, props);
    new AaaaRecord(this, `${id}6`, props);
  }
}
