/**
 * Reminds the guests of an event who have not answered, shard by shard as a round goes. Each delivery looks again, so a guest who
 * answered meanwhile is not reminded, and a page that is done twice reminds nobody twice.
 */
import { mayBeReminded } from '#domain/recipient/reminder.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import { listRecipients } from '#store/recipients.ts';
import { deliveriesTo } from '../runtime/jobs/delivery.ts';
import type { RemindersJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';
import type { RoundDeps } from './round.ts';

/** So many that one request to SQS takes the deliveries of a page. */
const PAGE = 250;

/** How far a shard is gone through; `after` is undefined at its end, and empty before its first page. */
interface Progress {
  readonly shard: number;
  readonly after: string | undefined;
}

/**
 * Continues reminders until their end.
 * @param timeIsShort called after every page; when it returns true, the rest is left to other invocations
 */
export async function remindAll(
  job: RemindersJob,
  deps: RoundDeps,
  timeIsShort: () => boolean,
): Promise<void> {
  const event = await getEvent(deps.table, job.eventId);
  if (event?.status !== 'confirmed') return;
  const parts = job.rest ? [job.rest] : Array.from({ length: SHARDS }, (_, shard) => ({ shard, after: '' }));
  const ends = await Promise.all(parts.map((part) => goShard(part, job, deps, timeIsShort)));
  const rests = ends.flatMap(({ shard, after }) =>
    after === undefined ? [] : [{ body: { ...job, rest: { shard, after } } }],
  );
  await sendJobs(deps.rounds, job.eventId, rests);
  if (rests.length === 0) log.info('Reminders are queued.', { eventId: job.eventId });
}

async function goShard(
  from: Progress,
  job: RemindersJob,
  deps: RoundDeps,
  timeIsShort: () => boolean,
): Promise<Progress> {
  let at = from;
  do at = await goPage(at, job, deps);
  while (at.after !== undefined && !timeIsShort());
  return at;
}

async function goPage({ shard, after }: Progress, job: RemindersJob, deps: RoundDeps): Promise<Progress> {
  const page = await listRecipients(deps.table, job.eventId, shard, {
    after: after || undefined,
    limit: PAGE,
  });
  const ids = page.recipients.filter((one) => mayBeReminded(one, job.at)).map(({ id }) => id);
  const deliveries = deliveriesTo(job.eventId, ids).map((body) => ({ body: { ...body, reminder: job.at } }));
  await sendJobs(deps.delivery, job.eventId, deliveries);
  return { shard, after: page.after ?? undefined };
}
