/** New events may look like events that their organizer has. This file finds those look-alikes. */

import { detailsOf } from '#domain/event/details.ts';
import type { EventDetails, EventRecord } from '#domain/event/event.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import type { ImportItem } from '#domain/imports/import-item.ts';
import type { ImportRow } from '#domain/imports/import-row.ts';
import { type Alike, alikeOf } from '#domain/imports/similar-events.ts';
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import type { ItipMessage, ReadResult } from '#domain/itip/types.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import type { Words } from '#domain/languages/words.ts';
import { eventId, organizerHandle } from '#domain/text/ids.ts';
import { getAlias } from '#store/aliases.ts';
import { getEvent, listEventsOf } from '#store/events.ts';
import { type ImportRecord, readImportRows } from '#store/imports.ts';
import type { MailSource } from '../steps/outcome.ts';
import type { InboundDeps } from './context.ts';

/** The events of an organizer that a new event may be. */
interface Like extends Alike {
  /** The id of the event with this UID; then there are no look-alikes. */
  readonly known: string | null;
}

/** Finds the look-alikes of a message. */
export type FindAlike = (message: ItipMessage, mailSource: MailSource) => Promise<Like>;

const NOTHING: Like = { known: null, same: [], moved: null };

/**
 * Returns a function that finds look-alikes among an organizer's events. The events are read once, at the first call,
 * because there may be thousands.
 * @param owner the organizer's normalised address
 */
export function openAlike(owner: string, deps: InboundDeps): FindAlike {
  let reading: Promise<EventSummary[]> | undefined;
  return async (message, mailSource) => {
    const id = eventId(owner, message.uid);
    const known = (await getEvent(deps.table, id))?.id ?? (await getAlias(deps.table, id));
    const details = newDetails(message);
    if (known !== null || !details) return { ...NOTHING, known };
    reading ??= listEventsOf(deps.table, organizerHandle(owner));
    const { same, moved } = alikeOf(id, details, await reading, deps.now());
    const others = await ofOtherMails([...same, ...(moved ? [moved] : [])], mailSource, deps);
    return {
      known,
      same: others.filter((one) => one !== moved),
      moved: others.find((one) => one === moved) ?? null,
    };
  };
}

/** Leaves out events that this mail made: two similar events in one mail are two events. */
async function ofOtherMails(
  alike: readonly EventSummary[],
  { messageId }: MailSource,
  { table }: InboundDeps,
): Promise<EventSummary[]> {
  const events = await Promise.all(alike.map(({ id }) => getEvent(table, id)));
  return alike.filter((_, index) => events[index]?.createdBy !== `create:${messageId}`);
}

function newDetails({ method, master, calendar }: ItipMessage): EventDetails | null {
  if (method === 'CANCEL' || method === 'ADD' || master?.status === 'CANCELLED') return null;
  return master && detailsOf(master, calendar);
}

interface ReadItem {
  readonly item: ImportItem;
  readonly read: ReadResult;
}

/** Returns for each event of a page the look-alike that the organizer has, or null. No event is paired twice. */
export async function pairUp(
  page: readonly ReadItem[],
  record: ImportRecord,
  mailSource: MailSource,
  findAlike: FindAlike,
  deps: InboundDeps,
): Promise<(EventSummary | null)[]> {
  const earlier = await readImportRows(deps.table, record);
  const likes = await Promise.all(
    page.map(({ read }) => ('reason' in read ? null : findAlike(read.messages[0], mailSource))),
  );
  const taken = new Set(
    [
      ...earlier.map((row) => (row.outcome === 'refused' ? null : row.eventId)),
      ...likes.map((like) => like?.known),
    ].filter((id) => id !== null && id !== undefined),
  );
  const pairs = likes.map((like) => take(like?.same ?? [], taken));
  // An event may only be a moved one when the file repeats other events of the organizer.
  const comesAgain =
    pairs.some((pair) => pair !== null) || earlier.some(({ outcome }) => outcome === 'alike');
  return pairs.map(
    (pair, index) => pair ?? take(comesAgain ? [likes[index]?.moved ?? []].flat() : [], taken),
  );
}

function take(alike: readonly EventSummary[], taken: Set<string>): EventSummary | null {
  const free = alike.find(({ id }) => !taken.has(id)) ?? null;
  if (free) taken.add(free.id);
  return free;
}

/**
 * Returns the row of the report for an event that looks like one the organizer has.
 * @param now milliseconds since 1970
 */
export function alikeRow(
  { title }: ImportItem,
  read: ReadResult,
  like: EventSummary,
  now: number,
  words: Words,
): ImportRow {
  const [message] = 'messages' in read ? read.messages : [];
  const details = message?.master && detailsOf(message.master, message.calendar);
  const [when, was] = [details ?? like, like].map((one) => whenOfDetails(one, now, words).time) as [
    string,
    string,
  ];
  const dates = { is: namedDate(details ?? like, now), was: namedDate(like, now) };
  const row = { outcome: 'alike', title, when, dates, uid: message?.uid ?? '', eventId: like.id } as const;
  return details?.start === like.start ? row : { ...row, was };
}

/** Returns the date by which an event is named, without the others of its series. */
function namedDate(times: KeptTimes, now: number): KeptTimes {
  const { start, end } = whenOfDetails(times, now);
  const { allDay, timeZone, floating } = times;
  return { start, end, allDay, timeZone, ...(floating && { floating }), recurrence: null };
}

/** Returns another event of the organizer with the same title and start, or null. */
export async function anotherLike(event: EventRecord, deps: InboundDeps): Promise<EventSummary | null> {
  const eventSummaries = await listEventsOf(deps.table, organizerHandle(event.owner));
  return alikeOf(event.id, event.details, eventSummaries, deps.now()).same[0] ?? null;
}
