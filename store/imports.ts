/** Imports of many events: how far they are, and the result for each event, page by page. */
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ImportRow } from '#domain/imports/import-row.ts';
import type { ChoiceKind } from '#domain/imports/similar-events-link.ts';
import type { Person } from '#domain/text/person.ts';
import { keys } from './keys.ts';
import { getItems, type Table, wins } from './table.ts';

/** One import. */
export interface ImportRecord {
  readonly id: string;
  /** The mail with the events. It is opened again for every page. */
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
  /** True when they were asked whether the mail is meant to be applied and said yes. */
  readonly insists: boolean;
  /** How many pages are processed. */
  readonly pages: number;
  /** The organizer's decision, when the import processes some events of an earlier import again. */
  readonly choice?: { readonly kind: ChoiceKind; readonly rows: readonly ChosenRow[] };
}

/** A row for which the organizer has decided. */
interface ChosenRow {
  /** Its position among the events of the mail, from 0. */
  readonly index: number;
  /** The id of the event they have. */
  readonly eventId: string;
}

/** Seconds, longer than all attempts take. */
const REMEMBERED = 30 * 24 * 3600;

/** Stores an import. An import that is stored already stays as it is. @param now milliseconds since 1970 */
export async function createImport(table: Table, record: ImportRecord, now: number): Promise<void> {
  const Item = { ...keys.import(record.id), ...record, expiresAt: expiry(now) };
  await wins(
    table.db.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );
}

/** Returns an import, strongly consistent, or null when it has expired. */
export async function getImport(table: Table, id: string): Promise<ImportRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.import(id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, expiresAt: _expiresAt, ...record } = Item;
  return record as ImportRecord;
}

/**
 * Stores the results of the next page. Only the first worker's write counts; the others read the record again.
 * @param now milliseconds since 1970
 */
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

/** Returns the results for all events so far, in the order of the mail. */
export async function readImportRows(table: Table, { id, pages }: ImportRecord): Promise<ImportRow[]> {
  const wanted = Array.from({ length: pages }, (_, page) => keys.importPage(id, page));
  const items = await getItems(table, wanted);
  const found = new Map(items.map(({ sk, rows }) => [sk, rows as ImportRow[]]));
  return wanted.flatMap(({ sk }) => found.get(sk) ?? []);
}

function expiry(now: number): number {
  return Math.floor(now / 1000) + REMEMBERED;
}
