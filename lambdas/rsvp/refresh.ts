/** REFRESH: they lost the event and ask for it once more (RFC 5546 section 3.2.6). */
import { takeFromLimit } from '../../store/limits.ts';
import { sendJobs } from '../../store/queue.ts';
import type { DeliveryJob } from '../shared/jobs.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';

/** Refreshes one recipient gets in a day. */
const REFRESHES = { most: 5, window: 24 * 3600 };

export async function refresh({ subject, received }: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { eventId, recipientId } = subject;
  const limit = { name: `refresh#${eventId}#${recipientId}`, ...REFRESHES };
  if (!(await takeFromLimit(deps.table, limit, deps.now()))) return;
  const job: DeliveryJob = { eventId, recipientId, refresh: received.messageId };
  await sendJobs(deps.delivery, eventId, [{ body: job }]);
}
