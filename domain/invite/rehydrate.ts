import { property, textOf, withProperty } from '#domain/itip/properties.ts';
import { withSentRuleEnd } from '#domain/itip/series/rule-end.ts';
import { clockRules } from '#domain/itip/time/clock-rules.ts';
import { canonical } from '#domain/itip/time/time-form.ts';
import { vtimezone } from '#domain/itip/time/vtimezone.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { Discretion } from '#domain/text/organizer-html.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import { carried } from './carried-properties.ts';
import { inStep } from './descriptions.ts';
import { withOneEnd } from './event-end.ts';
import { discretion } from './guest-privacy.ts';
import type { InviteSource } from './invite.types.ts';
import { pickEvents } from './pick-events.ts';

const PRODUCT_ID = '-//Yesmaybe//Calendar invites//EN';

/**
 * Returns the organizer's calendar as every recipient gets it: one version, with our values for the properties we are
 * responsible for and the organizer's values for all others. It names nobody: UID, ORGANIZER and ATTENDEE are added
 * later.
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function rehydrate(source: InviteSource): JComponent {
  const { calendar, kind, deployment, organizer, instance, own = [] } = source;
  const discreet = discretion(calendar, organizer, `create@${deployment.domain}`);
  const events = pickEvents(calendar, kind === 'cancel', instance, own).map((event) =>
    rehydrateEvent(event, source, discreet),
  );
  const zones = [...new Set(events.flatMap(zonesOf))].map((tzid) => clockRules(vtimezone(tzid, calendar)));
  const head: JProperty[] = [
    ['prodid', {}, 'text', PRODUCT_ID],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', kind === 'cancel' ? 'CANCEL' : 'REQUEST'],
  ];
  return ['vcalendar', head, [...zones, ...events]];
}

function rehydrateEvent(event: JComponent, source: InviteSource, discreet: Discretion): JComponent {
  const kept = carriedOf(event, discreet);
  const timed = withOneEnd(withSentRuleEnd(['vevent', inStep(kept), []], source.calendar), source.calendar);
  const titled = plainLine(textOf(timed, 'summary'))
    ? timed
    : withProperty(timed, ['summary', {}, 'text', '(no title)']);
  const properties = [...stamp(event, source), ...titled[1], ...forOutlook(titled)];
  return ['vevent', properties, event[2].flatMap((inner) => rehydrateInner(inner, discreet))];
}

function carriedOf([, properties]: JComponent, discreet: Discretion): JProperty[] {
  return properties.flatMap((original) => carried(canonical(original), discreet)).filter(onlyOnce);
}

/**
 * Returns places and things (RFC 9073 section 7). Alarms are the organizer's own, and a PARTICIPANT is another person,
 * so both are left out.
 */
function rehydrateInner(inner: JComponent, discreet: Discretion): JComponent[] {
  const [name] = inner;
  const uid = property(inner, 'uid');
  const isThing = name === 'vlocation' || name === 'vresource';
  if (!isThing || !uid || discreet.forbids(String(uid[3]))) return [];
  return [[name, [['uid', {}, 'text', String(uid[3])], ...carriedOf(inner, discreet)], []]];
}

function stamp(event: JComponent, { version, dtstamp, kind }: InviteSource): JProperty[] {
  const tentative = textOf(event, 'status').toUpperCase() === 'TENTATIVE';
  const status = kind === 'cancel' ? 'CANCELLED' : tentative ? 'TENTATIVE' : 'CONFIRMED';
  return [
    ['dtstamp', {}, 'date-time', dtstamp],
    ['sequence', {}, 'integer', version],
    ['status', {}, 'text', status],
  ];
}

/** Outlook uses these properties. Proposals of another time are switched off, because nobody would receive them. */
function forOutlook(event: JComponent): JProperty[] {
  const allDay = property(event, 'dtstart')?.[2] === 'date';
  const free = textOf(event, 'transp').toUpperCase() === 'TRANSPARENT';
  return [
    ['x-microsoft-cdo-alldayevent', {}, 'unknown', allDay ? 'TRUE' : 'FALSE'],
    ['x-microsoft-cdo-intendedstatus', {}, 'unknown', free ? 'FREE' : 'BUSY'],
    ['x-microsoft-disallow-counter', {}, 'unknown', 'TRUE'],
  ];
}

/** Properties that RFC 5545 section 3.6.1 allows only once in a VEVENT. */
const ONCE = new Set(
  'dtstart dtend duration rrule recurrence-id summary description location class transp priority url geo color name location-type resource-type x-alt-desc'.split(
    ' ',
  ),
);

function onlyOnce([name]: JProperty, index: number, properties: readonly JProperty[]): boolean {
  return !ONCE.has(name) || properties.findIndex((other) => other[0] === name) === index;
}

function zonesOf([, properties]: JComponent): string[] {
  return properties.flatMap(([, { tzid }]) => (typeof tzid === 'string' ? [tzid] : []));
}
