import ICAL from 'ical.js';
import { isDateOrTime } from './local-time.ts';
import type { JComponent, JProperty } from './types.ts';

/** Deeper nesting than any real calendar has; what lies below is read as if it lay here. */
const DEEPEST = 6;
/** 200 attendees in each of 50 changed occurrences. */
const MOST_LINES = 10_000;
/** Name and parameters of a line; no real ones are more, and ical.js takes quadratic time for them. */
const LONGEST_HEAD = 4000;
const MOST_PARAMETERS = 100;
const HEAD = /^[\w-]+(?:;(?:[^":]|"[^"]*")*)?:/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?=[;:])/;
/** Components of a VCALENDAR: one that begins while another is open means that an END was lost. */
const SIBLINGS = new Set(['vevent', 'vtodo', 'vjournal', 'vfreebusy', 'vtimezone']);
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
const TEXTS = new Set(['description', 'comment']);

/**
 * The VCALENDARs in a text, as jCal. Reads what calendars really send: any line ending, lost folds and ENDs, blank lines,
 * lines nobody can understand (left out). ical.js gives up at the first such line, so it reads property by property here.
 *
 * @returns null for more than 10,000 lines.
 */
export function readContentLines(text: string): JComponent[] | null {
  const calendars: JComponent[] = [];
  let open: JComponent[] = [];
  const lines = unfold(text);
  if (lines.length > MOST_LINES) return null;
  for (const line of lines) {
    const [, edge, kind = ''] = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? [];
    const name = kind.toLowerCase();
    if (edge === undefined) {
      const read = open.length > 0 ? readProperty(line) : null;
      if (read) open.at(-1)?.[1].push(read);
    } else if (edge.toUpperCase() === 'END') {
      open = closed(open, name);
    } else {
      const component: JComponent = [name, [], []];
      open = stillOpen(open, name);
      if (name === 'vcalendar') calendars.push(component);
      else open.at(-1)?.[2].push(component);
      if (name === 'vcalendar' || open.length > 0) open.push(component);
    }
  }
  return calendars;
}

/** An END without BEGIN closes nothing; one whose inner ENDs were lost closes those components too. */
function closed(open: JComponent[], ending: string): JComponent[] {
  const last = open.findLastIndex(([name]) => name === ending);
  return last < 0 ? open : open.slice(0, last);
}

function stillOpen(open: JComponent[], beginning: string): JComponent[] {
  if (beginning === 'vcalendar') return [];
  if (!SIBLINGS.has(beginning)) return open.slice(0, DEEPEST - 1);
  const sibling = open.findIndex(([name]) => SIBLINGS.has(name));
  return sibling < 0 ? open : open.slice(0, sibling);
}

/** Content lines (RFC 5545 section 3.1); a line that can be none continues the text before it, whose fold was lost. */
function unfold(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const previous = lines.at(-1);
    if (previous && /^[ \t]/.test(line)) previous.push(line.slice(1));
    else if (NAME.test(line) || /^\s*(BEGIN|END)\s*:/i.test(line)) lines.push([line]);
    else if (previous && TEXTS.has(nameOf(previous[0] ?? ''))) previous.push(`\\n${line}`);
  }
  return lines.map((parts) => parts.join(''));
}

function nameOf(line: string): string {
  return NAME.exec(line)?.[0].toLowerCase() ?? '';
}

/** The property on a line; repaired where it is safe, null where not even that helps. */
function readProperty(line: string): JProperty | null {
  const name = nameOf(line);
  if (name === '' || name in Object.prototype) return null;
  const head = HEAD.exec(line.slice(0, LONGEST_HEAD))?.[0];
  if (head ? head.split(';').length > MOST_PARAMETERS : line.length > LONGEST_HEAD || !line.includes(':'))
    return null;
  if (name === 'rrule' || name === 'exrule') return readRule(name, line);
  for (const repair of REPAIRS) {
    const read = tryToRead(repair(line));
    if (read) return read;
  }
  return null;
}

/** Tried in turn until a line can be read. */
const REPAIRS: readonly ((line: string) => string)[] = [
  (line) => line,
  withQuotedZone,
  (line) => line.replaceAll('"', ''),
  withCompactTime,
  asDate,
];

/** `DTSTART;TZID=tzone://Microsoft/Utc:20260131T100000`: a value with a colon must be in quotes. */
function withQuotedZone(line: string): string {
  const colon = line.lastIndexOf(':');
  return line.slice(0, colon).replace(/;TZID=([^";]+)/i, ';TZID="$1"') + line.slice(colon);
}

/**
 * An RRULE, without the blanks that Exchange writes after its commas. One that cannot be read is kept as text: leaving
 * it out would turn a series into a single event.
 */
function readRule(name: string, line: string): JProperty | null {
  const text = line
    .slice(line.indexOf(':') + 1)
    .replace(/\s+/g, '')
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  const parts = text.split(';').filter((part) => /^[A-Z-]+=./.test(part));
  if (text === '') return null;
  return tryToRead(`${name}:${parts.join(';')}`) ?? [name, {}, 'unknown', text];
}

/** `2026-01-31T10:00Z`, which some write, as iCalendar has it: `20260131T100000Z`. */
function withCompactTime(line: string): string {
  if (line.length > 200) return line;
  const colon = line.lastIndexOf(':', line.search(/:[-\d]+T?[:\d]*Z?\s*$/));
  const value = line.slice(colon + 1).replace(/[-:\s]/g, '');
  return `${line.slice(0, colon)}:${value.replace(/T(\d{4})(?=Z?$)/, 'T$100')}`;
}

/** `DTSTART:20260131` is a date, though it does not say so. */
function asDate(line: string): string {
  return /:\d{8}(,\d{8})*\s*$/.test(line) ? line.replace(/[;:]/, ';VALUE=DATE$&') : line;
}

function tryToRead(line: string): JProperty | null {
  try {
    const read = ICAL.parse.property(line.trimEnd(), ICAL.design.icalendar) as JProperty;
    const [name, parameters, type = 'unknown', ...values] = read;
    const kept = values.filter((value) => isReadable(type, value));
    const isMeant = TYPES[name]?.includes(type) ?? type !== 'recur';
    return isMeant && kept.length > 0 ? [name, parameters, type, ...kept] : null;
  } catch {
    return null;
  }
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
