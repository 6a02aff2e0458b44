import { clockText, clockTime, isDateOrTime } from '../time/local-time.ts';

const DATED = new Set(['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']);
const TIMED = new Set([...DATED, 'dtstamp', 'created', 'last-modified']);
const PEOPLE = new Set(['attendee', 'organizer']);
/** The properties whose value may be changed, or the end of whose parameters may be elsewhere. */
const CHANGED = new Set([...TIMED, ...PEOPLE, 'status', 'duration', 'tzoffsetfrom', 'tzoffsetto']);
/** The most characters of a name before an address that is not in quotes. */
const LONGEST_NAME = 1000;
/** A date or time with or without separators, with an optional offset from UTC. */
const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const TIDY = /^\d{8}(?:T\d{6}Z?)?$/;
const OFFSET = /^([+-]?)(\d{1,2}?):?(\d\d)?(?::?(\d\d))?$/;
const MINUTE = 60_000;

/**
 * Returns a content line as RFC 5545 section 3.1 requires it, wherever its meaning is clear: without blanks around
 * parameters, without parameters that have no value, with quotes around values that contain a colon, with the correct
 * `VALUE`, and with times that have an offset converted to UTC.
 * @param head the name and parameters of the line
 */
export function tidyLine(line: string, head: string): string {
  const hasParameters = head.includes(';');
  if (!hasParameters && !CHANGED.has(head.toLowerCase())) return line;
  const [name = '', ...parameters] = hasParameters ? partsOf(head) : [head];
  const kind = name.toLowerCase();
  const whole = PEOPLE.has(kind) ? headOfPerson(line, head) : head;
  const value = tidyValue(kind, line.slice(whole.length + 1));
  const tidied = (whole === head ? parameters : partsOf(whole).slice(1)).flatMap(tidyParameter);
  const isDate = DATED.has(kind) && /^\d{8}(,\d{8})*$/.test(value);
  const typed = isDate
    ? [...tidied.filter((parameter) => !/^VALUE=/i.test(parameter)), 'VALUE=DATE']
    : tidied;
  return `${[name, ...typed].join(';')}:${value}`;
}

function partsOf(head: string): string[] {
  return head.match(/(?:[^;"]|"[^"]*"?)+/g) ?? [];
}

/** In `CN=Room: East:mailto:…` and `SENT-BY=mailto:…:mailto:…` the address begins with the last `mailto:`. */
function headOfPerson(line: string, head: string): string {
  const at = line.slice(head.length).search(/:\s*mailto:[^:]*$/i);
  return at > 0 && at < LONGEST_NAME ? line.slice(0, head.length + at) : head;
}

function tidyParameter(parameter: string): string[] {
  const at = parameter.indexOf('=');
  const [name, value] = [parameter.slice(0, Math.max(at, 0)).trim(), parameter.slice(at + 1).trim()];
  if (name === '' || value === '' || value === '""') return [];
  return [value.includes(':') && !value.includes('"') ? `${name}="${value}"` : `${name}=${value}`];
}

function tidyValue(name: string, value: string): string {
  if (TIMED.has(name)) return value.split(',').map(tidyTime).join(',');
  if (name === 'status') return value.replace(/^\s*CANCELED\s*$/i, 'CANCELLED');
  if (name === 'duration') return withoutBlanks(value).toUpperCase();
  return name === 'tzoffsetfrom' || name === 'tzoffsetto' ? tidyOffset(withoutBlanks(value)) : value;
}

/** Returns `2026-01-31T10:00+01:00` as `20260131T090000Z`. Text that is no time stays as it is. */
export function tidyTime(text: string): string {
  if (TIDY.test(text)) return text;
  const compact = withoutBlanks(text).toUpperCase();
  const [, year, month, day, hour, minute, second = '00', zone = ''] = TIME.exec(compact) ?? [];
  if (year === undefined) return text;
  if (hour === undefined) return `${year}${month}${day}`;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (zone === '' || zone === 'Z' || !isDateOrTime(local)) return `${withoutSeparators(local)}${zone}`;
  return `${withoutSeparators(clockText(clockTime(local) - minutesIn(zone) * MINUTE))}Z`;
}

/** Returns the minutes in `+01:00`, `-0330` or `+01`. */
function minutesIn(offset: string): number {
  const digits = offset.replace(/\D/g, '');
  return (
    (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0'))
  );
}

/** Returns `5:30`, `+05` and `0530` as `+0530`, `+0500` and `+0530`. */
function tidyOffset(text: string): string {
  const [, sign, hours = '', minutes = '00', seconds = ''] = OFFSET.exec(text) ?? [];
  return hours === '' ? text : `${sign || '+'}${hours.padStart(2, '0')}${minutes}${seconds}`;
}

function withoutSeparators(local: string): string {
  return local.replace(/[-:]/g, '');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
