/** The name or address of a guest is corrected by the API and on their page. */
import { isBarredGuest } from '#domain/access/probe-address.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { keepsPlace } from '#domain/recipient/kept-place.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getRecipient } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { inviteOne } from '../steps/invite.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { needsComing } from './needs-coming.ts';
import { removeGuest } from './remove-guest.ts';

/** What is corrected; what is absent stays. */
interface Correction {
  readonly name?: string | null | undefined;
  readonly email?: string | undefined;
}

/**
 * Corrects the name or the address of a guest. Repeated after a crash, or after it was done, it leads to the same state.
 * @returns the guest as stored then, under the new address if there is one
 * @throws ApiProblem `recipient-unknown`, `body-invalid`, `event-cancelled`, `event-over` and those of `inviteRefusal`
 */
export async function correctGuest(
  event: EventRecord,
  id: string,
  { name, email }: Correction,
  deps: ApiDeps,
): Promise<RecipientRecord> {
  const guest = await getRecipient(deps.table, event.id, id);
  if (!guest) throw new ApiProblem('recipient-unknown');
  const address = email === undefined ? guest.email : normaliseAddress(email);
  if (!address) throw new ApiProblem('body-invalid', 'email: no mail can be sent to this address.');
  const newId = recipientId(event.id, address);
  if (isRemoved(guest) && guest.movedTo !== newId) throw new ApiProblem('recipient-unknown');
  if (newId !== id) await move(event, guest, { email: address, name }, deps);
  const stored = await changeRecipient(deps.table, event.id, newId, (current) =>
    current && name !== undefined && current.name !== named(name) && !isRemoved(current)
      ? { recipient: { ...current, name: named(name) } }
      : null,
  );
  if (!stored || isRemoved(stored)) throw new ApiProblem('recipient-unknown');
  return stored;
}

function named(name: string | null): string | null {
  return name?.trim() || null;
}

/**
 * Invites the right address, with the origin of the wrong one, and then removes the wrong one. After a crash in between, both are
 * invited, and the repeated call removes the wrong one.
 */
async function move(
  event: EventRecord,
  guest: RecipientRecord,
  { email, name }: { readonly email: string; readonly name: string | null | undefined },
  deps: ApiDeps,
): Promise<void> {
  const removal = { eventId: event.id, id: guest.id, movedTo: recipientId(event.id, email) };
  // The call that removed the guest may have died before it queued the cancel.
  if (isRemoved(guest)) return void (await removeGuest(removal, deps));
  needsComing(event, deps);
  if (isBarredGuest(email, event.owner, deps.deployment.domain))
    throw new ApiProblem('body-invalid', 'email: this is an address of the server itself.');
  const { origin, locale } = guest;
  const right = { email, name: name === undefined ? guest.name : named(name), origin };
  // A place that is kept for the wrong address is kept for the right one.
  const place = keepsPlace(guest) && guest.fromLine ? { fromLine: guest.fromLine } : {};
  const newGuest = { ...right, ...place, ...(locale && { locale }) };
  const tally = await readTally(deps.table, event.id);
  // The guest who is removed leaves a place.
  const withPlace = { ...tally, invited: (tally.invited ?? 0) - 1 };
  const refusal = await inviteRefusal(deps, event, [newGuest], withPlace);
  if (refusal) throw new ApiProblem(refusal);
  const invited = await inviteOne(event.id, newGuest, tally, deps);
  if (invited?.state === 'removed-too-often')
    throw new ApiProblem('body-invalid', 'email: this guest was removed too often to be invited again.');
  await removeGuest(removal, deps);
}
