/** What is kept of an event in its organizer's list: enough to show, search and sort thousands without reading them. */
import type { CodedEvent } from './codes.ts';
import type { EventRecord } from './event.ts';
import { readRuleText } from './itip/rule-text.ts';
import { occurrences } from './itip/series/occurrences.ts';
import { ianaZone, UTC } from './itip/time/iana.ts';
import { toLocal } from './itip/time/wall-clock.ts';
import type { JComponent, JProperty } from './itip/types.ts';

export interface EventListing
  extends CodedEvent,
    Pick<
      EventRecord['details'],
      'summary' | 'location' | 'start' | 'end' | 'allDay' | 'timeZone' | 'recurrence'
    > {
  readonly status: EventRecord['status'];
  /** When the last occurrence ends: UTC instant or date, exclusive. Null for a series without end. */
  readonly ends: string | null;
}

/** A series with more occurrences counts as one without end: five years of every day. */
const MOST_OCCURRENCES = 2000;

/** In the zone furthest behind UTC a day is over twelve hours later. */
const LAST_ZONE = 12 * 3600 * 1000;

export function listingOf({
  id,
  codeKey,
  codeGeneration,
  status,
  details,
}: CodedEvent & Pick<EventRecord, 'status' | 'details'>): EventListing {
  return { id, codeKey, codeGeneration, ...details, status, ends: endOf(details) };
}

/** @param ends UTC instant or date, as in a listing @param now milliseconds since 1970 */
export function isOver(ends: string | null, now: number): boolean {
  if (ends === null) return false;
  return now >= Date.parse(ends) + (ends.length === 10 ? LAST_ZONE : 0);
}

/** When an event is over for good. Single occurrences that were moved or added are not looked at. */
export function endOf(details: EventRecord['details']): string | null {
  if (details.recurrence === null) return details.end;
  const all = occurrences(calendarOf(details, details.recurrence), { limit: MOST_OCCURRENCES });
  if (all.length === MOST_OCCURRENCES) return null;
  const end = all.at(-1)?.end;
  if (!end) return details.end;
  return end.kind === 'date' ? end.date : end.utc;
}

function calendarOf({ start, end, allDay, timeZone }: EventRecord['details'], rule: string): JComponent {
  const zone = ianaZone(timeZone ?? 'UTC') ?? UTC;
  const time = (name: string, at: string): JProperty => {
    if (allDay) return [name, {}, 'date', at];
    return zone === UTC
      ? [name, {}, 'date-time', at]
      : [name, { tzid: zone.name }, 'date-time', toLocal(Date.parse(at), zone.offsetAt)];
  };
  const times = [time('dtstart', start), time('dtend', end)];
  const recurrence = readRuleText(rule);
  return ['vcalendar', [], [['vevent', recurrence ? [...times, recurrence] : times, []]]];
}
