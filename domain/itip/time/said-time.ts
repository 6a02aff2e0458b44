/** This file reads the times of an event as a program says them in fields: a date, a local time, or an instant. */

import { FieldFault } from '#domain/text/field-fault.ts';
import { ianaZone, UTC, type Zone } from './iana.ts';
import { addDays, clockText, clockTime, DAY, isDateOrTime } from './local-time.ts';
import { readDuration } from './vevent-times.ts';
import { toInstant, toLocal } from './wall-clock.ts';
import { namedZone } from './windows-zone-names.ts';

/** A date, or a wall-clock time (`YYYY-MM-DDTHH:MM:SS`) in a zone. */
export type SaidTime =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'zoned'; readonly local: string; readonly zone: Zone };

type Zoned = Extract<SaidTime, { kind: 'zoned' }>;

/** The fields that say when an event is. */
export interface TimeFields {
  readonly start: string;
  /** Exclusive. A date that is the start counts as one day. */
  readonly end?: string | undefined;
  /** ISO 8601, such as `PT1H30M` or `P1D`. */
  readonly duration?: string | undefined;
  /** An IANA or Windows name. */
  readonly timeZone?: string | undefined;
  readonly allDay?: boolean | undefined;
}

/** When an event is. Both times are dates, or both are in the same zone. */
export interface SaidTimes {
  readonly start: SaidTime;
  /** Exclusive. */
  readonly end: SaidTime;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/i;
const FORMS =
  'Send a date ("2026-12-01"), a local time with "timeZone" ("2026-12-01T18:00"), or an instant with its offset ("2026-12-01T18:00:00+01:00").';

/**
 * Returns when an event is.
 * @param own the zone that an event has already, for local times without `timeZone`
 * @throws FieldFault
 */
export function readSaidTimes(fields: TimeFields, own: Zone | null = null): SaidTimes {
  const { start: first, end, duration, timeZone, allDay } = fields;
  if (end !== undefined && duration !== undefined)
    throw new FieldFault('duration', 'Send "end" or "duration", not both.');
  const zone = timeZone === undefined ? own : saidZone(timeZone);
  const start = readSaidTime('start', first, zone);
  if (allDay !== undefined && allDay !== (start.kind === 'date'))
    throw new FieldFault(
      'allDay',
      allDay
        ? 'An all-day event begins on a date. Send "start" as "2026-12-01".'
        : 'An event with a time of day needs one in "start", such as "2026-12-01T18:00".',
    );
  if (start.kind === 'date')
    return { start, end: { kind: 'date', date: lastDay(start.date, end, duration) } };
  return inOneZone(start, endOf(start, end, duration, zone));
}

/**
 * Returns the zone with an IANA or Windows name.
 * @throws FieldFault
 */
export function saidZone(name: string): Zone {
  const zone = ianaZone(name) ?? namedZone(name);
  if (zone) return zone;
  throw new FieldFault('timeZone', 'There is no such time zone. Send an IANA name, such as "Europe/Berlin".');
}

function readSaidTime(field: string, text: string, zone: Zone | null): SaidTime {
  if (DATE.test(text) && isDateOrTime(text)) return { kind: 'date', date: text };
  const [, minute, second = ':00', offset] = TIME.exec(text) ?? [];
  const local = `${minute}${second}`.toUpperCase();
  if (!minute || !isDateOrTime(local)) throw new FieldFault(field, `This is no time that exists. ${FORMS}`);
  if (offset) return { kind: 'zoned', ...atInstant(clockTime(local) - millisecondsOf(offset), zone) };
  if (!zone)
    throw new FieldFault(
      'timeZone',
      `"${field}" is a local time. Send the "timeZone" that it is in, such as "Europe/Berlin", or write its offset into "${field}".`,
    );
  const exists = toLocal(toInstant(local, zone.offsetAt), zone.offsetAt);
  if (exists === local) return { kind: 'zoned', local, zone };
  throw new FieldFault(
    field,
    `The clocks in ${zone.name} skip this time, because they are put forward then. Send "${exists}" or another time.`,
  );
}

/**
 * Returns the wall-clock time of an instant. When clocks are set back, iCalendar can name only the first of two equal
 * wall-clock times (RFC 5545 section 3.3.5), so that the second is written in UTC.
 */
function atInstant(instant: number, zone: Zone | null): { readonly local: string; readonly zone: Zone } {
  const inUtc = { local: clockText(instant), zone: UTC };
  if (!isDateOrTime(inUtc.local)) throw new FieldFault('start', `This is no time that exists. ${FORMS}`);
  if (!zone) return inUtc;
  const local = toLocal(instant, zone.offsetAt);
  return toInstant(local, zone.offsetAt) === instant ? { local, zone } : inUtc;
}

function millisecondsOf(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function lastDay(first: string, end: string | undefined, duration: string | undefined): string {
  if (end === undefined) {
    const { days, time } = duration === undefined ? { days: 1, time: 0 } : saidDuration(duration);
    if (time > 0)
      throw new FieldFault('duration', 'An all-day event lasts whole days. Send for example "P1D".');
    return existing('duration', addDays(first, days));
  }
  if (!DATE.test(end) || !isDateOrTime(end))
    throw new FieldFault(
      'end',
      '"start" is a date, so "end" is one too: the day after the last day, such as "2026-12-02".',
    );
  if (end < first) throw new FieldFault('end', BEFORE_START);
  return end === first ? addDays(first, 1) : end;
}

const BEFORE_START = 'The event ends before it starts. Send an "end" after "start", or a "duration".';

function endOf(
  start: Zoned,
  end: string | undefined,
  duration: string | undefined,
  zone: Zone | null,
): Zoned {
  if (end !== undefined) {
    const read = readSaidTime('end', end, zone);
    if (read.kind === 'zoned') return read;
    throw new FieldFault(
      'end',
      '"start" has a time of day, so "end" has one too, such as "2026-12-01T20:00".',
    );
  }
  if (duration === undefined)
    throw new FieldFault('end', 'Send "end" (when the event is over) or "duration" (such as "PT1H30M").');
  const { days, time } = saidDuration(duration);
  const { offsetAt } = start.zone;
  // Days keep the wall-clock time, and hours are exact (RFC 5545 section 3.3.6).
  const instant = toInstant(clockText(clockTime(start.local) + days * DAY), offsetAt) + time;
  existing('duration', clockText(instant));
  return { kind: 'zoned', ...atInstant(instant, start.zone) };
}

/** Returns two times in the same zone. @throws FieldFault when the end is before the start */
function inOneZone(start: Zoned, end: Zoned): SaidTimes {
  const [from, to] = [instantOfSaid(start), instantOfSaid(end)];
  if (to < from) throw new FieldFault('end', BEFORE_START);
  if (start.zone === end.zone) return { start, end };
  const inUtc = (instant: number): SaidTime => ({ kind: 'zoned', ...atInstant(instant, null) });
  return { start: inUtc(from), end: inUtc(to) };
}

/** Returns a time in milliseconds since 1970. A date counts as its midnight in UTC. */
export function instantOfSaid(time: SaidTime): number {
  return time.kind === 'date' ? clockTime(time.date) : toInstant(time.local, time.zone.offsetAt);
}

const DURATION =
  /^P(?=\d|T\d)(?:\d{1,4}W|(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,8}S)?)?)$/i;

function saidDuration(text: string): { days: number; time: number } {
  const read = DURATION.test(text) ? readDuration(text.toUpperCase()) : null;
  if (read && read.days + read.time > 0) return read;
  throw new FieldFault('duration', 'Send how long the event is, such as "PT1H30M", "P1D" or "P1W".');
}

function existing(field: string, text: string): string {
  if (isDateOrTime(text)) return text;
  throw new FieldFault(field, 'The event would end after the year 9998. Send a shorter one.');
}
