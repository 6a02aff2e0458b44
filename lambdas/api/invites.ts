/** The route POST /v1/invites, also as /v1/events/{id}/invites. */
import { Hono, type HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod/mini';
import { isBarredGuest } from '#domain/access/probe-address.ts';
import { secondsLeft } from '#domain/access/stranger-limits.ts';
import { nameFromStranger } from '#domain/access/stranger-name.ts';
import type { Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { getAllowance } from '#store/organizers.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { type Invited, inviteAll } from '../steps/invite.ts';
import { explain, readBody, readJson, unknownField } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { requestLimitNotice, takeInvites, takeMailbox } from './limits.ts';
import { needAccess } from './need-access.ts';
import { inviteList, inviteRow, LONGEST_ADDRESS, type Rejection } from './schemas/invites.ts';

/** A recipient of a call. `index` is its place in the list, from 0; null for a call with one recipient. */
type Entry = z.infer<ReturnType<typeof inviteRow>> & { readonly index: number | null };

interface Rejected {
  /** The address of the row, if it has one. */
  readonly email?: string;
  readonly reason: Rejection;
  readonly index?: number;
  /** What to fix, when the reason does not say it. */
  readonly detail?: string | undefined;
}

interface Entries {
  readonly entries: readonly Entry[];
  /** The rows that are not recipients. */
  readonly invalid: readonly Rejected[];
}

interface Sound {
  readonly newGuest: NewGuest;
  readonly index: number | null;
  /** The address as the row has it. */
  readonly given: string;
  /** The places of further rows with the same person. */
  readonly alsoAt: number[];
}

/** Returns the route that invites people, with a code or a key. */
export function inviteRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const tooLarge = () => {
    throw new ApiProblem('body-too-large');
  };
  return new Hono<ApiEnv>().post(
    '/',
    bodyLimit({ maxSize: 1024 * 1024, onError: tooLarge }),
    needAccess(deps, 'send'),
    async (context) => {
      const { event, scope } = context.var;
      const { entries, invalid } = await readEntries(context.req);
      if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');
      if (isEventOver(event.details, deps.now())) throw new ApiProblem('event-over');
      const { sound, rejected } = sortOut(entries, event, deps.deployment.domain);
      const tally = await readTally(deps.table, event.id);
      const found = sound.map(({ newGuest }) => newGuest);
      // Anybody may have the API code, so its answers must not reveal who is invited. Keys are secret.
      const mayLearn = scope === 'api' ? 'nothing' : 'who-is-invited';
      const refusal = await inviteRefusal(deps, event, found, tally, mayLearn);
      if (refusal) return refuse(refusal, event, deps);
      const { accepted, crowded } =
        scope === 'api'
          ? await inviteByApiCode(sound, event, tally, deps)
          : sorted(await inviteAll(event.id, found, tally, deps), sound);
      return context.json(
        { accepted: asSent(accepted, sound), rejected: inOrder([...invalid, ...rejected, ...crowded]) },
        202,
      );
    },
  );
}

/** Refuses the call. The organizer is notified of a limit too, because the caller may be a form that nobody watches. */
async function refuse(
  refusal: 'organizer-suspended' | 'invite-limit-reached',
  { id, owner }: EventRecord,
  deps: ApiDeps,
): Promise<never> {
  const { invitesPerEvent } = (await getAllowance(deps.table, owner)).limits;
  if (refusal === 'invite-limit-reached' && invitesPerEvent !== null)
    await requestLimitNotice(id, 'per-event', invitesPerEvent, deps);
  throw new ApiProblem(refusal);
}

/**
 * Reads the recipients of a call. A bad row does not stop the others; a call that is wrong as a whole throws a problem.
 */
async function readEntries(request: HonoRequest): Promise<Entries> {
  const sent = await readJson(request);
  if (typeof sent !== 'object' || sent === null || !('recipients' in sent))
    return { entries: [{ ...readBody(inviteRow(), sent), index: null }], invalid: [] };
  if ('email' in sent) throw new ApiProblem('body-invalid', EITHER);
  const rows = readBody(inviteList(), sent).recipients.map((row) => ({
    row,
    read: inviteRow().safeParse(row),
  }));
  return {
    entries: rows.flatMap(({ read }, index) => (read.success ? [{ ...read.data, index }] : [])),
    invalid: rows.flatMap(({ row, read: { error } }, index) => {
      if (!error) return [];
      const detail = unknownField(error, inviteRow()) ?? explain(error, 'row');
      return [{ ...addressIn(row), reason: 'row-invalid' as const, index, detail }];
    }),
  };
}

const EITHER = 'recipients: send either this list or one "email", not both.';

/** Returns the address in a bad row, if it has one. */
function addressIn(row: unknown): { email?: string } {
  const email = typeof row === 'object' && row !== null && 'email' in row ? row.email : null;
  return typeof email === 'string' && email.length <= LONGEST_ADDRESS ? { email } : {};
}

/** Returns who was accepted with the row that named them. */
function asSent(accepted: readonly Invited[], sound: readonly Sound[]) {
  const rows = new Map(sound.map((row) => [row.newGuest.email, row]));
  return accepted.map(({ email, state }) => {
    const { index = null, given = email, alsoAt = [] } = rows.get(email) ?? {};
    return { ...at(index), given, email, state, ...(alsoAt.length > 0 ? { alsoAt } : {}) };
  });
}

/** Returns who is invited, and who was removed too often to be. */
function sorted(invited: readonly Invited[], sound: readonly Sound[]) {
  const isRefused = ({ state }: Invited) => state === 'removed-too-often';
  const rows = new Map(sound.map(({ newGuest, index }) => [newGuest.email, index]));
  return {
    accepted: invited.filter((one) => !isRefused(one)),
    crowded: invited.filter(isRefused).map(({ email }) => ({
      email,
      reason: 'removed-too-often' as const,
      ...at(rows.get(email) ?? null),
    })),
  };
}

function inOrder(rejected: readonly Rejected[]): Rejected[] {
  return rejected.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
}

function sortOut(
  entries: readonly Entry[],
  { owner }: EventRecord,
  domain: string,
): { sound: Sound[]; rejected: Rejected[] } {
  const sound = new Map<string, Sound>();
  const rejected: Rejected[] = [];
  for (const { email, name, origin = 'api', locale, index } of entries) {
    const address = normaliseAddress(email);
    const first = sound.get(address ?? '');
    if (!address) rejected.push({ email, reason: 'invalid-address', ...at(index) });
    // Our own addresses answer mail, so inviting one would start an endless exchange with ourselves.
    else if (isBarredGuest(address, owner, domain))
      rejected.push({ email, reason: 'own-address', ...at(index) });
    else if (first) first.alsoAt.push(...(index === null ? [] : [index]));
    else {
      const language = locale === undefined ? {} : { locale };
      const newGuest = { email: address, name: name?.trim() || null, origin, ...language };
      sound.set(address, { newGuest, index, given: email, alsoAt: [] });
    }
  }
  return { sound: [...sound.values()], rejected };
}

function at(index: number | null): { index?: number } {
  return index === null ? {} : { index };
}

/** How many mailboxes are checked at the same time. */
const AT_ONCE = 16;

/**
 * Invites people by the API code, which anybody may have. A caller must not fill one mailbox under its many spellings, and
 * must not learn who is invited, so all addresses are counted alike. What was taken from the event's daily limit for people
 * who have their invite is given back; that limit is too large for a caller to see the difference.
 * @throws ApiProblem `too-many-invites`
 */
async function inviteByApiCode(
  sound: readonly Sound[],
  event: EventRecord,
  tally: Tally,
  deps: ApiDeps,
): Promise<{ accepted: Invited[]; crowded: Rejected[] }> {
  const ofEvent = await takeInvites(event.id, sound.length, deps);
  if (ofEvent.exceeded)
    throw new ApiProblem('too-many-invites', undefined, secondsLeft(ofEvent.exceeded, deps.now()));
  const taken = await inGroups(sound, async (one) => ({
    ...one,
    hasRoom: await takeMailbox(event.id, one.newGuest.email, deps),
  }));
  const room = taken.filter(({ hasRoom }) => hasRoom);
  const crowded = taken.filter(({ hasRoom }) => !hasRoom);
  const invited = await inviteAll(
    event.id,
    room.map(({ newGuest }) => ({ ...newGuest, name: nameFromStranger(newGuest.name) })),
    tally,
    deps,
  );
  const unused = room.filter((_, index) => invited[index]?.state !== 'queued');
  await ofEvent.giveBack(unused.length + crowded.length);
  return {
    accepted: invited.map(({ email }) => ({ email, state: 'queued' })),
    crowded: crowded.map(({ newGuest, index }) => ({
      email: newGuest.email,
      reason: 'too-many-for-mailbox',
      ...at(index),
    })),
  };
}

async function inGroups<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE)
    results.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(work))));
  return results;
}
