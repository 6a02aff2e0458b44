/** A person wrote back instead of answering in their calendar: their words go to the organizer, not into silence. */
import { passedOn } from '../../domain/mail/notices/passed-on.ts';
import { getEvent } from '../../store/events.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { getRecipient } from '../../store/recipients.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { MatchedMail, RsvpDeps } from './receive.ts';

/** Mails of one recipient that are passed on in a day. */
const PASSED_ON = { most: 10, window: 24 * 3600 };

export async function passOn({ subject, mail }: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { eventId, recipientId } = subject;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, recipientId),
  ]);
  if (!event || !recipient || !mail.from) return;
  const limit = { name: `passed-on#${eventId}#${recipientId}`, ...PASSED_ON };
  if (!(await takeFromLimit(deps.table, limit, deps.now()))) {
    return log.info('Too many mails from one recipient; no more are passed on today.', { eventId });
  }
  const notice = passedOn({
    house: deps.house,
    summary: event.details.summary,
    from: mail.from,
    text: mail.text,
  });
  await notify(deps, event.organizer, notice, { replyTo: mail.from.email });
}
