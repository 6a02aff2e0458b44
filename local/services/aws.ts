import { type DynamoDb, startDynamoDb } from './dynamodb.ts';
import { createFaults, type FaultSwitch } from './faults.ts';
import { type Queues, startQueues } from './queues.ts';
import { REGION } from './region.ts';
import { type Secrets, startSecrets } from './secrets.ts';
import { type Ses, startSes } from './ses.ts';

export interface AwsOptions {
  /** Where everything is kept so that it outlives the process; in memory when unsaid. */
  readonly dataDir?: string;
  /** SES sending rate, recipients per second. */
  readonly sendRate?: number;
  /** Seeds the faults, so that a run can be repeated. */
  readonly seed?: number;
}

/** The services our stack uses, on this machine and for nobody else: every one listens on 127.0.0.1. */
export interface Aws {
  /** Points the AWS SDK at these services. */
  readonly env: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDb;
  readonly queues: Queues;
  readonly ses: Ses;
  readonly secrets: Secrets;
  readonly faults: FaultSwitch;
  /** Forgets items, messages, objects, sent mail and faults; keeps tables, queues, topics, buckets and secrets. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the embedded services. Rejects when another process uses the same data directory. */
export async function startAws({ dataDir, sendRate = 50, seed = 1 }: AwsOptions = {}): Promise<Aws> {
  const faults = createFaults(seed);
  // First: it locks the data directory, which the others would share with another server.
  const dynamodb = await startDynamoDb(dataDir, faults);
  const [queues, secrets] = await Promise.all([startQueues(dataDir), startSecrets(dataDir)]);
  const ses = await startSes({ dataDir, sendRate, faults, publish: queues.publish });
  return {
    env: {
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
      AWS_ENDPOINT_URL_SQS: queues.url,
      AWS_ENDPOINT_URL_SNS: queues.url,
      AWS_ENDPOINT_URL_S3: queues.url,
      AWS_ENDPOINT_URL_SES: ses.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    },
    dynamodb,
    queues,
    ses,
    secrets,
    faults,
    reset: async () => {
      faults.set({});
      queues.reset();
      ses.outbox.clear();
      await dynamodb.reset();
    },
    close: async () => {
      await ses.close();
      await Promise.all([dynamodb.close(), queues.close(), secrets.close()]);
    },
  };
}
