/** Webhooks of organizers, and the log of their calls. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { WebhookRecord } from '#domain/webhooks/webhook.ts';
import { keys } from './keys.ts';
import { queryItems, type Table, wins } from './table.ts';

/** The id of a webhook for all events of an organizer begins with this. */
const FOR_ALL = 'wh_0';

/** Returns how the ids of the webhooks of an event begin, or of those for all events of an organizer. */
export function webhookIdPrefix(event: string | null): string {
  return event === null ? FOR_ALL : `wh_${event}`;
}

/** Stores a new webhook. */
export async function putWebhook(table: Table, webhook: WebhookRecord): Promise<void> {
  const Item = { ...keys.webhook(webhook.organizer, webhook.id), ...webhook };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Returns a webhook, strongly consistent, or null. @param organizer a handle */
export async function getWebhook(table: Table, organizer: string, id: string): Promise<WebhookRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.webhook(organizer, id), ConsistentRead: true }),
  );
  return Item ? toWebhook(Item) : null;
}

/**
 * Returns webhooks of an organizer, strongly consistent, by their ids.
 * @param organizer a handle
 * @param prefix of their ids: see `webhookIdPrefix`; empty for all webhooks of the organizer
 */
export async function listWebhooks(table: Table, organizer: string, prefix = ''): Promise<WebhookRecord[]> {
  const items = await queryItems(table, keys.webhook(organizer, prefix));
  return items.map(toWebhook);
}

/** Returns the webhooks that are called about an event, those that are disabled too. @param organizer a handle */
export async function webhooksFor(table: Table, organizer: string, event: string): Promise<WebhookRecord[]> {
  const lists = await Promise.all(
    [event, null].map((scope) => listWebhooks(table, organizer, webhookIdPrefix(scope))),
  );
  return lists.flat();
}

/**
 * Changes a webhook by a pure function of what is stored. The function runs again when another worker was faster.
 * @returns what was stored before and after, or null when there is no such webhook
 */
export async function changeWebhook(
  table: Table,
  organizer: string,
  id: string,
  change: (current: WebhookRecord) => WebhookRecord,
): Promise<{ readonly before: WebhookRecord; readonly after: WebhookRecord } | null> {
  for (;;) {
    const before = await getWebhook(table, organizer, id);
    if (!before) return null;
    const after = change(before);
    if (after === before) return { before, after };
    const next = { ...after, revision: before.revision + 1 };
    const isStored = await wins(
      table.db.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...keys.webhook(organizer, id), ...next },
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': before.revision },
        }),
      ),
    );
    if (isStored) return { before, after: next };
  }
}

/** Removes a webhook. Nothing happens when there is none. The log of its calls expires. */
export async function removeWebhook(table: Table, organizer: string, id: string): Promise<void> {
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: keys.webhook(organizer, id) }));
}

/** Says that the events an organizer makes from now on are followed. It never ends: see docs/decisions.md. */
export async function followNewEvents(table: Table, organizer: string, at: string): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.organizer(organizer),
      UpdateExpression: 'SET followedAt = if_not_exists(followedAt, :at)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':at': at },
    }),
  );
}

/** One attempt to call a webhook. */
export interface CallAttempt {
  /** UTC instant. */
  readonly at: string;
  readonly milliseconds: number;
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Why there was no answer; null when there was one. */
  readonly error: string | null;
}

/** The attempts to call a webhook about one change. */
export interface WebhookCalls {
  /** The id of the change. */
  readonly change: string;
  /** The event; null for a test. */
  readonly event: string | null;
  /** When the first attempt was planned, UTC instant. */
  readonly since: string;
  readonly attempts: readonly CallAttempt[];
}

/** Seconds for which the log of calls is kept. */
const KEPT = 14 * 24 * 3600;

/** Returns how many attempts to call a webhook about a change are in the log. */
export async function countAttempts(
  table: Table,
  webhook: string,
  { since, change }: Pick<WebhookCalls, 'since' | 'change'>,
): Promise<number> {
  const { Item } = await table.db.send(
    new GetCommand({
      TableName: table.name,
      Key: keys.webhookCall(webhook, since, change),
      ConsistentRead: true,
    }),
  );
  return ((Item as WebhookCalls | undefined)?.attempts ?? []).length;
}

/**
 * Adds an attempt to the log.
 * @param number of the attempt, counted from 1; one that is in the log already is not added again
 * @param now milliseconds since 1970
 */
export async function recordAttempt(
  table: Table,
  webhook: string,
  { since, change, event }: Omit<WebhookCalls, 'attempts'>,
  number: number,
  attempt: CallAttempt,
  now: number,
): Promise<void> {
  const condition = number === 1 ? 'attribute_not_exists(attempts)' : 'size(attempts) = :before';
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.webhookCall(webhook, since, change),
        UpdateExpression:
          'SET attempts = list_append(if_not_exists(attempts, :none), :attempt), #change = :change, #event = :event, #since = :since, expiresAt = :expiresAt',
        ConditionExpression: condition,
        ExpressionAttributeNames: { '#change': 'change', '#event': 'event', '#since': 'since' },
        ExpressionAttributeValues: {
          ':none': [],
          ':attempt': [attempt],
          ':change': change,
          ':event': event,
          ':since': since,
          ':expiresAt': Math.floor(now / 1000) + KEPT,
          ...(number > 1 && { ':before': number - 1 }),
        },
      }),
    ),
  );
}

/** Returns the latest calls of a webhook, newest first. */
export async function listCalls(table: Table, webhook: string, limit: number): Promise<WebhookCalls[]> {
  const { pk } = keys.webhookCall(webhook, '', '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return Items.map(
    ({ change, event, since, attempts }) => ({ change, event, since, attempts }) as WebhookCalls,
  );
}

function toWebhook({ pk: _pk, sk: _sk, ...webhook }: Record<string, unknown>): WebhookRecord {
  return webhook as unknown as WebhookRecord;
}
