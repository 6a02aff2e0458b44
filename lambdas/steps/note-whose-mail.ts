/** Notes whose a received mail is, so that it can be found when they are exported or erased. */

import type { TokenSubject } from '#domain/access/reply-token.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { fingerprint, recipientId } from '#domain/text/ids.ts';
import { type KeptMail, noteMail } from '#store/received-mails.ts';
import type { Table } from '#store/table.ts';

interface WhoseDeps {
  readonly table: Table;
  /** Days that the bucket keeps received mail. */
  readonly mailDays: number;
}

/** @param from the address it came from, as it was written @param about recipients whose token it carries */
export async function noteWhose(
  mail: KeptMail,
  from: string | undefined,
  about: readonly TokenSubject[],
  { table, mailDays }: WhoseDeps,
): Promise<void> {
  const email = normaliseAddress(from ?? '');
  // Nearly always it is the guest who writes: then their address is enough.
  const others = about.filter(({ eventId, recipientId: id }) => !email || recipientId(eventId, email) !== id);
  const whose = [...(email ? [fingerprint(email)] : []), ...others.map(({ recipientId: id }) => id)];
  await Promise.all([...new Set(whose)].map((who) => noteMail(table, who, mail, mailDays)));
}
