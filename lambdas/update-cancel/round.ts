/**
 * A round goes through the sixteen shards side by side, page by page, and queues a delivery for each guest who is due a
 * mail. It may stop anywhere: a page that runs twice queues deliveries that find nothing to do. When the time of an
 * invocation is short, what is left of each shard becomes a job of its own, and the reports of the shards are added up by
 * the job that finishes last.
 */

import type { EventRecord } from '#domain/event/event.ts';
import { NOBODY, type RoundReport, sumRoundReports } from '#domain/event/version-history.ts';
import { addToRoundReport } from '#domain/recipient/round-report.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { listRecipients } from '#store/recipients.ts';
import { readSuppressed } from '#store/send-blocks.ts';
import { recordRoundReport, recordShardReports } from '#store/versions.ts';
import { type DeliveryJob, deliveriesTo } from '../runtime/jobs/delivery.ts';
import type { RoundJob, RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';
import { type AnnounceDeps, announceVersion } from '../steps/announce.ts';
import { askForNewsAfterRound, type NewsDeps } from '../steps/ask-for-headcount.ts';
import { type ReportDeps, reportRound } from './report-round.ts';

/** What a round needs. */
export interface RoundDeps extends ReportDeps, NewsDeps, AnnounceDeps {
  readonly rounds: Queue<RoundsQueueJob>;
  readonly delivery: Queue<DeliveryJob>;
}

/** How far a shard is gone through, and its counts up to there. */
interface Progress {
  readonly shard: number;
  /** The last recipient seen; null before the first page, undefined at the end of the shard. */
  readonly after: string | null | undefined;
  readonly report: RoundReport;
}

/** So many that one request to SQS takes the deliveries of a page. */
const PAGE = 250;

/**
 * Continues a round until its end.
 * @param timeIsShort called after every page; when it returns true, the rest is left to other invocations
 */
export async function goRound(job: RoundJob, deps: RoundDeps, timeIsShort: () => boolean): Promise<void> {
  const event = await getEvent(deps.table, job.eventId);
  if (event && !job.rest) await announceVersion(event, deps);
  // A newer version has a round of its own, and that one brings everybody up to date.
  if (event?.version !== job.version) {
    log.info('Round superseded.', { eventId: job.eventId });
    return event ? askNews(event, deps) : undefined;
  }
  const parts = job.rest ? [job.rest] : wholeRound();
  const ends = await Promise.all(parts.map((part) => goShard(part, event, deps, timeIsShort)));
  const done = ends.filter(({ after }) => after === undefined);
  if (done.length === SHARDS) return finish(job, event, ends, deps);
  const rests = ends.flatMap(({ shard, after, report }) =>
    after === undefined ? [] : [{ body: { ...job, rest: { shard, after: after ?? '', report } } }],
  );
  await sendJobs(deps.rounds, event.id, rests);
  if (done.length === 0) return;
  const reports = new Map(done.map(({ shard, report }) => [shard, report]));
  const all = await recordShardReports(deps.table, event.id, event.version, reports);
  if (all.length === SHARDS)
    await finish(
      job,
      event,
      all.map((report) => ({ report })),
      deps,
    );
}

function wholeRound(): Progress[] {
  return Array.from({ length: SHARDS }, (_, shard) => ({ shard, after: null, report: NOBODY }));
}

/** Goes through a shard to its end, or until time is short, but at least one page far. */
async function goShard(
  from: Progress,
  event: EventRecord,
  deps: RoundDeps,
  timeIsShort: () => boolean,
): Promise<Progress> {
  let at = from;
  do at = await goPage(at, event, deps);
  while (at.after !== undefined && !timeIsShort());
  return at;
}

/** Does one page. */
async function goPage(
  { shard, after, report }: Progress,
  event: EventRecord,
  deps: RoundDeps,
): Promise<Progress> {
  const page = await listRecipients(deps.table, event.id, shard, { after: after || undefined, limit: PAGE });
  const due = page.recipients.filter((recipient) => dueInvite(event, recipient));
  const ids = due.map(({ id }) => id);
  const deliveries = deliveriesTo(event.id, ids, event.version).map((body) => ({ body }));
  await sendJobs(deps.delivery, event.id, deliveries);
  const suppressed = await readSuppressed(
    deps.table,
    due.map(({ email }) => email),
  );
  return {
    shard,
    after: page.after ?? undefined,
    report: addToRoundReport(report, event, page.recipients, suppressed),
  };
}

/** Stores the report of the round and notifies the organizer. */
async function finish(
  { quiet }: RoundJob,
  event: EventRecord,
  parts: readonly { readonly report: RoundReport }[],
  deps: RoundDeps,
): Promise<void> {
  const report = sumRoundReports(parts.map((part) => part.report));
  const change = event.changes.at(-1);
  if (change) {
    await recordRoundReport(deps.table, event.id, event.version, report);
    if (!quiet) await reportRound(event, change, report, deps);
    await askNews(event, deps);
  }
  log.info('Round complete.', { eventId: event.id, version: event.version, notified: report.notified });
}

/**
 * Requests a headcount: the organizer's calendar resets the answer of create@ when the event moves. Not when it is
 * cancelled.
 */
async function askNews({ id, status }: EventRecord, deps: RoundDeps): Promise<void> {
  if (status === 'confirmed') await askForNewsAfterRound(id, deps);
}
