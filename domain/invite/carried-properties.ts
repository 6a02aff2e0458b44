import type { JProperty } from '#domain/itip/types.ts';
import type { Discretion } from '#domain/text/organizer-html.ts';
import { withoutOverrides } from '#domain/text/plain-text.ts';
import { isMarkup, sanitized } from './descriptions.ts';
import { isHarmful } from './safe-links.ts';
import { wellFormed } from './well-formed.ts';

/** Properties that we write for every recipient, or that mean nothing outside the organizer's own calendar. */
const NEVER = new Set(
  'uid organizer attendee dtstamp sequence status contact created last-modified request-status acknowledged aalarm dalarm malarm palarm tz daylight'.split(
    ' ',
  ),
);
/**
 * Properties of a calendar or another component, which a VEVENT must not have. BEGIN and END would start another
 * component.
 */
const ELSEWHERE = new Set(
  'begin end version prodid method calscale tzid tzname tzurl tzoffsetfrom tzoffsetto due completed percent-complete freebusy action trigger repeat'.split(
    ' ',
  ),
);
const NEVER_PREFIX =
  /^(?:x-microsoft-cdo-|x-microsoft-disallow-counter$|x-ms-olk-|x-apple-travel-|x-calendarserver-|schedule-|x-lotus-|x-moz-|x-yahoo-|x-lic-error)|busystatus/;
const FREE_TEXT = new Set('summary description location comment categories resources name'.split(' '));
/** Attachments and pictures are links. The mail that contained a file is not forwarded. */
const FETCHED = new Set(['attach', 'image']);
const NEVER_PARAMETER = new Set(['altrep', 'sent-by']);

/** Returns what a recipient gets of an organizer's property: the property, changed or not, or nothing. */
export function carried(original: JProperty, discretion: Discretion): JProperty[] {
  const [name] = original;
  const isLeft = NEVER.has(name) || ELSEWHERE.has(name) || NEVER_PREFIX.test(name);
  const property = isLeft ? null : wellFormed(original);
  if (!property) return [];
  const [, , type, ...values] = property;
  const parameters = carriedParameters(property, discretion);
  if (isMarkup(property)) return sanitized([name, parameters, type, ...values], discretion);
  if (FREE_TEXT.has(name))
    return [
      [name, parameters, type, ...values.map((text) => discretion.text(withoutOverrides(String(text))))],
    ];
  if (FETCHED.has(name) && !/^https?:/i.test(String(values[0]))) return [];
  if (values.some((value) => typeof value === 'string' && isHarmful(value))) return [];
  return original.slice(3).some((value) => discretion.forbids(JSON.stringify(value)))
    ? []
    : [[name, parameters, type, ...values]];
}

function carriedParameters([, parameters]: JProperty, discretion: Discretion): JProperty[1] {
  const kept = Object.entries(parameters).filter(
    ([name, value]) =>
      !NEVER_PARAMETER.has(name) && ![value].flat().some((one) => discretion.forbids(one) || isHarmful(one)),
  );
  return Object.fromEntries(kept);
}
