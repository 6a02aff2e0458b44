/** REFRESH: they lost the event and ask for it once more (RFC 5546 section 3.2.6). */
import { sendJobs } from '../../store/queue.ts';
import type { DeliveryJob } from '../shared/jobs.ts';
import { mayCause } from '../shared/strangers.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';

export async function refresh({ subject, received }: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { eventId, recipientId } = subject;
  const about = { event: eventId, guest: recipientId };
  if (!(await mayCause('refresh', about, deps, { by: received.messageId }))) return;
  const job: DeliveryJob = { eventId, recipientId, refresh: received.messageId };
  await sendJobs(deps.delivery, eventId, [{ body: job }]);
}
