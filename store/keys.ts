/** Every key of the one table, in one place. */
import { shardOf } from '../domain/ids.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const keys = {
  event: (id: string): Key => ({ pk: `EVENT#${id}`, sk: 'META' }),
  code: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'META' }),
  recipient: (eventId: string, id: string): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `RECIPIENT#${id}`,
  }),
  /** Sorts by receipt; the mail's id makes a redelivery the same key. */
  history: (
    eventId: string,
    id: string,
    receivedAt: string,
    replyId: string,
    instance: string | null,
  ): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `HISTORY#${id}#${receivedAt}#${replyId}#${instance ?? 'series'}`,
  }),
  historyOf: (eventId: string, id: string): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `HISTORY#${id}#`,
  }),
  tally: (eventId: string, shardNumber: number): Key => ({ pk: shard(eventId, shardNumber), sk: 'TALLY' }),
  recipientsOf: (eventId: string, shardNumber: number): Key => ({
    pk: shard(eventId, shardNumber),
    sk: 'RECIPIENT#',
  }),
  eventOf: (organizer: string, eventId: string): Key => ({
    pk: `ORGANIZER#${organizer}`,
    sk: `EVENT#${eventId}`,
  }),
  seen: (door: string, messageId: string): Key => ({ pk: `SEEN#${door}#${messageId}`, sk: 'META' }),
  limit: (name: string, window: string): Key => ({ pk: `LIMIT#${name}`, sk: window }),
  optOut: (organizer: string, address: string): Key => ({
    pk: `OPTOUT#${organizer}`,
    sk: `ADDRESS#${address}`,
  }),
  suppressed: (address: string): Key => ({ pk: `SUPPRESSED#${address}`, sk: 'META' }),
  sendSlots: (): Key => ({ pk: 'RATE', sk: 'SLOTS' }),
};

function shard(eventId: string, number: number): string {
  return `EVENT#${eventId}#${number.toString(16)}`;
}
