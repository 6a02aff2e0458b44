/**
 * Whether a calendar mail was meant for us. An authentic signature says who wrote a mail, not to whom: whoever got an
 * organizer's CANCEL may send it on to create@.
 */
import type { ItipMessage } from './itip/types.ts';

/** Whether an address is one under which the mails of an organizer reach us. */
export type Ours = (address: string) => boolean;

/** @param domain ours @param others addresses that reach us for one organizer, as they have said, in small letters */
export function oursOf(domain: string, others: readonly string[]): Ours {
  return (address) => {
    const lower = address.toLowerCase();
    const [local = '', host = ''] = lower.split('@');
    const isCreate = local === 'create' || local.startsWith('create+');
    return (isCreate && host === domain.toLowerCase()) || others.includes(lower);
  };
}

/** True when the one To field names us and nobody else. */
export function isSentToUs(to: readonly string[], ours: Ours): boolean {
  return to.length === 1 && to.every(ours);
}

/** True when we are a guest of what the message is about, or it has no guests and was sent to us alone. */
export function isMeantForUs(message: ItipMessage, to: readonly string[], ours: Ours): boolean {
  const { master, instances } = message;
  const vevents = master ? [master] : instances;
  const guests = vevents.map(({ attendees }) => attendees.map(({ email }) => email));
  if (guests.every((list) => list.length === 0)) return isSentToUs(to, ours);
  return guests.every((list) => list.some(ours));
}
