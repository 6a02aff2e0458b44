/** How much may be sent without the manage code: what the rule of domain/access/stranger-limits.ts needs to know of a request. */

import { networkOf } from '#domain/access/client-network.ts';
import { currentKey, requireSignature } from '#domain/access/signing-keys.ts';
import { likelyMailbox } from '#domain/text/address.ts';
import { base32 } from '#domain/text/base32.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { sendJobs } from '#store/queue.ts';
import { takeFromLimit } from '#store/rate-limits.ts';
import type { LimitReachedJob } from '../runtime/jobs.ts';
import { mayCause, type Taken, take } from '../steps/stranger-mail.ts';
import type { ApiDeps } from './context.ts';

const DAY = 24 * 3600;

/** Takes from what an event may send by API code; the organizer hears when a day's are used up. */
export function takeInvites(eventId: string, count: number, deps: ApiDeps): Promise<Taken> {
  const settings = { ...deps.limits, places: null };
  return told(eventId, take('api-invites', { event: eventId }, deps, { count, settings }), deps);
}

/**
 * The same for one invite that a visitor of a page asks for. What is theirs to ask for is used up whoever it was for: it
 * would tell them who is invited. @param places how many people the event takes
 */
export async function takePageInvite(
  {
    eventId,
    source,
    places,
  }: { readonly eventId: string; readonly source: string; readonly places: number | null },
  deps: ApiDeps,
): Promise<Taken> {
  const settings = { ...deps.limits, places };
  const about = { event: eventId, source: await hide(source, deps) };
  const share = await take('page-share', about, deps, { settings });
  if (share.exceeded) return share;
  return told(eventId, take('page-invite', about, deps, { settings }), deps);
}

async function told(eventId: string, taking: Promise<Taken>, deps: ApiDeps): Promise<Taken> {
  const taken = await taking;
  const { invitesPerDay } = deps.limits;
  if (taken.exceeded?.name === `invites#${eventId}#day`)
    await tellOfLimit(eventId, 'per-day', invitesPerDay, deps);
  return taken;
}

/** The organizer hears of it once a day; a few attempts, because one may be lost and every refusal would be too many. */
export async function tellOfLimit(
  eventId: string,
  limit: LimitReachedJob['limit'],
  most: number,
  deps: ApiDeps,
): Promise<void> {
  const attempts = { name: `limit-told#${limit}#${eventId}`, most: 3, window: DAY };
  if (!(await takeFromLimit(deps.table, attempts, deps.now()))) return;
  const day = Math.floor(deps.now() / 1000 / DAY);
  await sendJobs(deps.organizer, eventId, [{ body: { kind: 'limit-reached', eventId, day, limit, most } }]);
}

/**
 * Takes from what one mailbox may be sent by API codes, and by this event's under its many spellings; false when that was
 * too much. An address that was asked for earlier in the day takes nothing more. Whether it is invited makes no difference:
 * what is left would tell.
 */
export async function takeMailbox(eventId: string, address: string, deps: ApiDeps): Promise<boolean> {
  const isSpelling = likelyMailbox(address) !== address;
  const taken = isSpelling
    ? await take('api-spelling', { event: eventId, mailbox: address }, deps)
    : await take('api-address', { mailbox: address }, deps);
  if (taken.exceeded) return false;
  const first = { name: `asked#${eventId}#${fingerprint(address)}`, most: 1, window: DAY };
  if (!(await takeFromLimit(deps.table, first, deps.now()))) await taken.giveBack(1);
  return true;
}

/**
 * Takes from what a visitor of a page may ask for. Neither address nor source is kept, only what cannot be read back.
 * @param source IP address
 */
export async function takeRequests(
  { address, source, count }: { readonly address: string; readonly source: string; readonly count: number },
  deps: ApiDeps,
): Promise<boolean> {
  const about = { mailbox: address, source: await hide(source, deps) };
  return mayCause('request', about, deps, { count });
}

/** Takes from the links to sign in that may be asked for. */
export async function takeSignIn(
  { address, source }: { readonly address: string; readonly source: string },
  deps: ApiDeps,
): Promise<boolean> {
  return mayCause('sign-in', { mailbox: address, source: await hide(source, deps) }, deps);
}

/** There are few enough networks to try them all, so a plain hash would hide none; and nobody is followed beyond a day. */
async function hide(source: string, { keys: read, now }: ApiDeps): Promise<string> {
  const keys = await read();
  const day = String(Math.floor(now() / 1000 / DAY));
  return base32(requireSignature(keys, currentKey(keys), 'source', day, networkOf(source)).subarray(0, 10));
}
