/** The language that an organizer sets for an event. */
import type { EventRecord } from '#domain/event/event.ts';
import { getEvent, replaceEvent } from './events.ts';
import type { Table } from './table.ts';

/**
 * Sets the language of an event's page and mails.
 * @param locale a language tag (BCP 47); null for none
 */
export async function setEventLocale(table: Table, event: EventRecord, locale: string | null): Promise<void> {
  let current: EventRecord | null = event;
  while (current && (current.locale ?? null) !== locale) {
    if (await replaceEvent(table, current, { ...current, locale })) return;
    current = await getEvent(table, event.id);
  }
}
