import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import { ianaZone, UTC, type Zone } from '../time/iana.ts';
import { clockTime, DAY } from '../time/local-time.ts';
import { instantOf } from '../time/vevent-times.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { EventTime, ZonedTime } from '../types.ts';

const MINUTE = 60_000;

/**
 * Returns a time span in words.
 * @param from and `to`: milliseconds since 1970, `to` exclusive
 * @param zone null for whole days
 */
export function spanInWords(
  from: number,
  to: number,
  zone: Zone | null,
  assumed = false,
  words: Words = ENGLISH,
): string {
  if (zone) {
    const place = zoneInWords(from, zone);
    return words.say('when.zoned', {
      time: hours(from, to, zone, words),
      zone: assumed ? words.say('when.assumedZone', { zone: place }) : place,
    });
  }
  const last = Math.max(from, to - DAY);
  return isSameDay(from, last) ? words.dates.day(from) : words.dates.days(from, last);
}

/** Returns true for two times of the clock on one day. */
function isSameDay(one: number, other: number): boolean {
  return Math.floor(one / DAY) === Math.floor(other / DAY);
}

/** Returns a local time or date as "Tue, 12 May 2026". */
export function dayInWords(local: string, words: Words = ENGLISH): string {
  return words.dates.day(clockTime(local.slice(0, 10)));
}

/** A day as a leaf of a calendar shows it: "Tue", "12", "May". */
export interface DayLeaf {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

/** Returns the leaf of a local time or date. */
export function dayLeaf(local: string, words: Words = ENGLISH): DayLeaf {
  const at = clockTime(local.slice(0, 10));
  const { shortWeekday, dayOfMonth, shortMonth } = words.dates;
  return {
    weekday: shortWeekday(at),
    day: dayOfMonth(at),
    month: shortMonth(at),
  };
}

/** Returns a proposed or actual time in words. @param end exclusive; null when not given */
export function timesInWords(start: EventTime, end: EventTime | null, words: Words = ENGLISH): string {
  const zone = start.kind === 'date' ? null : zoneOf(start);
  return spanInWords(instantOf(start), instantOf(end ?? start), zone, isAssumed(start), words);
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
export function instanceInWords(instance: string, timeZone: string | null, words: Words = ENGLISH): string {
  const zone = instance.length === 10 ? null : (ianaZone(timeZone ?? 'UTC') ?? UTC);
  return dayInWords(zone ? toLocal(clockTime(instance), zone.offsetAt) : instance, words);
}

/** Returns a date's time span without its zone: "Tue, 12 May 2026, 10:00 – 11:00". */
export function spanOfDate(
  { start, end }: { readonly start: EventTime; readonly end: EventTime },
  words: Words = ENGLISH,
): string {
  const [from, to] = [instantOf(start), instantOf(end)];
  return start.kind === 'date'
    ? spanInWords(from, to, null, false, words)
    : hours(from, to, zoneOf(start), words);
}

function hours(from: number, to: number, { offsetAt }: Zone, words: Words): string {
  const [start, end] = [from, to].map((at) => clockTime(toLocal(at, offsetAt))) as [number, number];
  const { day, clock, clocks } = words.dates;
  const at = (moment: number, time: string) => words.say('when.dayAndTime', { day: day(moment), time });
  if (to <= from) return at(start, clock(start));
  // Clocks are put back in autumn, so an end may show an earlier time than its start.
  if (isSameDay(start, end) && start < end) return at(start, clocks(start, end));
  return `${at(start, clock(start))} – ${isSameDay(start, end) ? clock(end) : at(end, clock(end))}`;
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
