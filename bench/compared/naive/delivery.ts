/** Each recipient gets a call of SES of their own, and a transaction that marks and counts it. */
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { signToken } from '#domain/access/reply-token.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { keys } from '#store/keys.ts';
import { sendMail } from '#store/sender.ts';
import { COUNTER, each, type NaiveContext } from './context.ts';

/** Sends the mails of a batch. They are spliced as ours are: what is compared is everything around them. */
export function deliver(event: SQSEvent, context: NaiveContext): Promise<SQSBatchResponse> {
  return each<Message>(event, (message) => sendOne(message, context));
}

interface Message {
  readonly eventId: string;
  readonly id: string;
}

async function sendOne(
  { eventId, id }: Message,
  { table, mailing, signingKeys, sender, domain }: NaiveContext,
): Promise<void> {
  if (!mailing) throw new Error('Nothing is compiled.');
  const TableName = table.name;
  const Key = keys.recipient(eventId, id);
  const { Item } = await table.db.send(new GetCommand({ TableName, Key }));
  const { email, name } = Item as RecipientRecord;
  const token = signToken(await signingKeys(), { eventId, recipientId: id });
  const raw = renderInvite(mailing.invite, { email, name, token, partstat: 'NEEDS-ACTION', instances: {} });
  const from = `rsvp+o-${mailing.organizer}@${domain}`;
  const sesMessageId = await sendMail(sender, { from, to: email, raw, tags: {} });
  const count = { TableName, Key: COUNTER, UpdateExpression: 'ADD sent :one' };
  const mark = { TableName, Key, UpdateExpression: 'SET sesMessageId = :id' };
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        { Update: { ...mark, ExpressionAttributeValues: { ':id': sesMessageId } } },
        { Update: { ...count, ExpressionAttributeValues: { ':one': 1 } } },
      ],
    }),
  );
}
