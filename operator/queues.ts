/** Reads the work queues of a deployment, each with its dead letters and the function it triggers. */
import { LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Stack } from './stack.ts';

/** A work queue. */
export interface WorkQueue {
  /** Its name, such as `DeliveryQueue`. */
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly deadLetters: { readonly url: string; readonly arn: string; readonly count: number };
  /** How many messages wait. */
  readonly waiting: number;
}

/** The event source mapping that brings a queue's messages to its function. */
export interface Mapping {
  readonly queue: string;
  readonly functionArn: string;
  /** `Enabled`, `Disabled`, or a state between the two. */
  readonly state: string;
  readonly uuid: string;
  /** The most concurrent calls; null without a limit. */
  readonly maxConcurrency: number | null;
}

const COUNTS = ['QueueArn', 'RedrivePolicy', 'ApproximateNumberOfMessages'] as const;

/** Returns the work queues of a deployment. */
export async function readQueues({ resources }: Stack, sqs = new SQSClient({})): Promise<WorkQueue[]> {
  const all = await Promise.all(
    resources
      .filter(({ type }) => type === 'AWS::SQS::Queue')
      .map(async ({ id, physicalId: url }) => {
        const { Attributes = {} } = await sqs.send(
          new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...COUNTS] }),
        );
        return { id, url, arn: Attributes.QueueArn ?? '', attributes: Attributes };
      }),
  );
  return all.flatMap(({ id, url, arn, attributes }) => {
    const policy = JSON.parse(attributes.RedrivePolicy ?? 'null') as { deadLetterTargetArn: string } | null;
    const dead = all.find((one) => one.arn === policy?.deadLetterTargetArn);
    if (!dead) return [];
    const count = Number(dead.attributes.ApproximateNumberOfMessages ?? 0);
    const waiting = Number(attributes.ApproximateNumberOfMessages ?? 0);
    return [{ name: id, url, arn, waiting, deadLetters: { url: dead.url, arn: dead.arn, count } }];
  });
}

/** Returns the event source mappings of the queues. */
export async function readMappings(
  queues: readonly WorkQueue[],
  lambda = new LambdaClient({}),
): Promise<Mapping[]> {
  const found = await Promise.all(
    queues.map(async ({ name, arn }) => {
      const { EventSourceMappings = [] } = await lambda.send(
        new ListEventSourceMappingsCommand({ EventSourceArn: arn }),
      );
      return EventSourceMappings.map(({ FunctionArn = '', State = '', UUID = '', ScalingConfig }) => ({
        queue: name,
        functionArn: FunctionArn,
        state: State,
        uuid: UUID,
        maxConcurrency: ScalingConfig?.MaximumConcurrency ?? null,
      }));
    }),
  );
  return found.flat();
}
