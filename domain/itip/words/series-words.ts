/** This file describes how an event repeats, by the dates it really has. */
import type { Dates, Moved } from '../series/dates.ts';
import type { Occurrence } from '../series/occurrences.ts';
import { ianaZone } from '../time/iana.ts';
import { clockTime } from '../time/local-time.ts';
import { readRule } from '../time/rule.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { EventTime } from '../types.ts';
import { and, type RecurrenceRule, rhythmInWords } from './recurrence-words.ts';
import { dayInWords, spanOfDate } from './when.ts';

/** The most dates of each kind that are named. The calendar has them all. */
const MOST_NAMED = 5;

/**
 * Returns "every week on Tuesday, 6 times, not on Tue, 19 May 2026", or null when there is only one date. When the
 * named date is not the first, the text says since when the event repeats.
 */
export function repeatsInWords(dates: Dates, rule: RecurrenceRule | null): string | null {
  const { count, named, first } = dates;
  if (rule && !readRule(rule)) return 'repeats';
  if (count === 1 && named.id === first.id) return null;
  const since = named.id === first.id ? '' : ` since ${dayOf(first)}`;
  const rhythm = rule ? rhythmInWords(rule, dates.exceptions.shifted) : '';
  const parts = [`${rhythm}${since}`.trim(), ...limits(dates, rule), ...exceptions(dates, rule)];
  return parts.filter((part) => part !== '').join(', ') || 'repeats';
}

/** Returns how many dates there are, or until when; both when single dates are excluded or added. */
function limits({ count, last, exceptions, named, first }: Dates, rule: RecurrenceRule | null): string[] {
  if (count === null || !last) return exceptions.any ? [] : writtenLimit(named, rule);
  const counts = rule?.count !== undefined || rule === null || exceptions.any;
  const times = `${count} times${named.id === first.id ? '' : ' in all'}`;
  return [...(rule && rule.count === undefined ? [`until ${dayOf(last)}`] : []), ...(counts ? [times] : [])];
}

/** Returns the limit of a series with more dates than are counted. */
function writtenLimit({ start }: Occurrence, rule: RecurrenceRule | null): string[] {
  if (rule?.count !== undefined) return [`${rule.count} times`];
  if (typeof rule?.until !== 'string') return [];
  const zone = start.kind === 'zoned' && rule.until.endsWith('Z') ? ianaZone(start.zone) : null;
  return [`until ${dayInWords(zone ? toLocal(clockTime(rule.until), zone.offsetAt) : rule.until)}`];
}

function exceptions({ exceptions }: Dates, rule: RecurrenceRule | null): string[] {
  const { off, added, moved } = exceptions;
  const inWords = isOncePerDay(rule) ? dayOf : spanOfDate;
  return [
    ...listed('not on', off.map(inWords)),
    ...listed('also on', added.map(inWords)),
    ...listed('', moved.map(movedInWords)),
  ];
}

function isOncePerDay(rule: RecurrenceRule | null): boolean {
  const isDaily = !/HOURLY|MINUTELY|SECONDLY/.test(String(rule?.freq));
  return (
    isDaily && [rule?.byhour, rule?.byminute].every((part) => part === undefined || [part].flat().length < 2)
  );
}

function listed(begin: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const rest = words.length - MOST_NAMED;
  const named = rest > 0 ? [...words.slice(0, MOST_NAMED), `${rest} more`] : words;
  return [`${begin} ${and(named)}`.trim()];
}

function movedInWords({ from, to, following }: Moved): string {
  if (following) return `from ${dayOf(from)} on as on ${spanOfDate(to)}`;
  const isSameDay = dayOf(from) === dayOf(to);
  return `on ${spanOfDate(to)} instead of ${isSameDay ? spanOfDate(from) : dayOf(from)}`;
}

function dayOf({ start }: { readonly start: EventTime }): string {
  return dayInWords(start.kind === 'date' ? start.date : start.local);
}
