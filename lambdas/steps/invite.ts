/**
 * Inviting makes a person a recipient and queues their invite. A call, a list and a delegation all do it in the same
 * way.
 */

import { countedOrigins, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { promoted } from '#domain/recipient/forwarded-invite.ts';
import { type NewGuest, newRecipient } from '#domain/recipient/new-recipient.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { invitedAnew, isBehindLead, isRemoved, isRemovedForGood } from '#domain/recipient/removal.ts';
import { awaitsInvitation, canBeInvitedAgain } from '#domain/recipient/who-is-mailed.ts';
import { fingerprint, shardOf } from '#domain/text/ids.ts';
import type { RecipientChange } from '#store/change-recipient.ts';
import { changeRecipients, type OneOfMany } from '#store/change-recipients.ts';
import type { CountBatch } from '#store/count-batches.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import { type DeliveryJob, deliveriesTo } from '../runtime/jobs/delivery.ts';
import { type CountingDeps, inBatch } from './count-together.ts';

/** How many shards are written at the same time. A large request has about thirty recipients for each. */
const SHARDS_AT_ONCE = 2;

/** What inviting needs. */
export interface InviteDeps {
  readonly table: Table;
  readonly delivery: Queue<DeliveryJob>;
  readonly now: () => number;
}

/** A person who was asked for, and whether an invite is queued for them. See isRemovedForGood for the last one. */
export interface Invited {
  readonly email: string;
  readonly state: 'queued' | 'already-invited' | 'removed-too-often';
}

/**
 * Records every address once, and queues an invite for each that has none, or none since the event was cancelled. A
 * repeated call does no harm: the address is a recipient already, and its delivery finds nothing to do.
 */
export async function inviteAll(
  eventId: string,
  newGuests: readonly NewGuest[],
  tally: Tally,
  deps: InviteDeps & CountingDeps,
): Promise<Invited[]> {
  const event = await getEvent(deps.table, eventId);
  const fresh = recordsOf(eventId, newGuests, tally, deps);
  const shards = [...Map.groupBy(fresh, ({ id }) => shardOf(id))];
  const recorded = new Map<string, Recorded>();
  for (let start = 0; start < shards.length; start += SHARDS_AT_ONCE) {
    await Promise.all(
      shards.slice(start, start + SHARDS_AT_ONCE).map(async ([shard, theirs]) => {
        // The call that repeats one that died finds its note.
        const notes = [fingerprint(...theirs.map(({ id }) => id).sort())] as const;
        const recordEach = (batch: CountBatch | null) => recordAll(theirs, event, batch, deps);
        const all = await (theirs.length > 1
          ? inBatch(deps, { eventId, shard, notes }, recordEach)
          : recordEach(null));
        for (const one of all) recorded.set(one.id, one);
      }),
    );
  }
  const inOrder = fresh.map(({ id }) => recorded.get(id)).filter((one) => one !== undefined);
  await queueWaiting(eventId, inOrder, deps);
  return inOrder.map(({ email, state }) => ({ email, state }));
}

/** Does the same for one person. */
export async function inviteOne(
  eventId: string,
  newGuest: NewGuest,
  tally: Tally,
  deps: InviteDeps,
): Promise<Invited | undefined> {
  const event = await getEvent(deps.table, eventId);
  const [fresh] = recordsOf(eventId, [newGuest], tally, deps);
  if (!fresh) return undefined;
  const [recorded] = await recordAll([fresh], event, null, deps);
  if (!recorded) return undefined;
  await queueWaiting(eventId, [recorded], deps);
  return { email: recorded.email, state: recorded.state };
}

/** Returns the records of people as if all of them were new. */
function recordsOf(
  eventId: string,
  newGuests: readonly NewGuest[],
  tally: Tally,
  { now }: Pick<InviteDeps, 'now'>,
): RecipientRecord[] {
  const at = new Date(now()).toISOString();
  const named = newGuests.map(ownOrigin);
  const origins = countedOrigins(
    tally,
    named.map(({ origin }) => origin),
  );
  return named.map((newGuest, index) =>
    newRecipient(eventId, newGuest, origins[index] ?? newGuest.origin, at),
  );
}

async function queueWaiting(
  eventId: string,
  recorded: readonly Recorded[],
  { delivery }: Pick<InviteDeps, 'delivery'>,
): Promise<void> {
  const ids = recorded.filter(({ isWaiting }) => isWaiting).map(({ id }) => id);
  const jobs = deliveriesTo(eventId, ids).map((body) => ({ body }));
  await sendJobs(delivery, eventId, jobs);
}

/** Replaces the origin of forwarded invites, which callers may not use: recipients with it get no invite. */
export function ownOrigin(newGuest: NewGuest): NewGuest {
  return newGuest.origin === SHARED_ORIGIN ? { ...newGuest, origin: 'other' } : newGuest;
}

interface Recorded extends Invited {
  readonly id: string;
  /** True when an invite must be queued for them. */
  readonly isWaiting: boolean;
}

/**
 * Records people of one shard.
 * @throws the first error; others may have been recorded, and the call may be repeated
 */
async function recordAll(
  people: readonly RecipientRecord[],
  event: EventRecord | null,
  batch: CountBatch | null,
  { table }: InviteDeps,
): Promise<Recorded[]> {
  const recording = people.map((fresh) => new Recording(fresh, event));
  const stored = await changeRecipients(table, people[0]?.eventId ?? '', recording, batch);
  return stored.map((result, index) => {
    if (result.status === 'rejected') throw result.reason;
    return recording[index]?.recorded(result.value) as Recorded;
  });
}

/** Records one person, as if they were new: most people are, so nothing is read first. */
class Recording implements OneOfMany {
  readonly id: string;
  readonly known = null;
  readonly #fresh: RecipientRecord;
  readonly #event: EventRecord | null;
  #state: Invited['state'] = 'queued';

  constructor(fresh: RecipientRecord, event: EventRecord | null) {
    this.id = fresh.id;
    this.#fresh = fresh;
    this.#event = event;
  }

  readonly change = (current: RecipientRecord | null) => {
    const next = current ? invitedOnceMore(current, this.#fresh, this.#event) : { recipient: this.#fresh };
    const refused = current && isRemovedForGood(current) ? 'removed-too-often' : 'already-invited';
    this.#state = next ? 'queued' : refused;
    return next;
  };

  recorded(recipient: RecipientRecord | null): Recorded {
    const { id, email } = this.#fresh;
    // A recipient may be recorded but never sent an invite, when an earlier caller died before it queued the delivery.
    return { id, email, state: this.#state, isWaiting: recipient !== null && isWaiting(recipient) };
  }
}

function isWaiting(recipient: RecipientRecord): boolean {
  const { sentVersion, claim, delivery } = recipient;
  // A claim may be for the cancel of a removal. Its worker looks again after the mail, if it does not die.
  if (isBehindLead(recipient)) return true;
  return awaitsInvitation(recipient) && !claim && (sentVersion !== null || delivery === 'queued');
}

/** Returns the change to an existing recipient, or null when they have their invite or get none any more. */
function invitedOnceMore(
  current: RecipientRecord,
  fresh: RecipientRecord,
  event: EventRecord | null,
): RecipientChange | null {
  if (isRemovedForGood(current)) return null;
  if (isRemoved(current)) return { recipient: invitedAnew(current, fresh) };
  if (current.origin === SHARED_ORIGIN) return { recipient: promoted(current, fresh) };
  if (!event || !canBeInvitedAgain(event, current)) return null;
  return { recipient: { ...current, invitedAgain: event.version } };
}
