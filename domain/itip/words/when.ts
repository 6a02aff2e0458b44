import { plainLine } from '#domain/text/plain-text.ts';
import { ianaZone, UTC, type Zone } from '../time/iana.ts';
import { clockText, clockTime, DAY } from '../time/local-time.ts';
import { instantOf } from '../time/vevent-times.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { EventTime, ZonedTime } from '../types.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60_000;

/**
 * Returns a time span in words.
 * @param from and `to`: milliseconds since 1970, `to` exclusive
 * @param zone null for whole days
 */
export function spanInWords(from: number, to: number, zone: Zone | null, assumed = false): string {
  const doubt = assumed ? ', time zone assumed' : '';
  if (zone) return `${hours(from, to, zone)} (${zoneInWords(from, zone)}${doubt})`;
  const [first, last] = [dayInWords(clockText(from)), dayInWords(clockText(Math.max(from, to - DAY)))];
  return first === last ? first : `${first} – ${last}`;
}

/** Returns a local time or date as "Tue, 12 May 2026". */
export function dayInWords(local: string): string {
  const { weekday, day, month } = dayLeaf(local);
  return `${weekday}, ${day} ${month} ${local.slice(0, 4)}`;
}

/** A day as a leaf of a calendar shows it: "Tue", "12", "May". */
export interface DayLeaf {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

/** Returns the leaf of a local time or date. */
export function dayLeaf(local: string): DayLeaf {
  const date = new Date(clockTime(local.slice(0, 10)));
  return {
    weekday: DAYS[date.getUTCDay()] ?? '',
    day: String(date.getUTCDate()),
    month: MONTHS[date.getUTCMonth()] ?? '',
  };
}

/** Returns a proposed or actual time in words. @param end exclusive; null when not given */
export function timesInWords(start: EventTime, end: EventTime | null): string {
  const zone = start.kind === 'date' ? null : zoneOf(start);
  return spanInWords(instantOf(start), instantOf(end ?? start), zone, isAssumed(start));
}

function isAssumed(time: EventTime): boolean {
  return time.kind === 'zoned' && time.floating;
}

/** A zone that only the calendar knew has at least the offset it had at this time. */
function zoneOf({ zone: name, offset }: ZonedTime): Zone {
  return ianaZone(name) ?? { name, offsetAt: () => offset * MINUTE };
}

/**
 * Returns the day of one occurrence in words.
 * @param instance UTC instant or date
 * @param timeZone IANA name of the event's zone
 */
export function instanceInWords(instance: string, timeZone: string | null): string {
  const zone = instance.length === 10 ? null : (ianaZone(timeZone ?? 'UTC') ?? UTC);
  return dayInWords(zone ? toLocal(clockTime(instance), zone.offsetAt) : instance);
}

/** Returns a date's time span without its zone: "Tue, 12 May 2026, 10:00 – 11:00". */
export function spanOfDate({ start, end }: { readonly start: EventTime; readonly end: EventTime }): string {
  const [from, to] = [instantOf(start), instantOf(end)];
  return start.kind === 'date' ? spanInWords(from, to, null) : hours(from, to, zoneOf(start));
}

function hours(from: number, to: number, { offsetAt }: Zone): string {
  const [start, end] = [toLocal(from, offsetAt), toLocal(to, offsetAt)];
  const opening = `${dayInWords(start)}, ${start.slice(11, 16)}`;
  if (to <= from) return opening;
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${opening} – ${sameDay ? '' : `${dayInWords(end)}, `}${end.slice(11, 16)}`;
}

/** "Berlin, GMT+2". */
function zoneInWords(instant: number, { name, offsetAt }: Zone): string {
  if (name === UTC.name) return 'UTC';
  const minutes = offsetAt(instant) / MINUTE;
  const [hour, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const size = `${hour}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  const offset = minutes === 0 ? 'GMT' : `GMT${minutes < 0 ? '-' : '+'}${size}`;
  if (name.startsWith('Etc/')) return offset;
  const place = ianaZone(name) ? (name.split('/').at(-1) ?? '') : name;
  return `${plainLine(place).replaceAll('_', ' ')}, ${offset}`;
}
