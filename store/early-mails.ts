/** Mails about events that do not exist yet. The mail that creates the event may still be under way. */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '#domain/text/person.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A mail about an event that does not exist yet. */
export interface EarlyMail {
  /** The verified sender; the address is normalised. */
  readonly from: Person;
  readonly mail: { readonly messageId: string; readonly receivedAt: string; readonly key: string };
}

/** How long a mail waits for its event, in milliseconds. */
const WAITS_FOR = 7 * 24 * 3600 * 1000;
/** The most mails of one event that are returned, the latest ones. */
const MOST = 20;

/** Stores a mail. @param eventId the id the event would have @param now milliseconds since 1970 */
export async function putEarly(table: Table, eventId: string, early: EarlyMail, now: number): Promise<void> {
  const { receivedAt, messageId } = early.mail;
  const expiresAt = Math.ceil((now + WAITS_FOR) / 1000);
  const Item = { ...keys.early(eventId, receivedAt, messageId), ...early, expiresAt };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Returns the mails of an event, strongly consistent. @param now milliseconds since 1970 */
export async function listEarly(table: Table, eventId: string, now: number): Promise<EarlyMail[]> {
  const { pk, sk } = keys.earlyOf(eventId);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: MOST,
      ConsistentRead: true,
    }),
  );
  return Items.filter(({ expiresAt }) => expiresAt > now / 1000).map(({ from, mail }) => ({ from, mail }));
}
