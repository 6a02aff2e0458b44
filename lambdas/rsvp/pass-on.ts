/** A person wrote back instead of answering in their calendar: their words go to the organizer, not into silence. */
import { passedOn } from '../../domain/mail/notices/passed-on.ts';
import { getEvent } from '../../store/events.ts';
import { getRecipient } from '../../store/recipients.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { mayTell } from './limits.ts';

export async function passOn({ subject, mail, received }: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { eventId, recipientId } = subject;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, recipientId),
  ]);
  if (!event || !recipient || !mail.from) return;
  if (!(await mayTell('passed-on', subject, deps)))
    return log.info('Too many mails from guests; no more are passed on today.', { eventId });
  const notice = passedOn({
    house: deps.house,
    summary: event.details.summary,
    from: mail.from,
    text: mail.text,
  });
  await notify(deps, event.organizer, notice, {
    id: `passed-on-${received.messageId}`,
    replyTo: mail.from.email,
  });
}
