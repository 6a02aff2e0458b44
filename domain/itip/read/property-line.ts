import ICAL from 'ical.js';
import { isDateOrTime } from '../time/local-time.ts';
import type { JProperty } from '../types.ts';
import { tidyLine, tidyTime } from './tidy-line.ts';

/**
 * Characters of the name and parameters of a line. No real line has more, and ical.js takes quadratic time for them.
 */
const LONGEST_HEAD = 4000;
const MOST_PARAMETERS = 100;
/** Where the values of a jCal property begin. */
const FIRST_VALUE = 3;
/** Lotus Notes writes `ALTREP=CID:<…>` without quotes. */
const HEAD = /^[\w-]+(?:;(?:[^":]|"[^"]*"|:<[^<>":]*>(?=[:;]))*)?:/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?=[;:])/;
/**
 * The value types that are accepted for the properties read here, whatever VALUE says. `recur` is accepted for no other
 * property.
 */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  dtstart: ['date', 'date-time'],
  dtend: ['date', 'date-time'],
  'recurrence-id': ['date', 'date-time'],
  exdate: ['date', 'date-time'],
  rdate: ['date', 'date-time', 'period'],
  dtstamp: ['date-time'],
  duration: ['duration'],
  tzoffsetfrom: ['utc-offset'],
  tzoffsetto: ['utc-offset'],
  rrule: ['recur'],
  exrule: ['recur'],
};

/** Returns the name with which a content line begins, in lower case, or an empty text when it begins with none. */
export function nameOf(line: string): string {
  return NAME.exec(line)?.[0].toLowerCase() ?? '';
}

/**
 * Returns the property on a content line. A malformed line is repaired when its meaning is clear; null is returned when
 * that fails.
 */
export function readProperty(line: string): JProperty | null {
  const name = nameOf(line);
  if (name === '' || name in Object.prototype) return null;
  const isPlain = line[name.length] === ':' && name.length < LONGEST_HEAD;
  const head = isPlain ? line.slice(0, name.length) : headOf(line);
  if (head ? head.split(';').length > MOST_PARAMETERS : line.length > LONGEST_HEAD || !line.includes(':'))
    return null;
  if (name === 'rrule' || name === 'exrule') return readRule(name, line);
  const tidied = head ? tidyLine(line, head) : line;
  for (const repair of REPAIRS) {
    const read = tryToRead(repair(tidied));
    if (read) return read;
  }
  return null;
}

/**
 * Returns the name and parameters when their end can be found. In `CN="Ann \\"Bob\\" Lee"` it can be found only after
 * the quotes are written as in RFC 6868.
 */
function headOf(line: string): string | null {
  const start = line.slice(0, LONGEST_HEAD);
  const escaped = start.includes('\\"') ? HEAD.exec(start.replaceAll('\\"', "^'")) : null;
  return (escaped ?? HEAD.exec(start))?.[0].slice(0, -1) ?? null;
}

/** Repairs that are tried in this order until a line can be parsed. */
const REPAIRS: readonly ((line: string) => string)[] = [
  (line) => line,
  withQuotedZone,
  (line) => line.replaceAll('"', ''),
];

/** `DTSTART;TZID=tzone://Microsoft/Utc:20260131T100000`: a value with a colon must be in quotes. */
function withQuotedZone(line: string): string {
  const colon = line.lastIndexOf(':');
  return line.slice(0, colon).replace(/;TZID=([^";]+)/i, ';TZID="$1"') + line.slice(colon);
}

/** Some programs write a series without end like this. */
const NEVER = 'UNTIL=9999';

/**
 * Reads an RRULE, without the blanks that Exchange writes after its commas. A rule that cannot be parsed is kept as
 * text, because leaving it out would turn a series into a single event. Python writes a rule as two lines, of which the
 * first says DTSTART.
 */
function readRule(name: string, line: string): JProperty | null {
  const text = line
    .slice(line.indexOf(':') + 1)
    .replace(/\s+/g, '')
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  const parts = text
    .split(';')
    .filter((part) => /^[A-Z-]+=./.test(part) && !part.startsWith(NEVER))
    .map((part) => (part.startsWith('UNTIL=') ? `UNTIL=${tidyTime(part.slice(6))}` : part));
  if (text === '' || text.startsWith('DTSTART')) return null;
  return tryToRead(`${name}:${parts.join(';')}`) ?? [name, {}, 'unknown', text];
}

function tryToRead(line: string): JProperty | null {
  try {
    const read = ICAL.parse.property(line.trimEnd(), ICAL.design.icalendar) as JProperty;
    const [name, parameters, type = 'unknown'] = read;
    const isMeant = TYPES[name]?.includes(type) ?? type !== 'recur';
    if (!isMeant) return null;
    const values = read.slice(FIRST_VALUE);
    const kept = values.filter((value) => isReadable(type, value));
    if (kept.length === 0) return null;
    const flattened = flat(parameters);
    const isAsRead = kept.length === values.length && flattened === parameters && type === read[2];
    return isAsRead ? read : [name, flattened, type, ...kept];
  } catch {
    return null;
  }
}

/** Flattens the values of a parameter that occurs twice, which ical.js nests. */
function flat(parameters: JProperty[1]): JProperty[1] {
  const written = Object.entries(parameters);
  if (written.every(([, value]) => !Array.isArray(value))) return parameters;
  const entries = written.map(([name, value]) => [
    name,
    Array.isArray(value) ? value.flat(MOST_PARAMETERS) : value,
  ]);
  return Object.fromEntries(entries);
}

function isReadable(type: string, value: unknown): boolean {
  switch (type) {
    case 'date':
    case 'date-time':
      return isDateOrTime(value);
    case 'period':
      return (
        Array.isArray(value) && isDateOrTime(value[0]) && (isDateOrTime(value[1]) || isDuration(value[1]))
      );
    case 'duration':
      return isDuration(value);
    case 'recur':
      return isDateOrTime((value as { readonly until?: unknown }).until ?? '2000-01-01');
    case 'utc-offset':
      return typeof value === 'string' && /^[+-]\d\d:\d\d(:\d\d)?$/.test(value);
    default:
      return value !== undefined;
  }
}

function isDuration(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[+-]?P(?=.)(\d{1,6}W)?(\d{1,6}D)?(T(\d{1,7}H)?(\d{1,7}M)?(\d{1,9}S)?)?$/.test(value)
  );
}
