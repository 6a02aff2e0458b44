/**
 * New codes are mailed to the organizer, no matter who replaced them. They are mailed here because the api function may not
 * send mail.
 */
import { codeHash, deriveCode } from '#domain/access/codes.ts';
import { hasReached } from '#domain/access/new-codes.ts';
import { eventPageId, listAddressId } from '#domain/access/public-id.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { newCodes } from '#domain/notices/new-codes.ts';
import { findCode } from '#store/codes.ts';
import { getEvent } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import type { NewCodesJob } from '../runtime/jobs/organizer.ts';
import { log } from '../runtime/log.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import type { InboundDeps } from './context.ts';
import { delayOf } from './wait.ts';

/** Mails the organizer the new codes. The job is queued before the codes are written, so it may have to wait for them. */
export async function notifyOfCodes(asked: NewCodesJob, deps: InboundDeps): Promise<void> {
  const { eventId, request, generations, by, askedAt } = asked;
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  if (!hasReached(event, generations)) return waitForCodes(asked, deps);
  const keys = await deps.keys();
  if (!(await areOf(request, event, keys, deps)))
    return log.info('The codes were replaced by another request.');
  const words = organizerWords(event);
  const notice = newCodes({
    words,
    deployment: deps.deployment,
    summary: event.details.summary,
    when: inOneLine(whenOfDetails(event.details, deps.now(), words), words),
    eventId,
    pageId: eventPageId(keys, event),
    apiCode: deriveCode(keys, event, 'api'),
    manageCode: deriveCode(keys, event, 'manage'),
    replaced: { api: generations.api !== undefined, manage: generations.manage !== undefined },
    by,
    at: new Date(askedAt).toISOString(),
  });
  await notify(deps, event.organizer, notice, {
    id: `codes-${request}`,
    replyTo: `create+${listAddressId(keys, eventId)}@${deps.deployment.domain}`,
  });
}

/**
 * Returns true when a valid code comes from this request. Codes replaced since then are in the notice of a later
 * request.
 */
async function areOf(
  request: string,
  event: EventRecord,
  keys: SigningKeys,
  { table }: InboundDeps,
): Promise<boolean> {
  const hashes = (['api', 'manage'] as const).map((scope) => codeHash(keys, event, scope));
  const codes = await Promise.all(hashes.map((hash) => findCode(table, hash)));
  return codes.some((code) => code?.request === request);
}

async function waitForCodes(asked: NewCodesJob, deps: InboundDeps): Promise<void> {
  const delay = delayOf(asked.askedAt, deps.now());
  if (delay === null) return log.info('The codes were not replaced within the time; no notice is sent.');
  await sendJobs(deps.organizer, asked.eventId, [{ body: asked, delay }]);
}
