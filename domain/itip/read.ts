import type { CalendarPart } from '../mail/types.ts';
import { readContentLines } from './content-lines.ts';
import { eventsOf, textOf } from './properties.ts';
import { readMessage } from './read-message.ts';
import { notAnInvite, rejected } from './refusals.ts';
import type { ItipMessage, JComponent, Method, ReadResult, Refusal } from './types.ts';
import { zoneBook } from './zones.ts';

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
/** Characters; takeApart counts octets. */
const LONGEST = 1_048_576;
/** Parts of one mail that hold a calendar. */
const MOST_PARTS = 20;
const MOST_ENTRIES = 1000;

export interface ReadOptions {
  /** IANA name of the zone in which floating times happen when the calendar does not say. */
  readonly defaultZone: string;
}

/**
 * Everything the calendars of one mail say, one message per UID. Parts that describe the same thing (inline
 * and attached) are one message; a part that cannot be read does not matter while another can.
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

/** Of the messages about one UID the first stands, and a PUBLISHed copy gives way to a message that asks or answers. */
function merged(messages: readonly ItipMessage[]): ItipMessage[] {
  const byUid = Map.groupBy(messages, ({ uid }) => uid);
  return [...byUid.values()].flatMap((same) => {
    const message = same.find(({ method }) => method !== 'PUBLISH') ?? same[0];
    return message ? [message] : [];
  });
}

function readPart(part: CalendarPart, options: ReadOptions): (ItipMessage | Refusal)[] {
  if (part.text.length > LONGEST) return [rejected('calendar-too-large')];
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
  const written = textOf(calendar, 'method').trim().toUpperCase();
  const declared = mimeMethod?.trim().toUpperCase() ?? '';
  if (written !== '' && declared !== '' && written !== declared) return [rejected('method-conflict')];
  const method = METHODS.find((known) => known === (written || declared || 'PUBLISH'));
  if (!method) return [rejected('method-unknown')];
  const book = zoneBook(calendar, options.defaultZone);
  const byUid = Map.groupBy(events, (event) => textOf(event, 'uid').trim());
  const read = [...byUid].map(([uid, same]) => readMessage(calendar, method, uid, same, book));
  const refusal = read.find((message) => 'reason' in message);
  return refusal && method !== 'PUBLISH' ? [refusal] : read;
}

function withoutEvents(calendar: JComponent): Refusal {
  const kinds = new Set(calendar[2].map(([name]) => name));
  if (kinds.has('vtodo')) return notAnInvite('only-tasks');
  if (kinds.has('vjournal')) return notAnInvite('only-journal');
  return notAnInvite(kinds.has('vfreebusy') ? 'only-free-busy' : 'no-event');
}
