/** A guest who writes a mail instead of answering in their calendar is passed on to the organizer. */
import { authenticate } from '#domain/mail/authenticity.ts';
import { passedOn } from '#domain/notices/passed-on.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse, refuseGone } from './refuse.ts';

/** Mails a guest's text to the organizer, or refuses the mail when too many were passed on today. */
export async function passOn(matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { subject, mail, received } = matched;
  const { eventId, recipientId } = subject;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, recipientId),
  ]);
  if (!event || !recipient) return refuseGone(matched, deps);
  if (!mail.from) return;
  const about = { event: eventId, guest: recipientId, mailbox: event.organizer.email };
  const id = `passed-on-${received.messageId}`;
  if (!(await mayCause('passed-on', about, deps, { by: id })))
    return refuse(matched, 'too-many-mails', { key: 'refusal.tooManyMails' }, deps);
  const { verified } = authenticate(received.verdicts, mail);
  const notice = passedOn({
    words: organizerWords(event),
    deployment: deps.deployment,
    summary: event.details.summary,
    from: mail.from,
    verified,
    text: mail.text,
  });
  // Anybody can write another address into From, so a reply goes only to a verified sender.
  await notify(deps, event.organizer, notice, { id, ...(verified && { replyTo: mail.from.email }) });
}
