/**
 * Whether a calendar mail was meant for us. An authentic signature says who wrote a mail, not to whom: whoever got an
 * organizer's CANCEL may send it on to create@.
 */
import type { ItipMessage } from '#domain/itip/types.ts';
import type { InboundMail } from '#domain/mail/types.ts';

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

/** True when somebody is a guest of what a message is about. */
export function hasAmongGuests({ master, instances }: ItipMessage, isMeant: Ours): boolean {
  const vevents = master ? [master] : instances;
  return vevents.some(({ attendees }) => attendees.some(({ email }) => isMeant(email)));
}

/** True when the one To field names us and nobody else. */
export function isSentToUs(to: readonly string[], ours: Ours): boolean {
  return to.length === 1 && to.every(ours);
}

/** What of a mail tells whom it was written to. */
export type Addressed = Pick<InboundMail, 'to' | 'addressees' | 'isDirect' | 'calendars'>;

/**
 * True when we are a guest of what the message is about, and no other field says that it was written to others; or when it
 * has no guests and was sent to us alone.
 */
export function isMeantForUs(message: ItipMessage, mail: Addressed, ours: Ours): boolean {
  const { master, instances } = message;
  const vevents = master ? [master] : instances;
  const guests = vevents.map(({ attendees }) => attendees.map(({ email }) => email));
  if (guests.every((list) => list.length === 0)) return isSentToUs(mail.to, ours);
  return guests.every((list) => list.some(ours)) && namesUs(mail, ours);
}

/**
 * Whoever gets an organizer to reply to a text, or to pass on a file, has the organizer's signature under a calendar of
 * their own. A calendar program's mail that came straight to us is taken at its word; a file or a text is the organizer's
 * only in a mail that was written to us.
 */
function namesUs({ addressees, isDirect, calendars }: Addressed, ours: Ours): boolean {
  const isOfProgram = calendars.some(({ method }) => method !== null);
  if (!isOfProgram) return addressees?.some(ours) ?? false;
  return isDirect || !addressees?.length || addressees.some(ours);
}
