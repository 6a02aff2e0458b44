/** REFRESH: they lost the event and ask for it once more (RFC 5546 section 3.2.6). */
import { takeFromLimit } from '../../store/limits.ts';
import { sendJobs } from '../../store/queue.ts';
import type { DeliveryJob } from '../shared/jobs.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse } from './refuse.ts';

/** Refreshes one recipient gets in a day. */
const REFRESHES = { most: 5, window: 24 * 3600 };

const TOO_MANY =
  'You have been sent the event as often as we send it in a day. It is in the mails that you got; ask again tomorrow.';

export async function refresh(matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { subject, received } = matched;
  const { eventId, recipientId } = subject;
  const limit = { name: `refresh#${eventId}#${recipientId}`, ...REFRESHES };
  if (!(await takeFromLimit(deps.table, limit, deps.now())))
    return refuse(matched, 'too-many-refreshes', TOO_MANY, deps);
  const job: DeliveryJob = { eventId, recipientId, refresh: received.messageId };
  await sendJobs(deps.delivery, eventId, [{ body: job }]);
}
