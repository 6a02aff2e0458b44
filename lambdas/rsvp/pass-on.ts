/** A person wrote back instead of answering in their calendar: their words go to the organizer, not into silence. */
import { authenticate } from '#domain/mail/authenticity.ts';
import { passedOn } from '#domain/notices/passed-on.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse, refuseGone } from './refuse.ts';

const TOO_MANY =
  'The organizer has been sent as many mails from guests as we pass on in a day, so yours was not. Write again tomorrow.';

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
    return refuse(matched, 'too-many-mails', TOO_MANY, deps);
  const { verified } = authenticate(received.verdicts, mail);
  const notice = passedOn({
    deployment: deps.deployment,
    summary: event.details.summary,
    from: mail.from,
    verified,
    text: mail.text,
  });
  // A reply must not go to whoever wrote somebody's address into From.
  await notify(deps, event.organizer, notice, { id, ...(verified && { replyTo: mail.from.email }) });
}
