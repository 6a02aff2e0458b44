/**
 * Where a recipient stands in the lists people read: by address, and by when they answered. Each place is a small item
 * beside the recipient, written in the same transaction, so that any page of any list is read without reading the rest.
 */
import type { Status } from './answer-order.ts';
import type { DeliveryState, RecipientRecord } from './recipient.ts';

/** `address` = A to Z, everybody; `answer` = by time, those who answered. */
export type Order = 'address' | 'answer';

interface IndexEntry {
  readonly order: Order;
  /** What it is sorted by within its order. */
  readonly at: string;
  /** What lists are filtered by. */
  readonly status: Status;
  readonly unreachable: boolean;
  /** In small letters; empty where none is known. */
  readonly name: string;
}

/** A name as it is searched for. */
export function searchable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Everything that says no mail gets there. */
export const UNREACHABLE: ReadonlySet<DeliveryState> = new Set([
  'expired',
  'bounced',
  'complained',
  'rejected',
]);

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

/** What must be written and removed for a recipient who changes. */
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
