import type { CodedError } from '#domain/text/coded-error.ts';
import { type Authority, NO_POLICIES, OWNER_KEY, sesFor } from '../access/authority.ts';
import type { ServiceName } from '../access/calls.ts';
import { REGION } from '../region.ts';
import type { Carry } from '../relay.ts';
import { type DynamoDb, startDynamoDb } from './dynamodb.ts';
import { openEndpoint } from './endpoint.ts';
import { createFaults, type FaultSwitch } from './faults.ts';
import type { Service } from './protocols.ts';
import { openQueues, type Queues } from './queues.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { openSes, type Ses } from './ses.ts';

interface AwsOptions {
  /** Where everything is kept so that it outlives the process; in memory when unsaid. */
  readonly dataDir?: string;
  /** SES sending rate, recipients per second. */
  readonly sendRate?: number;
  /** Seeds the faults, so that a run can be repeated. */
  readonly seed?: number;
  /** What visibility time-outs are multiplied by; 1 when unsaid, as in the cloud. */
  readonly visibilityFactor?: number;
  /** Hands what SES accepted on by SMTP; when unsaid, it stays in the outbox and counts as taken. */
  readonly carry?: Carry;
  /** Milliseconds; the clock by which SES counts how often it was asked for its quota. This machine's when unsaid. */
  readonly now?: () => number;
}

/** The services our stack uses, on this machine and for nobody else: they listen on 127.0.0.1. */
export interface Aws {
  /** Where every service is reached. */
  readonly url: string;
  /** Points the AWS SDK at these services, as the owner of the account. */
  readonly env: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDb;
  readonly queues: Queues;
  readonly ses: Ses;
  readonly secrets: Secrets;
  readonly faults: FaultSwitch;
  /** From now on these policies are in force; until then there is only the owner. */
  enforce(authority: Authority): void;
  /** Forgets items, messages, objects, sent mail and faults; keeps tables, queues, topics, buckets and secrets. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the embedded services. Rejects when another process uses the same data directory. */
export async function startAws({
  dataDir,
  sendRate = 50,
  seed = 1,
  visibilityFactor = 1,
  carry,
  now = () => performance.now(),
}: AwsOptions = {}): Promise<Aws> {
  const faults = createFaults(seed);
  // First: it locks the data directory, which the others would share with another server.
  const dynamodb = await startDynamoDb(dataDir, faults);
  let authority = NO_POLICIES;
  const services: Partial<Record<ServiceName, Service>> = { dynamodb: dynamodb.service };
  const endpoint = await openEndpoint(services, () => authority, faults);
  const { url } = endpoint;
  const queues = openQueues({ dataDir, url, authority: () => authority, visibilityFactor });
  const secrets = openSecrets(dataDir);
  const ses = openSes({
    dataDir,
    sendRate,
    faults,
    now,
    carry,
    publish: (topicArn, message, configurationSet) => {
      try {
        queues.publish(topicArn, message, sesFor(`configuration-set/${configurationSet}`));
      } catch (error) {
        if ((error as CodedError).code !== 'access-denied') throw error;
        // SES drops what it may not publish, and tells nobody.
        console.error(String(error));
      }
    },
  });
  Object.assign(services, queues.services, { secretsmanager: secrets.service, ses: ses.service });
  return {
    url,
    env: environmentOf(url, OWNER_KEY),
    dynamodb,
    queues,
    ses,
    secrets,
    faults,
    enforce: (policies) => {
      authority = policies;
    },
    reset: async () => {
      faults.set({});
      queues.reset();
      ses.reset();
      await dynamodb.reset();
    },
    close: async () => {
      await endpoint.close();
      ses.close();
      await Promise.all([dynamodb.close(), queues.close()]);
    },
  };
}

/** Environment of somebody who signs with an access key. */
export function environmentOf(url: string, accessKey: string): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKey,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: url,
  };
}
