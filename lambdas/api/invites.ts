/** POST /v1/invites */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { isOwnAddress, normaliseAddress } from '../../domain/address.ts';
import type { Scope } from '../../domain/codes.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { Invitee } from '../../domain/invitee.ts';
import { getAllowance } from '../../store/organizers.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteRefusal } from '../shared/allowance.ts';
import { inviteAll } from '../shared/invite.ts';
import { needCode } from './code.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { takeInvites, takeMailbox, tellOfLimit } from './limits.ts';

const MOST = 500;

const origin = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,40}$/, 'use 1 to 40 letters, digits, ".", "_" or "-"')
  .transform((text) => text.toLowerCase());

/** A malformed address is rejected by itself, so that one slip in a list does not stop the others. */
const entry = z.object({
  email: z.string().max(1000),
  name: z.string().max(200).nullish(),
  origin: origin.optional(),
});
const body = z.union([z.object({ recipients: z.array(entry).min(1).max(MOST) }), entry]);

type Entry = z.infer<typeof entry>;

interface Rejected {
  readonly email: string;
  readonly reason: string;
}

export function inviteRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const tooLarge = () => {
    throw new ApiProblem('body-too-large');
  };
  return new Hono<ApiEnv>().post(
    '/',
    bodyLimit({ maxSize: 1024 * 1024, onError: tooLarge }),
    needCode(deps, 'api'),
    async (context) => {
      const { event, scope } = context.var;
      const entries = await readEntries(context.req);
      if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');
      const { invitees: sound, rejected } = sortOut(entries, deps.house.domain);
      const tally = await readTally(deps.table, event.id);
      const refusal = await inviteRefusal(deps.table, event, sound, tally);
      if (refusal) return refuse(refusal, event, deps);
      if (scope === 'api' && !(await takeInvites(event.id, sound.length, deps)))
        throw new ApiProblem('too-many-invites');
      const { invitees, crowded } = await sortByMailbox(sound, scope, event.id, deps);
      const invited = await inviteAll(event.id, invitees, tally, deps);
      // Whoever holds the public code must not learn who is invited.
      const accepted =
        scope === 'manage' ? invited : invited.map(({ email }) => ({ email, state: 'queued' as const }));
      return context.json({ accepted, rejected: [...rejected, ...crowded] }, 202);
    },
  );
}

/** The organizer hears of a limit too: whoever called may be a form that nobody watches. */
async function refuse(
  refusal: 'organizer-suspended' | 'invite-limit-reached',
  { id, owner }: EventRecord,
  deps: ApiDeps,
): Promise<never> {
  const { invitesPerEvent } = (await getAllowance(deps.table, owner)).limits;
  if (refusal === 'invite-limit-reached' && invitesPerEvent !== null)
    await tellOfLimit(id, 'per-event', invitesPerEvent, deps);
  throw new ApiProblem(refusal);
}

async function readEntries(request: { text(): Promise<string> }): Promise<Entry[]> {
  const read = body.safeParse(parseJson(await request.text()));
  if (!read.success) throw new ApiProblem('body-invalid', explain(read.error));
  return 'recipients' in read.data ? read.data.recipients : [read.data];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem('body-not-json');
  }
}

/** Names the first thing that is wrong, as far into the body as it can be told. */
function explain(error: z.ZodError): string | undefined {
  const deepest = error.issues
    .flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return deepest && `${deepest.path.join('.') || 'body'}: ${deepest.message}.`;
}

function sortOut(entries: readonly Entry[], domain: string) {
  const invitees = new Map<string, Invitee>();
  const rejected: Rejected[] = [];
  for (const { email, name, origin = 'api' } of entries) {
    const address = normaliseAddress(email);
    if (!address) rejected.push({ email, reason: 'invalid-address' });
    // Our own addresses answer mail: inviting one would write to ourselves for ever.
    else if (isOwnAddress(address, domain)) rejected.push({ email, reason: 'own-address' });
    else if (!invitees.has(address))
      invitees.set(address, { email: address, name: name?.trim() || null, origin });
  }
  return { invitees: [...invitees.values()], rejected };
}

/** Whoever found the public code must not fill one mailbox under its many spellings. */
async function sortByMailbox(
  sound: readonly Invitee[],
  scope: Scope,
  eventId: string,
  deps: ApiDeps,
): Promise<{ invitees: Invitee[]; crowded: Rejected[] }> {
  const invitees: Invitee[] = [];
  const crowded: Rejected[] = [];
  for (const invitee of sound) {
    if (scope === 'manage' || (await takeMailbox(eventId, invitee.email, deps))) invitees.push(invitee);
    else crowded.push({ email: invitee.email, reason: 'too-many-for-mailbox' });
  }
  return { invitees, crowded };
}
