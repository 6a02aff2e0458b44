/** Held mails, stored under the person who decides about them. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { HELD_FOR, type HeldMail } from '#domain/event/held-mail.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** The most mails of one person that are shown at a time: as many as can be held in a day. */
export const HELD_SHOWN = 20;

/** Stores a mail. A mail that is stored already stays as it is. @param now milliseconds since 1970 */
export async function holdMail(table: Table, held: HeldMail, now: number): Promise<void> {
  const Item = {
    ...keys.held(organizerHandle(held.askedOf.email), held.id),
    ...held,
    expiresAt: Math.ceil((now + HELD_FOR) / 1000),
  };
  await wins(
    table.db.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );
}

/** Returns a held mail, or null. @param mailbox the handle of the person who decides about it */
export async function getHeld(table: Table, mailbox: string, id: string): Promise<HeldMail | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.held(mailbox, id), ConsistentRead: true }),
  );
  return Item ? toHeld(Item) : null;
}

/**
 * Returns the mails that wait for one person, the latest first, and after them those they have accepted.
 * @param now milliseconds since 1970
 */
export async function listHeld(table: Table, mailbox: string, now: number): Promise<HeldMail[]> {
  const { pk, sk } = keys.held(mailbox, '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      FilterExpression: 'expiresAt > :now',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk, ':now': now / 1000 },
      ConsistentRead: true,
    }),
  );
  return Items.map(toHeld)
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
    .slice(0, HELD_SHOWN);
}

/** The key in ascending order: accepted mails first, then by time. */
function placeOf({ state, mail }: HeldMail): string {
  return `${state === 'waiting' ? 1 : 0}${mail.receivedAt}`;
}

/** Records that the person has accepted a mail. */
export async function settleHeld(table: Table, mailbox: string, id: string): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.held(mailbox, id),
        UpdateExpression: 'SET #state = :done',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':done': 'done' },
      }),
    ),
  );
}

/**
 * Returns one page of all mails of one person, waiting or accepted.
 * @param after id of the last one of the page before
 */
export async function pageHeld(table: Table, mailbox: string, after: string | null): Promise<HeldMail[]> {
  const { pk, sk } = keys.held(mailbox, '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ExclusiveStartKey: after === null ? undefined : keys.held(mailbox, after),
      Limit: PAGE,
      ConsistentRead: true,
    }),
  );
  return Items.map(toHeld);
}

const PAGE = 100;

/** Deletes a held mail. */
export async function removeHeld(table: Table, mailbox: string, id: string): Promise<void> {
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: keys.held(mailbox, id) }));
}

function toHeld({ pk: _pk, sk: _sk, expiresAt: _, ...held }: Record<string, unknown>): HeldMail {
  return held as unknown as HeldMail;
}
