/** Organizers' settings for the public pages of their events, and how long the line of each event is. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { OPEN, type PageSettings, pageSettings } from '#domain/event/public-page.ts';
import { once } from '#domain/text/once.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** What is stored of an event's page. */
export interface PageRecord extends PageSettings {
  /** How many people are in the line. */
  readonly lineLength: number;
  /** How often somebody was invited from the line: whoever invites the next one compares it. */
  readonly turn: number;
  /** Ids of recipients who were invited from the line, and whose invite may not be queued yet. */
  readonly unqueued: readonly string[];
}

const stored = once(() =>
  z.extend(pageSettings(), {
    lineLength: z._default(z.int(), 0),
    turn: z._default(z.int(), 0),
    unqueued: z._default(
      z.pipe(
        z.instanceof(Set<string>),
        z.transform((ids) => [...ids]),
      ),
      [],
    ),
  }),
);

/** Stores the settings of an event's page. */
export async function putPageSettings(
  table: Table,
  eventId: string,
  { open, places }: PageSettings,
): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.pageSettings(eventId),
      UpdateExpression: 'SET #open = :open, places = :places',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':open': open, ':places': places },
    }),
  );
}

/** Returns the pages of at most 100 events, in their order. A page without settings is open. */
export async function readPages(table: Table, eventIds: readonly string[]): Promise<PageRecord[]> {
  if (eventIds.length === 0) return [];
  const items = await getItems(table, eventIds.map(keys.pageSettings));
  const found = new Map(items.map(({ pk, ...item }) => [pk, item]));
  return eventIds.map((id) => stored().parse({ ...OPEN, ...found.get(keys.pageSettings(id).pk) }));
}

/** Returns the page of one event. */
export async function readPage(table: Table, eventId: string): Promise<PageRecord> {
  const [page] = await readPages(table, [eventId]);
  return page ?? stored().parse(OPEN);
}
