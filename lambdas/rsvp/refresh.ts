/** With a REFRESH a guest's calendar asks for the event again (RFC 5546 section 3.2.6). */
import { sendJobs } from '#store/queue.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse } from './refuse.ts';

/** Queues a delivery of the current version, or refuses the mail when too many were requested today. */
export async function refresh(matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { subject, received } = matched;
  const { eventId, recipientId } = subject;
  const about = { event: eventId, guest: recipientId };
  if (!(await mayCause('refresh', about, deps, { by: received.messageId })))
    return refuse(matched, 'too-many-refreshes', { key: 'refusal.tooManyRefreshes' }, deps);
  await sendJobs(deps.delivery, eventId, [
    { body: { kind: 'delivery', eventId, recipientIds: [recipientId], refresh: received.messageId } },
  ]);
}
