/** Single occurrences that a mail changes, adds or calls off, without saying anything of the series. */
import { described, redated } from './details.ts';
import type { Edit, Known } from './edit.types.ts';
import type { EventRecord } from './event.ts';
import { eventsOf, isCalledOff } from './itip/properties.ts';
import { withDates } from './itip/series/added.ts';
import { compareTimes } from './itip/series/compare-times.ts';
import { isRange } from './itip/series/following.ts';
import { instanceIds } from './itip/series/instance-ids.ts';
import { mergeInstances } from './itip/series/merge-instances.ts';
import { occurrences } from './itip/series/occurrences.ts';
import type { ItipMessage, JComponent, Vevent } from './itip/types.ts';
import { sameContent } from './itip/write/same-content.ts';
import { compareStamps, SERIES, type Sources, sourcesOf, stampOf } from './source-order.ts';

/** @param cancels the mail calls them off */
export function editInstances(
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
  const taken = mergeInstances(calendar, message.calendar, ids, cancels);
  const merged = message.method === 'ADD' ? withDates(taken, calendar, ids) : taken;
  const sources = { ...current.sources, ...sourcesOf({ ...message, master: null, instances: news }) };
  const times = compareTimes(calendar, merged);
  if (times.moved === 'nothing' && sameContent(calendar, merged, null)) return { action: 'note', sources };
  const calledOff = cancels || first.status === 'CANCELLED';
  const nothingLeft = isNothingLeft(merged);
  const only = news.length === 1 && !first.thisAndFuture;
  return {
    action: 'change',
    kind: nothingLeft || (calledOff && only) ? 'cancel' : 'update',
    instance: only && !nothingLeft && !reopens ? first.recurrenceId : null,
    significant: times.moved !== 'nothing',
    status: nothingLeft ? 'cancelled' : 'confirmed',
    calendar: merged,
    ...(leads(first, sources) && !calledOff
      ? described(current, first, merged)
      : { details: redated(current.details, merged), description }),
    sources,
  };
}

/** Occurrences looked at to see whether any is left. */
const LOOKED_AT = 100;

/** Every VEVENT is called off, or the first calls off all that follow. */
function isNothingLeft(calendar: JComponent): boolean {
  const events = eventsOf(calendar);
  if (events.every(isCalledOff)) return true;
  const endsThere = events.some((event) => isCalledOff(event) && isRange(event));
  return endsThere && occurrences(calendar, { limit: LOOKED_AT }).every(({ cancelled }) => cancelled);
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
