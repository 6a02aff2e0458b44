/** Taking a person off the lists of an event. */

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

/** A page of a list that is in hand for so long was given up, milliseconds. */
const GIVEN_UP = 24 * 3600 * 1000;

/** @throws CodedError `list-in-hand` while they are being invited; the work must be tried again */
export async function eraseFromLists(eventId: string, email: string, deps: InboundDeps): Promise<void> {
  for (const list of await listLists(deps.table, eventId)) await eraseFromList(list, email, deps);
}

/** Whoever sends the list reads it anew when the record says that somebody was taken off. */
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
      throw new CodedError('list-in-hand', 'A list that names them is being sent; the work comes again.');
    if (next !== list) await replaceListObject(bucket, at, next);
    // Also of an erasure that died before it came so far.
    await forgetEarlierList(bucket, at);
    const erased = next.places.filter((entry) => entry === null).length;
    if (erased === at.erased || (await stepList(table, at, { erased }))) return;
  }
}

/** Whether somebody on a place is among those who are being invited right now. */
function isInHand(
  { state, counted, done, createdAt }: ListRecord,
  place: number,
  { now }: InboundDeps,
): boolean {
  const isAtIt = state === 'sending' && place >= done && place < counted;
  return isAtIt && now() - Date.parse(createdAt) < GIVEN_UP;
}
