import { Duration, Stack } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Memory } from './memory.ts';
import { NodeLambda } from './node-lambda.ts';
import type { Operators } from './operators.ts';

/** What the hourly test needs. */
interface HourlyProofProps {
  /** The mail domain. */
  readonly domain: string;
  /** Base address of the API. */
  readonly publicUrl: string;
  /** The bucket holds the mails that arrive for the test. */
  readonly memory: Memory;
  /** The bundle of `lambdas/prove`. */
  readonly code: Code;
  /** How long its log is kept. */
  readonly logDays: RetentionDays;
  /** They get the alarm when the test fails and when it does not run. */
  readonly operators: Operators;
}

/**
 * Runs the test of `npm run prove` every hour, so that within the hour the operators know that mail does not flow. It
 * sends only as prove@, and can read only mail to prove@.
 */
export class HourlyProof extends Construct {
  constructor(scope: Construct, id: string, props: HourlyProofProps) {
    super(scope, id);
    const { domain, publicUrl, memory, code, logDays, operators } = props;
    // It is in the scope of the other functions and named like them: by its folder.
    const lambda = new NodeLambda(scope, 'prove', {
      code,
      description: 'Plays the story of npm run prove, and fails where mail does not flow',
      timeout: Duration.minutes(10),
      environment: { DOMAIN: domain, PUBLIC_URL: publicUrl },
      logDays,
    });
    // A test that failed is not run again at once, because it would fail in the same way.
    lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(10) });
    memory.grantObjects(lambda, {
      reads: ['mail/prove'],
      finds: ['mail/prove'],
      erases: ['mail/prove'],
    });
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        // Its recipients are addresses of the same domain. In the sandbox SES requires no other identity.
        resources: [Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: domain })],
        conditions: { StringLike: { 'ses:FromAddress': [`prove@${domain}`, `prove+guest-*@${domain}`] } },
      }),
    );
    new Rule(this, 'Hourly', {
      description: 'Has the deployment prove that mail flows',
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(lambda)],
    });
    this.watch(lambda, operators);
  }

  private watch(lambda: NodeLambda, operators: Operators): void {
    operators.alarm(this, 'Broken', {
      metric: lambda.metricErrors({ statistic: Stats.SUM }),
      above: 0,
      says: 'Mail does not flow: the test that the deployment runs every hour failed.',
      section: 'mail-is-not-proved',
    });
    operators.alarm(this, 'Silent', {
      metric: lambda.metricInvocations({ statistic: Stats.SUM, period: Duration.hours(2) }),
      // No number of runs is wrong; only no run is.
      above: Number.MAX_SAFE_INTEGER,
      gaps: TreatMissingData.BREACHING,
      says: 'The deployment has not proved for two hours that mail flows.',
      section: 'mail-is-not-proved',
    });
  }
}
