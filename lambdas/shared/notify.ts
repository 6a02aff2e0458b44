/** Mail to organizers: confirmations, refusals and notices. */
import { fingerprint } from '../../domain/ids.ts';
import type { Person } from '../../domain/itip/types.ts';
import { composeNotice } from '../../domain/mail/compose-notice.ts';
import type { House } from '../../domain/mail/invite.types.ts';
import type { Notice } from '../../domain/mail/notices/layout.ts';
import { MailRefused, type Sender, sendMail } from '../../store/sender.ts';
import { reserveSlots } from '../../store/slots.ts';
import type { Table } from '../../store/table.ts';
import { log } from './log.ts';

export interface NoticeDeps {
  readonly table: Table;
  readonly sender: Sender;
  readonly house: House;
  readonly rate: () => Promise<number>;
  readonly now: () => number;
}

/**
 * Sends one notice. It takes its slot from the line but does not wait for it: people waiting for their codes go ahead
 * of a round. @throws MailPostponed or MailAmbiguous, after which the work must be tried again
 */
export async function notify(
  deps: NoticeDeps,
  to: Person,
  notice: Notice,
  options: { readonly replyTo?: string } = {},
): Promise<void> {
  const { table, sender, house, now } = deps;
  const raw = await composeNotice({ house, to, notice, at: now(), ...options });
  await reserveSlots(table, {
    count: 1,
    rate: await deps.rate(),
    now: now(),
    patience: Number.POSITIVE_INFINITY,
  });
  try {
    const tags = { notice: fingerprint(notice.subject) };
    await sendMail(sender, { from: `create@${house.domain}`, to: to.email, raw, tags });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log.error('SES refused a notice.', error);
  }
}
