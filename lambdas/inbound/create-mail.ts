/** A mail to create@ is announced by SES, or was held until somebody applied it. */
import type { HeldWhy } from '#domain/event/held-mail.ts';
import type { Person } from '#domain/text/person.ts';
import { getHeld, settleHeld } from '#store/held-mails.ts';
import type { Table } from '#store/table.ts';
import type { HeldMailJob } from '../runtime/jobs/organizer.ts';
import { type ReceivedMail, readNotification } from '../runtime/ses-notification.ts';

/** A mail to create@. */
export interface CreateMail extends Omit<ReceivedMail, 'envelopeTo' | 'envelopeFrom'> {
  /** The envelope sender; null for a held mail, which was not automatic. */
  readonly envelopeFrom: string | null;
  /** The person who had a held mail applied, in their own name; null for a mail that just came in. */
  readonly insistedBy: Person | null;
  /** Why the mail was held; null for a mail that just came in. */
  readonly heldAs: HeldWhy | null;
}

/**
 * Reads the announcement of a mail by SES. Returns null for SES's test message to the topic.
 * @throws CodedError `notification-unreadable`
 */
export function readReceived(body: unknown): CreateMail | null {
  const mail = readNotification(body);
  return mail && { ...mail, insistedBy: null, heldAs: null };
}

/**
 * Returns the held mail that somebody applied on a page, after the api function checked link and form. Returns null when
 * the held mail has expired.
 */
export async function getInsisted(
  { mailbox, id }: HeldMailJob,
  { table }: { readonly table: Table },
): Promise<CreateMail | null> {
  const held = await getHeld(table, mailbox, id);
  if (!held) return null;
  await settleHeld(table, mailbox, id);
  // Virus and spam were ruled out before anybody was asked.
  const verdicts = { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;
  const messageId = `held-${id}`;
  return {
    ...held.mail,
    messageId,
    envelopeFrom: null,
    verdicts,
    insistedBy: held.askedOf,
    heldAs: held.why,
  };
}
