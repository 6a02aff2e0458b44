import { property, textOf, withoutProperties } from '../properties.ts';
import type { Zone } from '../time/iana.ts';
import { addDays, clockText, clockTime } from '../time/local-time.ts';
import { type EventClock, eventClock, instantOf, readEnd } from '../time/vevent-times.ts';
import { toInstant, toLocal } from '../time/wall-clock.ts';
import type { ZoneBook } from '../time/zones.ts';
import type { JComponent, JProperty } from '../types.ts';

/** Exchange and Outlook.com write an all-day event as midnights in a zone and add one of these properties. */
const FLAGS = ['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'];
/** An excluded date may be off by the hour of a clock change. */
const CLOCK_CHANGE = 2 * 3_600_000;

/**
 * Returns the VEVENTs of one UID with dates instead of midnights when they are flagged as whole days and both ends are
 * midnight in their zone. DTSTART, DTEND and everything that names days of the series change, so that a guest in
 * another zone sees the same days.
 */
export function withWholeDays(events: readonly JComponent[], book: ZoneBook): JComponent[] {
  const master = events.find((event) => !property(event, 'recurrence-id'));
  const flagged = events.filter((event) => FLAGS.some((flag) => /^\s*true\s*$/i.test(textOf(event, flag))));
  const days = new Set(flagged.filter((event) => isWholeDays(event, eventClock(event, book))));
  if (days.size === 0) return [...events];
  const isSeriesOfDays = (event: JComponent) => days.has(master ?? event);
  return events.map((event) => {
    const clock = eventClock(event, book);
    const named = isSeriesOfDays(event) ? withNamedDay(event, clock) : event;
    return days.has(event) ? inDays(named, event, clock) : named;
  });
}

function isWholeDays(event: JComponent, clock: EventClock): boolean {
  const from = property(event, 'dtstart');
  if (from?.[2] !== 'date-time') return false;
  const { zone, unknown } = clock.place(from);
  const start = clock.read(from);
  const ends = [start, readEnd(event, start, clock)].map(instantOf);
  return unknown === null && ends.every((end) => toLocal(end, zone.offsetAt).endsWith('T00:00:00'));
}

/** RECURRENCE-ID has the value type of the series' DTSTART, whatever the occurrence became. */
function withNamedDay(event: JComponent, clock: EventClock): JComponent {
  const [name, properties, components] = event;
  return [
    name,
    properties.map((one) => (one[0] === 'recurrence-id' ? daysOf(one, zoneOf(event, clock), clock) : one)),
    components,
  ];
}

function inDays(event: JComponent, written: JComponent, clock: EventClock): JComponent {
  const from = property(written, 'dtstart');
  if (!from) return event;
  const zone = zoneOf(written, clock);
  const start = clock.read(from);
  const first = toLocal(instantOf(start), zone.offsetAt).slice(0, 10);
  const last = toLocal(instantOf(readEnd(written, start, clock)), zone.offsetAt).slice(0, 10);
  const [name, properties, components] = withoutProperties(event, ['dtstart', 'dtend', 'duration']);
  const ends: JProperty[] = [
    ['dtstart', {}, 'date', first],
    ['dtend', {}, 'date', last > first ? last : addDays(first, 1)],
  ];
  const others = properties.map((one) => {
    if (one[0] === 'exdate' || one[0] === 'rdate') return daysOf(one, zone, clock);
    return one[0] === 'rrule' ? withLastDay(one, zone) : one;
  });
  return [name, [...ends, ...others], components];
}

function zoneOf(event: JComponent, clock: EventClock): Zone {
  const from = property(event, 'dtstart') ?? property(event, 'recurrence-id');
  return clock.place(from ?? ['dtstart', {}, 'date-time', '']).zone;
}

/** Returns a property that names days by their midnights with dates instead. */
function daysOf(time: JProperty, zone: Zone, clock: EventClock): JProperty {
  const [name, { tzid: _, ...parameters }, type, ...values] = time;
  if (type === 'date') return time;
  const days = values.map((value) => {
    const text = String([value].flat()[0]);
    const instant = toInstant(clockText(clockTime(text)), clock.place(time, text).zone.offsetAt);
    return toLocal(instant + CLOCK_CHANGE, zone.offsetAt).slice(0, 10);
  });
  return [name, parameters, 'date', ...days];
}

/** UNTIL is inclusive, so it becomes the day that contains it. */
function withLastDay([name, parameters, type, rule]: JProperty, { offsetAt }: Zone): JProperty {
  const { until } = rule as { readonly until?: unknown };
  if (typeof until !== 'string') return [name, parameters, type, rule];
  const local = until.endsWith('Z') ? toLocal(Date.parse(until), offsetAt) : until;
  return [name, parameters, type, { ...(rule as object), until: local.slice(0, 10) }];
}
