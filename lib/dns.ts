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

interface DnsProps {
  /** The Route 53 zone that holds all our names. Default: the DNS is kept elsewhere. */
  readonly hostedZone?: { readonly id: string; readonly name: string } | undefined;
}

interface DnsRecord {
  /** Absolute, without a dot at the end. */
  readonly name: string;
  readonly type: 'MX' | 'CNAME' | 'TXT';
  /** As in a zone file: `10 mail.example.com`, `"v=spf1 -all"`. */
  readonly value: string;
}

/** Short: whoever corrects a record should not wait for long. */
const TTL = Duration.minutes(5);

/** Our records: made in the hosted zone where there is one, else printed for whoever keeps the DNS. */
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
      // With the dot, or a name that is known only later would count as one below the zone.
      recordName: `${name}.`,
      recordType: RecordType[type],
      target: RecordTarget.fromValues(value),
      ttl: TTL,
    });
  }

  /** Leads a name to a custom domain name of API Gateway. */
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
