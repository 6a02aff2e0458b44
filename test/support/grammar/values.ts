/** Property values by the letter of RFC 5545 section 3.3, RFC 7986 and RFC 9073. */
import type { Line } from './content-lines.ts';

const DATE = String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)`;
const DURATION = String.raw`P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))`;
const DATE_TIME = `${DATE}T${TIME}Z?`;
const TEXT = String.raw`(?:[^\\;,\u0000-\u0008\u000a-\u001f\u007f]|\\[\\;,nN])*`;
const FLOAT = String.raw`[+-]?\d+(?:\.\d+)?`;

const GRAMMAR: Readonly<Record<string, RegExp>> = {
  TEXT: new RegExp(`^${TEXT}$`),
  TEXTS: new RegExp(`^${TEXT}(?:,${TEXT})*$`),
  DATE: new RegExp(`^${DATE}$`),
  'DATE-TIME': new RegExp(`^${DATE_TIME}$`),
  UTC: new RegExp(`^${DATE}T${TIME}Z$`),
  DATES: new RegExp(`^${DATE}(?:,${DATE})*$`),
  'DATE-TIMES': new RegExp(`^${DATE_TIME}(?:,${DATE_TIME})*$`),
  PERIODS: new RegExp(
    `^${DATE_TIME}/(?:${DATE_TIME}|${DURATION})(?:,${DATE_TIME}/(?:${DATE_TIME}|${DURATION}))*$`,
  ),
  DURATION: new RegExp(`^[+-]?${DURATION}$`),
  INTEGER: /^[+-]?\d+$/,
  FLOAT: new RegExp(`^${FLOAT}$`),
  GEO: new RegExp(`^${FLOAT};${FLOAT}$`),
  BOOLEAN: /^(?:TRUE|FALSE)$/i,
  URI: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/,
  BINARY: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  'UTC-OFFSET': /^[+-]\d{4}(?:\d\d)?$/,
  RECUR: /^(?:[A-Z]+=[A-Z0-9,+-]+;)*[A-Z]+=[A-Z0-9,+-]+$/,
  METHOD: /^(?:REQUEST|CANCEL|REPLY|PUBLISH)$/,
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  TOKEN: /^[A-Za-z0-9-]+$/,
  ANY: /^/,
};

/** The types a property may have, its default first. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ATTACH: ['URI', 'BINARY'],
  ATTENDEE: ['URI'],
  CALSCALE: ['TOKEN'],
  CATEGORIES: ['TEXTS'],
  CLASS: ['TOKEN'],
  COLOR: ['TOKEN'],
  COMMENT: ['TEXT'],
  CONFERENCE: ['URI'],
  DESCRIPTION: ['TEXT'],
  DTEND: ['DATE-TIME', 'DATE'],
  DTSTAMP: ['UTC'],
  DTSTART: ['DATE-TIME', 'DATE'],
  DURATION: ['DURATION'],
  EXDATE: ['DATE-TIMES', 'DATES'],
  GEO: ['GEO'],
  IMAGE: ['URI', 'BINARY'],
  LOCATION: ['TEXT'],
  'LOCATION-TYPE': ['TEXTS'],
  METHOD: ['METHOD'],
  NAME: ['TEXT'],
  ORGANIZER: ['URI'],
  PRIORITY: ['INTEGER'],
  PRODID: ['TEXT'],
  RDATE: ['DATE-TIMES', 'DATES', 'PERIODS'],
  'RECURRENCE-ID': ['DATE-TIME', 'DATE'],
  'RELATED-TO': ['TEXT', 'URI', 'UID'],
  'RESOURCE-TYPE': ['TEXT'],
  RESOURCES: ['TEXTS'],
  RRULE: ['RECUR'],
  SEQUENCE: ['INTEGER'],
  STATUS: ['STATUS'],
  'STRUCTURED-DATA': ['', 'TEXT', 'BINARY', 'URI'],
  'STYLED-DESCRIPTION': ['', 'TEXT', 'URI'],
  SUMMARY: ['TEXT'],
  TRANSP: ['TRANSP'],
  TZID: ['TEXT'],
  TZNAME: ['TEXT'],
  TZOFFSETFROM: ['UTC-OFFSET'],
  TZOFFSETTO: ['UTC-OFFSET'],
  UID: ['TEXT'],
  URL: ['URI'],
  VERSION: ['TEXT'],
};
/** RFC 7986 requires VALUE=URI here, though there is no other. */
const TYPE_REQUIRED = new Set(['CONFERENCE', 'IMAGE', 'STRUCTURED-DATA', 'STYLED-DESCRIPTION']);
const LISTS: Readonly<Record<string, string>> = {
  DATE: 'DATES',
  'DATE-TIME': 'DATE-TIMES',
  PERIOD: 'PERIODS',
};

/** @throws Error when the value is none of its type */
export function checkValue(line: Line): void {
  const declared = line.parameters.get('VALUE')?.[0]?.toUpperCase();
  const types = TYPES[line.name];
  if (declared === undefined && TYPE_REQUIRED.has(line.name)) throw new Error(`${line.name} needs a VALUE`);
  const type = typeOf(line, declared, types);
  const grammar = GRAMMAR[type];
  if (!grammar) throw new Error(`${line.name} has the unknown type ${type}`);
  if (!grammar.test(line.value)) throw new Error(`${line.name} is no ${type}: ${line.value}`);
  const encoding = line.parameters.get('ENCODING')?.[0];
  if (encoding !== undefined && type !== 'BINARY') throw new Error(`${line.name} is encoded: ${encoding}`);
}

function typeOf({ name }: Line, declared: string | undefined, types: readonly string[] | undefined): string {
  if (declared === undefined) return types?.[0] ?? 'ANY';
  if (!types) return declared;
  const found = types.find((type) => type === declared || type === LISTS[declared]);
  if (found === undefined) throw new Error(`${name} may not have VALUE=${declared}`);
  return found;
}

/** A TEXT as it is meant. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
