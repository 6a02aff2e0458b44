/**
 * A round goes page by page through the sixteen shards and queues a delivery for each guest who is due a mail. It may stop
 * anywhere: a page that runs twice queues deliveries that find nothing to do.
 */

import type { EventRecord } from '#domain/event/event.ts';
import { addToReport } from '#domain/recipient/round-report.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { listRecipients } from '#store/recipients.ts';
import { readSuppressed } from '#store/send-blocks.ts';
import { noteRoundReport } from '#store/versions.ts';
import type { DeliveryJob, RoundJob, RoundsQueueJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { askForNewsAfterRound, type NewsDeps } from '../steps/ask-for-headcount.ts';
import type { NoticeDeps } from '../steps/notify.ts';
import { reportRound } from './report-round.ts';

/** What a round needs. */
export interface RoundDeps extends NoticeDeps, NewsDeps {
  readonly rounds: Queue<RoundsQueueJob>;
  readonly delivery: Queue<DeliveryJob>;
}

const PAGE = 200;

/**
 * Continues a round until its end.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 */
export async function goRound(job: RoundJob, deps: RoundDeps, timeIsShort: () => boolean): Promise<void> {
  const event = await getEvent(deps.table, job.eventId);
  // A newer version has a round of its own, and that one brings everybody up to date.
  if (event?.version !== job.version) {
    log.info('Round superseded.', { eventId: job.eventId });
    return event ? askNews(event, deps) : undefined;
  }
  let rest: RoundJob | null = job;
  while (rest) {
    rest = await goPage(rest, event, deps);
    if (rest && timeIsShort()) return sendJobs(deps.rounds, event.id, [{ body: rest }]);
  }
}

/** Does one page. Returns the job for the next page, or null after the last. */
async function goPage(job: RoundJob, event: EventRecord, deps: RoundDeps): Promise<RoundJob | null> {
  const page = await listRecipients(deps.table, event.id, job.shard, {
    after: job.after ?? undefined,
    limit: PAGE,
  });
  const due = page.recipients.filter((recipient) => dueInvite(event, recipient));
  await sendJobs(
    deps.delivery,
    event.id,
    due.map(({ id }) => ({ body: { kind: 'delivery', eventId: event.id, recipientId: id } })),
  );
  const suppressed = await readSuppressed(
    deps.table,
    due.map(({ email }) => email),
  );
  const report = addToReport(job.report, event, page.recipients, suppressed);
  if (page.after) return { ...job, after: page.after, report };
  if (job.shard + 1 < SHARDS) return { ...job, shard: job.shard + 1, after: null, report };
  const change = event.changes.at(-1);
  if (change) {
    await noteRoundReport(deps.table, event.id, event.version, report);
    if (!job.quiet) await reportRound(event, change, report, deps);
    await askNews(event, deps);
  }
  log.info('Round complete.', { eventId: event.id, version: event.version, notified: report.notified });
  return null;
}

/**
 * Requests a headcount: the organizer's calendar resets the answer of create@ when the event moves. Not when it is
 * cancelled.
 */
async function askNews({ id, status }: EventRecord, deps: RoundDeps): Promise<void> {
  if (status === 'confirmed') await askForNewsAfterRound(id, deps);
}
