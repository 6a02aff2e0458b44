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

/** Stamps of single occurrences that are kept, the latest: the record must stay within DynamoDB's 400 KB. */
const STAMPS_KEPT = 1000;

export function bounded(sources: Sources): Sources {
  const { [SERIES]: series, ...instances } = sources;
  const kept = Object.fromEntries(Object.entries(instances).slice(-STAMPS_KEPT));
  return series ? { ...kept, [SERIES]: series } : kept;
}

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
