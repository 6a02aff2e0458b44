/** Mail back to an organizer whose mail could not be acted on: what was wrong, how to mend it, never in a loop. */
import { fingerprint } from '../../domain/ids.ts';
import type { Person } from '../../domain/itip/types.ts';
import { refused } from '../../domain/mail/notices/refused.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { log } from '../shared/log.ts';
import { neverAnswered } from '../shared/never-answered.ts';
import { notify } from '../shared/notify.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

const HOUR = 3600;
/** Refusals one address gets in an hour for mails that are its own. */
const REFUSALS = { most: 10, window: HOUR };
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
  const may = await mayRefuse(from, mail, deps);
  if (!may) return;
  const isLast = may === 'last';
  const notice = refused({ house: deps.house, code, sentence, subject: mail.subject, isLast });
  await notify(deps, from, notice, { id: `refused-${received.messageId}-${code}` });
}

/** Whether a refusal may go to somebody for a mail; takes one of those they may get in an hour, of which the last says so. */
export async function mayRefuse(
  { email }: Person,
  mail: InboundMail,
  { table, now }: InboundDeps,
): Promise<'one' | 'last' | null> {
  if (neverAnswered(mail)) return null;
  const limit = { name: `refusal#${fingerprint(email)}`, ...REFUSALS };
  if (await takeFromLimit(table, { ...limit, most: limit.most - 1 }, now())) return 'one';
  return (await takeFromLimit(table, limit, now())) ? 'last' : null;
}
