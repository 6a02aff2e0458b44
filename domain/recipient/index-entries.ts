/**
 * This file has a recipient's places in the lists that people read: by address, and by when they answered. Each place
 * is a small item with the recipient, written in the same transaction, so that any page of a list is read without
 * reading the rest.
 */
import type { Status } from './answer-order.ts';
import type { DeliveryState, RecipientRecord } from './recipient.ts';

/** `address` lists everybody from A to Z; `answer` lists those who answered, by time. */
export type Order = 'address' | 'answer';

/** A recipient's place in one list. */
interface IndexEntry {
  readonly order: Order;
  /** The key by which it is sorted within its order. */
  readonly at: string;
  /** The fields by which lists are filtered. */
  readonly status: Status;
  readonly unreachable: boolean;
  /** The name in lower case; empty when none is known. */
  readonly name: string;
}

/** Returns a name in the form in which it is searched for. */
export function searchable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** All states which mean that no mail reaches the recipient. */
export const UNREACHABLE: ReadonlySet<DeliveryState> = new Set([
  'expired',
  'bounced',
  'complained',
  'rejected',
]);

/** Returns a recipient's places in all lists. */
export function indexEntriesOf(recipient: RecipientRecord): IndexEntry[] {
  const { id, email, name, answer, delivery } = recipient;
  const filters = {
    status: answer?.status ?? 'needs-action',
    unreachable: UNREACHABLE.has(delivery),
    name: searchable(name ?? ''),
  } as const;
  return [
    { order: 'address', at: email, ...filters },
    ...(answer ? [{ order: 'answer', at: `${answer.receivedAt}#${id}`, ...filters } as const] : []),
  ];
}

/** Returns which places must be written and removed when a recipient changes. */
export function indexEntryChange(
  before: RecipientRecord | null,
  after: RecipientRecord | null,
): { readonly put: readonly IndexEntry[]; readonly remove: readonly IndexEntry[] } {
  const [old, fresh] = [before ? indexEntriesOf(before) : [], after ? indexEntriesOf(after) : []];
  const samePlace = (one: IndexEntry) => (other: IndexEntry) =>
    one.order === other.order && one.at === other.at;
  const same = (one: IndexEntry) => (other: IndexEntry) =>
    samePlace(one)(other) &&
    one.status === other.status &&
    one.unreachable === other.unreachable &&
    one.name === other.name;
  return {
    put: fresh.filter((place) => !old.some(same(place))),
    remove: old.filter((place) => !fresh.some(samePlace(place))),
  };
}
