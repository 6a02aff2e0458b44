import type { CodedError } from '#domain/text/coded-error.ts';
import { type Authority, NO_POLICIES, OWNER_KEY, sesFor } from '../access/authority.ts';
import type { ServiceName } from '../access/calls.ts';
import { REGION } from '../region.ts';
import type { Carry } from '../relay.ts';
import type { Units } from './capacity.ts';
import { type DynamoDb, startDynamoDb } from './dynamodb.ts';
import { answerSigned, answerTo, openEndpoint, type SignedRequest } from './endpoint.ts';
import { createFaults, type FaultSwitch } from './faults.ts';
import type { Answer, Request, Service } from './protocols.ts';
import { openQueues, type Queues } from './queues.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { openSes, type Ses } from './ses.ts';

/** The options of the embedded services. */
export interface AwsOptions {
  /** The directory for data that outlives the process; everything is in memory when not set. */
  readonly dataDir?: string;
  /** SES sending rate, recipients per second. */
  readonly sendRate?: number;
  /** The seed of the random faults, so that a run can be repeated. */
  readonly seed?: number;
  /** The factor for visibility time-outs; 1, as in the cloud, when not set. */
  readonly visibilityFactor?: number;
  /** Delivers by SMTP what SES accepted; when not set, mail stays in the outbox and counts as accepted. */
  readonly carry?: Carry;
  /** The clock in milliseconds by which SES limits requests for its quota; this machine's when not set. */
  readonly now?: () => number;
  /** Is called with the units that each request to DynamoDB consumes. */
  readonly consumed?: (operation: string, units: Units) => void;
}

/** The AWS services that our stack uses, on this machine. They listen only on 127.0.0.1. */
export interface Aws {
  /** The address of all services. */
  readonly url: string;
  /** Environment variables that point the AWS SDK at these services, with the rights of the account's owner. */
  readonly env: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDb;
  readonly queues: Queues;
  readonly ses: Ses;
  readonly secrets: Secrets;
  readonly faults: FaultSwitch;
  /** Answers a call in this process, without HTTP. The access key says who calls. */
  answer(request: Request, accessKey: string): Promise<Answer>;
  /** Answers a request as it would come by HTTP, with who calls in its signature. */
  answerSigned(request: SignedRequest): Promise<Answer>;
  /** Puts policies into force. Before that, there is only the owner. */
  enforce(authority: Authority): void;
  /** Deletes items, messages, objects, sent mail and faults, but not tables, queues, topics, buckets and secrets. */
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
  consumed,
}: AwsOptions = {}): Promise<Aws> {
  const faults = createFaults(seed);
  // It comes first because it locks the data directory.
  const dynamodb = await startDynamoDb(dataDir, faults, consumed);
  let authority = NO_POLICIES;
  const services: Partial<Record<ServiceName, Service>> = { dynamodb: dynamodb.service };
  const signed = (request: SignedRequest) => answerSigned(request, services, authority);
  const endpoint = await openEndpoint(signed, faults);
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
        // SES drops an event that it may not publish, without telling anybody.
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
    answer: (request, accessKey) => answerTo(request, accessKey, services, authority),
    answerSigned: signed,
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

/** Returns the environment of a process that signs with an access key. */
export function environmentOf(url: string, accessKey: string): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKey,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: url,
  };
}
