/**
 * Which mails and messages were processed. The mark is written last, so that a mail that was only partly processed
 * comes again.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { SES_ANSWERS_WITHIN } from './clients.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Seconds. SQS keeps a message for at most 14 days, and SES redelivers much sooner. */
const REMEMBERED = 30 * 24 * 3600;

/**
 * Returns true when a handler has processed a mail.
 * @param messageId the SES message id, never the Message-ID header, which a forger could use first
 */
export async function wasSeen(table: Table, handler: string, messageId: string): Promise<boolean> {
  const Key = keys.seen(handler, messageId);
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item !== undefined;
}

/** Marks a mail as processed by a handler. @param now milliseconds since 1970 */
export async function markSeen(table: Table, handler: string, messageId: string, now: number): Promise<void> {
  const expiresAt = Math.floor(now / 1000) + REMEMBERED;
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.seen(handler, messageId), expiresAt } }),
  );
}

/**
 * How long a turn lasts, in milliseconds: longer than sending one mail to SES. A worker that has not finished by then
 * has died.
 */
const TURN = SES_ANSWERS_WITHIN + 2000;

/**
 * Keeps two workers from doing the same work at once. The one that gets `mine` does it and ends with `markSeen`.
 * @param now milliseconds since 1970
 * @returns `taken` while another worker does it, `done` once it was marked as seen
 */
export async function takeTurn(
  table: Table,
  handler: string,
  id: string,
  now: number,
): Promise<'mine' | 'taken' | 'done'> {
  try {
    await table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...keys.seen(handler, id),
          turnEnds: now + TURN,
          expiresAt: Math.floor(now / 1000) + REMEMBERED,
        },
        ConditionExpression: 'attribute_not_exists(pk) OR turnEnds <= :now',
        ExpressionAttributeValues: { ':now': now },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'mine';
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return error.Item?.turnEnds ? 'taken' : 'done';
  }
}

/**
 * Ends a turn without having done the work, so that another worker may do it at once.
 * @param takenAt the `now` that was given to takeTurn
 */
export async function giveUpTurn(table: Table, handler: string, id: string, takenAt: number): Promise<void> {
  await wins(
    table.db.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.seen(handler, id),
        ConditionExpression: 'turnEnds = :ours',
        ExpressionAttributeValues: { ':ours': takenAt + TURN },
      }),
    ),
  );
}
