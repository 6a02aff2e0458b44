/**
 * Calls of AWS without HTTP. The embedded services answer in this process, and the same policies apply to every caller.
 * The SDK, its signatures and HTTP take most of the time of such a call. Tests run with `WIRE=no`, which turns this on,
 * except while faults are switched on and for a few rare operations. Outside of tests, and with `WIRE=yes`, it is off.
 */
import { Readable } from 'node:stream';
import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Aws } from '#local/services/aws.ts';
import type { Request } from '#local/services/protocols.ts';

/** A command of the SDK. One of the document client holds the command of the DynamoDB client. */
interface Command {
  readonly input: Input;
  readonly clientCommand?: object;
}
type Input = Readonly<Record<string, unknown>>;

const QUEUE = new Set(['SendMessageBatch', 'ChangeMessageVisibilityBatch', 'GetQueueAttributes']);

/** HTTP methods, by operation. */
const OBJECT: Readonly<Record<string, string>> = { GetObject: 'GET', PutObject: 'PUT' };

/** Runs a command. Returns null for one that must go over HTTP. */
export function callDirectly(aws: Aws, command: object, accessKey: string): Promise<object> | null {
  const { clientCommand, input } = command as Command;
  const operation = (clientCommand ?? command).constructor.name.replace(/Command$/, '');
  const { ses, dynamodb } = aws.faults.current();
  if (clientCommand && !dynamodb) return askTable(aws, operation, input, accessKey);
  if (QUEUE.has(operation)) return askQueue(aws, operation, input, accessKey);
  const method = OBJECT[operation];
  if (method) return askBucket(aws, operation, method, input, accessKey);
  if (operation === 'SendRawEmail' && !ses) return sendMail(aws, input, accessKey);
  return null;
}

async function askTable(aws: Aws, operation: string, input: Input, accessKey: string): Promise<object> {
  const asked = request({ service: 'dynamodb', operation, input: toWire(input) });
  const { status, body } = await aws.answer(asked, accessKey);
  const answer = JSON.parse(body.toString()) as Input;
  if (status !== 200) throw errorOf(status, answer);
  return fromWire(answer);
}

const ITEMS = new Set([
  'Item',
  'Key',
  'ExpressionAttributeValues',
  'Attributes',
  'LastEvaluatedKey',
  'ExclusiveStartKey',
]);
const LISTS = new Set(['Keys', 'Items']);

function toWire(input: Input): Input {
  return converted(input, (item) => marshall(item, { removeUndefinedValues: true })) as Input;
}

function fromWire({ Responses, ...answer }: Input): object {
  const read = (item: object) => unmarshall(item as Parameters<typeof unmarshall>[0]);
  const rest = converted(answer, read) as object;
  if (Responses === undefined) return rest;
  // Those of a transaction and of statements are a list with each item under its name, those of a batch are lists of items by table.
  if (Array.isArray(Responses)) return { ...rest, Responses: converted(Responses, read) };
  const tables = Object.entries(Responses as Readonly<Record<string, readonly object[]>>);
  return { ...rest, Responses: Object.fromEntries(tables.map(([name, items]) => [name, items.map(read)])) };
}

/** Items, wherever they are, as `convert` makes them. */
function converted(value: unknown, convert: (item: object) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => converted(each, convert));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, within]) => {
    if (within === undefined) return [];
    if (ITEMS.has(name)) return [[name, convert(within as object)]];
    if (name === 'Parameters') return [[name, valuesOf(within as unknown[], convert)]];
    if (LISTS.has(name)) return [[name, (within as object[]).map(convert)]];
    return [[name, converted(within, convert)]];
  });
  return Object.fromEntries(entries.flat());
}

/** The parameters of a statement. The SDK leaves out those that are undefined. */
function valuesOf(parameters: readonly unknown[], convert: (item: object) => unknown): unknown[] {
  return parameters.flatMap((value) => Object.values(convert({ value }) as object));
}

/** As the SDK reads it: of the same class, with what the stores look at. */
function errorOf(status: number, answer: Input): Error {
  const name = String(answer['__type']).split('#').at(-1) ?? '';
  const message = String(answer['message'] ?? answer['Message'] ?? '');
  const given = { message, $metadata: { httpStatusCode: status, attempts: 1, totalRetryDelay: 0 } };
  if (name === 'ConditionalCheckFailedException')
    return new ConditionalCheckFailedException({
      ...given,
      ...(answer['Item'] ? { Item: answer['Item'] as never } : {}),
    });
  if (name === 'TransactionCanceledException')
    return new TransactionCanceledException({
      ...given,
      CancellationReasons: answer['CancellationReasons'] as never,
    });
  return new DynamoDBServiceException({ ...given, name, $fault: status < 500 ? 'client' : 'server' });
}

async function askQueue(aws: Aws, operation: string, input: Input, accessKey: string): Promise<object> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` };
  const asked = request({
    service: 'sqs',
    operation,
    input,
    headers,
    body: Buffer.from(JSON.stringify(input)),
  });
  const { status, body } = await aws.answer(asked, accessKey);
  const answer = JSON.parse(body.toString()) as Input;
  if (status === 200) return answer;
  throw plainError(status, String(answer['__type']).split('#').at(-1) ?? '', String(answer['message']));
}

async function askBucket(
  aws: Aws,
  operation: string,
  method: string,
  input: Input,
  accessKey: string,
): Promise<object> {
  const {
    Bucket,
    Key,
    Range,
    Body: sent = '',
    VersionId,
  } = input as Readonly<Record<string, string | undefined>>;
  const url = `/${Bucket}/${String(Key).split('/').map(encodeURIComponent).join('/')}`;
  const { status, headers, body } = await aws.answer(
    request({
      service: 's3',
      operation,
      input: { Bucket, Key, VersionId },
      method,
      url: VersionId === undefined ? url : `${url}?versionId=${encodeURIComponent(VersionId)}`,
      headers: { host: 'localhost', ...(Range && { range: Range }) },
      body: Buffer.from(sent),
    }),
    accessKey,
  );
  if (status >= 300)
    throw plainError(status, within(body, 'Code') || 'NotFound', within(body, 'Message') || 'UnknownError');
  if (operation === 'PutObject') return {};
  const octets = Buffer.from(body);
  const ContentLength = Number(headers['content-length'] ?? octets.length);
  const ContentRange = headers['content-range'];
  const reading = {
    transformToString: async (encoding?: BufferEncoding) => octets.toString(encoding),
    transformToByteArray: async () => new Uint8Array(octets),
  };
  const Body = Object.assign(Readable.from([octets]), reading);
  return { ContentLength, ...(ContentRange && { ContentRange: String(ContentRange) }), Body };
}

/** A call as the services read it. */
function request(asked: Pick<Request, 'service' | 'operation' | 'input'> & Partial<Request>): Request {
  return { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0), ...asked };
}

/** What an answer in XML says under a name. */
function within(body: string | Buffer, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(String(body))?.[1] ?? '';
}

async function sendMail(aws: Aws, input: Input, accessKey: string): Promise<object> {
  const { Tags, ...mail } = input as { readonly Tags?: readonly { Name: string; Value: string }[] };
  const tags = (Tags ?? []).flatMap(({ Name, Value }, index) => [
    [`Tags.member.${index + 1}.Name`, Name],
    [`Tags.member.${index + 1}.Value`, Value],
  ]);
  const asked = { Destinations: [], ...mail, ...Object.fromEntries(tags) };
  const { status, body } = await aws.answer(
    request({ service: 'ses', operation: 'SendRawEmail', input: asked }),
    accessKey,
  );
  if (status !== 200) throw plainError(status, within(body, 'Code'), within(body, 'Message'));
  return { MessageId: within(body, 'MessageId') };
}

function plainError(status: number, name: string, message: string): Error {
  const given = { name, $fault: 'client', $metadata: { httpStatusCode: status, attempts: 1 } };
  return Object.assign(new Error(message), given);
}
