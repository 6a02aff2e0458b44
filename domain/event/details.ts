/** What people read of an event, taken from its calendar. */

import { datesOf } from '#domain/itip/series/dates.ts';
import { keptTimes, timesOf } from '#domain/itip/series/kept-times.ts';
import { isPast } from '#domain/itip/time/over.ts';
import { momentOf } from '#domain/itip/time/times.ts';
import type { ItipMessage, JComponent, Vevent } from '#domain/itip/types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import type { EventDetails, EventRecord } from './event.ts';

/** The VEVENT that stands for the event: the master, or the one occurrence when only that was sent. */
export function leading(message: ItipMessage): Vevent | null {
  return message.master ?? message.instances[0] ?? null;
}

/** Null when the calendar gives no start. @param calendar normalised; it has the VEVENT and tells all its dates */
export function detailsOf(vevent: Vevent, calendar: JComponent): EventDetails | null {
  const { start, end } = vevent;
  if (!start) return null;
  return {
    summary: vevent.summary,
    description: vevent.description,
    location: vevent.location,
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

/** What an event is called and where it is after its organizer wrote a VEVENT of it; without a start only the description. */
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

/** When an event takes place, as programs ask for it. */
interface DatesInShort {
  /** In words. */
  readonly when: string;
  /** The next date: UTC instants, or dates with an exclusive end. Null when all are over. */
  readonly next: { readonly start: string; readonly end: string } | null;
  /** How many dates take place, past ones too; null for a series without end. */
  readonly dates: number | null;
}

/** @param now milliseconds since 1970 */
export function datesInShort(details: EventRecord['details'], now: number): DatesInShort {
  const when = whenOfDetails(details, now);
  const { start, end } = when;
  return {
    when: inOneLine(when),
    next: isPast(end, now) ? null : { start, end },
    dates: datesOf(timesOf(details), now)?.count ?? null,
  };
}

/** Details that have the dates of a calendar, where single ones of them changed. */
export function redated(
  { times: _, ...details }: EventRecord['details'],
  calendar: JComponent,
): EventRecord['details'] {
  return { ...details, ...keptTimes(calendar) };
}
