/**
 * One delivery has three steps: take the claim, send, mark. A worker may die at any point. If it dies before the send, the
 * mail is sent later. If it dies after, a sending event settles the claim; without one, the claim expires and the mail is
 * sent again.
 */

import { signToken } from '#domain/access/reply-token.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { awaitsInvitation, comesToAny, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { LONGEST_DELAY, type Queue, sendJobs } from '#store/queue.ts';
import { readSendBlocks } from '#store/send-blocks.ts';
import { MailAmbiguous, MailFailed, MailPostponed, MailRefused, SesClosed } from '#store/sender.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';
import { type HandOverDeps, handOver } from '../steps/hand-to-ses.ts';
import { type Claimed, claim, giveUp, markSent, release } from './claim.ts';
import type { Compile } from './compiled-invites.ts';

/** What a delivery needs. */
export interface DeliveryDeps extends HandOverDeps {
  readonly queue: Queue<DeliveryJob>;
  readonly deployment: Deployment;
  readonly compile: Compile;
  readonly keys: () => Promise<SigningKeys>;
  /** Seconds after which a mail that SES neither took nor refused may be sent again. */
  readonly ambiguousSeconds: number;
}

/** `closed` means that SES takes no mail at all: nothing was changed, and the caller must put the job back. */
type Delivered = 'done' | 'closed';

/**
 * Brings one recipient up to date with their event.
 * @param isTrial true when SES was closed and this mail tries whether it takes mail again
 * @throws MailFailed when SES cannot be reached or fails; the job is then tried again
 */
export async function deliver(job: DeliveryJob, deps: DeliveryDeps, isTrial: boolean): Promise<Delivered> {
  const event = await getEvent(deps.table, job.eventId);
  if (!event) return 'done';
  const claimed = await claim(deps.table, event, job, deps.now(), deps.ambiguousSeconds * 1000);
  if (!claimed) return 'done';
  if ('held' in claimed) await again(job, deps, Math.ceil((claimed.held - deps.now()) / 1000));
  else if (await mustNotWrite(event, claimed, deps)) await stop(claimed, deps);
  else return send(event, claimed, job, isTrial, deps);
  return 'done';
}

async function send(
  event: EventRecord,
  claimed: Claimed,
  job: DeliveryJob,
  isTrial: boolean,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const mail = await compose(event, claimed, deps).catch(async (error: unknown) => {
    await release(deps.table, claimed);
    throw error;
  });
  try {
    const marked = await handOver(deps, mail, isTrial, (sesMessageId) =>
      markSent(deps.table, claimed, sesMessageId, instant(deps)),
    );
    await catchUp(marked, deps);
    return 'done';
  } catch (error) {
    return settleFailure(error, claimed, job, deps);
  }
}

async function settleFailure(
  error: unknown,
  claimed: Claimed,
  job: DeliveryJob,
  deps: DeliveryDeps,
): Promise<Delivered> {
  if (error instanceof MailRefused) await stop(claimed, deps);
  else if (error instanceof MailAmbiguous) await again(job, deps, deps.ambiguousSeconds);
  else if (error instanceof MailPostponed || error instanceof MailFailed) {
    await release(deps.table, claimed);
    if (error instanceof SesClosed) return 'closed';
    if (error instanceof MailFailed) throw error;
    await again(job, deps, Math.min(2 ** claimed.attempt, 60));
  } else throw error;
  return 'done';
}

/**
 * Queues another delivery when the event changed while the mail was being sent: a round that read the recipient before our
 * mark took them for a guest without an invite. Answers that come after our mark are handled by the rsvp function.
 */
async function catchUp(recipient: RecipientRecord | null, deps: DeliveryDeps): Promise<void> {
  const event = recipient && (await getEvent(deps.table, recipient.eventId));
  if (!event || !dueInvite(event, recipient)) return;
  await again({ kind: 'delivery', eventId: recipient.eventId, recipientId: recipient.id }, deps, 0);
}

/** Gives up this version. When the guest said yes meanwhile, the mail is tried once more. */
async function stop(claimed: Claimed, deps: DeliveryDeps): Promise<void> {
  await catchUp(await giveUp(deps.table, claimed, instant(deps)), deps);
}

/**
 * Returns true when the recipient may not be mailed. Unsubscribing stops invites only: a guest who has an invite and comes
 * still gets updates and cancels. An address that bounced or complained gets nothing.
 */
async function mustNotWrite(
  event: EventRecord,
  { recipient }: Claimed,
  deps: DeliveryDeps,
): Promise<boolean> {
  const { suppressed, optedOut } = await readSendBlocks(
    deps.table,
    await deps.keys(),
    organizerHandle(event.owner),
    recipient.email,
  );
  const isInvited = recipient.sentVersion === null || !comesToAny(recipient);
  return suppressed || (optedOut && isInvited && awaitsInvitation(recipient));
}

async function compose(event: EventRecord, { recipient, due, attempt }: Claimed, deps: DeliveryDeps) {
  const compiled = await deps.compile(event, due);
  const token = signToken(await deps.keys(), { eventId: event.id, recipientId: recipient.id });
  return {
    from: `rsvp+o-${organizerHandle(event.owner)}@${deps.deployment.domain}`,
    to: recipient.email,
    raw: renderInvite(compiled, {
      email: recipient.email,
      name: recipient.name,
      token,
      partstat: due.partstat,
      instances: due.instances,
      isSilent: recipient.answer === null && Object.keys(recipient.instances).length === 0,
    }),
    tags: tagsOf(event, recipient, due.version, attempt),
  };
}

function instant({ now }: DeliveryDeps): string {
  return new Date(now()).toISOString();
}

/** Returns the tags that every sending event of this mail brings to the feedback function. */
function tagsOf(event: EventRecord, recipient: RecipientRecord, version: number, attempt: number) {
  return { event: event.id, recipient: recipient.id, version: String(version), attempt: String(attempt) };
}

/** Puts the job back into the queue, with a delay in seconds. */
function again(job: DeliveryJob, deps: Pick<DeliveryDeps, 'queue'>, delay: number): Promise<void> {
  const seconds = Math.min(Math.max(delay, 0), LONGEST_DELAY);
  return sendJobs(deps.queue, job.eventId, [{ body: job, delay: seconds }]);
}
