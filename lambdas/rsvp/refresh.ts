/** REFRESH: they lost the event and ask for it once more (RFC 5546 section 3.2.6). */
import { sendJobs } from '#store/queue.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse } from './refuse.ts';

const TOO_MANY =
  'You have been sent the event as often as we send it in a day. It is in the mails that you got; ask again tomorrow.';

export async function refresh(matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { subject, received } = matched;
  const { eventId, recipientId } = subject;
  const about = { event: eventId, guest: recipientId };
  if (!(await mayCause('refresh', about, deps, { by: received.messageId })))
    return refuse(matched, 'too-many-refreshes', TOO_MANY, deps);
  await sendJobs(deps.delivery, eventId, [
    { body: { kind: 'delivery', eventId, recipientId, refresh: received.messageId } },
  ]);
}
