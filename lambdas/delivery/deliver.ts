/**
 * One delivery brings up to 25 recipients of one shard up to date: those to whom a mail is due and for whom there is a
 * grant get it now, and the others go back into the queue. There are three steps: take the claims, send, mark. The claims
 * are taken together, the mails are sent side by side, and they are marked together. A worker may die at any point. If it
 * dies before a send, the mail is sent later. If it dies after, a sending event settles the claim; without one, the claim
 * expires and the mail is sent again. What happens to one recipient changes nothing for the others.
 */
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { lostPlace } from '#domain/recipient/kept-place.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { shardOf } from '#domain/text/ids.ts';
import type { CountBatch } from '#store/count-batches.ts';
import { getEvent } from '#store/events.ts';
import { LONGEST_DELAY, type Queue, sendJobs } from '#store/queue.ts';
import { MailAmbiguous, MailPostponed, MailRefused, SesClosed } from '#store/sender.ts';
import { type DeliveryJob, deliveriesTo } from '../runtime/jobs/delivery.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import { type AnnounceDeps, announceGuests } from '../steps/announce.ts';
import { askForNext } from '../steps/ask-for-next.ts';
import { type CountingDeps, inBatch } from '../steps/count-together.ts';
import { type HandOverDeps, handToSes, recordSesOpen } from '../steps/hand-to-ses.ts';
import {
  type AskedFor,
  type Claimed,
  claimAll,
  giveUp,
  isCountedOnceSent,
  markAllSent,
  release,
  type SentMail,
} from './claim.ts';
import type { Compile } from './compiled-invites.ts';
import { compose } from './compose.ts';
import type { EventGrants } from './event-grants.ts';
import type { InFlight } from './in-flight.ts';
import { readDeliveryRecipients } from './read-recipients.ts';

/** What a delivery needs. */
export interface DeliveryDeps extends HandOverDeps, CountingDeps, AnnounceDeps {
  readonly queue: Queue<DeliveryJob>;
  readonly deployment: Deployment;
  readonly compile: Compile;
  readonly keys: () => Promise<SigningKeys>;
  /** Seconds after which a mail that SES neither took nor refused may be sent again. */
  readonly ambiguousSeconds: number;
}

/** What happened to one recipient. `waits`: SES takes no mail at all, and nothing was changed. */
type Outcome =
  | { readonly kind: 'settled'; readonly recipient: RecipientRecord | null; readonly isSent: boolean }
  | { readonly kind: 'waits' }
  | { readonly kind: 'again'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the deliveries of one invocation share. */
export interface Shared {
  /** The grants for the event of this delivery. */
  readonly grants: EventGrants;
  readonly inFlight: InFlight;
}

/** What a delivery needs to send to its recipients. */
interface Work {
  readonly event: EventRecord;
  readonly asked: AskedFor;
  readonly isTrial: boolean;
  readonly inFlight: InFlight;
  readonly deps: DeliveryDeps;
}

/** Seconds after which a recipient whose delivery failed is tried again, apart from the others. */
const APART = 5;

/** Recipients of a job for whom there was no grant. */
export interface Rest {
  readonly recipientIds: readonly string[];
  /** When they may be granted, in milliseconds since 1970; null when nobody can say. */
  readonly nextAt: number | null;
}

/**
 * Does as much of a delivery as is granted.
 * @param note names this delivery, the same each time when it is repeated after a crash
 * @param waits is called before anything is sent, when recipients wait because the rate is used up
 * @returns the recipients who wait because SES takes no mail
 * @throws the error of its only recipient, or of what all have in common; the job is then tried again
 */
export async function deliver(
  job: DeliveryJob,
  note: string,
  shared: Shared,
  waits: (rest: Rest | null) => void,
  deps: DeliveryDeps,
): Promise<readonly string[]> {
  const event = await getEvent(deps.table, job.eventId);
  const waiting = await bringUpToDate(job, event, note, shared, waits, deps);
  // All of them: an earlier attempt at this job may have given one up and died.
  if (event) await announceGuests(event, job.recipientIds, 'mails', deps);
  return waiting;
}

async function bringUpToDate(
  job: DeliveryJob,
  event: EventRecord | null,
  note: string,
  { grants, inFlight }: Shared,
  waits: (rest: Rest | null) => void,
  deps: DeliveryDeps,
): Promise<readonly string[]> {
  const { recipientIds, refresh, reminder, version } = job;
  const asked = { refresh, reminder };
  // The round of the newer version queues everybody who is due.
  if (!event || (version !== undefined && version < event.version)) return [];
  const offer = await grants.look(recipientIds.length);
  const [looked, rest] = [recipientIds.slice(0, offer.count), recipientIds.slice(offer.count)];
  if (looked.length === 0) {
    waits({ recipientIds: rest, nextAt: offer.nextAt });
    return [];
  }
  const { due, blocked, isBlocked, held, hasLostPlace } = await readDeliveryRecipients(
    event,
    looked,
    asked,
    deps,
  );
  const ready = { wanted: due.length, size: due.length + rest.length };
  const { count, isTrial, nextAt } = await grants.take(ready);
  const [now, later] = [due.slice(0, count), due.slice(count)];
  const left = [...later.map(({ id }) => id), ...rest];
  waits(left.length > 0 ? { recipientIds: left, nextAt } : null);
  const work: Work = { event, asked, isTrial, inFlight, deps };
  const outcomes = await sendAll(now, note, work);
  const stopped = await stopAll(blocked, isBlocked, work);
  if (hasLostPlace || settledIn([...outcomes, ...stopped]).some(lostPlace)) await askForNext(event.id, deps);
  for (const { id, until } of held) await again(job, [id], (until - deps.now()) / 1000, deps);
  const tried = [...now, ...blocked].map(({ id }) => id);
  return settleAll(job, tried, [...outcomes, ...stopped], work);
}

/** Sends to these recipients. When several of them will be counted, their counts are moved together. */
function sendAll(recipients: readonly RecipientRecord[], note: string, work: Work): Promise<Outcome[]> {
  const send = (batch: CountBatch | null) => claimSendAndMark(recipients, batch, work);
  const [first, ...others] = recipients.filter(isCountedOnceSent);
  if (!first || others.length === 0) return send(null);
  const name = { eventId: first.eventId, shard: shardOf(first.id), notes: [note] as const };
  return inBatch(work.deps, name, send);
}

async function claimSendAndMark(
  recipients: readonly RecipientRecord[],
  batch: CountBatch | null,
  work: Work,
): Promise<Outcome[]> {
  const { event, isTrial, inFlight, deps } = work;
  if (inFlight.isTurnedAway) return recipients.map(() => ({ kind: 'waits' }));
  const claims = await takeClaims(recipients, work);
  const sent = await Promise.all(claims.map((claim) => ('due' in claim ? sendOne(claim, work) : claim)));
  const mails = sent.filter((one) => 'sesMessageId' in one);
  const marked = await markAllSent(deps.table, event.id, mails, instant(deps), batch);
  if (isTrial && mails.length > 0) await recordSesOpen(deps);
  const outcomes = new Map(mails.map((mail, index) => [mail, marked[index]]));
  return sent.map((one) => ('sesMessageId' in one ? outcomeOf(outcomes.get(one)) : one));
}

function outcomeOf(marked: PromiseSettledResult<RecipientRecord | null> | undefined): Outcome {
  return marked?.status === 'fulfilled'
    ? { kind: 'settled', recipient: marked.value, isSent: true }
    : { kind: 'failed', error: marked?.reason };
}

/** Takes the claims. Returns for each recipient the claim, or what became of them without one. */
async function takeClaims(
  recipients: readonly RecipientRecord[],
  { event, asked, deps }: Work,
): Promise<(Claimed | Outcome)[]> {
  const options = { asked, now: deps.now(), duration: deps.ambiguousSeconds * 1000 };
  const claims = await claimAll(deps.table, event, recipients, options);
  return claims.map((claim) => {
    if (claim.status === 'rejected') return { kind: 'failed', error: claim.reason };
    if (claim.value === null) return { kind: 'settled', recipient: null, isSent: false };
    if ('held' in claim.value) return { kind: 'again', seconds: (claim.value.held - options.now) / 1000 };
    return claim.value;
  });
}

/** Sends one mail, as soon as there is a place for it among those on their way. */
function sendOne(claimed: Claimed, work: Work): Promise<SentMail | Outcome> {
  const { event, inFlight, deps } = work;
  return inFlight.run(async (): Promise<SentMail | Outcome> => {
    try {
      const mail = await compose(event, claimed, deps);
      if (!inFlight.isTurnedAway) return { claimed, sesMessageId: await handToSes(deps, mail) };
      await release(deps.table, claimed);
      return { kind: 'waits' };
    } catch (error) {
      return afterFailure(error, claimed, work).catch(failed);
    }
  });
}

function failed(error: unknown): Outcome {
  return { kind: 'failed', error };
}

async function afterFailure(error: unknown, claimed: Claimed, work: Work): Promise<Outcome> {
  const { deps } = work;
  if (error instanceof MailRefused) return stop(claimed, work);
  if (error instanceof MailAmbiguous) return { kind: 'again', seconds: deps.ambiguousSeconds };
  await release(deps.table, claimed);
  if (error instanceof SesClosed) {
    work.inFlight.isTurnedAway = true;
    return { kind: 'waits' };
  }
  if (error instanceof MailPostponed) return { kind: 'again', seconds: Math.min(2 ** claimed.attempt, 60) };
  return { kind: 'failed', error };
}

/** Gives up a version that may not be sent to these recipients, unless their answers allow it meanwhile. */
async function stopAll(
  recipients: readonly RecipientRecord[],
  isBlocked: (recipient: RecipientRecord) => boolean,
  work: Work,
): Promise<Outcome[]> {
  const claims = await takeClaims(recipients, work);
  return Promise.all(
    claims.map(async (claim): Promise<Outcome> => {
      if (!('due' in claim)) return claim;
      try {
        if (isBlocked(claim.recipient)) return await stop(claim, work);
        await release(work.deps.table, claim);
        return { kind: 'again', seconds: 0 };
      } catch (error) {
        return { kind: 'failed', error };
      }
    }),
  );
}

/** Gives up this version for this recipient. */
async function stop(claimed: Claimed, { deps }: Work): Promise<Outcome> {
  return { kind: 'settled', recipient: await giveUp(deps.table, claimed, instant(deps)), isSent: false };
}

/**
 * Does what follows for all recipients, in the order in which they were tried.
 * @returns those who wait because SES takes no mail
 */
async function settleAll(
  job: DeliveryJob,
  tried: readonly string[],
  outcomes: readonly Outcome[],
  work: Work,
): Promise<string[]> {
  const { deps } = work;
  const sent = outcomes.filter((outcome) => outcome.kind === 'settled' && outcome.isSent).length;
  if (sent > 0) metric('Sent', sent);
  await catchUp(job.eventId, settledIn(outcomes), deps);
  const waiting: string[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const id = tried[index] as string;
    if (outcome.kind === 'waits') waiting.push(id);
    else if (outcome.kind === 'again') await again(job, [id], outcome.seconds, deps);
    else if (outcome.kind === 'failed') {
      if (job.recipientIds.length === 1) throw outcome.error;
      log.error('A recipient failed; they are tried again apart from the others.', outcome.error);
      await again(job, [id], APART, deps);
    }
  }
  return waiting;
}

/**
 * Queues another delivery for whom the event changed while the mail was being sent: a round that read the recipient before
 * our mark took them for a guest without an invite. Answers that come after our mark are handled by the rsvp function.
 */
async function catchUp(
  eventId: string,
  recipients: readonly RecipientRecord[],
  deps: DeliveryDeps,
): Promise<void> {
  if (recipients.length === 0) return;
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  const ids = recipients.filter((recipient) => dueInvite(event, recipient)).map(({ id }) => id);
  await sendJobs(
    deps.queue,
    eventId,
    deliveriesTo(eventId, ids).map((body) => ({ body })),
  );
}

/** Returns the recipients who were mailed or given up. */
function settledIn(outcomes: readonly Outcome[]): RecipientRecord[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'settled' ? (outcome.recipient ?? []) : []));
}

function instant({ now }: DeliveryDeps): string {
  return new Date(now()).toISOString();
}

/** Puts recipients of a job back into the queue, with a delay in seconds. */
function again(
  job: DeliveryJob,
  recipientIds: string[],
  seconds: number,
  { queue }: Pick<DeliveryDeps, 'queue'>,
): Promise<void> {
  const delay = Math.min(Math.max(Math.ceil(seconds), 0), LONGEST_DELAY);
  return sendJobs(queue, job.eventId, [{ body: { ...job, recipientIds }, delay }]);
}
