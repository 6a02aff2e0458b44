/**
 * One delivery: claim, send, mark. Dying between any two lines is harmless: before the send the mail is sent later,
 * after it a sending event settles the claim, and without one the claim runs out and the mail is sent again.
 */
import { awaitsInvitation, comesToAny, dueInvite } from '../../domain/due.ts';
import type { EventRecord } from '../../domain/event.ts';
import { organizerHandle } from '../../domain/ids.ts';
import type { House } from '../../domain/mail/invite.types.ts';
import { renderInvite } from '../../domain/mail/render-invite.ts';
import type { RecipientRecord } from '../../domain/recipient.ts';
import type { SigningKeys } from '../../domain/signing.ts';
import { signToken } from '../../domain/token.ts';
import { getEvent } from '../../store/events.ts';
import { readStops } from '../../store/opt-outs.ts';
import { type Queue, sendJobs } from '../../store/queue.ts';
import {
  MailAmbiguous,
  MailFailed,
  MailPostponed,
  MailRefused,
  type Sender,
  sendMail,
} from '../../store/sender.ts';
import type { Table } from '../../store/table.ts';
import type { DeliveryJob } from '../shared/jobs.ts';
import { type Claimed, claim, giveUp, markSent, release } from './claim.ts';
import type { Compile } from './compiled.ts';

export interface DeliveryDeps {
  readonly table: Table;
  readonly queue: Queue;
  readonly sender: Sender;
  readonly house: House;
  readonly compile: Compile;
  readonly keys: () => Promise<SigningKeys>;
  /** How long a mail that SES neither took nor refused stays open, seconds. */
  readonly ambiguousSeconds: number;
  readonly now: () => number;
}

/** SQS delays a message by 900 seconds at most. */
const LONGEST_DELAY = 900;

/** @param slot resolves when it is this mail's turn to be sent */
export async function deliver(
  job: DeliveryJob,
  deps: DeliveryDeps,
  slot: () => Promise<void>,
): Promise<void> {
  // The turn may be long in coming: what is sent is the event as it is then.
  await slot();
  const event = await getEvent(deps.table, job.eventId);
  if (!event) return;
  const claimed = await claim(deps.table, event, job, deps.now(), deps.ambiguousSeconds * 1000);
  if (!claimed) return;
  if ('held' in claimed) return again(job, deps, Math.ceil((claimed.held - deps.now()) / 1000));
  if (await mustNotWrite(event, claimed, deps)) return stop(claimed, deps);
  await send(event, claimed, job, deps);
}

async function send(
  event: EventRecord,
  claimed: Claimed,
  job: DeliveryJob,
  deps: DeliveryDeps,
): Promise<void> {
  const mail = await compose(event, claimed, deps).catch(async (error: unknown) => {
    await release(deps.table, claimed);
    throw error;
  });
  try {
    const sesMessageId = await sendMail(deps.sender, mail);
    const told = await markSent(deps.table, claimed, sesMessageId, instant(deps));
    await catchUp(told, deps);
  } catch (error) {
    await settleFailure(error, claimed, job, deps);
  }
}

async function settleFailure(
  error: unknown,
  claimed: Claimed,
  job: DeliveryJob,
  deps: DeliveryDeps,
): Promise<void> {
  if (error instanceof MailRefused) return stop(claimed, deps);
  if (error instanceof MailAmbiguous) return again(job, deps, deps.ambiguousSeconds);
  if (!(error instanceof MailPostponed || error instanceof MailFailed)) throw error;
  await release(deps.table, claimed);
  if (error instanceof MailFailed) throw error;
  await again(job, deps, error.code === 'ses-quota' ? LONGEST_DELAY : Math.min(2 ** claimed.attempt, 60));
}

/**
 * The event may have moved while the mail was on its way; whoever read the recipient before our mark took them for
 * uninvited. Who answers after our mark is looked after by the rsvp door.
 */
async function catchUp(told: RecipientRecord | null, deps: DeliveryDeps): Promise<void> {
  const event = told && (await getEvent(deps.table, told.eventId));
  if (!event || !dueInvite(event, told)) return;
  await again({ eventId: told.eventId, recipientId: told.id }, deps, 0);
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
  const { suppressed, optedOut } = await readStops(
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
    from: `rsvp+o-${organizerHandle(event.owner)}@${deps.house.domain}`,
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

/** What every sending event of this mail carries back to the feedback door. */
function tagsOf(event: EventRecord, recipient: RecipientRecord, version: number, attempt: number) {
  return { event: event.id, recipient: recipient.id, version: String(version), attempt: String(attempt) };
}

/** Puts the job back, to be looked at after `delay` seconds. */
export function again(job: DeliveryJob, deps: Pick<DeliveryDeps, 'queue'>, delay: number): Promise<void> {
  const seconds = Math.min(Math.max(delay, 0), LONGEST_DELAY);
  return sendJobs(deps.queue, job.eventId, [{ body: job, delay: seconds }]);
}
