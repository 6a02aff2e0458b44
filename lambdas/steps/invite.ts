/**
 * Inviting makes a person a recipient and queues their invite. A call, a list and a delegation all do it in the same
 * way.
 */

import { countedOrigins, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { promoted } from '#domain/recipient/forwarded-invite.ts';
import { type NewGuest, newRecipient } from '#domain/recipient/new-recipient.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { awaitsInvitation, canBeInvitedAgain } from '#domain/recipient/who-is-mailed.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { changeRecipient, type RecipientChange } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';

/**
 * How many recipients are written at the same time: enough to hide latency, with few conflicts over one shard's tally.
 */
const AT_ONCE = 16;

/** What inviting needs. */
export interface InviteDeps {
  readonly table: Table;
  readonly delivery: Queue<DeliveryJob>;
  readonly now: () => number;
}

/** A person who was asked for, and whether an invite is queued for them. */
export interface Invited {
  readonly email: string;
  readonly state: 'queued' | 'already-invited';
}

/**
 * Records every address once, and queues an invite for each that has none, or none since the event was cancelled. A
 * repeated call does no harm: the address is a recipient already, and its delivery finds nothing to do.
 */
export async function inviteAll(
  eventId: string,
  newGuests: readonly NewGuest[],
  tally: Tally,
  deps: InviteDeps,
): Promise<Invited[]> {
  const at = new Date(deps.now()).toISOString();
  const event = await getEvent(deps.table, eventId);
  const named = newGuests.map(ownOrigin);
  const origins = countedOrigins(
    tally,
    named.map(({ origin }) => origin),
  );
  const fresh = named.map((newGuest, index) =>
    newRecipient(eventId, newGuest, origins[index] ?? newGuest.origin, at),
  );
  const invited: Invited[] = [];
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    const group = fresh.slice(start, start + AT_ONCE);
    const recorded = await Promise.all(group.map((recipient) => record(recipient, event, deps)));
    const waiting = recorded.flatMap(({ job }) => (job ? [{ body: job }] : []));
    await sendJobs(deps.delivery, eventId, waiting);
    invited.push(...recorded.map(({ email, state }) => ({ email, state })));
  }
  return invited;
}

/** Replaces the origin of forwarded invites, which callers may not use: recipients with it get no invite. */
function ownOrigin(newGuest: NewGuest): NewGuest {
  return newGuest.origin === SHARED_ORIGIN ? { ...newGuest, origin: 'other' } : newGuest;
}

async function record(fresh: RecipientRecord, event: EventRecord | null, deps: InviteDeps) {
  const { eventId, id, email } = fresh;
  let state: Invited['state'] = 'queued';
  const change = (current: RecipientRecord | null) => {
    const next = current ? invitedOnceMore(current, fresh, event) : { recipient: fresh };
    state = next ? 'queued' : 'already-invited';
    return next;
  };
  // Most people are new, so the record is written without reading it first.
  const recipient = await changeRecipient(deps.table, eventId, id, change, null);
  // A recipient may be recorded but never sent an invite, when an earlier caller died before it queued the delivery.
  const job: DeliveryJob | null =
    recipient && isWaiting(recipient) ? { kind: 'delivery', eventId, recipientId: id } : null;
  return { email, state, job };
}

function isWaiting(recipient: RecipientRecord): boolean {
  const { sentVersion, claim, delivery } = recipient;
  return awaitsInvitation(recipient) && !claim && (sentVersion !== null || delivery === 'queued');
}

/** Returns the change to an existing recipient, or null when they have their invite. */
function invitedOnceMore(
  current: RecipientRecord,
  fresh: RecipientRecord,
  event: EventRecord | null,
): RecipientChange | null {
  if (current.origin === SHARED_ORIGIN) return { recipient: promoted(current, fresh) };
  if (!event || !canBeInvitedAgain(event, current)) return null;
  return { recipient: { ...current, invitedAgain: event.version } };
}
