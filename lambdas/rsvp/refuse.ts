/**
 * The sender of a mail to rsvp@ without effect gets a mail that says why and what to do, if verified, and never in a
 * loop.
 */

import { authenticate } from '#domain/mail/authenticity.ts';
import { refused } from '#domain/notices/refused.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { log } from '../runtime/log.ts';
import { neverAnswered } from '../steps/never-answered.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { OpenedMail, RsvpDeps } from './context.ts';

/**
 * Logs that a mail had no effect, and notifies its sender if they are verified and may get a refusal.
 * @param code a stable code
 * @param sentence what was wrong and how to fix it
 */
export async function refuse(
  { received, mail }: OpenedMail,
  code: string,
  sentence: string,
  deps: RsvpDeps,
): Promise<void> {
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
  const notice = refused({
    deployment: deps.deployment,
    handler: 'rsvp',
    code,
    sentence,
    subject: mail.subject,
  });
  await notify(deps, { email, name: mail.from?.name ?? null }, notice, { id });
}

/** Refuses a mail whose tokens name no invite. */
export function refuseUnmatched(opened: OpenedMail, deps: RsvpDeps): Promise<void> {
  return refuse(
    opened,
    'unmatched',
    `We could not tell which invitation your mail is about, so nobody has read it. To answer an invitation, use Yes, Maybe or No in the calendar that got it, or the links in its mail. To write to the organizer, reply to that mail. To make an event of your own, invite create@${deps.deployment.domain} from your calendar.`,
    deps,
  );
}

/** Refuses a mail about an invite that no longer exists. */
export function refuseGone(opened: OpenedMail, deps: RsvpDeps): Promise<void> {
  return refuse(
    opened,
    'event-gone',
    'The event that your mail is about is not on this server any more, so nobody has read it. Write to the organizer’s own address.',
    deps,
  );
}
