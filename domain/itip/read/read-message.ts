import { property, textOf } from '../properties.ts';
import { withExdatesMeant } from '../series/left-exdates.ts';
import { withOneRuleEnd } from '../series/rule-end.ts';
import { readVevent } from '../series/vevent.ts';
import { readRule } from '../time/rule.ts';
import { eventClock, instantOf, readSeriesStart } from '../time/vevent-times.ts';
import type { ZoneBook } from '../time/zones.ts';
import type { ItipMessage, JComponent, Method, Refusal, Vevent } from '../types.ts';
import { normalise, type ReadEvent } from './normalise.ts';
import { type RejectedReason, rejected } from './refusals.ts';
import { withWholeDays } from './whole-days.ts';

/** Methods that say when an event is. The others only refer to one, so what they say of its time may be malformed. */
const TELLING: readonly Method[] = ['REQUEST', 'ADD', 'PUBLISH'];
const MOST_ATTENDEES = 1000;
const MOST_DATES = 3000;
const LONGEST_UID = 1000;
/** Where the values of a jCal property begin. */
const FIRST_VALUE = 3;

interface Read extends ReadEvent {
  readonly vevent: Vevent;
}

/** Returns what the VEVENTs of one UID say together, or why they are refused. */
export function readMessage(
  calendar: JComponent,
  method: Method,
  uid: string,
  events: readonly JComponent[],
  book: ZoneBook,
): ItipMessage | Refusal {
  if (uid === '') return rejected('uid-missing');
  if (uid.length > LONGEST_UID) return rejected('uid-too-long');
  if (events.some((event) => count(event, ['attendee']) > MOST_ATTENDEES))
    return rejected('too-many-attendees');
  if (events.some((event) => count(event, ['exdate', 'rdate']) > MOST_DATES))
    return rejected('too-many-dates');
  const meant = withWholeDays(events, book).map((event) => {
    const clock = eventClock(event, book);
    return { event: withExdatesMeant(withOneRuleEnd(event, clock), clock), clock };
  });
  const series = readSeriesStart(
    meant.map(({ event }) => event),
    book,
  );
  const read = newestOfEach(
    meant.map(({ event, clock }): Read => ({ event, clock, vevent: readVevent(event, clock, series) })),
    method,
  );
  const vevents = read.map(({ vevent }) => vevent);
  const effective = method === 'REQUEST' && isCancelled(vevents) ? 'CANCEL' : method;
  const fault = read.map((one) => faultOf(one, effective)).find((found) => found !== null);
  if (fault) return rejected(fault);
  return {
    method: effective,
    uid,
    prodId: textOf(calendar, 'prodid'),
    master: vevents.find(({ recurrenceId }) => recurrenceId === null) ?? null,
    instances: vevents.filter(({ recurrenceId }) => recurrenceId !== null).toSorted(byRecurrenceId),
    count: events.length,
    calendar: normalise(calendar, effective, read),
  };
}

/** Returns how many values the properties with these names have. */
function count([, properties]: JComponent, names: readonly string[]): number {
  let values = 0;
  for (const one of properties) if (names.includes(one[0])) values += one.length - FIRST_VALUE;
  return values;
}

/**
 * Keeps one VEVENT per instance: the one with the higher SEQUENCE, then the newer DTSTAMP, then the later one in the
 * file. The instances of an ADD are distinguished by their start.
 */
function newestOfEach(read: readonly Read[], method: Method): Read[] {
  const newest = new Map<string, Read>();
  for (const one of read) {
    const { recurrenceId, start } = one.vevent;
    const key = recurrenceId ?? (method === 'ADD' && start ? `added ${instantOf(start)}` : 'all');
    const other = newest.get(key);
    if (!other || !isOlder(one.vevent, other.vevent)) newest.set(key, one);
  }
  return [...newest.values()];
}

/** Returns true when `one` is older by RFC 5546 section 2.1.5: by the lower SEQUENCE, then by the earlier DTSTAMP. */
export function isOlder(one: Vevent, other: Vevent): boolean {
  if (one.sequence !== other.sequence) return one.sequence < other.sequence;
  return (one.dtstamp ?? '') < (other.dtstamp ?? '');
}

/**
 * Returns true when a REQUEST is a cancel, because its event is cancelled, as some programs send it. The status of the
 * master decides over that of its instances.
 */
function isCancelled(vevents: readonly Vevent[]): boolean {
  const master = vevents.find(({ recurrenceId }) => recurrenceId === null);
  return (master ? [master] : vevents).every(({ status }) => status === 'CANCELLED');
}

function faultOf({ event, clock, vevent }: Read, method: Method): RejectedReason | null {
  if (method === 'REPLY' && vevent.attendees.length === 0) return 'attendee-missing';
  if (!TELLING.includes(method)) return null;
  const from = property(event, 'dtstart');
  if (!from || !vevent.start || !vevent.end) return 'start-missing';
  if (from[2] === 'date-time' && clock.place(from).unknown !== null) return 'time-zone-unknown';
  if (instantOf(vevent.end) < instantOf(vevent.start)) return 'end-before-start';
  const rules = event[1].filter(([name]) => name === 'rrule' || name === 'exrule');
  const isUsual = rules.every((rule) => rule[0] === 'rrule' && readRule(rule[3]));
  return rules.length > 1 || !isUsual ? 'recurrence-not-understood' : null;
}

function byRecurrenceId(one: Vevent, other: Vevent): number {
  return (one.recurrenceId ?? '') < (other.recurrenceId ?? '') ? -1 : 1;
}
