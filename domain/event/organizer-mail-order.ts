/**
 * Where the organizer's own copy of an event stands, and which of two mails about it is the newer one.
 *
 * RFC 5546 section 2.1.4 orders by SEQUENCE, then by DTSTAMP. Real calendars keep to neither: Google and many scripts
 * never count up, Thunderbird stamps a CANCEL with the time it stored the event, Cyrus counts up in the mail and not in
 * what it stores. So mails are ordered by when they were sent. SEQUENCE and DTSTAMP tell a copy of an older version,
 * which somebody sent once more, from a new one.
 */

import type { EventTime, ItipMessage, Vevent } from '#domain/itip/types.ts';
import type { EventRecord, SourceStamp } from './event.ts';

export type Sources = EventRecord['sources'];

/** When a mail was sent and came in. */
export interface MailTimes {
  /** Its Date, which the sender's domain signed, as a UTC instant; null when it has none. */
  readonly sent: string | null;
  /** UTC instant with milliseconds. */
  readonly receivedAt: string;
}

/** Key of what the whole series was stamped with; occurrences have theirs. */
export const SERIES = 'series';

/** The ordering state after a message that carries the whole event. */
export function sourcesOf(message: ItipMessage, mail: MailTimes): Sources {
  const instances = message.instances.flatMap((vevent) =>
    vevent.recurrenceId ? [[vevent.recurrenceId, stampOf(vevent, mail)] as const] : [],
  );
  return {
    ...Object.fromEntries(instances),
    ...(message.master ? { [SERIES]: stampOf(message.master, mail) } : {}),
  };
}

/** Stamps of single occurrences that are kept, of the latest ones: the record must stay within DynamoDB's 400 KB. */
const STAMPS_KEPT = 500;

/** What of the ordering state is kept. The store gives it back in any order. */
export function bounded(sources: Sources): Sources {
  const { [SERIES]: series, ...instances } = sources;
  const inOrder = Object.entries(instances).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const kept = Object.fromEntries(inOrder.slice(-STAMPS_KEPT));
  return series ? { ...kept, [SERIES]: series } : kept;
}

/** What a VEVENT is ordered by. */
export function stampOf({ sequence, dtstamp, lastModified, start }: Vevent, mail: MailTimes): SourceStamp {
  // Some programs write the time of the event where the time of writing belongs.
  const says = dtstamp !== null && dtstamp !== momentOf(start) && !Number.isNaN(Date.parse(dtstamp));
  return {
    sequence,
    dtstamp: says ? dtstamp : null,
    lastModified,
    sent: mail.sent,
    receivedAt: mail.receivedAt,
  };
}

function momentOf(time: EventTime | null): string | null {
  if (!time) return null;
  return time.kind === 'date' ? `${time.date}T00:00:00Z` : time.utc;
}

/** Milliseconds by which one DTSTAMP must be older for certain: programs take it at different moments of one save. */
const CLEARLY = 60_000;

/** Above zero when `one` is the newer version, below when it is the older one. */
export function compareStamps(one: SourceStamp, other: SourceStamp | undefined): number {
  if (!other) return 1;
  if (isOldCopy(one, other)) return -1;
  if (isOldCopy(other, one)) return 1;
  const [sent, stamped] = [datesOf('sent', one, other), datesOf('dtstamp', one, other)];
  return (
    sent[0] - sent[1] ||
    one.sequence - other.sequence ||
    stamped[0] - stamped[1] ||
    Date.parse(one.lastModified ?? EPOCH) - Date.parse(other.lastModified ?? EPOCH)
  );
}

/** Compares across occurrences and series, each of which may count its SEQUENCE on its own. */
export function compareMails(one: SourceStamp, other: SourceStamp | undefined): number {
  return compareStamps(one, other && { ...other, sequence: one.sequence });
}

const EPOCH = '1970-01-01T00:00:00Z';

/** True for a version that the other one replaced, whenever this copy of it was sent. */
function isOldCopy(one: SourceStamp, other: SourceStamp): boolean {
  const [stamp, later] = datesOf('dtstamp', one, other);
  if (one.sequence === other.sequence) return stamp <= later - CLEARLY;
  return one.sequence < other.sequence && stamp <= later;
}

/**
 * When both were sent or stamped, milliseconds. What is not said counts as sent, what was not sent as received. A clock
 * ahead of ours counts as the receipt, so that it bars no later edit; between two of its own stamps it tells the order.
 */
function datesOf(what: 'sent' | 'dtstamp', one: SourceStamp, other: SourceStamp): [number, number] {
  const written = [one, other].map((stamp) => ({
    said: Date.parse(stamp[what] ?? stamp.sent ?? stamp.receivedAt),
    receipt: Date.parse(stamp.receivedAt),
  }));
  const bothAhead = written.every(({ said, receipt }) => said > receipt);
  const [first = 0, second = 0] = written.map(({ said, receipt }) =>
    bothAhead ? said : Math.min(said, receipt),
  );
  return [first, second];
}

/** A DTSTAMP within this of the mail's Date was made for it, milliseconds; scripts keep one for ever. */
const FRESH = 24 * 3600 * 1000;

/** The ordering state after a mail that says what is known already: a copy sent once more is as old as the first. */
export function sourcesAfterCopy(known: Sources, again: Sources): Sources {
  const kept = Object.entries(again).map(([key, stamp]) => {
    const current = known[key];
    const order = compareStamps(stamp, current);
    const moves = isCopy(key, stamp, current) ? order < 0 : order > 0;
    return [key, moves || !current ? stamp : current] as const;
  });
  return { ...known, ...Object.fromEntries(kept) };
}

/** True for two mails of one version that was written once. */
export function isCopy(key: string, one: SourceStamp, other: SourceStamp | undefined): boolean {
  if (!other || versionName(key, one) !== versionName(key, other) || one.dtstamp === null) return false;
  const sent = Math.min(...datesOf('sent', one, other));
  return Math.abs(sent - Date.parse(one.dtstamp)) < FRESH;
}

/** Versions that are remembered as replaced. */
const REPLACED_KEPT = 100;

/** The names of the versions that newer ones took the place of, the latest last. */
export function replacedAfter(current: Standing, next: Sources): readonly string[] {
  return withNames(current.replaced, namesOf(current.sources, next));
}

/** The names of replaced versions with those of a mail that came after what is newer. */
export function replacedWith(current: Standing, older: Sources): readonly string[] {
  return withNames(current.replaced, namesOf(older, current.sources));
}

/** True for a copy of a version that something newer took the place of, in whatever mail it comes. */
export function wasReplaced({ sources, replaced }: Standing, key: string, stamp: SourceStamp): boolean {
  const name = versionName(key, stamp);
  const current = sources[key];
  return replaced.includes(name) && !(current && versionName(key, current) === name);
}

type Standing = Pick<EventRecord, 'sources' | 'replaced'>;

/** Names of versions that others took the place of. Stamps that stay the same from mail to mail name none. */
function namesOf(older: Sources, newer: Sources): string[] {
  return Object.entries(older).flatMap(([key, stamp]) => {
    const name = versionName(key, stamp);
    const by = newer[key] ?? newer[SERIES];
    return by && versionName(key, by) === name ? [] : [name];
  });
}

function withNames(replaced: readonly string[], names: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !replaced.includes(name));
  return unknown.length === 0 ? replaced : [...replaced, ...unknown].slice(-REPLACED_KEPT);
}

/** A version of the series or of an occurrence, by what its calendar calls it. */
function versionName(key: string, { sequence, dtstamp }: SourceStamp): string {
  return `${key}#${sequence}#${dtstamp ?? ''}`;
}
