/** A recurrence rule in jCal (RFC 7265 section 3.6.10). */
export type RecurrenceRule = Readonly<Record<string, string | number | (string | number)[]>>;

const UNITS: Readonly<Record<string, string>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ORDINALS: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'second last',
};
const SAYABLE = new Set(['freq', 'interval', 'count', 'until', 'wkst', 'byday', 'bymonthday', 'bymonth']);

/**
 * Returns the rhythm of a rule, such as "every week on Tuesday", without its number or end. A rule without short
 * wording is "repeats".
 * @param shifted true when its dates were moved and are on other days than the rule says
 */
export function rhythmInWords(rule: RecurrenceRule, shifted = false): string {
  const unit = UNITS[String(rule.freq)];
  const days = unit && Object.keys(rule).every((part) => SAYABLE.has(part)) ? onWhichDays(rule) : null;
  if (unit === undefined || days === null) return 'repeats';
  const said = `${every(Number(rule.interval ?? 1), unit)}${shifted ? '' : days}`;
  return /^every (day|week) on weekdays$/.test(said) ? 'every weekday' : said;
}

function every(interval: number, unit: string): string {
  return interval > 1 ? `every ${interval} ${unit}s` : `every ${unit}`;
}

/** Returns " on Tuesday and Thursday", or null when there are no words for it. */
function onWhichDays(rule: RecurrenceRule): string | null {
  const weekdays = list(rule.byday).map(weekday);
  const monthDays = list(rule.bymonthday).map(monthDay);
  const months = list(rule.bymonth).map((month) => MONTHS[Number(month) - 1]);
  if ([...weekdays, ...monthDays, ...months].includes(undefined) || (weekdays[0] && monthDays[0]))
    return null;
  const days = [...weekdays, ...monthDays] as string[];
  const isWorkWeek = list(rule.byday).map(String).sort().join() === 'FR,MO,TH,TU,WE';
  const on = isWorkWeek ? ' on weekdays' : days.length > 0 ? ` on ${and(days)}` : '';
  return months.length > 0 ? `${on}${days.length > 0 ? ' of' : ' in'} ${and(months as string[])}` : on;
}

function weekday(part: string | number): string | undefined {
  const [, ordinal, day = ''] = /^(?:\+?(-?\d+))?([A-Z]{2})$/.exec(String(part)) ?? [];
  const name = DAY_NAMES[DAYS.indexOf(day)];
  if (ordinal === undefined) return name;
  return name && ORDINALS[ordinal] && `the ${ORDINALS[ordinal]} ${name}`;
}

function monthDay(part: string | number): string | undefined {
  if (Number(part) === -1) return 'the last day';
  return Number(part) > 0 ? `day ${part}` : undefined;
}

function list(part: RecurrenceRule[string] | undefined): (string | number)[] {
  return part === undefined ? [] : [part].flat();
}

/** Returns a list of words as "a, b and c". */
export function and(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
