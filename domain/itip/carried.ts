import { htmlToText, isHtml, sanitizeHtml } from '../mail/organizer-html.ts';
import type { Discretion } from './guests.ts';
import type { JProperty } from './types.ts';

/** Written by us for every recipient, or meaning nothing outside the organizer's own calendar. */
const NEVER = new Set(
  'uid organizer attendee dtstamp sequence status contact created last-modified request-status acknowledged'.split(
    ' ',
  ),
);
const NEVER_PREFIX =
  /^(?:x-microsoft-cdo-|x-microsoft-disallow-counter$|x-ms-olk-|x-apple-travel-|x-calendarserver-|schedule-|x-moz-|x-yahoo-|x-lic-error)|busystatus/;
const FREE_TEXT = new Set(['summary', 'description', 'location', 'comment', 'categories', 'resources']);
const NEVER_PARAMETER = new Set(['altrep', 'sent-by']);

/**
 * What of an organizer's property goes to a recipient: the property, changed or not, or nothing. HTML in DESCRIPTION
 * becomes text there and HTML in X-ALT-DESC, which is where each is understood.
 */
export function carried(property: JProperty, discretion: Discretion): JProperty[] {
  const [name, , type, ...values] = property;
  if (NEVER.has(name) || NEVER_PREFIX.test(name)) return [];
  const parameters = carriedParameters(property, discretion);
  if (name === 'description' && isHtml(String(values[0]))) {
    const clean = sanitizeHtml(withLineBreaks(String(values[0])), discretion);
    return [[name, parameters, type, htmlToText(clean)], htmlDescription(clean)];
  }
  const isText = type === 'text' || type === 'unknown';
  // Our mail shows X-ALT-DESC as HTML, so it is HTML here too, whatever it says of itself.
  if (name === 'x-alt-desc' || (isText && /^\s*text\/html/i.test(String(parameters.fmttype)))) {
    if (!isText) return [];
    const dirty = type === 'unknown' ? unescapeText(String(values[0])) : String(values[0]);
    const clean = sanitizeHtml(dirty, discretion);
    const value = type === 'unknown' ? escapeText(clean) : clean;
    return [[name, { ...parameters, fmttype: 'text/html' }, type, value]];
  }
  if (FREE_TEXT.has(name))
    return [[name, parameters, type, ...values.map((text) => discretion.text(String(text)))]];
  if (name === 'attach' && !/^(?:https?|ftp):/i.test(String(values[0]))) return [];
  return values.some((value) => discretion.forbids(JSON.stringify(value)))
    ? []
    : [[name, parameters, type, ...values]];
}

/** The HTML of an event after {@link carried}; empty when it has none. */
export function htmlOf(properties: readonly JProperty[]): string {
  const found = properties.find(([name]) => name === 'x-alt-desc');
  const value = String(found?.[3] ?? '');
  return found?.[2] === 'unknown' ? unescapeText(value) : value;
}

function carriedParameters([, parameters]: JProperty, discretion: Discretion): JProperty[1] {
  const kept = Object.entries(parameters).filter(
    ([name, value]) => !NEVER_PARAMETER.has(name) && ![value].flat().some(discretion.forbids),
  );
  return Object.fromEntries(kept);
}

/** Google writes line breaks as such beside its tags; in HTML with paragraphs they are only layout. */
function withLineBreaks(text: string): string {
  return /<(?:html|body|p|div|table)\b/i.test(text) ? text : text.replace(/\r?\n/g, '<br>\n');
}

function htmlDescription(clean: string): JProperty {
  return ['x-alt-desc', { fmttype: 'text/html' }, 'unknown', escapeText(clean)];
}

/** ical.js leaves the values of X- properties as they are written: RFC 5545 section 3.3.11 is ours to apply. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
