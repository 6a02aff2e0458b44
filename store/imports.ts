/** Imports of many events: how far they are, and what became of each event, page by page. */
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ChoiceKind } from '#domain/imports/choice.ts';
import type { ImportRow } from '#domain/imports/import-row.ts';
import type { Person } from '#domain/text/person.ts';
import { keys } from './keys.ts';
import { getItems, type Table, wins } from './table.ts';

export interface ImportRecord {
  readonly id: string;
  /** The mail the events are in: opened anew by whoever goes on. */
  readonly mail: {
    /** SES message id. */
    readonly messageId: string;
    /** UTC instant. */
    readonly receivedAt: string;
    /** S3 key of the raw mail. */
    readonly key: string;
    readonly envelopeFrom: string | null;
  };
  /** The verified sender; the address normalised. */
  readonly from: Person;
  /** They were asked whether it is meant so, and said yes. */
  readonly insists: boolean;
  /** Pages whose events are dealt with. */
  readonly pages: number;
  /** Of an import that goes through some events of an earlier one once more: what the organizer chose for them. */
  readonly choice?: { readonly kind: ChoiceKind; readonly rows: readonly ChosenRow[] };
}

interface ChosenRow {
  /** Where it stands among the events of the mail, from 0. */
  readonly index: number;
  /** The event they have. */
  readonly eventId: string;
}

/** Longer than all attempts take. Seconds. */
const REMEMBERED = 30 * 24 * 3600;

/** An import that is there already stays as it is. @param now milliseconds since 1970 */
export async function createImport(table: Table, record: ImportRecord, now: number): Promise<void> {
  const Item = { ...keys.import(record.id), ...record, expiresAt: expiry(now) };
  await wins(
    table.db.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );
}

/** Strongly consistent; null when it is forgotten. */
export async function getImport(table: Table, id: string): Promise<ImportRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.import(id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, expiresAt: _expiresAt, ...record } = Item;
  return record as ImportRecord;
}

/** Keeps what became of the next page, for the first who went through it: everybody else reads the record again. */
export async function stepImport(
  table: Table,
  { id, pages }: ImportRecord,
  rows: readonly ImportRow[],
  now: number,
): Promise<void> {
  const page = { ...keys.importPage(id, pages), rows, expiresAt: expiry(now) };
  await wins(
    table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName: table.name,
              Key: keys.import(id),
              UpdateExpression: 'SET pages = :next',
              ConditionExpression: 'pages = :pages',
              ExpressionAttributeValues: { ':pages': pages, ':next': pages + 1 },
            },
          },
          { Put: { TableName: table.name, Item: page } },
        ],
      }),
    ),
  );
}

/** What became of every event so far, in the order of the mail. */
export async function readImportRows(table: Table, { id, pages }: ImportRecord): Promise<ImportRow[]> {
  const wanted = Array.from({ length: pages }, (_, page) => keys.importPage(id, page));
  const items = await getItems(table, wanted);
  const found = new Map(items.map(({ sk, rows }) => [sk, rows as ImportRow[]]));
  return wanted.flatMap(({ sk }) => found.get(sk) ?? []);
}

function expiry(now: number): number {
  return Math.floor(now / 1000) + REMEMBERED;
}
