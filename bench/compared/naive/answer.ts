/** An answer is read by the usual parsers; recipient, history and counters are written by one transaction. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { verifyToken } from '#domain/access/reply-token.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { keys } from '#store/keys.ts';
import { COUNTER, each, type NaiveContext } from './context.ts';

/** What it reads of a notification of SES. */
interface Received {
  readonly mail: { readonly messageId: string };
  readonly receipt: {
    readonly timestamp: string;
    readonly recipients: readonly string[];
    readonly action: { readonly objectKey: string };
  };
}

/** Takes the answers of a batch. A new answer always replaces the one before, however old it is. */
export function takeAnswers(event: SQSEvent, context: NaiveContext): Promise<SQSBatchResponse> {
  return each<Received>(event, (received) => takeOne(received, context));
}

async function takeOne({ mail, receipt }: Received, context: NaiveContext): Promise<void> {
  const { table, bucket, signingKeys } = context;
  const object = new GetObjectCommand({ Bucket: bucket.name, Key: receipt.action.objectKey });
  const { Body } = await bucket.s3.send(object);
  const answer = await readAnswer(Buffer.from((await Body?.transformToByteArray()) ?? []));
  const token = /^rsvp\+(.*)@/.exec(receipt.recipients[0] ?? '')?.[1] ?? '';
  const subject = verifyToken(await signingKeys(), token);
  if (!subject) throw new Error('The mail has no token.');
  const { eventId, recipientId } = subject;
  const TableName = table.name;
  const Key = keys.recipient(eventId, recipientId);
  const { Item } = await table.db.send(new GetCommand({ TableName, Key }));
  const { answer: before, revision } = Item as RecipientRecord;
  const { timestamp: receivedAt } = receipt;
  const id = mail.messageId;
  const entry = { receivedAt, replyId: id, ...answer };
  const expected = { ':answer': { ...answer, receivedAt, id }, ':revision': revision, ':next': revision + 1 };
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Update: {
            TableName,
            Key,
            UpdateExpression: 'SET answer = :answer, revision = :next',
            ConditionExpression: 'revision = :revision',
            ExpressionAttributeValues: expected,
          },
        },
        {
          Put: { TableName, Item: { ...keys.history(eventId, recipientId, receivedAt, id, null), ...entry } },
        },
        {
          Update: {
            TableName,
            Key: COUNTER,
            UpdateExpression: 'ADD #new :one, #old :less',
            ExpressionAttributeNames: { '#new': answer.status, '#old': before?.status ?? 'needs-action' },
            ExpressionAttributeValues: { ':one': 1, ':less': -1 },
          },
        },
      ],
    }),
  );
}

async function readAnswer(raw: Buffer) {
  const { from, attachments } = await simpleParser(raw);
  const calendar = new ICAL.Component(ICAL.parse(attachments[0]?.content.toString() ?? ''));
  const vevent = calendar.getFirstSubcomponent('vevent');
  const attendee = vevent?.getFirstProperty('attendee');
  const status = attendee?.getFirstParameter('partstat').toLowerCase();
  if (!status) throw new Error('The mail has no answer.');
  return {
    status,
    answeredBy: from?.value[0]?.address ?? '',
    client: String(calendar.getFirstPropertyValue('prodid')),
    comment: vevent?.getFirstPropertyValue('comment')?.toString() ?? null,
    sequence: Number(vevent?.getFirstPropertyValue('sequence') ?? 0),
    dtstamp: String(vevent?.getFirstPropertyValue('dtstamp')),
  };
}
