/** This file takes from an event's calendar what people read of the event. */

import { eventsOf, property } from '#domain/itip/properties.ts';
import { datesOf } from '#domain/itip/series/dates.ts';
import { keptTimes, timesOf } from '#domain/itip/series/kept-times.ts';
import { isPast } from '#domain/itip/time/is-past.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import type { ItipMessage, JComponent, Vevent } from '#domain/itip/types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { type Locale, spokenLocale } from '#domain/languages/languages.ts';
import type { EventDetails, EventRecord } from './event.ts';

/**
 * Returns the VEVENT that represents the event: the master, or the one occurrence when only that was sent; null when
 * there is none.
 */
export function leading(message: ItipMessage): Vevent | null {
  return message.master ?? message.instances[0] ?? null;
}

/**
 * Returns what people read of an event, or null when the calendar gives no start.
 * @param calendar normalised; it contains the VEVENT and determines all its dates
 */
export function detailsOf(vevent: Vevent, calendar: JComponent): EventDetails | null {
  const { start, end } = vevent;
  if (!start) return null;
  return {
    summary: vevent.summary,
    description: vevent.description,
    location: vevent.location,
    ...languageIn(calendar),
    allDay: start.kind === 'date',
    timeZone: start.kind === 'date' ? null : start.zone,
    ...(start.kind === 'zoned' && start.floating ? { floating: true as const } : {}),
    ...(keptTimes(calendar) ?? {
      start: momentOf(start),
      end: momentOf(end ?? start),
      recurrence: vevent.recurrence,
    }),
  };
}

/** Outlook writes the language of the mailbox: `SUMMARY;LANGUAGE=de-DE:…`. */
function languageIn(calendar: JComponent): { language?: Locale } {
  const language = titleLanguage(calendar);
  return language ? { language } : {};
}

/** Returns the language in which a calendar wrote the title, when it is one that we speak; otherwise null. */
export function titleLanguage(calendar: JComponent): Locale | null {
  const [lead] = eventsOf(calendar);
  return spokenLocale(String((lead && property(lead, 'summary'))?.[1].language ?? ''));
}

/**
 * Returns an event's details and description after its organizer wrote a VEVENT of it. Without a start only the
 * description changes.
 */
export function described(
  current: EventRecord,
  master: Vevent,
  calendar: JComponent,
): { details: EventRecord['details']; description: string } {
  const read: EventDetails | null = detailsOf(master, calendar);
  if (!read) return { details: current.details, description: master.description };
  const { description, ...details } = read;
  return { details, description };
}

/** When an event takes place, in the form the API gives to programs. */
interface DatesInShort {
  /** In words. */
  readonly when: string;
  /** The next date: UTC instants, or dates with an exclusive end. Null when all dates are over. */
  readonly next: { readonly start: string; readonly end: string } | null;
  /** How many dates take place, including past ones; null for a series without end. */
  readonly dates: number | null;
}

/** Returns when an event takes place, for programs. @param now milliseconds since 1970 */
export function datesInShort(details: EventRecord['details'], now: number): DatesInShort {
  const when = whenOfDetails(details, now);
  const { start, end } = when;
  return {
    when: inOneLine(when),
    next: isPast(end, now) ? null : { start, end },
    dates: datesOf(timesOf(details), now)?.count ?? null,
  };
}

/** Returns details with the dates of a calendar in which single dates changed. */
export function redated(
  { times: _, ...details }: EventRecord['details'],
  calendar: JComponent,
): EventRecord['details'] {
  return { ...details, ...keptTimes(calendar) };
}
