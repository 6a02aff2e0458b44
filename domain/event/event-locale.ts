/** This file says in which language an event is. */
import type { EventRecord } from './event.ts';

/**
 * Returns the language tag of an event: the one that its organizer set, else the one in which their calendar wrote the title;
 * null when neither is known.
 */
export function eventLocale({ locale, details }: Pick<EventRecord, 'locale' | 'details'>): string | null {
  return locale ?? details.language ?? null;
}
