/** Where the organizer's own copy of an event stands, and which of two mails about it is the newer one. */
import type { EventRecord, SourceStamp } from './event.ts';
import type { ItipMessage, Vevent } from './itip/types.ts';

export type Sources = EventRecord['sources'];

/** Key of what the whole series was stamped with; occurrences have theirs. */
export const SERIES = 'series';

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

/** Stamps of single occurrences that are kept, of the latest ones: the record must stay within DynamoDB's 400 KB. */
const STAMPS_KEPT = 1000;

/** What of the ordering state is kept. The store gives it back in any order. */
export function bounded(sources: Sources): Sources {
  const { [SERIES]: series, ...instances } = sources;
  const inOrder = Object.entries(instances).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const kept = Object.fromEntries(inOrder.slice(-STAMPS_KEPT));
  return series ? { ...kept, [SERIES]: series } : kept;
}

/** What a VEVENT is ordered by. */
export function stampOf({ sequence, dtstamp }: Vevent): SourceStamp {
  return { sequence, dtstamp };
}

/** RFC 5546 section 2.1.4: SEQUENCE, then DTSTAMP. A missing DTSTAMP says nothing about order. */
export function compareStamps(one: SourceStamp, other: SourceStamp | undefined): number {
  if (!other) return 1;
  if (one.sequence !== other.sequence) return one.sequence - other.sequence;
  if (!one.dtstamp || !other.dtstamp || one.dtstamp === other.dtstamp) return 0;
  return one.dtstamp > other.dtstamp ? 1 : -1;
}
