/** Each recipient of a list is stored and counted by a transaction, and their mail is queued by a message. */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { keys } from '#store/keys.ts';
import { COUNTER, type NaiveContext } from './context.ts';

/** A request with a list. */
export interface NaiveList {
  readonly eventId: string;
  /** The JSON that ours gets too. */
  readonly body: string;
}

/** Invites everybody on the list. Records have no entry in an index of lists, which is to its benefit. */
export async function inviteList({ eventId, body }: NaiveList, context: NaiveContext): Promise<void> {
  const { recipients } = JSON.parse(body) as { recipients: { email: string; name: string }[] };
  await context.compile(eventId, 'invitation');
  const TableName = context.table.name;
  const at = new Date().toISOString();
  for (const { email, name } of recipients) {
    const recipient = newRecipient(eventId, { email, name, origin: 'api' }, 'api', at);
    const Item = { ...keys.recipient(eventId, recipient.id), ...recipient };
    const count = {
      UpdateExpression: 'ADD invited :one',
      ExpressionAttributeValues: { ':one': 1 },
    };
    await context.table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
          { Update: { TableName, Key: COUNTER, ...count } },
        ],
      }),
    );
    await context.queue(eventId, recipient.id);
  }
}
