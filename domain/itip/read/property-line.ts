import ICAL from 'ical.js';
import { isDateOrTime } from '../time/local-time.ts';
import type { JProperty } from '../types.ts';
import { tidyLine, tidyTime } from './tidy-line.ts';

/** Name and parameters of a line; no real ones are more, and ical.js takes quadratic time for them. */
const LONGEST_HEAD = 4000;
const MOST_PARAMETERS = 100;
/** Lotus Notes leaves `ALTREP=CID:<…>` without quotes. */
const HEAD = /^[\w-]+(?:;(?:[^":]|"[^"]*"|:<[^<>":]*>(?=[:;]))*)?:/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?=[;:])/;
/** Value types that make sense of the properties read here, whatever VALUE says; `recur` makes sense of no others. */
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

/** The name a content line begins with, in lower case; empty where it begins with none. */
export function nameOf(line: string): string {
  return NAME.exec(line)?.[0].toLowerCase() ?? '';
}

/** The property on a content line; repaired where it is safe, null where not even that helps. */
export function readProperty(line: string): JProperty | null {
  const name = nameOf(line);
  if (name === '' || name in Object.prototype) return null;
  const head = headOf(line);
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

/** Name and parameters, where they have an end. `CN="Ann \\"Bob\\" Lee"` has none, unless its quotes are as RFC 6868 wants them. */
function headOf(line: string): string | null {
  const start = line.slice(0, LONGEST_HEAD);
  const escaped = start.includes('\\"') ? HEAD.exec(start.replaceAll('\\"', "^'")) : null;
  return (escaped ?? HEAD.exec(start))?.[0].slice(0, -1) ?? null;
}

/** Tried in turn until a line can be read. */
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

/** How some write that a series has no end. */
const NEVER = 'UNTIL=9999';

/**
 * An RRULE, without the blanks that Exchange writes after its commas. One that cannot be read is kept as text: leaving
 * it out would turn a series into a single event. Python writes a rule as two, of which the first says DTSTART.
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
    const [name, parameters, type = 'unknown', ...values] = read;
    const kept = values.filter((value) => isReadable(type, value));
    const isMeant = TYPES[name]?.includes(type) ?? type !== 'recur';
    return isMeant && kept.length > 0 ? [name, flat(parameters), type, ...kept] : null;
  } catch {
    return null;
  }
}

/** ical.js nests the values of a parameter that is there twice. */
function flat(parameters: JProperty[1]): JProperty[1] {
  const entries = Object.entries(parameters).map(([name, value]) => [
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
