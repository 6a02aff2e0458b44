/**
 * This file decides which of two mails of an organizer about an event is the newer one.
 *
 * RFC 5546 section 2.1.4 orders by SEQUENCE, then by DTSTAMP. Real calendars follow neither: Google and many scripts
 * never count SEQUENCE up, Thunderbird stamps a CANCEL with the time it stored the event, and Cyrus counts up in the
 * mail but not in what it stores. So mails are ordered by when they were sent. SEQUENCE and DTSTAMP only distinguish a
 * copy of an older version, sent once more, from a new version.
 */

import type { EventTime, ItipMessage, Vevent } from '#domain/itip/types.ts';
import type { EventRecord, SourceStamp } from './event.ts';

/** The ordering state of an event: the stamps of its series and of single occurrences. */
export type Sources = EventRecord['sources'];

/** When a mail was sent and received. */
export interface MailTimes {
  /** Its Date, which the sender's domain signed, as a UTC instant; null when it has none. */
  readonly sent: string | null;
  /** UTC instant with milliseconds. */
  readonly receivedAt: string;
}

/** The key of the series' own stamp. Occurrences have their ids as keys. */
export const SERIES = 'series';

/** Returns the ordering state after a message with the whole event. */
export function sourcesOf(message: ItipMessage, mail: MailTimes): Sources {
  const instances = message.instances.flatMap((vevent) =>
    vevent.recurrenceId ? [[vevent.recurrenceId, stampOf(vevent, mail)] as const] : [],
  );
  return {
    ...Object.fromEntries(instances),
    ...(message.master ? { [SERIES]: stampOf(message.master, mail) } : {}),
  };
}

/**
 * How many stamps of single occurrences are kept, the latest ones, so that the record stays within DynamoDB's 400 KB.
 */
const STAMPS_KEPT = 500;

/** Returns the part of the ordering state that is kept. The store may return its keys in any order. */
export function bounded(sources: Sources): Sources {
  const { [SERIES]: series, ...instances } = sources;
  const inOrder = Object.entries(instances).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const kept = Object.fromEntries(inOrder.slice(-STAMPS_KEPT));
  return series ? { ...kept, [SERIES]: series } : kept;
}

/** Returns the stamp by which a VEVENT is ordered. */
export function stampOf({ sequence, dtstamp, lastModified, start }: Vevent, mail: MailTimes): SourceStamp {
  // Some programs write the start of the event into DTSTAMP.
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

/**
 * Milliseconds by which a DTSTAMP must be older to count as older, since programs set it at different moments of one
 * save.
 */
const CLEARLY = 60_000;

/** Returns a number above zero when `one` is the newer version, and below zero when it is the older one. */
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

/** Compares an occurrence with its series. SEQUENCE is ignored because each of them may count on its own. */
export function compareMails(one: SourceStamp, other: SourceStamp | undefined): number {
  return compareStamps(one, other && { ...other, sequence: one.sequence });
}

const EPOCH = '1970-01-01T00:00:00Z';

/** Returns true for a version that the other one replaced, whenever this copy of it was sent. */
function isOldCopy(one: SourceStamp, other: SourceStamp): boolean {
  const [stamp, later] = datesOf('dtstamp', one, other);
  if (one.sequence === other.sequence) return stamp <= later - CLEARLY;
  return one.sequence < other.sequence && stamp <= later;
}

/**
 * Returns when both were sent or stamped, in milliseconds since 1970. A missing stamp is replaced by the time of
 * sending, and that by the time of receipt. A time after the receipt comes from a clock that is fast and is replaced by
 * the receipt, so that it blocks no later edit; when both are after their receipt, they are compared as they are.
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

/**
 * Milliseconds. A DTSTAMP within this of the mail's Date was made for the mail; scripts write the same DTSTAMP for
 * years.
 */
const FRESH = 24 * 3600 * 1000;

/**
 * Returns the ordering state after a mail that says what is known already. A copy sent once more counts as sent when
 * the first one was.
 */
export function sourcesAfterCopy(known: Sources, again: Sources): Sources {
  const kept = Object.entries(again).map(([key, stamp]) => {
    const current = known[key];
    const order = compareStamps(stamp, current);
    const moves = isCopy(key, stamp, current) ? order < 0 : order > 0;
    return [key, moves || !current ? stamp : current] as const;
  });
  return { ...known, ...Object.fromEntries(kept) };
}

/** Returns true for two mails with the same version, written once. */
export function isCopy(key: string, one: SourceStamp, other: SourceStamp | undefined): boolean {
  if (!other || versionName(key, one) !== versionName(key, other) || one.dtstamp === null) return false;
  const sent = Math.min(...datesOf('sent', one, other));
  return Math.abs(sent - Date.parse(one.dtstamp)) < FRESH;
}

/** How many names of replaced versions are kept. */
const REPLACED_KEPT = 100;

/** Returns the names of replaced versions after a newer mail, the latest last. */
export function replacedAfter(current: Standing, next: Sources): readonly string[] {
  return withNames(current.replaced, namesOf(current.sources, next));
}

/** Returns the names of replaced versions after a mail that was older than what is known. */
export function replacedWith(current: Standing, older: Sources): readonly string[] {
  return withNames(current.replaced, namesOf(older, current.sources));
}

/** Returns true for a copy of a replaced version, in whatever mail it comes. */
export function wasReplaced({ sources, replaced }: Standing, key: string, stamp: SourceStamp): boolean {
  const name = versionName(key, stamp);
  const current = sources[key];
  return replaced.includes(name) && !(current && versionName(key, current) === name);
}

type Standing = Pick<EventRecord, 'sources' | 'replaced'>;

/** Returns the names of the versions that were replaced. A stamp that is the same in both mails is left out. */
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

/** Returns the name of a version of the series or of an occurrence, by its calendar's SEQUENCE and DTSTAMP. */
function versionName(key: string, { sequence, dtstamp }: SourceStamp): string {
  return `${key}#${sequence}#${dtstamp ?? ''}`;
}
