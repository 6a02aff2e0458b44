import { eventsOf, isCancelled, property, withoutProperties, withProperty } from '../properties.ts';
import { addDays } from '../time/local-time.ts';
import { instantOf } from '../time/time-form.ts';
import { toUtc } from '../time/wall-clock.ts';
import type { EventTime, JComponent, JProperty } from '../types.ts';
import { instanceIds } from './instance-ids.ts';
import { type Occurrence, occurrences } from './occurrences.ts';

/**
 * The most occurrences that are written out after a change to one and all that follow: two years of a weekly series. A
 * longer series is sent as if it ended there, because a missing date is better than one at a wrong time.
 */
export const FOLLOWING_MOST = 100;
/** The most octets of these occurrences. Every mail holds them twice, in base64, and SES takes 10 MB. */
const FOLLOWING_OCTETS = 1_000_000;

const TIMES = ['recurrence-id', 'dtstart', 'dtend', 'duration', 'rrule', 'rdate', 'exdate'];

/**
 * Returns a calendar with the same meaning but without RANGE=THISANDFUTURE, which few programs understand and we never
 * send. Every occurrence that such a VEVENT changes gets a VEVENT of its own, and the series ends before the
 * occurrences it cancels.
 */
export function withoutRanges(calendar: JComponent): JComponent {
  if (!eventsOf(calendar).some(isRange)) return calendar;
  const events = instanceIds(calendar);
  const master = events.find(({ id }) => id === null)?.event;
  const ranges = events
    .flatMap(({ event, id }) => (id !== null && isRange(event) ? [{ event, id }] : []))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [first, latest] = [ranges[0], ranges.at(-1)];
  if (!master || !first || !latest) return calendar;
  const own = new Set(events.flatMap(({ event, id }) => (isRange(event) ? [] : [id])));
  const most = howMany(ranges.map(({ event }) => event));
  const next = occurrences(calendar, { limit: most + 1, from: first.id });
  const [end] = [isCancelled(latest.event) ? latest.id : undefined, next[most]?.id]
    .filter((id) => id !== undefined)
    .toSorted();
  const changed = next.filter(({ id }) => !own.has(id) && (end === undefined || id < end));
  const [name, properties, components] = calendar;
  return [
    name,
    properties,
    [
      ...components.filter((event) => event !== master && !isRange(event)),
      end === undefined ? master : endingBefore(end, master, calendar),
      ...changed.map((occurrence) => {
        const range = ranges.findLast(({ id }) => id <= occurrence.id) ?? first;
        return occurrenceLike(range.event, occurrence);
      }),
    ],
  ];
}

/**
 * Returns a calendar with the same meaning in which the series ends before a last RANGE=THISANDFUTURE that cancels all
 * later occurrences.
 */
export function withoutCancelledEnd(calendar: JComponent): JComponent {
  const events = instanceIds(calendar);
  const master = events.find(({ id }) => id === null)?.event;
  const [latest] = events
    .filter(({ event }) => isRange(event))
    .toSorted((one, other) => ((one.id ?? '') < (other.id ?? '') ? 1 : -1));
  if (!master || !latest?.id || !isCancelled(latest.event)) return calendar;
  const ended = endingBefore(latest.id, master, calendar);
  const [name, properties, components] = calendar;
  const kept = components.filter((component) => component !== latest.event);
  return [name, properties, kept.map((component) => (component === master ? ended : component))];
}

/** Returns how many occurrences are written out for changes of this size. */
function howMany(ranges: readonly JComponent[]): number {
  const largest = Math.max(...ranges.map((event) => Buffer.byteLength(JSON.stringify(event))));
  return Math.min(FOLLOWING_MOST, Math.ceil(FOLLOWING_OCTETS / largest));
}

/** Returns true for a VEVENT that changes one occurrence and all that follow. */
export function isRange(event: JComponent): boolean {
  return property(event, 'recurrence-id')?.[1].range === 'THISANDFUTURE';
}

/**
 * Returns true when two calendars name the same single occurrences, and change the same occurrences together with all
 * that follow.
 */
export function namesSameDates(one: JComponent, other: JComponent): boolean {
  return namedDates(one) === namedDates(other);
}

function namedDates(calendar: JComponent): string {
  const dates = instanceIds(calendar).map(({ event, id }) => `${id}${isRange(event) ? '+' : ''}`);
  return dates.sort().join();
}

/** Returns a VEVENT for one occurrence with the content of `event`. */
export function occurrenceLike(event: JComponent, { id, start, end }: Occurrence): JComponent {
  const [name, properties, components] = withoutProperties(event, TIMES);
  const recurrenceId: JProperty = ['recurrence-id', {}, id.length === 10 ? 'date' : 'date-time', id];
  return [name, [recurrenceId, written('dtstart', start), written('dtend', end), ...properties], components];
}

function written(name: string, time: EventTime): JProperty {
  if (time.kind === 'date') return [name, {}, 'date', time.date];
  return time.zone === 'UTC'
    ? [name, {}, 'date-time', time.utc]
    : [name, { tzid: time.zone }, 'date-time', time.local];
}

/** Returns the master without the occurrence of an id and without those after it. */
function endingBefore(id: string, master: JComponent, calendar: JComponent): JComponent {
  const isBefore = ([name, parameters, type]: JProperty, value: unknown) =>
    instantOf([name, parameters, type, [value].flat()[0]], calendar) < Date.parse(id);
  const rule = property(master, 'rrule');
  const ended = rule ? withProperty(master, ['rrule', rule[1], rule[2], endedRule(rule[3], id)]) : master;
  const [name, properties, components] = ended;
  const kept = properties.flatMap((time): JProperty[] => {
    if (time[0] !== 'rdate') return [time];
    const [rdate, parameters, type, ...values] = time;
    const dates = values.filter((value) => isBefore(time, value));
    return dates.length > 0 ? [[rdate, parameters, type, ...dates]] : [];
  });
  return [name, kept, components];
}

function endedRule(rule: unknown, id: string): object {
  const { count: _, ...parts } = rule as Readonly<Record<string, unknown>>;
  const until = id.length === 10 ? addDays(id, -1) : toUtc(Date.parse(id) - 1000);
  return { ...parts, until };
}
