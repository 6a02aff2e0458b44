/**
 * One delivery: claim, send, mark. Dying between any two lines is harmless: before the send the mail is sent later,
 * after it a sending event settles the claim, and without one the claim runs out and the mail is sent again.
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

export interface DeliveryDeps extends HandOverDeps {
  readonly queue: Queue<DeliveryJob>;
  readonly deployment: Deployment;
  readonly compile: Compile;
  readonly keys: () => Promise<SigningKeys>;
  /** How long a mail that SES neither took nor refused stays open, seconds. */
  readonly ambiguousSeconds: number;
}

/** `closed`: SES takes no mail at all; this one is as it was, and is to be put back. */
type Delivered = 'done' | 'closed';

/** @param isTrial SES was closed, and this mail tries whether it is open again */
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
    const told = await handOver(deps, mail, isTrial, (sesMessageId) =>
      markSent(deps.table, claimed, sesMessageId, instant(deps)),
    );
    await catchUp(told, deps);
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
 * The event may have moved while the mail was on its way; whoever read the recipient before our mark took them for
 * uninvited. Who answers after our mark is looked after by the rsvp handler.
 */
async function catchUp(told: RecipientRecord | null, deps: DeliveryDeps): Promise<void> {
  const event = told && (await getEvent(deps.table, told.eventId));
  if (!event || !dueInvite(event, told)) return;
  await again({ kind: 'delivery', eventId: told.eventId, recipientId: told.id }, deps, 0);
}

/** They may have said yes while it was refused: then it is tried once more. */
async function stop(claimed: Claimed, deps: DeliveryDeps): Promise<void> {
  await catchUp(await giveUp(deps.table, claimed, instant(deps)), deps);
}

/**
 * Unsubscribing stops invites only, not what follows from them: whoever had one and comes is not invited anew, but told
 * of how it stands. An address that bounced or complained gets nothing at all.
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

/** What every sending event of this mail carries back to the feedback handler. */
function tagsOf(event: EventRecord, recipient: RecipientRecord, version: number, attempt: number) {
  return { event: event.id, recipient: recipient.id, version: String(version), attempt: String(attempt) };
}

/** Puts the job back, to be looked at after `delay` seconds. */
function again(job: DeliveryJob, deps: Pick<DeliveryDeps, 'queue'>, delay: number): Promise<void> {
  const seconds = Math.min(Math.max(delay, 0), LONGEST_DELAY);
  return sendJobs(deps.queue, job.eventId, [{ body: job, delay: seconds }]);
}
