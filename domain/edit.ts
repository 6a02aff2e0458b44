/**
 * The organizer's calendar sent something about an event we know: is it news, what changed, and does it matter when
 * the event happens. Changes are compared by meaning: by when it takes place and by what a recipient would read.
 */
import { described } from './details.ts';
import type { Edit, Known } from './edit.types.ts';
import { editInstances } from './edit-instances.ts';
import { CHANGES_KEPT, type EventRecord, type SourceStamp } from './event.ts';
import { compareTimes } from './itip/series/compare-times.ts';
import { mergeInstances } from './itip/series/merge-instances.ts';
import type { ItipMessage, Vevent } from './itip/types.ts';
import { sameContent } from './itip/write/same-content.ts';
import { bounded, compareStamps, SERIES, type Sources, sourcesOf, stampOf } from './source-order.ts';

/** What a REQUEST, PUBLISH, CANCEL or ADD for a known event does. Of an ADD, as `addedInstances` has it. */
export function decideEdit(current: EventRecord, known: Known, message: ItipMessage): Edit {
  const { method, master } = message;
  const cancels = method === 'CANCEL' || master?.status === 'CANCELLED';
  const edit = master
    ? (cancels ? cancelSeries : editSeries)(current, known, message, master)
    : editInstances(current, known, message, cancels);
  return edit.action === 'ignore' ? edit : { ...edit, sources: bounded(edit.sources) };
}

/** The event one version on. @param made.now milliseconds since 1970 */
export function nextVersion(
  current: EventRecord,
  edit: Extract<Edit, { action: 'change' }>,
  made: { readonly madeBy: string; readonly document: string; readonly now: number },
): EventRecord {
  const version = current.version + 1;
  const dtstamp = laterStamp(current.dtstamp, made.now);
  const { kind, instance, significant, status, details, sources } = edit;
  const moved = significant && instance === null && kind === 'update';
  const ends = endsEarlier(current.details.recurrence, details.recurrence)
    ? { endsEarlier: true as const }
    : {};
  const change = { version, kind, instance, significant, dtstamp, ...ends };
  return {
    ...current,
    version,
    dtstamp,
    status,
    details,
    sources,
    document: made.document,
    madeBy: made.madeBy,
    timeVersions: moved ? [...current.timeVersions, version] : current.timeVersions,
    changes: [...current.changes, change].slice(-CHANGES_KEPT),
  };
}

/** A client that changes "this and following" ends the series with UNTIL and goes on under a new UID. */
function endsEarlier(before: string | null, after: string | null): boolean {
  const [was, is] = [limitOf(before), limitOf(after)];
  return is.until !== null && is.rule === was.rule && (was.until === null || is.until < was.until);
}

/** UNTIL of a rule, as digits that can be compared, and the rule without any limit. */
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

function editSeries(current: EventRecord, known: Known, message: ItipMessage, master: Vevent): Edit {
  const order = compareStamps(stampOf(master), current.sources[SERIES]);
  const reopens = current.status === 'cancelled';
  if (order < 0 || (reopens && order === 0)) return { action: 'ignore', reason: 'stale' };
  const newer = newerInstances(current.sources, message, master);
  const sources = { ...sourcesOf(message), ...newer };
  const calendar = mergeInstances(message.calendar, known.calendar, new Set(Object.keys(newer)), false);
  const times = compareTimes(known.calendar, calendar);
  const same = times.moved === 'nothing' && sameContent(known.calendar, calendar, null);
  if (same && !reopens)
    return order > 0 ? { action: 'note', sources } : { action: 'ignore', reason: 'unchanged' };
  const onlyInstance =
    times.moved === 'instance' && !reopens && sameContent(known.calendar, calendar, times.instance);
  return {
    action: 'change',
    kind: 'update',
    instance: onlyInstance ? times.instance : null,
    significant: reopens || times.moved === 'instance' || times.moved === 'series',
    status: 'confirmed',
    calendar,
    ...described(current, master, calendar),
    sources,
  };
}

/** Stamps of occurrences that changed after this series was written and whose mail overtook it. */
function newerInstances(sources: Sources, message: ItipMessage, master: Vevent): Sources {
  const sent = sourcesOf(message);
  const isNewer = ([id, stamp]: readonly [string, SourceStamp]) =>
    id !== SERIES &&
    isLater(stamp.dtstamp, master.dtstamp) &&
    (!sent[id] || compareStamps(stamp, sent[id]) > 0);
  return Object.fromEntries(Object.entries(sources).filter(isNewer));
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}

function cancelSeries(current: EventRecord, known: Known, message: ItipMessage, master: Vevent): Edit {
  const order = compareStamps(stampOf(master), current.sources[SERIES]);
  if (order < 0) return { action: 'ignore', reason: 'stale' };
  const sources = { ...current.sources, ...sourcesOf(message) };
  // What was sent between two cancels must not reopen the event when it arrives after both.
  if (current.status === 'cancelled')
    return order > 0 ? { action: 'note', sources } : { action: 'ignore', reason: 'already-cancelled' };
  return {
    action: 'change',
    kind: 'cancel',
    instance: null,
    significant: true,
    status: 'cancelled',
    // The calendar that was sent out says what is called off; that of a CANCEL may say next to nothing.
    calendar: known.calendar,
    description: known.description,
    details: current.details,
    sources,
  };
}

/** A whole second later than the version before, even when two edits come within one. */
function laterStamp(previous: string, now: number): string {
  const next = Math.max(Math.floor(now / 1000) * 1000, Date.parse(previous) + 1000);
  return `${new Date(next).toISOString().slice(0, 19)}Z`;
}
