/** Erasing a person from the people lists of an event. */

import { takeOff } from '#domain/lists/kept-list.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import {
  findListObject,
  findListSource,
  forgetEarlierList,
  getList,
  type ListRecord,
  listLists,
  replaceListObject,
  stepList,
} from '#store/lists.ts';
import type { InboundDeps } from '../context.ts';

/** A page of a list that is still being sent after this time was given up. Milliseconds. */
const GIVEN_UP = 24 * 3600 * 1000;

/**
 * Removes a person from all lists of an event.
 * @throws CodedError `list-in-hand` while the list is inviting the person; the job must be tried again
 */
export async function eraseFromLists(eventId: string, email: string, deps: InboundDeps): Promise<void> {
  for (const list of await listLists(deps.table, eventId)) await eraseFromList(list, email, deps);
}

/** Counts the removal in the list's record. The function that sends the list reads it again when that count changes. */
async function eraseFromList(record: ListRecord, email: string, deps: InboundDeps): Promise<void> {
  const { table, bucket } = deps;
  for (let at: ListRecord | null = record; at; at = await getList(table, at.eventId, at.id, deps.now())) {
    const list = await findListObject(bucket, at);
    if (!list) return;
    const next = takeOff(list, email, await findListSource(bucket, at));
    if (
      isInHand(
        at,
        list.places.findIndex((entry) => entry?.email === email),
        deps,
      )
    )
      throw new CodedError(
        'list-in-hand',
        'A list that names the person is being sent; the job is tried again.',
      );
    if (next !== list) await replaceListObject(bucket, at, next);
    // An earlier attempt may have died before this line, so it runs even when nothing was replaced.
    await forgetEarlierList(bucket, at);
    const erased = next.places.filter((entry) => entry === null).length;
    if (erased === at.erased || (await stepList(table, at, { erased }))) return;
  }
}

/** Returns true when the entry at this index is being invited now. */
function isInHand(
  { state, counted, done, createdAt }: ListRecord,
  place: number,
  { now }: InboundDeps,
): boolean {
  const isAtIt = state === 'sending' && place >= done && place < counted;
  return isAtIt && now() - Date.parse(createdAt) < GIVEN_UP;
}
