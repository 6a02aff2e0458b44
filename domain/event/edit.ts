/**
 * This file decides what an organizer's mail about a known event does: whether it is new, what it changes, and whether
 * that changes when the event happens. Versions are compared by meaning: by their dates and by what a recipient would
 * read.
 */

import { mergeInstances } from '#domain/itip/series/merge-instances.ts';
import { namesSameDates } from '#domain/itip/series/this-and-following.ts';
import type { ItipMessage, Vevent } from '#domain/itip/types.ts';
import { broughtBack } from './cancelled-occurrences.ts';
import { described } from './details.ts';
import type { Edit, Known, SourceMail } from './edit.types.ts';
import { editInstances } from './edit-occurrences.ts';
import { left, noted } from './edit-without-change.ts';
import { CHANGES_KEPT, type EventRecord, type SourceStamp } from './event.ts';
import {
  bounded,
  compareMails,
  compareStamps,
  isCopy,
  replacedAfter,
  SERIES,
  type Sources,
  sourcesOf,
  stampOf,
  wasReplaced,
} from './organizer-mail-order.ts';
import { OFF, whatChanged } from './what-changed.ts';

/**
 * Decides what a REQUEST, PUBLISH, CANCEL or ADD for a known event does. An ADD must have gone through
 * `addedInstances`.
 */
export function decideEdit(current: EventRecord, known: Known, message: ItipMessage, mail: SourceMail): Edit {
  const { method, master } = message;
  const cancels = method === 'CANCEL' || master?.status === 'CANCELLED';
  const edit = master
    ? (cancels ? cancelSeries : editSeries)(current, known, message, master, mail)
    : editInstances(current, known, message, cancels, mail);
  return 'sources' in edit ? { ...edit, sources: bounded(edit.sources) } : edit;
}

/** Returns the event in its next version. @param made.now milliseconds since 1970 */
export function nextVersion(
  current: EventRecord,
  edit: Extract<Edit, { action: 'change' }>,
  made: { readonly madeBy: string; readonly document: string; readonly now: number },
): EventRecord {
  const version = current.version + 1;
  const dtstamp = laterStamp(current.dtstamp, made.now);
  const { kind, instance, significant, asks, adds, callsOff, status, details, sources } = edit;
  const { cancelledDocument: _, ...kept } = current;
  const moved = significant && instance === null && kind === 'update' && !asks;
  const ends = endsEarlier(current.details.recurrence, details.recurrence)
    ? { endsEarlier: true as const }
    : {};
  const back = kind === 'update' && instance === null ? broughtBack(current.changes, edit.calendar) : [];
  const reach = {
    ...(asks ? { asks } : {}),
    ...(adds ? { adds } : {}),
    ...(callsOff ? { callsOff } : {}),
    ...(back.length > 0 ? { bringsBack: back } : {}),
  };
  const change = { version, kind, instance, significant, dtstamp, ...reach, ...ends };
  return {
    ...kept,
    version,
    dtstamp,
    status,
    details,
    sources,
    replaced: replacedAfter(current, sources),
    document: made.document,
    madeBy: made.madeBy,
    timeVersions: moved ? [...current.timeVersions, version] : current.timeVersions,
    changes: [...current.changes, change].slice(-CHANGES_KEPT),
  };
}

/**
 * Returns true when a series ends earlier than before. A calendar that changes "this and following" ends the series
 * with UNTIL and continues under a new UID.
 */
function endsEarlier(before: string | null, after: string | null): boolean {
  const [was, is] = [limitOf(before), limitOf(after)];
  return is.until !== null && is.rule === was.rule && (was.until === null || is.until < was.until);
}

/** Returns the UNTIL of a rule as digits that can be compared, and the rule without any limit. */
function limitOf(recurrence: string | null): { readonly rule: string; readonly until: string | null } {
  const parts = recurrence?.split(';') ?? [];
  const until = parts.find((part) => part.startsWith('UNTIL='))?.replace(/\D/g, '') ?? null;
  return {
    rule: parts
      .filter((part) => !/^(UNTIL|COUNT)=/.test(part))
      .sort()
      .join(';'),
    until,
  };
}

function editSeries(
  current: EventRecord,
  known: Known,
  message: ItipMessage,
  master: Vevent,
  mail: SourceMail,
): Edit {
  const again = copyOfKnown(current, known, message, master, mail);
  if (again) return again;
  const order = orderOfSeries(current, master, mail);
  const reopens = current.status === 'cancelled';
  if (order < 0 || (reopens && order === 0)) return left(current, message, mail);
  const { sources, calendar } = takeSeries(current, known, message, mail);
  const changed = whatChanged(known.sent ?? known.calendar, calendar, { instance: null, reopens });
  if (!changed)
    return noted(current, sources, namesSameDates(known.calendar, calendar) ? undefined : calendar);
  return { action: 'change', ...changed, calendar, ...described(current, master, calendar), sources };
}

/** Returns the series with the occurrences that were changed after it was written but whose mails arrived before it. */
function takeSeries(current: EventRecord, known: Known, message: ItipMessage, mail: SourceMail) {
  const newer = newerInstances(current.sources, message, mail);
  const calendar = mergeInstances(message.calendar, known.calendar, new Set(Object.keys(newer)), false);
  return { sources: { ...sourcesOf(message, mail), ...newer }, calendar };
}

/**
 * Returns the edit for a copy of what is known, which counts as sent when the first copy was, or null for any other
 * mail.
 */
function copyOfKnown(
  current: EventRecord,
  known: Known,
  message: ItipMessage,
  master: Vevent,
  mail: SourceMail,
): Edit | null {
  const stamp = current.sources[SERIES];
  if (mail.insists || current.status === 'cancelled' || !stamp) return null;
  if (!isCopy(SERIES, stampOf(master, mail), stamp)) return null;
  const { sources, calendar } = takeSeries(current, known, message, ofEarlier(mail, stamp));
  return whatChanged(known.calendar, calendar, ABOUT_ALL) ? null : noted(current, sources);
}

const ABOUT_ALL = { instance: null, reopens: false };

function ofEarlier(mail: SourceMail, known: SourceStamp): SourceMail {
  return compareStamps({ ...known, ...mail }, known) > 0
    ? { ...mail, sent: known.sent, receivedAt: known.receivedAt }
    : mail;
}

/** Returns a number above zero when the mail is newer than what is known of the series. */
function orderOfSeries(current: EventRecord, master: Vevent, mail: SourceMail): number {
  if (mail.insists) return 1;
  const stamp = stampOf(master, mail);
  return wasReplaced(current, SERIES, stamp) ? -1 : compareStamps(stamp, current.sources[SERIES]);
}

/**
 * Returns the stamps of occurrences that were changed after this series was written but whose mails arrived before it.
 */
function newerInstances(sources: Sources, message: ItipMessage, mail: SourceMail): Sources {
  const sent = sourcesOf(message, mail);
  const isNewer = ([id, stamp]: readonly [string, SourceStamp]) =>
    id !== SERIES &&
    compareMails(stamp, sent[SERIES]) > 0 &&
    (!sent[id] || compareStamps(stamp, sent[id]) > 0);
  return Object.fromEntries(Object.entries(sources).filter(isNewer));
}

function cancelSeries(
  current: EventRecord,
  known: Known,
  message: ItipMessage,
  master: Vevent,
  mail: SourceMail,
): Edit {
  const order = orderOfSeries(current, master, mail);
  if (order < 0) return left(current, message, mail);
  const stamps = { ...current.sources, ...sourcesOf(message, mail) };
  const sources = { ...stamps, [SERIES]: { ...stampOf(master, mail), cancelled: true as const } };
  // A mail that was sent between two cancels must not reopen the event when it arrives after both.
  if (current.status === 'cancelled')
    return order > 0 ? { action: 'note', sources } : { action: 'ignore', reason: 'already-cancelled' };
  return {
    action: 'change',
    ...OFF,
    // The calendar that was sent out says what is cancelled; the calendar of a CANCEL may contain very little.
    calendar: known.calendar,
    description: known.description,
    details: current.details,
    sources,
  };
}

/**
 * DTSTAMP must be at least one second later than that of the previous version, even when two edits come within one
 * second.
 */
function laterStamp(previous: string, now: number): string {
  const next = Math.max(Math.floor(now / 1000) * 1000, Date.parse(previous) + 1000);
  return `${new Date(next).toISOString().slice(0, 19)}Z`;
}
