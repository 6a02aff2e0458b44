/**
 * Says what a call of the SDK does to which resources:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { bareAddress, splitMail } from '../mail-headers.ts';
import { parseStatement } from '../partiql.ts';
import { ACCOUNT, REGION } from '../region.ts';
import type { Access, Keys } from './policy.ts';

/** The services that run on this machine, by their names in signatures. */
export const SERVICES = ['dynamodb', 'sqs', 'sns', 's3', 'ses', 'secretsmanager'] as const;
/** The name of a service. */
export type ServiceName = (typeof SERVICES)[number];

/** A call: its operation as named by the SDK's command, with the command's input. */
export interface Call {
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Returns everything a call does, all of which must be allowed. */
export function accessesOf({ service, operation, input }: Call): Access[] {
  return MAPPING[service](operation, input).map(({ operation: action, resource, keys }) => ({
    action: `${service}:${action}`,
    resource,
    keys: { 'aws:securetransport': 'true', ...keys },
  }));
}

interface Done {
  readonly operation: string;
  readonly resource: string;
  readonly keys?: Keys;
}
type Input = Call['input'];
type Mapping = (operation: string, input: Input) => Done[];

const MAPPING: Readonly<Record<ServiceName, Mapping>> = {
  dynamodb,
  sqs: (operation, { QueueUrl }) => [
    {
      // A batch needs the permission for each of its parts.
      operation: operation.replace(/Batch$/, ''),
      resource: QueueUrl ? arn('sqs', String(QueueUrl).split('/').at(-1) ?? '') : '*',
    },
  ],
  sns: (operation, { TopicArn }) => [
    { operation: operation.replace(/Batch$/, ''), resource: String(TopicArn ?? '*') },
  ],
  s3,
  ses,
  secretsmanager: (operation, { SecretId }) => [{ operation, resource: String(SecretId ?? '*') }],
};

/** A transaction needs the permission for each of its parts. */
const PARTS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html */
const VERBS = { UPDATE: 'PartiQLUpdate', INSERT: 'PartiQLInsert' } as const;

function dynamodb(operation: string, input: Input): Done[] {
  const table = (name: unknown) => arn('dynamodb', `table/${name}`);
  if (Array.isArray(input.TransactItems)) {
    const parts = (input.TransactItems as Record<string, { TableName: string }>[]).flatMap(Object.entries);
    return once(
      parts.map(([part, { TableName }]) => ({ operation: PARTS[part] ?? part, resource: table(TableName) })),
    );
  }
  if (Array.isArray(input.Statements)) {
    const texts = (input.Statements as { Statement: string }[]).map(({ Statement }) => Statement);
    // A statement that is not understood is not executed, whoever sends it.
    const statements = texts.flatMap((text) => parseStatement(text) ?? []);
    return once(statements.map((one) => ({ operation: VERBS[one.verb], resource: table(one.table) })));
  }
  if (input.RequestItems) {
    return Object.keys(input.RequestItems).map((name) => ({ operation, resource: table(name) }));
  }
  if (!input.TableName) return [{ operation, resource: '*' }];
  const index = input.IndexName ? `/index/${input.IndexName}` : '';
  return [{ operation, resource: table(input.TableName) + index }];
}

function once(done: readonly Done[]): Done[] {
  return [...new Map(done.map((one) => [`${one.operation} ${one.resource}`, one])).values()];
}

const S3_ACTIONS: Readonly<Record<string, string>> = {
  HeadObject: 'GetObject',
  HeadBucket: 'ListBucket',
  ListObjects: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  ListObjectVersions: 'ListBucketVersions',
};

function s3(operation: string, { Bucket, Key, VersionId, Prefix }: Input): Done[] {
  const action = (S3_ACTIONS[operation] ?? operation) + (VersionId === undefined ? '' : 'Version');
  const bucket = `arn:aws:s3:::${Bucket}`;
  if (Key !== undefined) return [{ operation: action, resource: `${bucket}/${Key}` }];
  return [{ operation: action, resource: bucket, keys: { 's3:prefix': String(Prefix ?? '') } }];
}

/** Sending a mail needs permission on the sender's identity and on the configuration set. */
function ses(operation: string, input: Input): Done[] {
  if (operation !== 'SendRawEmail') return [{ operation, resource: '*' }];
  const from = senderOf(input);
  const keys = { 'ses:fromaddress': from, 'ses:recipients': (input.Destinations ?? []) as string[] };
  const resources = [
    arn('ses', `identity/${from.slice(from.lastIndexOf('@') + 1)}`),
    ...(input.ConfigurationSetName ? [arn('ses', `configuration-set/${input.ConfigurationSetName}`)] : []),
  ];
  return resources.map((resource) => ({ operation, resource, keys }));
}

/** Returns the bare address in the From header of a mail to be sent, or its envelope sender. */
function senderOf(input: Input): string {
  const { Data } = (input.RawMessage ?? {}) as { Data?: Uint8Array };
  const { fields } = splitMail(Buffer.from(Data ?? ''));
  const from = fields.find(({ name }) => name.toLowerCase() === 'from')?.value;
  return bareAddress(from ?? String(input.Source ?? ''));
}

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}
