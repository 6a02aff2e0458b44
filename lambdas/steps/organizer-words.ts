import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';

/** Returns the language of mails to the organizer about an event: the event's, else English. */
export function organizerWords(event: Pick<EventRecord, 'locale' | 'details'>): Words {
  return wordsOf(firstLocale([eventLocale(event)]));
}
