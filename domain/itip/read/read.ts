import type { CalendarPart } from '#domain/mail/types.ts';
import { eventsOf, textOf } from '../properties.ts';
import { mergeInstances } from '../series/merge-instances.ts';
import { zoneBook } from '../time/zones.ts';
import type { ItipMessage, JComponent, Method, ReadResult, Refusal, Vevent } from '../types.ts';
import { readContentLines } from './content-lines.ts';
import { isOlder, readMessage } from './read-message.ts';
import { notAnInvite, rejected } from './refusals.ts';

const METHODS: readonly Method[] = [
  'REQUEST',
  'CANCEL',
  'REPLY',
  'COUNTER',
  'DECLINECOUNTER',
  'REFRESH',
  'ADD',
  'PUBLISH',
];
/** Characters. The limits for mails count octets instead. */
const LONGEST_CALENDAR = 1_048_576;
/** Parts with a calendar in one mail. */
const MOST_PARTS = 20;
const MOST_ENTRIES = 1000;
/** The longest texts, in characters, that are stored with an event and shown in lists. */
const LONGEST_TEXTS = { summary: 1000, location: 4000 };
/** Methods that only refer to our event. Its title may come back with "Accepted: " before it. */
const ANSWERING: readonly Method[] = ['REPLY', 'COUNTER', 'REFRESH'];

/** What is assumed where a calendar does not say. */
export interface ReadOptions {
  /** The IANA name of the zone for floating times when the calendar names none. */
  readonly defaultZone: string;
}

/**
 * Reads all calendars of one mail and returns one message per UID. Parts that describe the same event (inline and
 * attached) become one message. A part that cannot be read is ignored while another can be.
 */
export function readCalendars(calendars: readonly CalendarPart[], options: ReadOptions): ReadResult {
  const distinct = calendars.filter(
    ({ text, method }, index) =>
      calendars.findIndex((other) => other.text === text && other.method === method) === index,
  );
  const results = distinct.slice(0, MOST_PARTS).flatMap((part) => readPart(part, options));
  const refusals = results.filter((result) => 'reason' in result);
  const conflict = refusals.find(({ reason }) => reason === 'method-conflict');
  if (conflict) return conflict;
  const [first, ...others] = merged(results.filter((result) => 'uid' in result));
  if (first) return { messages: [first, ...others] };
  return refusals.find(({ outcome }) => outcome === 'rejected') ?? refusals[0] ?? notAnInvite('no-calendar');
}

/**
 * Joins the messages about each UID. The method of the first counts, but a PUBLISHed copy yields to a message that asks
 * or answers. Of two parts about the same occurrence the newer counts, and of two equal parts the first.
 */
function merged(messages: readonly ItipMessage[]): ItipMessage[] {
  const byUid = Map.groupBy(messages, ({ uid }) => uid);
  return [...byUid.values()].map((same) => {
    const method = same.find((message) => message.method !== 'PUBLISH')?.method ?? 'PUBLISH';
    return same.filter((message) => message.method === method).reduce(joined);
  });
}

/**
 * Joins two messages. The one with the master is the base, since it tells which occurrences there are. A newer master
 * replaces everything.
 */
function joined(one: ItipMessage, other: ItipMessage): ItipMessage {
  if (!one.master && other.master) return joined(other, one);
  if (one.master && other.master) {
    if (isOlder(one.master, other.master)) return other;
    if (isOlder(other.master, one.master)) return one;
  }
  const known = new Map(one.instances.map((instance) => [instance.recurrenceId, instance]));
  const added = other.instances.filter((instance) => {
    const same = known.get(instance.recurrenceId);
    return !same || isOlder(same, instance);
  });
  if (added.length === 0) return one;
  const ids = new Set(added.flatMap(({ recurrenceId }) => recurrenceId ?? []));
  const kept = one.instances.filter(({ recurrenceId }) => !ids.has(recurrenceId ?? ''));
  return {
    ...one,
    instances: [...kept, ...added].toSorted(byRecurrenceId),
    count: one.count - one.instances.length + kept.length + added.length,
    calendar: mergeInstances(one.calendar, other.calendar, ids, false),
  };
}

function readPart(part: CalendarPart, options: ReadOptions): (ItipMessage | Refusal)[] {
  if (part.text.length > LONGEST_CALENDAR) return [rejected('calendar-too-large')];
  const calendars = readContentLines(part.text);
  if (!calendars) return [rejected('calendar-too-large')];
  if (calendars.length === 0) return [rejected('calendar-broken')];
  const entries = calendars.flatMap(([, , components]) => components);
  if (entries.length > MOST_ENTRIES) return [rejected('too-many-events')];
  const isCut = /^END:VEVENT/im.test(part.text) && !entries.some(([name]) => name === 'vevent');
  if (isCut) return [rejected('calendar-broken')];
  return calendars.flatMap((calendar) => readCalendar(calendar, part.method, options));
}

function readCalendar(
  calendar: JComponent,
  mimeMethod: string | null,
  options: ReadOptions,
): (ItipMessage | Refusal)[] {
  const events = eventsOf(calendar);
  if (events.length === 0) return [withoutEvents(calendar)];
  const method = methodOf(calendar, mimeMethod);
  if (typeof method !== 'string') return [method];
  const book = zoneBook(calendar, options.defaultZone);
  const byUid = Map.groupBy(events, (event) => textOf(event, 'uid').trim());
  const read = [...byUid].map(([uid, same]) =>
    !ANSWERING.includes(method) && same.some(isTooLong)
      ? rejected('text-too-long')
      : readMessage(calendar, method, uid, same, book),
  );
  const refusal = read.find((message) => 'reason' in message);
  return refusal && method !== 'PUBLISH' ? [refusal] : read;
}

/**
 * Returns the method of a calendar. METHOD, which some programs write into the VEVENT, and the method of the MIME part
 * must agree when both are given. A PUBLISHed calendar in a mail that says REQUEST counts as a REQUEST (Meetup).
 */
function methodOf(calendar: JComponent, mimeMethod: string | null): Method | Refusal {
  const inner = eventsOf(calendar).map((event) => textOf(event, 'method'));
  const written = textOf(calendar, 'method').trim() === '' ? inner : [textOf(calendar, 'method')];
  const said = [...written, mimeMethod ?? ''].map((one) => one.trim().toUpperCase()).filter(Boolean);
  const asks = said.includes('REQUEST') ? said.filter((one) => one !== 'PUBLISH') : said;
  const [only = 'PUBLISH', ...others] = new Set(asks);
  if (others.length > 0) return rejected('method-conflict');
  return METHODS.find((known) => known === only) ?? rejected('method-unknown');
}

function byRecurrenceId(one: Vevent, other: Vevent): number {
  return (one.recurrenceId ?? '') < (other.recurrenceId ?? '') ? -1 : 1;
}

function isTooLong(event: JComponent): boolean {
  return Object.entries(LONGEST_TEXTS).some(([name, longest]) => textOf(event, name).length > longest);
}

function withoutEvents(calendar: JComponent): Refusal {
  const kinds = new Set(calendar[2].map(([name]) => name));
  if (kinds.has('vtodo')) return notAnInvite('only-tasks');
  if (kinds.has('vjournal')) return notAnInvite('only-journal');
  return notAnInvite(kinds.has('vfreebusy') ? 'only-free-busy' : 'no-event');
}
