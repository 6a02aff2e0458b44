/** The people whom a received mail is about are recorded, so that an export or erasure finds it. */

import type { TokenSubject } from '#domain/access/reply-token.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { fingerprint, recipientId } from '#domain/text/ids.ts';
import { type KeptMail, recordMail } from '#store/received-mails.ts';
import type { Table } from '#store/table.ts';

interface WhoseDeps {
  readonly table: Table;
  /** Days that the bucket keeps received mail. */
  readonly mailDays: number;
}

/** A recipient whose token a mail has. */
export interface MailSubject extends TokenSubject {
  /** True when a row of their history names the mail, which then need not be recorded for them. */
  readonly isNamed: boolean;
}

/**
 * Records whom a received mail is about.
 * @param from the address of the sender as it was written
 * @param about the recipients whose token the mail has
 */
export async function recordWhoseMail(
  mail: KeptMail,
  from: string | undefined,
  about: readonly MailSubject[],
  { table, mailDays }: WhoseDeps,
): Promise<void> {
  const email = normaliseAddress(from ?? '');
  const isSender = ({ eventId, recipientId: id }: TokenSubject) =>
    email !== null && recipientId(eventId, email) === id;
  // The sender is nearly always the guest. Their address is then enough, or the row of their history.
  const sender = email && !about.some((one) => one.isNamed && isSender(one)) ? [fingerprint(email)] : [];
  const others = about.filter((one) => !one.isNamed && !isSender(one));
  const whose = [...sender, ...others.map(({ recipientId: id }) => id)];
  await Promise.all([...new Set(whose)].map((who) => recordMail(table, who, mail, mailDays)));
}
