/** Reading a job from a message. The `kind` of each job says what it asks for. */
import type * as z from 'zod/mini';
import { CodedError } from '#domain/text/coded-error.ts';
import type { ChangesQueueJob } from './changes.ts';
import type { DeliveryJob } from './delivery.ts';
import type { HeadcountJob } from './headcount.ts';
import type { NoticeJob } from './notice.ts';
import type { OrganizerQueueJob } from './organizer.ts';
import type { RoundsQueueJob } from './rounds.ts';
import type { WebhookCallJob } from './webhook.ts';
import { withKind } from './without-kind.ts';

/** The kind of any job. */
export type JobKind = (
  | DeliveryJob
  | NoticeJob
  | HeadcountJob
  | RoundsQueueJob
  | OrganizerQueueJob
  | ChangesQueueJob
  | WebhookCallJob
)['kind'];

/**
 * Reads a job from a message.
 * @param queueJob returns the schema of the queue
 * @throws CodedError `job-unreadable` when the message is no job of this queue
 */
export function readJob<Job>(queueJob: () => z.ZodMiniType<Job>, body: unknown): Job {
  const read = queueJob().safeParse(withKind(body));
  if (read.success) return read.data;
  throw new CodedError(
    'job-unreadable',
    'A message asks for work that no function does; look at the dead letter.',
    {
      cause: read.error,
    },
  );
}
