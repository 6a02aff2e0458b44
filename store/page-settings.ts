/** Organizers' settings for the public pages of their events. */
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { OPEN, type PageSettings, pageSettings } from '#domain/event/public-page.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** Stores the settings of an event's page. */
export async function putPageSettings(table: Table, eventId: string, settings: PageSettings): Promise<void> {
  const Item = { ...keys.pageSettings(eventId), ...settings };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Returns the settings of at most 100 events, in their order. A page without settings is open. */
export async function readPageSettings(table: Table, eventIds: readonly string[]): Promise<PageSettings[]> {
  if (eventIds.length === 0) return [];
  const items = await getItems(table, eventIds.map(keys.pageSettings));
  const found = new Map(items.map(({ pk, ...item }) => [pk, item]));
  return eventIds.map((id) => pageSettings.parse(found.get(keys.pageSettings(id).pk) ?? OPEN));
}
