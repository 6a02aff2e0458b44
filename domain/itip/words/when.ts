import type { EventDetails } from '../../event.ts';
import { plainLine } from '../plain-text.ts';
import { readRuleText } from '../rule-text.ts';
import { ianaZone, UTC, type Zone } from '../time/iana.ts';
import { clockText, clockTime, DAY } from '../time/local-time.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { EventTime, ZonedTime } from '../types.ts';
import { type RecurrenceRule, recurrenceInWords } from './recurrence-words.ts';

/** When an event is, for a person to read. */
export interface When {
  /** "Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)", in the event's own zone. */
  readonly time: string;
  /** "every week on Tuesday, 6 times", or null for a single event. */
  readonly repeats: string | null;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60_000;

/** A time span in words. @param from and to: milliseconds, `to` exclusive @param zone null for whole days */
export function spanInWords(from: number, to: number, zone: Zone | null): string {
  if (zone) return `${hours(from, to, zone)} (${zoneInWords(from, zone)})`;
  const [first, last] = [dayInWords(clockText(from)), dayInWords(clockText(Math.max(from, to - DAY)))];
  return first === last ? first : `${first} – ${last}`;
}

/** A local time or date in words: "Tue, 12 May 2026". */
export function dayInWords(local: string): string {
  const date = new Date(clockTime(local.slice(0, 10)));
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** When an event is, from what we keep of it. */
export function whenOfDetails(details: Omit<EventDetails, 'description'>): When {
  const { start, end, allDay, timeZone, recurrence } = details;
  const zone = allDay ? null : (ianaZone(timeZone ?? 'UTC') ?? UTC);
  return {
    time: spanInWords(clockTime(start), clockTime(end), zone),
    repeats:
      recurrence === null ? null : ruleInWords((readRuleText(recurrence)?.[3] ?? {}) as RecurrenceRule, zone),
  };
}

/** A proposed or actual time in words. @param end exclusive; null when unsaid */
export function timesInWords(start: EventTime, end: EventTime | null): string {
  const instant = (time: EventTime) => clockTime(time.kind === 'date' ? time.date : time.utc);
  const zone = start.kind === 'date' ? null : zoneOf(start);
  return spanInWords(instant(start), instant(end ?? start), zone);
}

/** A zone that only the calendar knew has at least the offset it had then. */
function zoneOf({ zone: name, offset }: ZonedTime): Zone {
  return ianaZone(name) ?? { name, offsetAt: () => offset * MINUTE };
}

/** The day of one occurrence in words. @param instance UTC instant or date @param timeZone IANA name of the event */
export function instanceInWords(instance: string, timeZone: string | null): string {
  const zone = instance.length === 10 ? null : (ianaZone(timeZone ?? 'UTC') ?? UTC);
  return dayInWords(zone ? toLocal(clockTime(instance), zone.offsetAt) : instance);
}

/** A recurrence rule in words. @param zone of the event; null when it lasts whole days */
export function ruleInWords(rule: RecurrenceRule, zone: Zone | null): string {
  if (typeof rule.until !== 'string') return recurrenceInWords(rule, null);
  const inZone = zone && rule.until.endsWith('Z');
  return recurrenceInWords(
    rule,
    dayInWords(inZone ? toLocal(clockTime(rule.until), zone.offsetAt) : rule.until),
  );
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
