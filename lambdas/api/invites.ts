/** POST /v1/invites */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { normaliseAddress } from '../../domain/address.ts';
import type { Invitee } from '../../domain/invitee.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteAll } from '../shared/invite.ts';
import { needCode } from './code.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';

const MOST = 500;
const MINUTE = 60;
const DAY = 24 * 3600;

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
      const { invitees, rejected } = sortOut(entries, deps.house.domain);
      if (scope === 'api') await takeInvites(event.id, invitees.length, deps);
      const invited = await inviteAll(event.id, invitees, await readTally(deps.table, event.id), deps);
      // Whoever holds the public code must not learn who is invited.
      const accepted =
        scope === 'manage' ? invited : invited.map(({ email }) => ({ email, state: 'queued' as const }));
      return context.json({ accepted, rejected }, 202);
    },
  );
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
  const rejected: { email: string; reason: string }[] = [];
  for (const { email, name, origin = 'api' } of entries) {
    const address = normaliseAddress(email);
    if (!address) rejected.push({ email, reason: 'invalid-address' });
    // Our own addresses answer mail: inviting one would write to ourselves for ever.
    else if (address.endsWith(`@${domain}`)) rejected.push({ email, reason: 'own-address' });
    else if (!invitees.has(address))
      invitees.set(address, { email: address, name: name?.trim() || null, origin });
  }
  return { invitees: [...invitees.values()], rejected };
}

async function takeInvites(eventId: string, count: number, deps: ApiDeps): Promise<void> {
  const { invitesPerMinute, invitesPerDay } = deps.limits;
  const now = deps.now();
  const allowed =
    (await takeFromLimit(
      deps.table,
      { name: `invites#${eventId}#minute`, most: invitesPerMinute, window: MINUTE },
      now,
      count,
    )) &&
    (await takeFromLimit(
      deps.table,
      { name: `invites#${eventId}#day`, most: invitesPerDay, window: DAY },
      now,
      count,
    ));
  if (!allowed) throw new ApiProblem('too-many-invites');
}
