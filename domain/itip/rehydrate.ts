import type { InviteSource } from '../mail/invite.types.ts';
import { carried } from './carried.ts';
import { type Discretion, discretion } from './guests.ts';
import { pickEvents } from './pick-events.ts';
import { property, textOf, withProperty } from './properties.ts';
import { canonical, timeForm, untilInForm } from './time-form.ts';
import type { JComponent, JProperty } from './types.ts';
import { vtimezone } from './vtimezone.ts';

const DAY = 86_400_000;
const PRODUCT_ID = '-//Yesmaybe//Calendar invites//EN';

/**
 * The organizer's calendar as every recipient gets it: one version of it, ours where we answer for it, theirs
 * everywhere else. It says nothing about who: UID, ORGANIZER and ATTENDEE are written around it.
 *
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function rehydrate(source: InviteSource): JComponent {
  const { calendar, kind, house, organizer, instance } = source;
  const discreet = discretion(calendar, organizer, `create@${house.domain}`);
  const events = pickEvents(calendar, kind === 'cancel', instance).map((event) =>
    rehydrateEvent(event, source, discreet),
  );
  const zones = [...new Set(events.flatMap(zonesOf))].map((tzid) => vtimezone(tzid, calendar));
  const head: JProperty[] = [
    ['prodid', {}, 'text', PRODUCT_ID],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', kind === 'cancel' ? 'CANCEL' : 'REQUEST'],
  ];
  return ['vcalendar', head, [...zones, ...events]];
}

/** Alarms and other components inside a VEVENT are the organizer's own and stay behind. */
function rehydrateEvent(event: JComponent, source: InviteSource, discreet: Discretion): JComponent {
  const kept = event[1].flatMap((original) => carried(canonical(original), discreet)).filter(onlyOnce);
  const timed = withEnd(withUntil(['vevent', kept, []], source.calendar));
  const titled = textOf(timed, 'summary').trim()
    ? timed
    : withProperty(timed, ['summary', {}, 'text', '(no title)']);
  return ['vevent', [...stamp(event, source), ...titled[1], ...forOutlook(titled)], []];
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

/** Outlook goes by these; a proposal of another time has nobody to accept it. */
function forOutlook(event: JComponent): JProperty[] {
  const allDay = property(event, 'dtstart')?.[2] === 'date';
  const free = textOf(event, 'transp').toUpperCase() === 'TRANSPARENT';
  return [
    ['x-microsoft-cdo-alldayevent', {}, 'unknown', allDay ? 'TRUE' : 'FALSE'],
    ['x-microsoft-cdo-intendedstatus', {}, 'unknown', free ? 'FREE' : 'BUSY'],
    ['x-microsoft-disallow-counter', {}, 'unknown', 'TRUE'],
  ];
}

function withUntil(event: JComponent, calendar: JComponent): JComponent {
  const [rule, start] = [property(event, 'rrule'), property(event, 'dtstart')];
  const recurrence = rule?.[3] as { until?: string } | undefined;
  if (!rule || !start || !recurrence?.until) return event;
  const until = untilInForm(recurrence.until, timeForm(start, calendar));
  return withProperty(event, ['rrule', rule[1], 'recur', { ...recurrence, until }]);
}

/** Without DTEND or DURATION a day lasts one day and a moment no time (RFC 5545 section 3.6.1). */
function withEnd(event: JComponent): JComponent {
  const start = property(event, 'dtstart');
  if (!start || property(event, 'dtend') || property(event, 'duration')) return event;
  if (start[2] !== 'date') return withProperty(event, ['duration', {}, 'duration', 'PT0S']);
  const nextDay = new Date(Date.parse(String(start[3])) + DAY).toISOString().slice(0, 10);
  return withProperty(event, ['dtend', {}, 'date', nextDay]);
}

/** A VEVENT repeats only what RFC 5545 section 3.6.1 lets it repeat. */
const ONCE = new Set(
  'dtstart dtend duration rrule recurrence-id summary description location class transp priority url geo x-alt-desc'.split(
    ' ',
  ),
);

function onlyOnce([name]: JProperty, index: number, properties: readonly JProperty[]): boolean {
  return !ONCE.has(name) || properties.findIndex((other) => other[0] === name) === index;
}

function zonesOf([, properties]: JComponent): string[] {
  return properties.flatMap(([, { tzid }]) => (typeof tzid === 'string' ? [tzid] : []));
}
