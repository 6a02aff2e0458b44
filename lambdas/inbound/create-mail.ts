/** Mail to create@: as SES announces it, or held until somebody said yes to it. */
import type { HeldWhy } from '#domain/event/held-mail.ts';
import type { Person } from '#domain/text/person.ts';
import { getHeld, settleHeld } from '#store/held-mails.ts';
import type { Table } from '#store/table.ts';
import type { HeldMailJob } from '../runtime/jobs.ts';
import { type ReceivedMail, readNotification } from '../runtime/ses-notification.ts';

export interface CreateMail extends Omit<ReceivedMail, 'envelopeTo' | 'envelopeFrom'> {
  /** Null for a held mail, which was no automatic one. */
  readonly envelopeFrom: string | null;
  /** Who has said that it is to be acted on, in their name; null for a mail that just came in. */
  readonly insistedBy: Person | null;
  /** Why it was held before. */
  readonly heldAs: HeldWhy | null;
}

/** As announced by SES; null, and thrown for, as `readNotification` says. */
export function readReceived(body: unknown): CreateMail | null {
  const mail = readNotification(body);
  return mail && { ...mail, insistedBy: null, heldAs: null };
}

/** What the api function asks for after it has checked link and form; null when the mail has waited too long. */
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
