/**
 * This file has what the lists of recipients that people read are sorted and filtered by: attributes that are stored with
 * each recipient, and that DynamoDB copies into an index for each order. So any page of a list is read without reading
 * the rest.
 */
import { recipientId } from '#domain/text/ids.ts';
import type { Status } from './answer-order.ts';
import type { DeliveryState, RecipientRecord } from './recipient.ts';
import { isRemoved } from './removal.ts';

/** `address` lists everybody from A to Z; `answer` lists those who answered, by time. */
export type Order = 'address' | 'answer';

/** What is stored with a recipient for the lists. Each is absent where it says nothing. */
export interface Listed {
  /** The address, by which the one list is sorted. */
  readonly byAddress: string;
  /** When they answered, and their id, by which the other list is sorted; absent while they have not answered. */
  readonly byAnswer?: string;
  /** Their answer; absent for `needs-action`. */
  readonly status?: Status;
  /** True when no mail reaches them. */
  readonly unreachable?: true;
  /** The name as it is searched for; absent when none is known. */
  readonly searchedName?: string;
}

/** For each order, the attribute by which it is sorted. */
export const SORTED_BY = { address: 'byAddress', answer: 'byAnswer' } as const satisfies Record<
  Order,
  keyof Listed
>;

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

/**
 * Returns what the lists need of a recipient. It changes only with what a list shows. No list has those who were removed.
 */
export function listed(recipient: RecipientRecord): Partial<Listed> {
  if (isRemoved(recipient)) return {};
  const { id, email, name, answer, delivery } = recipient;
  return {
    byAddress: email,
    ...(answer && { byAnswer: `${answer.receivedAt}#${id}` }),
    ...(answer && answer.status !== 'needs-action' && { status: answer.status }),
    ...(UNREACHABLE.has(delivery) && { unreachable: true }),
    ...(name && { searchedName: searchable(name) }),
  };
}

/** Returns a stored recipient without what is stored for the lists. */
export function unlisted<Stored extends object>(stored: Stored): Omit<Stored, keyof Listed> {
  const {
    byAddress: _0,
    byAnswer: _1,
    status: _2,
    unreachable: _3,
    searchedName: _4,
    ...rest
  } = stored as Stored & Partial<Listed>;
  return rest;
}

/** Returns the id of the recipient at a position of an order; empty when the text is no such position. */
export function recipientAt(eventId: string, order: Order, position: string): string {
  if (order === 'address') return position === '' ? '' : recipientId(eventId, position);
  return /^[^#]+#([a-z2-7]{16})$/.exec(position)?.[1] ?? '';
}
