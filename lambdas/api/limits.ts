/** The rate limits of calls and pages without the manage code. The numbers are in domain/access/stranger-limits.ts. */

import { networkOf } from '#domain/access/client-network.ts';
import { currentKey, requireSignature } from '#domain/access/signing-keys.ts';
import { likelyMailbox } from '#domain/text/address.ts';
import { base32 } from '#domain/text/base32.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { sendJobs } from '#store/queue.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import type { LimitReachedJob } from '../runtime/jobs/organizer.ts';
import { mayCause, type Taken, take } from '../steps/stranger-mail.ts';
import type { ApiDeps } from './context.ts';

const DAY = 24 * 3600;

/** Takes invites from the limits of an event's API code. The organizer is notified when the daily limit is used up. */
export function takeInvites(eventId: string, count: number, deps: ApiDeps): Promise<Taken> {
  const settings = { ...deps.limits, places: null };
  return notifyOfLimit(eventId, take('api-invites', { event: eventId }, deps, { count, settings }), deps);
}

/**
 * Takes one invite that a visitor of a page asks for. The visitor's own share is used up even for people who are invited
 * already, because otherwise it would reveal who is invited. `source` is an IP address, and `places` the number of people
 * that the event takes, or null.
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
  return notifyOfLimit(eventId, take('page-invite', about, deps, { settings }), deps);
}

/** Requests a notice to the organizer when the event's daily limit is exceeded. */
async function notifyOfLimit(eventId: string, taking: Promise<Taken>, deps: ApiDeps): Promise<Taken> {
  const taken = await taking;
  const { invitesPerDay } = deps.limits;
  if (taken.exceeded?.name === `invites#${eventId}#day`)
    await requestLimitNotice(eventId, 'per-day', invitesPerDay, deps);
  return taken;
}

/**
 * Requests the notice of a reached limit, which the organizer gets once a day. It is requested up to three times a day,
 * because one request may be lost.
 */
export async function requestLimitNotice(
  eventId: string,
  limit: LimitReachedJob['limit'],
  most: number,
  deps: ApiDeps,
): Promise<void> {
  const attempts = { name: `limit-told#${limit}#${eventId}`, most: 3, window: DAY };
  if (!(await takeFromRateLimit(deps.table, attempts, deps.now()))) return;
  const day = Math.floor(deps.now() / 1000 / DAY);
  await sendJobs(deps.organizer, eventId, [{ body: { kind: 'limit-reached', eventId, day, limit, most } }]);
}

/**
 * Takes from the limit of what one mailbox may be sent by API codes, and from that of its other spellings for this event.
 * Returns false when a limit is exceeded. An address that was asked for earlier in the day takes nothing more, whether it
 * is invited or not: otherwise the rest of the limit would reveal it.
 */
export async function takeMailbox(eventId: string, address: string, deps: ApiDeps): Promise<boolean> {
  const isSpelling = likelyMailbox(address) !== address;
  const taken = isSpelling
    ? await take('api-spelling', { event: eventId, mailbox: address }, deps)
    : await take('api-address', { mailbox: address }, deps);
  if (taken.exceeded) return false;
  const first = { name: `asked#${eventId}#${fingerprint(address)}`, most: 1, window: DAY };
  if (!(await takeFromRateLimit(deps.table, first, deps.now()))) await taken.giveBack(1);
  return true;
}

/**
 * Takes from the limits of requests by a visitor of a page; false when one is exceeded. `source` is an IP address. Address
 * and source are stored only as hashes.
 */
export async function takeRequests(
  { address, source, count }: { readonly address: string; readonly source: string; readonly count: number },
  deps: ApiDeps,
): Promise<boolean> {
  const about = { mailbox: address, source: await hide(source, deps) };
  return mayCause('request', about, deps, { count });
}

/** Takes from the limits of links to sign in; false when one is exceeded. `source` is an IP address. */
export async function takeSignIn(
  { address, source }: { readonly address: string; readonly source: string },
  deps: ApiDeps,
): Promise<boolean> {
  return mayCause('sign-in', { mailbox: address, source: await hide(source, deps) }, deps);
}

/**
 * Returns a keyed hash of the visitor's network. A plain hash would hide nothing, because all networks can be tried. The
 * hash changes every day, so that nobody is recognized the next day.
 */
async function hide(source: string, { keys: read, now }: ApiDeps): Promise<string> {
  const keys = await read();
  const day = String(Math.floor(now() / 1000 / DAY));
  return base32(requireSignature(keys, currentKey(keys), 'source', day, networkOf(source)).subarray(0, 10));
}
