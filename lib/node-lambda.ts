import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as Lambda,
  LoggingFormat,
  type RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { addOutputs } from './outputs.ts';

/** What a Lambda needs. */
export interface NodeLambdaProps {
  /** The bundle, which exports `handler`. */
  readonly code: Code;
  /** One line that the console shows. */
  readonly description: string;
  /** How long one call may take. Default 60 seconds. */
  readonly timeout?: Duration;
  /** MiB; the CPU share grows with it. Default 512. */
  readonly memorySize?: number;
  /**
   * What Lambda does when the function triggers itself through its own messages more than 16 times in a row. Default
   * TERMINATE.
   */
  readonly recursiveLoop?: RecursiveLoop;
  /** Variables that are known from the start. Grants add theirs later. Default: none. */
  readonly environment?: Record<string, string>;
  /** How long its log is kept. */
  readonly logDays: RetentionDays;
}

/**
 * A Lambda on the newest Node runtime and arm64, with a log group and a role of its own, which at first may only write
 * that log.
 */
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
      // There are no source maps: Node reads them at the start, which would delay every cold start. See
      // docs/runbook.md.
      ...(environment && { environment }),
      logGroup,
      // What Lambda itself says of an invocation that succeeded would be a third of the log of an answer.
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      role,
    });
    this.memoryMiB = memorySize;
    const name = this.node.path
      .split(/[^A-Za-z0-9]/)
      .slice(1)
      .map(capitalized)
      .join('');
    addOutputs(this, { [`LogOf${name}`]: logGroup.logGroupName });
  }

  /**
   * Records that a queue triggers it (FEEDING_QUEUE_URLS). The function decides when a message that failed comes again.
   */
  isFedBy(queueUrl: string): void {
    this.feeders.push(queueUrl);
    this.addEnvironment('FEEDING_QUEUE_URLS', this.feeders.join(','));
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
