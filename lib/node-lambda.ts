import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as Lambda,
  type RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { tell } from './outputs.ts';

export interface NodeLambdaProps {
  /** The bundle; exports `handler`. */
  readonly code: Code;
  /** One line, shown in the console. */
  readonly description: string;
  /** How long one call may take. Default 60 seconds. */
  readonly timeout?: Duration;
  /** MiB; CPU grows with it. Default 512. */
  readonly memorySize?: number;
  /** What happens when it answers its own messages more than 16 times in a row. Default TERMINATE. */
  readonly recursiveLoop?: RecursiveLoop;
  /** Variables known from the start; grants add theirs later. Default: none. */
  readonly environment?: Record<string, string>;
  /** How long its log is kept. */
  readonly logDays: RetentionDays;
}

/** A Lambda on the newest Node runtime and arm64, with a log group and a role of its own that may only write to it. */
export class NodeLambda extends Lambda {
  declare readonly role: IRole;
  declare readonly timeout: Duration;
  readonly memoryMiB: number;
  private readonly feeders: string[] = [];

  constructor(
    scope: Construct,
    id: string,
    { logDays, environment, memorySize = 512, ...props }: NodeLambdaProps,
  ) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      timeout: Duration.seconds(60),
      ...props,
      memorySize,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      // No source maps: Node reads them when it starts, and every cold start would wait for it. See docs/runbook.md.
      ...(environment && { environment }),
      logGroup,
      role,
    });
    this.memoryMiB = memorySize;
    const name = this.node.path
      .split(/[^A-Za-z0-9]/)
      .slice(1)
      .map(capitalized)
      .join('');
    tell(this, { [`LogOf${name}`]: logGroup.logGroupName });
  }

  /** Says that a queue feeds it (FEEDING_QUEUE_URLS): when a message that failed comes again is for the function to say. */
  isFedBy(queueUrl: string): void {
    this.feeders.push(queueUrl);
    this.addEnvironment('FEEDING_QUEUE_URLS', this.feeders.join(','));
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
