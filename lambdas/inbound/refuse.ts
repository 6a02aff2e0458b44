/**
 * An organizer whose mail could not be acted on gets a mail that says what was wrong and how to fix it, never in a
 * loop.
 */

import { BOUNDS, WINDOWS } from '#domain/access/stranger-limits.ts';
import { type RefusalText, sayRefusals } from '#domain/languages/refusal-words.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { refused } from '#domain/notices/refused.ts';
import { likelyMailbox } from '#domain/text/address.ts';
import { fingerprint } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { log } from '../runtime/log.ts';
import { neverAnswered } from '../steps/never-answered.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { readerWords } from './reader-words.ts';

const [OF_MAILBOX] = BOUNDS.refusal;
/** The refusals in a window that do not say that they are the last one. */
const BEFORE_LAST = { most: OF_MAILBOX.most - 1, window: WINDOWS[OF_MAILBOX.window] };

/**
 * Refuses a mail, and notifies its sender if they may get a refusal.
 * @param code a stable code
 * @param texts what was wrong and how to fix it
 */
export async function refuse(
  opened: OpenedMail,
  code: string,
  texts: RefusalText | readonly RefusalText[],
  deps: InboundDeps,
): Promise<void> {
  const { received, mail, from } = opened;
  log.info('Mail to create@ was refused.', { code, messageId: received.messageId });
  const id = `refused-${received.messageId}-${code}`;
  const may = await mayRefuse(from, mail, id, deps);
  if (!may) return;
  const isLast = may === 'last';
  const words = await readerWords(opened, from.email, deps);
  const notice = refused({
    words,
    deployment: deps.deployment,
    code,
    sentence: sayRefusals([texts].flat(), words),
    subject: mail.subject,
    isLast,
  });
  await notify(deps, from, notice, { id });
}

/**
 * Returns whether a refusal may be sent for a mail, and takes it from the sender's rate limit: `last` when it is the last
 * one in this hour, null when none may be sent.
 * @param by names the refusal, so that a second attempt takes nothing more
 */
export async function mayRefuse(
  { email: mailbox }: Person,
  mail: InboundMail,
  by: string,
  deps: InboundDeps,
): Promise<'one' | 'last' | null> {
  if (neverAnswered(mail) || !(await mayCause('refusal', { mailbox }, deps, { by }))) return null;
  const name = `refusal-before-last#${fingerprint(likelyMailbox(mailbox))}`;
  return (await takeFromRateLimit(deps.table, { name, ...BEFORE_LAST }, deps.now(), 1, by)) ? 'one' : 'last';
}
