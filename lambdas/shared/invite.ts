/** Making somebody a recipient and asking for their invite: the same for a call, a list and a delegation. */
import { type Invitee, newRecipient } from '../../domain/invitee.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '../../domain/recipient.ts';
import { countedOrigins, type Tally } from '../../domain/tally.ts';
import { type Queue, sendJobs } from '../../store/queue.ts';
import { changeRecipient } from '../../store/recipients.ts';
import type { Table } from '../../store/table.ts';
import type { DeliveryJob } from './jobs.ts';

/** Writers at work at once: enough to hide latency, few enough not to fight over one shard's tally. */
const AT_ONCE = 16;

export interface InviteDeps {
  readonly table: Table;
  readonly delivery: Queue;
  readonly now: () => number;
}

export interface Invited {
  readonly email: string;
  readonly state: 'queued' | 'already-invited';
}

/**
 * Records every address once and queues an invite for each that has none yet. A repeated call does no harm: an
 * address is a recipient already, and its delivery finds nothing to do.
 */
export async function inviteAll(
  eventId: string,
  invitees: readonly Invitee[],
  tally: Tally,
  deps: InviteDeps,
): Promise<Invited[]> {
  const at = new Date(deps.now()).toISOString();
  const named = invitees.map(ownOrigin);
  const origins = countedOrigins(
    tally,
    named.map(({ origin }) => origin),
  );
  const fresh = named.map((invitee, index) =>
    newRecipient(eventId, invitee, origins[index] ?? invitee.origin, at),
  );
  const invited: Invited[] = [];
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    const group = fresh.slice(start, start + AT_ONCE);
    const recorded = await Promise.all(group.map((recipient) => record(recipient, deps)));
    const waiting = recorded.flatMap(({ job }) => (job ? [{ body: job }] : []));
    await sendJobs(deps.delivery, eventId, waiting);
    invited.push(...recorded.map(({ email, state }) => ({ email, state })));
  }
  return invited;
}

/** Callers name origins as they like, but whoever they invite gets an invite. */
function ownOrigin(invitee: Invitee): Invitee {
  return invitee.origin === SHARED_ORIGIN ? { ...invitee, origin: 'other' } : invitee;
}

async function record(fresh: RecipientRecord, deps: InviteDeps) {
  const { eventId, email } = fresh;
  let state: Invited['state'] = 'queued';
  const record = (current: RecipientRecord | null) => {
    const isInvited = current !== null && current.origin !== SHARED_ORIGIN;
    state = isInvited ? 'already-invited' : 'queued';
    return isInvited ? null : { recipient: current ? promoted(current, fresh) : fresh };
  };
  // Most are new.
  const recipient = await changeRecipient(deps.table, eventId, fresh.id, record, null);
  // Recorded but never sent: the caller before us may have died between the record and the queue.
  const unsent = recipient?.sentVersion === null && !recipient.claim && recipient.delivery === 'queued';
  const job: DeliveryJob | null = unsent ? { eventId, recipientId: fresh.id } : null;
  return { email, state, job };
}

/** They answered a forwarded invite, and now get their own. */
function promoted(
  current: RecipientRecord,
  { origin, countedOrigin, name }: RecipientRecord,
): RecipientRecord {
  return { ...current, origin, countedOrigin, name: name ?? current.name };
}
