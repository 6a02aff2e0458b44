/** Mail back to an organizer whose mail could not be acted on: what was wrong, how to mend it, never in a loop. */
import type { Person } from '../../domain/itip/types.ts';
import { refused } from '../../domain/mail/notices/refused.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import { mayCause } from '../shared/strangers.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

export const SUSPENDED =
  'Whoever runs this server has suspended your address: events stay as they are, and nobody is invited. Ask them to lift it, then send your mail again.';

/** @param code stable. @param sentence what was wrong and how to mend it */
export async function refuse(
  opened: OpenedMail,
  code: string,
  sentence: string,
  deps: InboundDeps,
): Promise<void> {
  const { received, mail, from } = opened;
  log.info('Mail to create@ was refused.', { code, messageId: received.messageId });
  const id = `refused-${received.messageId}-${code}`;
  if (!(await mayRefuse(from, mail, id, deps))) return;
  await notify(deps, from, refused({ house: deps.house, code, sentence, subject: mail.subject }), { id });
}

/** Whether a refusal may go to somebody for a mail; takes one of those they may get. @param by names the refusal */
export async function mayRefuse(
  from: Person,
  mail: InboundMail,
  by: string,
  deps: InboundDeps,
): Promise<boolean> {
  return !neverAnswered(mail) && mayCause('refusal', { mailbox: from.email }, deps, { by });
}

/** RFC 3834 section 2. Calendars send a person's own invitation as auto-submitted; that person may be told. */
export function neverAnswered({ automatic, calendars }: InboundMail): boolean {
  return automatic !== null && !(automatic === 'auto-submitted' && calendars.length > 0);
}
