/** Erasing a person is requested here and done by the inbound function. */
import { organizerHandle } from '#domain/text/ids.ts';
import { beginErasure } from '#store/erasures.ts';
import { getOrganizer } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import type { ApiDeps } from './context.ts';

/**
 * Requests that a person is erased. The record is written first, so that a repeated call after a crash queues the job.
 * @param email a normalised address
 */
export async function erasePerson(email: string, deps: ApiDeps): Promise<void> {
  const id = await beginErasure(deps.table, email, deps.now());
  await sendJobs(deps.organizer, id, [{ body: { kind: 'erasure', erasureId: id } }]);
}

/**
 * Requests that a guest who was removed is erased from one event, once their cancel was sent.
 * @param email a normalised address
 */
export async function eraseFromOne(eventId: string, email: string, deps: ApiDeps): Promise<void> {
  const id = await beginErasure(deps.table, email, deps.now(), eventId);
  await sendJobs(deps.organizer, id, [{ body: { kind: 'erasure', erasureId: id } }]);
}

/**
 * Returns true when the address is that of an organizer or owner.
 * @param email a normalised address
 */
export async function isOrganizer(email: string, { table, owners }: ApiDeps): Promise<boolean> {
  return owners.includes(email) || (await getOrganizer(table, organizerHandle(email))) !== null;
}
