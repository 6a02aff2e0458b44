/** Calls without HTTP (harness/direct.ts) have the same answers and errors as calls over HTTP. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchExecuteStatementCommand,
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';

let deployment: TestDeployment;
beforeEach(async () => {
  deployment = await openDeployment();
});
afterEach(() => deployment.close());

const TableName = 'Table';
const Key = { pk: 'p', sk: 'a' };
const item = { ...Key, text: 'é', count: 3, list: [1, { deep: true }], none: null, left: undefined };
const absent = 'attribute_not_exists(pk)';
const put = { TableName, Item: item, ConditionExpression: absent };
const table = (command: object) => () => deployment.table.db.send(command as never);
const s3 = (command: object) => () => new S3Client({ forcePathStyle: true }).send(command as never);
const sqs = (command: object) => () => new SQSClient().send(command as never);
const ses = (command: object) => () => new SESClient().send(command as never);

const mail = (from: string, to = 'bob@example.org') =>
  new SendRawEmailCommand({
    Destinations: [to],
    RawMessage: { Data: Buffer.from(`From: ${from}\r\nTo: ${to}\r\nSubject: Hi\r\n\r\nHi`) },
    ConfigurationSetName: 'set',
    Tags: [{ Name: 'recipient', Value: 'r' }],
  });
const queue = () => `${deployment.aws.url}/000000000000/delivery`;
const batch = (...ids: string[]) =>
  new SendMessageBatchCommand({ QueueUrl: queue(), Entries: ids.map((Id) => ({ Id, MessageBody: Id })) });

const CALLS: Readonly<Record<string, () => (() => Promise<unknown>)[]>> = {
  'an item that is written and read': () => [
    table(new PutCommand(put)),
    table(new GetCommand({ TableName, Key })),
    table(new GetCommand({ TableName, Key: { pk: 'p', sk: 'none' } })),
    table(new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [Key], ConsistentRead: true } } })),
    table(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'p' },
        Limit: 1,
      }),
    ),
    table(new DeleteCommand({ TableName, Key, ReturnValues: 'ALL_OLD' })),
  ],
  'a condition that does not hold': () => [
    table(new PutCommand(put)),
    table(new PutCommand({ ...put, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })),
  ],
  'an update': () => [
    table(new PutCommand(put)),
    table(
      new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: 'SET #text = :text ADD #count :one',
        ExpressionAttributeNames: { '#text': 'text', '#count': 'count' },
        ExpressionAttributeValues: { ':text': 'b', ':one': 1 },
        ReturnValues: 'ALL_NEW',
      }),
    ),
  ],
  'a transaction that is cancelled': () => [
    table(new PutCommand(put)),
    table(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName, Item: { pk: 'p', sk: 'b' } } },
          { Put: { ...put, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
        ],
      }),
    ),
  ],
  'a batch of statements': () => [
    table(new PutCommand(put)),
    table(
      new BatchExecuteStatementCommand({
        Statements: [
          {
            Statement: `UPDATE "${TableName}" SET "n"=? WHERE "pk"=? AND "sk"=? AND "n"=?`,
            Parameters: [1, Key.pk, Key.sk, 7],
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
          {
            Statement: `INSERT INTO "${TableName}" VALUE {'pk':?, 'sk':?, 'value':?}`,
            Parameters: [Key.pk, 'new', { list: [1, null, { text: '' }], lacking: undefined }],
          },
          {
            Statement: `INSERT INTO "${TableName}" VALUE {'pk':?, 'sk':?}`,
            Parameters: [Key.pk, 'other', undefined],
          },
          {
            Statement: `INSERT INTO "${TableName}" VALUE {'pk':?, 'sk':?, 'n':?}`,
            Parameters: [Key.pk, 'lacking', undefined],
          },
        ],
        ReturnConsumedCapacity: 'INDEXES',
      }),
    ),
    table(new GetCommand({ TableName, Key: { pk: Key.pk, sk: 'new' } })),
  ],
  'what DynamoDB does not take': () => [table(new GetCommand({ TableName, Key: { pk: '', sk: 'a' } }))],
  'an object': () => [
    s3(new PutObjectCommand({ Bucket: 'mail', Key: 'events/a b+ü/1.json', Body: 'Hellö' })),
    s3(new GetObjectCommand({ Bucket: 'mail', Key: 'events/a b+ü/1.json' })),
    s3(new GetObjectCommand({ Bucket: 'mail', Key: 'events/a b+ü/1.json', Range: 'bytes=0-2' })),
    s3(new HeadObjectCommand({ Bucket: 'mail', Key: 'events/a b+ü/1.json' })),
  ],
  'an object that is not there': () => [
    s3(new GetObjectCommand({ Bucket: 'mail', Key: 'none' })),
    s3(new HeadObjectCommand({ Bucket: 'mail', Key: 'none' })),
  ],
  'a queue': () => [
    sqs(batch('a', 'b')),
    sqs(batch('a', 'a')),
    sqs(
      new GetQueueAttributesCommand({
        QueueUrl: queue(),
        AttributeNames: ['ApproximateNumberOfMessages'],
      }),
    ),
  ],
  'a mail': () => [ses(mail('rsvp@invites.test')), ses(mail('rsvp@nobody.example'))],
};

/** What our code looks at. */
async function seen(call: () => Promise<unknown>): Promise<unknown> {
  try {
    const { $metadata: _, Body, ETag, ChecksumCRC32, ChecksumType, ...answer } = (await call()) as Answer;
    if (Body) return { text: await Body.transformToString(), length: answer['ContentLength'] };
    if (answer['ContentLength'] !== undefined) return { length: answer['ContentLength'] };
    if (answer['MessageId']) return 'a mail';
    return answer['Successful'] ? 'a batch' : answer;
  } catch (error) {
    const { name, message } = error as Error;
    const isCondition = error instanceof ConditionalCheckFailedException;
    const isTransaction = error instanceof TransactionCanceledException;
    const { Item, CancellationReasons } = error as { Item?: object; CancellationReasons?: object };
    return { name, message, isCondition, isTransaction, Item, CancellationReasons };
  }
}

type Answer = Record<string, unknown> & { readonly Body?: { transformToString(): Promise<string> } };

async function outcome(wire: 'yes' | 'no', call: string): Promise<unknown[]> {
  process.env.WIRE = wire;
  const outcomes: unknown[] = [];
  for (const one of CALLS[call]?.() ?? []) outcomes.push(await seen(one));
  return outcomes;
}

test.each(Object.keys(CALLS))('%s', async (call) => {
  const direct = await outcome('no', call);
  await deployment.aws.reset();
  await deployment.close();
  deployment = await openDeployment();
  expect(direct).toEqual(await outcome('yes', call));
});
