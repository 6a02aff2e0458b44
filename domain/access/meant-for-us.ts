/**
 * This file decides whether a calendar mail was meant for us. An authentic signature proves who wrote a mail but not to
 * whom: anybody who received an organizer's CANCEL can send it on to create@.
 */
import type { ItipMessage } from '#domain/itip/types.ts';
import type { InboundMail } from '#domain/mail/types.ts';

/** Returns true for an address under which an organizer's mails reach us. */
export type Ours = (address: string) => boolean;

/**
 * Returns the test for our addresses.
 * @param domain our mail domain
 * @param others further addresses that reach us, as one organizer has confirmed, in lower case
 */
export function oursOf(domain: string, others: readonly string[]): Ours {
  return (address) => {
    const lower = address.toLowerCase();
    const [local = '', host = ''] = lower.split('@');
    const isCreate = local === 'create' || local.startsWith('create+');
    return (isCreate && host === domain.toLowerCase()) || others.includes(lower);
  };
}

/** Returns true when one of our addresses is a guest of a message's event. */
export function hasAmongGuests({ master, instances }: ItipMessage, isMeant: Ours): boolean {
  const vevents = master ? [master] : instances;
  return vevents.some(({ attendees }) => attendees.some(({ email }) => isMeant(email)));
}

/** Returns true when the one To field names only us. */
export function isSentToUs(to: readonly string[], ours: Ours): boolean {
  return to.length === 1 && to.every(ours);
}

/** The fields of a mail that say to whom it was written. */
export type Addressed = Pick<InboundMail, 'to' | 'addressees' | 'isDirect' | 'calendars'>;

/**
 * Returns true when we are a guest of the message's event and no other field says that it was written to others. A
 * message without guests must have been sent to us alone.
 */
export function isMeantForUs(message: ItipMessage, mail: Addressed, ours: Ours): boolean {
  const { master, instances } = message;
  const vevents = master ? [master] : instances;
  const guests = vevents.map(({ attendees }) => attendees.map(({ email }) => email));
  if (guests.every((list) => list.length === 0)) return isSentToUs(mail.to, ours);
  return guests.every((list) => list.some(ours)) && namesUs(mail, ours);
}

/**
 * Anybody who makes an organizer reply to a text or forward a file gets the organizer's signature on a calendar of
 * their own. So a calendar program's mail that came directly to us is accepted, while a file or a text counts only in a
 * mail that was addressed to us.
 */
function namesUs({ addressees, isDirect, calendars }: Addressed, ours: Ours): boolean {
  const isOfProgram = calendars.some(({ method }) => method !== null);
  if (!isOfProgram) return addressees?.some(ours) ?? false;
  return isDirect || !addressees?.length || addressees.some(ours);
}
