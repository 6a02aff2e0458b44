/** Mails that wait for somebody's word, by whose word counts. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { HELD_FOR, type HeldMail } from '#domain/event/held-mail.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Of one person that are shown at a time: as many as are kept in a day. */
export const HELD_SHOWN = 20;

/** Keeps a mail; one that is there already stays as it is. @param now milliseconds since 1970 */
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

/** @param mailbox handle of whoever it waits for */
export async function getHeld(table: Table, mailbox: string, id: string): Promise<HeldMail | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.held(mailbox, id), ConsistentRead: true }),
  );
  return Item ? toHeld(Item) : null;
}

/** What waits for one person, the latest first, and after it what they have said yes to. @param now milliseconds since 1970 */
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

/** Ascending: those that were decided on, then by time. */
function placeOf({ state, mail }: HeldMail): string {
  return `${state === 'waiting' ? 1 : 0}${mail.receivedAt}`;
}

/** They said yes. */
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

/** Every mail that waits for one person, or did, a page at a time. @param after id of the last one seen */
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

export async function removeHeld(table: Table, mailbox: string, id: string): Promise<void> {
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: keys.held(mailbox, id) }));
}

function toHeld({ pk: _pk, sk: _sk, expiresAt: _, ...held }: Record<string, unknown>): HeldMail {
  return held as unknown as HeldMail;
}
