/** Asking for a person to be erased: the work is done behind a queue. */
import { organizerHandle } from '#domain/text/ids.ts';
import { beginErasure } from '#store/erasures.ts';
import { getOrganizer } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import type { ApiDeps } from './context.ts';

/** The record first: dying before the job is sent, the caller asks again. */
export async function erasePerson(email: string, deps: ApiDeps): Promise<void> {
  const id = await beginErasure(deps.table, email, deps.now());
  await sendJobs(deps.organizer, id, [{ body: { kind: 'erasure', erasureId: id } }]);
}

/** Whether the address is more than a guest's. */
export async function isOrganizer(email: string, { table, owners }: ApiDeps): Promise<boolean> {
  return owners.includes(email) || (await getOrganizer(table, organizerHandle(email))) !== null;
}
