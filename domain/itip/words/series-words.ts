/** This file describes how an event repeats, by the dates it really has. */
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import type { Dates, Moved } from '../series/dates.ts';
import type { Occurrence } from '../series/occurrences.ts';
import { ianaZone } from '../time/iana.ts';
import { clockTime } from '../time/local-time.ts';
import { readRule } from '../time/rule.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { EventTime } from '../types.ts';
import { type RecurrenceRule, rhythmInWords } from './recurrence-words.ts';
import { dayInWords, spanOfDate } from './when.ts';

/** The most dates of each kind that are named. The calendar has them all. */
const MOST_NAMED = 5;

/**
 * Returns "every week on Tuesday, 6 times, not on Tue, 19 May 2026", or null when there is only one date. When the
 * named date is not the first, the text says since when the event repeats.
 */
export function repeatsInWords(
  dates: Dates,
  rule: RecurrenceRule | null,
  words: Words = ENGLISH,
): string | null {
  const { count, named, first } = dates;
  if (rule && !readRule(rule)) return words.say('repeats.irregular');
  if (count === 1 && named.id === first.id) return null;
  const rhythm = rule ? rhythmInWords(rule, dates.exceptions.shifted, words) : '';
  const parts = [
    named.id === first.id ? rhythm : since(rhythm, dayOf(first, words), words),
    ...limits(dates, rule, words),
    ...exceptions(dates, rule, words),
  ];
  const said = parts.filter((part) => part !== '').join(words.say('list.comma'));
  return said || words.say('repeats.irregular');
}

function since(rhythm: string, day: string, words: Words): string {
  return rhythm ? words.say('repeats.since', { rhythm, day }) : words.say('repeats.onlySince', { day });
}

/** Returns how many dates there are, or until when; both when single dates are excluded or added. */
function limits(
  { count, last, exceptions, named, first }: Dates,
  rule: RecurrenceRule | null,
  words: Words,
): string[] {
  if (count === null || !last) return exceptions.any ? [] : writtenLimit(named, rule, words);
  const counts = rule?.count !== undefined || rule === null || exceptions.any;
  const isFirst = named.id === first.id;
  const times = () => words.say(isFirst ? 'repeats.times' : 'repeats.timesInAll', { count });
  const until = () => words.say('repeats.until', { day: dayOf(last, words) });
  return [...(rule && rule.count === undefined ? [until()] : []), ...(counts ? [times()] : [])];
}

/** Returns the limit of a series with more dates than are counted. */
function writtenLimit({ start }: Occurrence, rule: RecurrenceRule | null, words: Words): string[] {
  if (rule?.count !== undefined) return [words.say('repeats.times', { count: Number(rule.count) })];
  if (typeof rule?.until !== 'string') return [];
  const zone = start.kind === 'zoned' && rule.until.endsWith('Z') ? ianaZone(start.zone) : null;
  const day = dayInWords(zone ? toLocal(clockTime(rule.until), zone.offsetAt) : rule.until, words);
  return [words.say('repeats.until', { day })];
}

function exceptions({ exceptions }: Dates, rule: RecurrenceRule | null, words: Words): string[] {
  const { off, added, moved } = exceptions;
  const oncePerDay = isOncePerDay(rule);
  const inWords = (date: Occurrence) => (oncePerDay ? dayOf(date, words) : spanOfDate(date, words));
  const named = (dates: readonly Occurrence[]) => listed(dates.map(inWords), words);
  return [
    ...(off.length > 0 ? [words.say('repeats.notOn', { days: named(off) })] : []),
    ...(added.length > 0 ? [words.say('repeats.alsoOn', { days: named(added) })] : []),
    listed(
      moved.map((one) => movedInWords(one, words)),
      words,
    ),
  ];
}

function isOncePerDay(rule: RecurrenceRule | null): boolean {
  const isDaily = !/HOURLY|MINUTELY|SECONDLY/.test(String(rule?.freq));
  return (
    isDaily && [rule?.byhour, rule?.byminute].every((part) => part === undefined || [part].flat().length < 2)
  );
}

/** Returns an empty text for an empty list. */
function listed(items: readonly string[], words: Words): string {
  const rest = items.length - MOST_NAMED;
  return words.list(
    rest > 0 ? [...items.slice(0, MOST_NAMED), words.say('repeats.more', { count: rest })] : items,
  );
}

function movedInWords({ from, to, following }: Moved, words: Words): string {
  const day = dayOf(from, words);
  if (following) return words.say('repeats.movedFrom', { from: day, to: spanOfDate(to, words) });
  const isSameDay = day === dayOf(to, words);
  return words.say('repeats.moved', {
    to: spanOfDate(to, words),
    from: isSameDay ? spanOfDate(from, words) : day,
  });
}

function dayOf({ start }: { readonly start: EventTime }, words: Words): string {
  return dayInWords(start.kind === 'date' ? start.date : start.local, words);
}
