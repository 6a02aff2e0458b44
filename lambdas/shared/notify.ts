/** Mail to organizers: confirmations, refusals and notices. */
import { CodedError } from '../../domain/errors.ts';
import { fingerprint } from '../../domain/ids.ts';
import type { Person } from '../../domain/itip/types.ts';
import { composeNotice } from '../../domain/mail/compose-notice.ts';
import type { House } from '../../domain/mail/invite.types.ts';
import type { Notice } from '../../domain/mail/notices/layout.ts';
import { markSeen, takeTurn } from '../../store/seen.ts';
import { MailRefused, type OutboundMail, type Sender, sendMail } from '../../store/sender.ts';
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

export interface NoticeOptions {
  /** Names this notice among all: sent under one name once, however often the work comes. */
  readonly id: string;
  readonly replyTo?: string;
}

const DOOR = 'notice';

/**
 * Sends one notice, once. @throws MailPostponed or MailAmbiguous, or CodedError `notice-in-hand` while another worker
 * sends it; then the work must be tried again
 */
export async function notify(
  deps: NoticeDeps,
  to: Person,
  notice: Notice,
  { id, ...options }: NoticeOptions,
): Promise<void> {
  const { table, house, now } = deps;
  const raw = await composeNotice({ house, to, notice, at: now(), ...options });
  const turn = await takeTurn(table, DOOR, id, now());
  if (turn === 'done') return;
  if (turn === 'taken')
    throw new CodedError(
      'notice-in-hand',
      'Another worker sends this notice; the work comes again after it.',
    );
  await send(deps, { to: to.email, raw, tags: { notice: fingerprint(notice.subject) } });
  await markSeen(table, DOOR, id, now());
}

/** Takes its slot from the line but does not wait for it: people waiting for their codes go ahead of a round. */
export async function send(
  { table, sender, house, rate, now }: NoticeDeps,
  mail: Omit<OutboundMail, 'from'>,
): Promise<void> {
  const patience = Number.POSITIVE_INFINITY;
  await reserveSlots(table, { count: 1, rate: await rate(), now: now(), patience });
  try {
    await sendMail(sender, { from: `create@${house.domain}`, ...mail });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log.error('SES refused a notice.', error);
  }
}
