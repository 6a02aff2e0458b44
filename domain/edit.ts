/**
 * The organizer's calendar sent something about an event we know: is it news, what changed, and does it matter when
 * the event happens. Changes are compared by meaning: by when it takes place and by what a recipient would read.
 */
import { detailsOf } from './details.ts';
import { CHANGES_KEPT, type Change, type EventDetails, type EventRecord, type SourceStamp } from './event.ts';
import { compareTimes } from './itip/compare-times.ts';
import { instanceIds } from './itip/instance-ids.ts';
import { mergeInstances } from './itip/merge-instances.ts';
import { eventsOf, textOf } from './itip/properties.ts';
import { sameContent } from './itip/same-content.ts';
import type { ItipMessage, JComponent, Vevent } from './itip/types.ts';

type Sources = EventRecord['sources'];

export type Edit =
  | { readonly action: 'ignore'; readonly reason: 'stale' | 'unchanged' | 'already-cancelled' }
  /** Newer, but nothing in it differs: only the ordering moves on. */
  | { readonly action: 'note'; readonly sources: Sources }
  | {
      readonly action: 'change';
      readonly kind: Change['kind'];
      readonly instance: string | null;
      readonly significant: boolean;
      readonly status: EventRecord['status'];
      readonly calendar: JComponent;
      readonly details: EventRecord['details'];
      readonly description: string;
      readonly sources: Sources;
    };

const SERIES = 'series';

/** The current version's document: what recipients were sent. */
export interface Known {
  readonly calendar: JComponent;
  readonly description: string;
}

/** What a REQUEST, PUBLISH or CANCEL for a known event does. */
export function decideEdit(current: EventRecord, known: Known, message: ItipMessage): Edit {
  const { method, master } = message;
  const cancels = method === 'CANCEL' || master?.status === 'CANCELLED';
  if (!master) return editInstances(current, known, message, cancels);
  return cancels
    ? cancelSeries(current, known, message, master)
    : editSeries(current, known, message, master);
}

/** The ordering state after a message that carries the whole event. */
export function sourcesOf(message: ItipMessage): Sources {
  const instances = message.instances.flatMap((vevent) =>
    vevent.recurrenceId ? [[vevent.recurrenceId, stampOf(vevent)] as const] : [],
  );
  return {
    ...Object.fromEntries(instances),
    ...(message.master ? { [SERIES]: stampOf(message.master) } : {}),
  };
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
  return {
    ...current,
    version,
    dtstamp,
    status,
    details,
    sources: bounded(sources),
    document: made.document,
    madeBy: made.madeBy,
    timeVersions: moved ? [...current.timeVersions, version] : current.timeVersions,
    changes: [...current.changes, { version, kind, instance, significant, dtstamp }].slice(-CHANGES_KEPT),
  };
}

/** Stamps of single occurrences that are kept, the latest: the record must stay within DynamoDB's 400 KB. */
const STAMPS_KEPT = 1000;

function bounded(sources: Sources): Sources {
  const { [SERIES]: series, ...instances } = sources;
  const kept = Object.fromEntries(Object.entries(instances).slice(-STAMPS_KEPT));
  return series ? { ...kept, [SERIES]: series } : kept;
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
    ...described(current, master),
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

function editInstances(
  current: EventRecord,
  { calendar, description }: Known,
  message: ItipMessage,
  cancels: boolean,
): Edit {
  const reopens = current.status === 'cancelled';
  // An occurrence does not bring back a series; where it is all we ever heard of, it is the event.
  if (reopens && current.sources[SERIES]) return { action: 'ignore', reason: 'already-cancelled' };
  const news = alignedInstances(message, calendar).filter((vevent) => isNews(vevent, current.sources));
  const [first] = news;
  if (!first) return { action: 'ignore', reason: 'stale' };
  const ids = new Set(news.map(({ recurrenceId }) => recurrenceId ?? ''));
  const merged = mergeInstances(calendar, message.calendar, ids, cancels);
  const sources = { ...current.sources, ...sourcesOf({ ...message, master: null, instances: news }) };
  const times = compareTimes(calendar, merged);
  if (times.moved === 'nothing' && sameContent(calendar, merged, null)) return { action: 'note', sources };
  const calledOff = cancels || first.status === 'CANCELLED';
  const nothingLeft = eventsOf(merged).every(
    (event) => textOf(event, 'status').toUpperCase() === 'CANCELLED',
  );
  return {
    action: 'change',
    kind: nothingLeft || (calledOff && news.length === 1) ? 'cancel' : 'update',
    instance: news.length === 1 && !nothingLeft && !reopens ? first.recurrenceId : null,
    significant: times.moved !== 'nothing',
    status: nothingLeft ? 'cancelled' : 'confirmed',
    calendar: merged,
    ...(leads(first, sources) && !calledOff
      ? described(current, first)
      : { details: current.details, description }),
    sources,
  };
}

/** A mail without the series may name an occurrence by its date: the known series tells which one that is. */
function alignedInstances(message: ItipMessage, calendar: JComponent): Vevent[] {
  const written = instanceIds(message.calendar).map(({ id }) => id);
  const meant = instanceIds(message.calendar, calendar).map(({ id }) => id);
  return message.instances.map((vevent) => ({
    ...vevent,
    recurrenceId: meant[written.indexOf(vevent.recurrenceId)] ?? vevent.recurrenceId,
  }));
}

/** The earliest occurrence stands for an event of which nothing else is known. */
function leads({ recurrenceId }: Vevent, sources: Sources): boolean {
  return Object.keys(sources).every((id) => id !== SERIES && (recurrenceId ?? '') <= id);
}

/** An instance's own stamp orders it; a full series sent since has replaced it, whatever its SEQUENCE. */
function isNews(vevent: Vevent, sources: Sources): boolean {
  const stamp = stampOf(vevent);
  const own = vevent.recurrenceId ? sources[vevent.recurrenceId] : undefined;
  if (own) return compareStamps(stamp, own) >= 0;
  const series = sources[SERIES]?.dtstamp;
  return !series || !stamp.dtstamp || stamp.dtstamp >= series;
}

function described(
  current: EventRecord,
  master: Vevent,
): { details: EventRecord['details']; description: string } {
  const read: EventDetails | null = detailsOf(master);
  if (!read) return { details: current.details, description: master.description };
  const { description, ...details } = read;
  return { details, description };
}

function stampOf({ sequence, dtstamp }: Vevent): SourceStamp {
  return { sequence, dtstamp };
}

/** RFC 5546 section 2.1.4: SEQUENCE, then DTSTAMP. A missing DTSTAMP says nothing about order. */
function compareStamps(one: SourceStamp, other: SourceStamp | undefined): number {
  if (!other) return 1;
  if (one.sequence !== other.sequence) return one.sequence - other.sequence;
  if (!one.dtstamp || !other.dtstamp || one.dtstamp === other.dtstamp) return 0;
  return one.dtstamp > other.dtstamp ? 1 : -1;
}

/** A whole second later than the version before, even when two edits come within one. */
function laterStamp(previous: string, now: number): string {
  const next = Math.max(Math.floor(now / 1000) * 1000, Date.parse(previous) + 1000);
  return `${new Date(next).toISOString().slice(0, 19)}Z`;
}
