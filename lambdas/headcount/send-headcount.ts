/** `create@` is a guest of the organizer's event. Its answer there says how many guests come, and is kept up to date. */

import { headcountInWords } from '#domain/counts/headcount-line.ts';
import { type Statistics, statisticsOf } from '#domain/counts/tally.ts';
import { currentTimeVersion } from '#domain/event/event.ts';
import { composeHeadcount } from '#domain/notices/headcount-mail.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { type Bucket, getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { beginHeadcount, recordSentHeadcount, takeStamp } from '#store/headcounts.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { closedUntil } from '#store/send-line.ts';
import type { HeadcountJob } from '../runtime/jobs/headcount.ts';
import { log } from '../runtime/log.ts';
import { DESPITE, type SendDeps, send } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import { secondsUntil } from '../steps/seconds-until.ts';
import { recordTotals } from './record-totals.ts';

/** What sending a headcount needs. */
export interface HeadcountDeps extends SendDeps {
  readonly bucket: Bucket;
  readonly headcount: Queue<HeadcountJob>;
}

/** The least time between two mails about one event, in seconds. SQS delays no message for longer. */
const PAUSE = 900;

/**
 * Records what is counted, and sends the headcount when it changed since the last mail. The request is closed before anything
 * is counted, so that an answer that comes meanwhile requests another job. The job is put back when it comes too early or SES takes no mail. What
 * is counted is recorded before that, whether the event's organizer gets headcounts or not.
 * @throws CodedError `headcount-in-hand` while another worker sends the same headcount
 */
export async function sendHeadcount(job: HeadcountJob, deps: HeadcountDeps): Promise<void> {
  const { eventId } = job;
  const { table, deployment, now } = deps;
  const closed = await closedUntil(table, now(), DESPITE);
  if (closed !== null) {
    if (await getEvent(table, eventId)) await recordTotals(eventId, deps);
    return putBack(job, closed, deps);
  }
  const last = await beginHeadcount(table, eventId);
  if (!last) return;
  const early = Math.min(Math.ceil((last.sentAt ?? 0) / 1000 + PAUSE - now() / 1000), PAUSE);
  if (early > 0) return sendJobs(deps.headcount, eventId, [{ body: job, delay: early }]);
  const event = await getEvent(table, eventId);
  if (!event) return;
  const tally = await recordTotals(eventId, deps);
  if (event.status === 'cancelled') return;
  const timeVersion = currentTimeVersion(event);
  const statistics = statisticsOf(tally, timeVersion);
  if (!last.words && !hasAnswers(statistics)) return;
  const language = organizerWords(event);
  const words = headcountInWords(statistics, language);
  // When an event moves, the organizer's calendar resets the answer of create@, so the same words are sent again.
  if (words === last.words && timeVersion === last.timeVersion) return;
  const { calendar } = await getDocument(deps.bucket, event.document);
  const dtstamp = laterStamp(last.dtstamp, now());
  const mail = composeHeadcount({ deployment, event, calendar, words, language, dtstamp });
  if (!mail) return log.info('No headcount is sent: create@ is not a guest of the event.', { eventId });
  if (!(await takeStamp(table, eventId, last.dtstamp, dtstamp)))
    throw new CodedError('headcount-in-hand', 'Another worker sends this headcount; the job is tried again.');
  const again = await send(deps, { ...mail, tags: { headcount: eventId } }, () =>
    recordSentHeadcount(table, eventId, { words, timeVersion, sentAt: now() }),
  );
  if (again !== null) return putBack(job, again, deps);
  log.info('Headcount sent.', { eventId });
}

function putBack(job: HeadcountJob, until: number, { headcount, now }: HeadcountDeps): Promise<void> {
  return sendJobs(headcount, job.eventId, [{ body: job, delay: secondsUntil(until, now()) }]);
}

function hasAnswers({ accepted, tentative, declined, delegated }: Statistics): boolean {
  return accepted + tentative + declined + delegated > 0;
}

/** Returns a DTSTAMP at least one second later than the last one, so that the calendar takes this answer as newer. */
function laterStamp(last: string | undefined, now: number): string {
  const next = Math.max(Math.floor(now / 1000) * 1000, last ? Date.parse(last) + 1000 : 0);
  return `${new Date(next).toISOString().slice(0, 19)}Z`;
}
