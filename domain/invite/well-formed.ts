import { unescapeText } from '#domain/itip/text-value.ts';
import { isDateOrTime } from '#domain/itip/time/local-time.ts';
import type { JProperty } from '#domain/itip/types.ts';
import { isLink } from './safe-links.ts';

const TOKEN = /^[a-z0-9-]+$/i;
/** Properties that are always TEXT, whatever type they declare. */
const TEXTS = new Set('summary description location comment categories resources'.split(' '));
/** RFC 7986 and RFC 9073 require a VALUE for these properties; some programs leave it out. */
const UNSAID: Readonly<Record<string, string>> = {
  conference: 'uri',
  image: 'uri',
  'styled-description': 'text',
  'structured-data': 'text',
};
const TYPES: Readonly<Record<string, readonly string[]>> = {
  attach: ['uri'],
  class: ['text'],
  color: ['unknown', 'text'],
  conference: ['uri'],
  geo: ['float'],
  image: ['uri'],
  priority: ['integer'],
  rdate: ['date', 'date-time', 'period'],
  'related-to': ['text', 'uri'],
  rrule: ['recur'],
  'styled-description': ['text', 'uri'],
  'structured-data': ['text', 'uri'],
  transp: ['text'],
  url: ['uri'],
};
const ALL_TYPES = 'unknown text uri boolean integer float date date-time duration'.split(' ');
/** The allowed values of properties for which a wrong one would make the calendar invalid. */
const VALUES: Readonly<Record<string, RegExp>> = {
  class: TOKEN,
  color: /^[a-z]+$/i,
  geo: /^-?\d{1,2}(?:\.\d+)?;-?\d{1,3}(?:\.\d+)?$/,
  priority: /^\d$/,
  transp: /^(?:OPAQUE|TRANSPARENT)$/i,
};
/** Only these properties name a time zone, and they have no other parameter. */
const PLACED = new Set('dtstart dtend recurrence-id exdate rdate'.split(' '));
/** Parameters with several values (RFC 7986 section 6). */
const LISTS = new Set(['feature', 'display']);
/** Characters that RFC 3986 requires to be percent-encoded. */
const NOT_IN_LINK = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * Returns an organizer's property in the form that RFC 5545, 7986 and 9073 require, repaired when its meaning is clear.
 * Returns null when nothing valid is left, and for content that is in the property itself instead of behind a link.
 */
export function wellFormed([name, parameters, declared, ...values]: JProperty): JProperty | null {
  const type = typeOf(name, declared);
  const written = values
    .map((value) => valueIn(name, type, declared, value))
    .filter((value) => value !== null);
  const isKnown = TOKEN.test(name) && (TYPES[name] ?? ALL_TYPES).includes(type);
  if (!isKnown || written.length === 0) return null;
  return [name, parametersOf(name, parameters), type, ...written];
}

function typeOf(name: string, declared: string): string {
  if (TEXTS.has(name)) return 'text';
  return declared === 'unknown' ? (UNSAID[name] ?? declared) : declared;
}

function valueIn(name: string, type: string, declared: string, value: unknown): unknown {
  const rule = VALUES[name];
  if (rule) return rule.test([value].flat().join(';')) ? value : null;
  if (type === 'text') return declared === 'unknown' ? unescapeText(String(value)) : String(value);
  if (type === 'uri') return link(String(value));
  if (type === 'date' || type === 'date-time') return isDateOrTime(value) ? value : null;
  return value;
}

function link(written: string): string | null {
  const encoded = written.trim().toWellFormed().replace(NOT_IN_LINK, encodeURIComponent);
  const uri = /^www\./i.test(encoded) ? `https://${encoded}` : encoded;
  return isLink(uri) ? uri : null;
}

function parametersOf(name: string, parameters: JProperty[1]): JProperty[1] {
  const kept = Object.entries(parameters)
    .filter(([parameter]) => TOKEN.test(parameter) && parameter !== 'encoding')
    .filter(([parameter]) => (parameter === 'tzid') === PLACED.has(name))
    .map(([parameter, value]) => [parameter, LISTS.has(parameter) ? String(value).split(',') : value]);
  return Object.fromEntries(kept);
}
