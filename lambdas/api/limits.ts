/** How much may be sent without the manage code. */
import { likelyMailbox } from '../../domain/address.ts';
import { base32 } from '../../domain/base32.ts';
import { fingerprint } from '../../domain/ids.ts';
import { currentKey, requireSignature, type SigningKeys } from '../../domain/signing.ts';
import { type Limit, takeFromLimit } from '../../store/limits.ts';
import { sendJobs } from '../../store/queue.ts';
import type { LimitJob } from '../shared/jobs.ts';
import type { ApiDeps } from './context.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** What one mailbox may be sent from pages in a day: more than anyone picks, too little to fill it. */
const MAILBOX_PER_DAY = 60;
/** Spellings of one mailbox that one event may send to by API code in a day. */
const SPELLINGS_PER_DAY = 10;
/** What may be asked for from one network in an hour: a full lecture hall behind one address. */
const SOURCE_PER_HOUR = 600;
/** Links to sign in that one address gets in an hour, and that one network may ask for. */
const SIGN_INS_PER_ADDRESS = 5;
const SIGN_INS_PER_SOURCE = 30;

/** Takes from what an event may send by API code and from its page; false, when it may not. */
export async function takeInvites(eventId: string, count: number, deps: ApiDeps): Promise<boolean> {
  const { invitesPerMinute, invitesPerDay } = deps.limits;
  const minute = { name: `invites#${eventId}#minute`, most: invitesPerMinute, window: MINUTE };
  if (!(await takeAll(deps, count, [minute]))) return false;
  const day = { name: `invites#${eventId}#day`, most: invitesPerDay, window: DAY };
  if (await takeAll(deps, count, [day])) return true;
  await tellOfLimit(eventId, 'per-day', invitesPerDay, deps);
  return false;
}

/** The organizer hears of it once a day; a few attempts, because one may be lost and every refusal would be too many. */
export async function tellOfLimit(
  eventId: string,
  limit: LimitJob['limitReached']['limit'],
  most: number,
  deps: ApiDeps,
): Promise<void> {
  if (!(await takeAll(deps, 1, [{ name: `limit-told#${limit}#${eventId}`, most: 3, window: DAY }]))) return;
  const day = Math.floor(deps.now() / 1000 / DAY);
  const job: LimitJob = { limitReached: { eventId, day, limit, most } };
  await sendJobs(deps.organizer, eventId, [{ body: job }]);
}

/**
 * Takes from what one mailbox may be sent by API code under its many spellings. An address that is spelled as its
 * mailbox takes nothing: it is one recipient.
 */
export async function takeMailbox(eventId: string, address: string, deps: ApiDeps): Promise<boolean> {
  const mailbox = likelyMailbox(address);
  if (mailbox === address) return true;
  const name = `mailbox#${eventId}#${fingerprint(mailbox)}`;
  return takeAll(deps, 1, [{ name, most: SPELLINGS_PER_DAY, window: DAY }]);
}

/**
 * Takes from what a visitor of a page may ask for. Neither address nor source is kept, only what cannot be read back.
 * @param source IP address
 */
export async function takeRequests(
  { address, source, count }: { readonly address: string; readonly source: string; readonly count: number },
  deps: ApiDeps,
): Promise<boolean> {
  const hidden = hide(source, await deps.keys());
  return takeAll(deps, count, [
    { name: `source#${hidden}`, most: SOURCE_PER_HOUR, window: HOUR },
    { name: `mailbox#${fingerprint(likelyMailbox(address))}`, most: MAILBOX_PER_DAY, window: DAY },
  ]);
}

/**
 * Takes from the links to sign in that may be asked for. The source first: one that asks too often must not use up
 * what others may have mailed.
 */
export async function takeSignIn(
  { address, source }: { readonly address: string; readonly source: string },
  deps: ApiDeps,
): Promise<boolean> {
  const hidden = hide(source, await deps.keys());
  return takeAll(deps, 1, [
    { name: `sign-in#source#${hidden}`, most: SIGN_INS_PER_SOURCE, window: HOUR },
    { name: `sign-in#address#${fingerprint(address)}`, most: SIGN_INS_PER_ADDRESS, window: HOUR },
  ]);
}

async function takeAll(deps: ApiDeps, count: number, limits: readonly Limit[]): Promise<boolean> {
  for (const limit of limits) {
    if (!(await takeFromLimit(deps.table, limit, deps.now(), count))) return false;
  }
  return true;
}

/** There are few enough IP addresses to try them all: a plain hash would hide none. */
function hide(source: string, keys: SigningKeys): string {
  const hidden = requireSignature(keys, currentKey(keys), 'source', networkOf(source));
  return base32(hidden.subarray(0, 10));
}

/** One household has the same first half of an IPv6 address. */
function networkOf(source: string): string {
  return source.includes(':') ? (source.split('::')[0] ?? '').split(':').slice(0, 4).join(':') : source;
}
