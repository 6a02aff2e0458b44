/**
 * Whether a calendar mail was meant for us. An authentic signature says who wrote a mail, not to whom: whoever got an
 * organizer's CANCEL may send it on to create@.
 */
import type { ItipMessage } from './itip/types.ts';

/** Our address for events, also with a tag (`create+…@`). @param domain ours */
export function isCreateAddress(address: string, domain: string): boolean {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  return host === domain.toLowerCase() && (local === 'create' || local.startsWith('create+'));
}

/** True when the one To field names us and nobody else. */
export function isSentToUs(to: readonly string[], domain: string): boolean {
  return to.length === 1 && to.every((address) => isCreateAddress(address, domain));
}

/** True when we are a guest of what the message is about, or it has no guests and was sent to us alone. */
export function isMeantForUs(message: ItipMessage, to: readonly string[], domain: string): boolean {
  const { master, instances } = message;
  const vevents = master ? [master] : instances;
  const guests = vevents.map(({ attendees }) => attendees.map(({ email }) => email));
  if (guests.every((list) => list.length === 0)) return isSentToUs(to, domain);
  return guests.every((list) => list.some((email) => isCreateAddress(email, domain)));
}
