/** The route POST /v1/invites, also as /v1/events/{id}/invites. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { isBarredGuest } from '#domain/access/probe-address.ts';
import { nameFromStranger } from '#domain/access/stranger-name.ts';
import type { Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { once } from '#domain/text/once.ts';
import { getAllowance } from '#store/organizers.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { type Invited, inviteAll } from '../steps/invite.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { requestLimitNotice, takeInvites, takeMailbox } from './limits.ts';
import { needAccess } from './need-access.ts';

const MOST = 500;

/** The most characters of an address that the answer repeats. */
const LONGEST_ADDRESS = 1000;

const entry = once(() => {
  const origin = z.pipe(
    z.string().check(z.regex(/^[A-Za-z0-9._-]{1,40}$/, 'use 1 to 40 letters, digits, ".", "_" or "-"')),
    z.transform((text) => text.toLowerCase()),
  );
  return z.object({
    email: z.string().check(z.maxLength(LONGEST_ADDRESS)),
    name: z.nullish(z.string().check(z.maxLength(200))),
    origin: z.optional(origin),
  });
});
const list = once(() =>
  z.object({
    recipients: z
      .array(z.unknown(), 'send a list of recipients')
      .check(
        z.minLength(1, 'send at least one recipient'),
        z.maxLength(MOST, `send at most ${MOST} recipients in one call`),
      ),
  }),
);

/** A recipient of a call. `index` is its place in the list, from 0; null for a call with one recipient. */
type Entry = z.infer<ReturnType<typeof entry>> & { readonly index: number | null };

interface Rejected {
  /** The address of the row, if it has one. */
  readonly email?: string;
  readonly reason: string;
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
          : { accepted: await inviteAll(event.id, found, tally, deps), crowded: [] };
      return context.json({ accepted, rejected: inOrder([...invalid, ...rejected, ...crowded]) }, 202);
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
async function readEntries(request: { text(): Promise<string> }): Promise<Entries> {
  const sent = parseJson(await request.text());
  if (typeof sent !== 'object' || sent === null || !('recipients' in sent))
    return { entries: [{ ...parse(entry(), sent), index: null }], invalid: [] };
  const rows = parse(list(), sent).recipients.map((row) => ({ row, read: entry().safeParse(row) }));
  return {
    entries: rows.flatMap(({ read }, index) => (read.success ? [{ ...read.data, index }] : [])),
    invalid: rows.flatMap(({ row, read: { error } }, index) =>
      error ? [{ ...addressIn(row), reason: 'row-invalid', index, detail: explain(error, 'row') }] : [],
    ),
  };
}

function parse<T>(schema: z.ZodMiniType<T>, sent: unknown): T {
  const read = schema.safeParse(sent);
  if (!read.success) throw new ApiProblem('body-invalid', explain(read.error, 'body'));
  return read.data;
}

/** Returns the address in a bad row, if it has one. */
function addressIn(row: unknown): { email?: string } {
  const email = typeof row === 'object' && row !== null && 'email' in row ? row.email : null;
  return typeof email === 'string' && email.length <= LONGEST_ADDRESS ? { email } : {};
}

function inOrder(rejected: readonly Rejected[]): Rejected[] {
  return rejected.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem('body-not-json');
  }
}

/** Returns a sentence about the first error. */
function explain({ issues: [first] }: z.core.$ZodError, whole: string): string | undefined {
  return first && `${first.path.join('.') || whole}: ${first.message}.`;
}

function sortOut(
  entries: readonly Entry[],
  { owner }: EventRecord,
  domain: string,
): { sound: Sound[]; rejected: Rejected[] } {
  const sound = new Map<string, Sound>();
  const rejected: Rejected[] = [];
  for (const { email, name, origin = 'api', index } of entries) {
    const address = normaliseAddress(email);
    if (!address) rejected.push({ email, reason: 'invalid-address', ...at(index) });
    // Our own addresses answer mail, so inviting one would start an endless exchange with ourselves.
    else if (isBarredGuest(address, owner, domain))
      rejected.push({ email, reason: 'own-address', ...at(index) });
    else if (!sound.has(address))
      sound.set(address, { newGuest: { email: address, name: name?.trim() || null, origin }, index });
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
  if (ofEvent.exceeded) throw new ApiProblem('too-many-invites');
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
  const unused = room.filter((_, index) => invited[index]?.state === 'already-invited');
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
