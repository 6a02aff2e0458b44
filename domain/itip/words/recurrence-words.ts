import { ENGLISH, type Words } from '#domain/languages/words.ts';

/** A recurrence rule in jCal (RFC 7265 section 3.6.10). */
export type RecurrenceRule = Readonly<Record<string, string | number | (string | number)[]>>;

const RHYTHMS = {
  DAILY: 'repeats.daily',
  WEEKLY: 'repeats.weekly',
  MONTHLY: 'repeats.monthly',
  YEARLY: 'repeats.yearly',
} as const;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ORDINALS = {
  '1': 'repeats.first',
  '2': 'repeats.second',
  '3': 'repeats.third',
  '4': 'repeats.fourth',
  '5': 'repeats.fifth',
  '-1': 'repeats.last',
  '-2': 'repeats.secondLast',
} as const;
const SAYABLE = new Set(['freq', 'interval', 'count', 'until', 'wkst', 'byday', 'bymonthday', 'bymonth']);

/**
 * Returns the rhythm of a rule, such as "every week on Tuesday", without its number or end. A rule without short
 * wording is "repeats".
 * @param shifted true when its dates were moved and are on other days than the rule says
 */
export function rhythmInWords(rule: RecurrenceRule, shifted = false, words: Words = ENGLISH): string {
  const key = RHYTHMS[String(rule.freq) as keyof typeof RHYTHMS];
  const isSayable = key && Object.keys(rule).every((part) => SAYABLE.has(part));
  const days = isSayable ? onWhichDays(rule, words) : null;
  if (!key || days === null) return words.say('repeats.irregular');
  const interval = Math.max(1, Number(rule.interval ?? 1));
  const rhythm = words.say(key, { interval });
  if (shifted) return rhythm;
  const isOften = interval === 1 && (rule.freq === 'DAILY' || rule.freq === 'WEEKLY');
  if (isWorkWeek(rule) && rule.bymonth === undefined)
    return isOften ? words.say('repeats.everyWeekday') : words.say('repeats.onWeekdays', { rhythm });
  return days(rhythm);
}

function isWorkWeek(rule: RecurrenceRule): boolean {
  return list(rule.byday).map(String).sort().join() === 'FR,MO,TH,TU,WE';
}

/** Returns what puts the days behind a rhythm, or null when there are no words for them. */
function onWhichDays(rule: RecurrenceRule, words: Words): ((rhythm: string) => string) | null {
  const weekdays = list(rule.byday).map((part) => weekday(part, words));
  const monthDays = list(rule.bymonthday).map((part) => monthDay(part, words));
  const months = list(rule.bymonth).map(Number);
  const isUnsayable = [...weekdays, ...monthDays].includes(undefined) || months.some(isNoMonth);
  if (isUnsayable || (weekdays[0] && monthDays[0])) return null;
  const days = words.list([...weekdays, ...monthDays] as string[]);
  const inMonths = words.list(months.map((month) => words.dates.month(month - 1)));
  if (days && inMonths) return (rhythm) => words.say('repeats.onOf', { rhythm, days, months: inMonths });
  if (days) return (rhythm) => words.say('repeats.on', { rhythm, days });
  if (inMonths) return (rhythm) => words.say('repeats.in', { rhythm, months: inMonths });
  return (rhythm) => rhythm;
}

function isNoMonth(month: number): boolean {
  return !Number.isInteger(month) || month < 1 || month > 12;
}

function weekday(part: string | number, words: Words): string | undefined {
  const [, ordinal, code = ''] = /^(?:\+?(-?\d+))?([A-Z]{2})$/.exec(String(part)) ?? [];
  const index = DAYS.indexOf(code);
  if (index < 0) return undefined;
  const day = words.dates.weekday(index);
  if (ordinal === undefined) return day;
  const key = ORDINALS[ordinal as keyof typeof ORDINALS];
  return key && words.say(key, { day, weekday: code });
}

function monthDay(part: string | number, words: Words): string | undefined {
  if (Number(part) === -1) return words.say('repeats.lastDay');
  return Number(part) > 0 ? words.say('repeats.monthDay', { day: String(part) }) : undefined;
}

function list(part: RecurrenceRule[string] | undefined): (string | number)[] {
  return part === undefined ? [] : [part].flat();
}
