/**
 * What follows a version that a call of the API made: its round, and a mail to the organizer with their own copy. The api
 * function may not send mail, and nobody repeats a call whose answer was lost, so it queues this before it stores the version.
 */
import type { EventRecord } from '#domain/event/event.ts';
import { ownCopy } from '#domain/event/own-copy.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { changedByProgram } from '#domain/notices/changed-by-program.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import type { CalledJob } from '../runtime/jobs/organizer.ts';
import { log } from '../runtime/log.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import { confirm } from './confirm.ts';
import type { InboundDeps } from './context.ts';
import { delayOf } from './wait.ts';

/** Starts the round of a version and mails the organizer. The job may come before its version is stored, and then waits. */
export async function followCall(called: CalledJob, deps: InboundDeps): Promise<void> {
  const { eventId, version } = called;
  const event = await getEvent(deps.table, eventId);
  if (!event || !hasReached(event, called)) return wait(called, deps);
  const { calendar } = await getDocument(deps.bucket, event.document);
  if (version === 0)
    return confirm(event, deps, { ...ownCopy(event, calendar), onPage: called.onPage === true });
  await sendJobs(deps.rounds, eventId, [{ body: { kind: 'round', eventId, version, quiet: true } }]);
  const words = organizerWords(event);
  const notice = changedByProgram({
    words,
    deployment: deps.deployment,
    eventId,
    summary: event.details.summary,
    when: inOneLine(whenOfDetails(event.details, deps.now(), words), words),
    calendar: ownCopy(event, calendar),
    onPage: called.onPage === true,
  });
  // Of several changes within a moment, the latest is mailed once.
  await notify(deps, event.organizer, notice, { id: `own-copy-${eventId}-${event.version}` });
}

/** Returns true when the version of the call is stored, or a later one that was made from it. */
function hasReached(event: EventRecord, { version, madeBy }: CalledJob): boolean {
  if (version === 0) return event.createdBy === madeBy;
  return event.version > version || (event.version === version && event.madeBy === madeBy);
}

async function wait(called: CalledJob, deps: InboundDeps): Promise<void> {
  const delay = delayOf(called.askedAt, deps.now());
  if (delay === null)
    return log.info('The version of a call was not stored within the time; nothing follows.');
  await sendJobs(deps.organizer, called.eventId, [{ body: called, delay }]);
}
