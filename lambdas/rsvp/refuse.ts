/**
 * The sender of a mail to rsvp@ without effect gets a mail that says why and what to do, if verified, and never in a
 * loop.
 */

import { eventLocale } from '#domain/event/event-locale.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { type RefusalText, sayRefusal } from '#domain/languages/refusal-words.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import { authenticate } from '#domain/mail/authenticity.ts';
import { refused } from '#domain/notices/refused.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { log } from '../runtime/log.ts';
import { neverAnswered } from '../steps/never-answered.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, OpenedMail, RsvpDeps } from './context.ts';

/**
 * Logs that a mail had no effect, and notifies its sender if they are verified and may get a refusal.
 * @param code a stable code
 * @param text what was wrong and how to fix it
 */
export async function refuse(
  opened: OpenedMail | MatchedMail,
  code: string,
  text: RefusalText,
  deps: RsvpDeps,
): Promise<void> {
  const { received, mail } = opened;
  log.info('Mail to rsvp@ changed nothing; it stays in the bucket.', {
    reason: code,
    messageId: received.messageId,
  });
  const { verified, blocked } = authenticate(received.verdicts, mail);
  const email = normaliseAddress(mail.from?.email ?? '');
  if (!verified || blocked || !email || neverAnswered(mail)) return;
  if (isOwnAddress(email, deps.deployment.domain)) return;
  const id = `rsvp-refused-${received.messageId}`;
  if (!(await mayCause('rsvp-refusal', { mailbox: email, reason: code }, deps, { by: id }))) return;
  const words = await guestWords(opened, deps);
  const notice = refused({
    words,
    deployment: deps.deployment,
    handler: 'rsvp',
    code,
    sentence: sayRefusal(text, words),
    subject: mail.subject,
  });
  await notify(deps, { email, name: mail.from?.name ?? null }, notice, { id });
}

/** Returns the language of the guest whom the mail names, else of their event, else the one that the mail's header names. */
async function guestWords(opened: OpenedMail | MatchedMail, { table }: RsvpDeps): Promise<Words> {
  const { mail } = opened;
  if (!('subject' in opened)) return wordsOf(firstLocale(mail.languages));
  const { eventId, recipientId } = opened.subject;
  const [event, recipient] = await Promise.all([
    getEvent(table, eventId),
    getRecipient(table, eventId, recipientId),
  ]);
  return wordsOf(firstLocale([recipient?.locale, event && eventLocale(event), ...mail.languages]));
}

/** Refuses a mail whose tokens name no invite. */
export function refuseUnmatched(opened: OpenedMail, deps: RsvpDeps): Promise<void> {
  return refuse(
    opened,
    'unmatched',
    { key: 'refusal.unmatched', values: { address: `create@${deps.deployment.domain}` } },
    deps,
  );
}

/** Refuses a mail about an invite that no longer exists. */
export function refuseGone(opened: OpenedMail, deps: RsvpDeps): Promise<void> {
  return refuse(opened, 'event-gone', { key: 'refusal.eventGone' }, deps);
}
