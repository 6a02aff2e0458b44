/** The routes that replace codes of an event: POST /v1/codes and POST /v1/events/{id}/codes. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { deriveCode, type Scope } from '#domain/access/codes.ts';
import { generationsAfter, REPLACEMENTS, type Replacement, scopesOf } from '#domain/access/new-codes.ts';
import { hashOwnerKey } from '#domain/access/owner-key.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { getEvent } from '#store/events.ts';
import { readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { needAccess, sentSecret } from './need-access.ts';
import { requireOwnerKey } from './need-owner.ts';
import { type CodesRequest, replaceCodes } from './replace-codes.ts';

const ID = new RegExp(`^${ID_PATTERN}$`);
const WHAT_TO_SEND = 'Send {"replace": "api"}, "manage" or "both".';
const body = once(() => z.strictObject({ replace: z.enum(REPLACEMENTS) }));

/** Returns the route for the manage code and for keys. It answers with the new codes; the organizer gets them by mail too. */
export function codeRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/', smallBody, needAccess(deps, 'manage'), async (context) => {
    const { event, codeHash: heldHash } = context.var;
    const replacement = await readReplacement(context.req);
    const by = heldHash === null ? 'organizer-key' : 'manage-code';
    const next = await replace(event, replacement, { by, heldHash }, deps);
    const keys = await deps.keys();
    const codes = scopesOf(replacement).map((scope) => [NAMES[scope], deriveCode(keys, next, scope)]);
    return context.json(Object.fromEntries(codes));
  });
}

const NAMES: Readonly<Record<Scope, string>> = { api: 'apiCode', manage: 'manageCode' };

/**
 * Returns the route for owner keys; it leaves calls with other keys and codes to the next route. An owner of the domain may not
 * read an organizer's results, so only the organizer gets the new codes.
 */
export function ownersCodeRoutes(deps: ApiDeps): Hono {
  return new Hono().post('/', smallBody, async (context, next) => {
    if (hashOwnerKey(sentSecret(context)) === null) return next();
    await requireOwnerKey(context, deps);
    const replacement = await readReplacement(context.req);
    const id = context.req.param('eventId') ?? '';
    const event = ID.test(id) ? await getEvent(deps.table, id) : null;
    if (!event) throw new ApiProblem('event-gone', NO_SUCH_EVENT);
    await replace(event, replacement, { by: 'owner', heldHash: null }, deps);
    return context.json({ replaced: scopesOf(replacement), mailedTo: event.owner });
  });
}

const NO_SUCH_EVENT = 'Put the id of an event into the path; GET /v1/event with one of its codes returns it.';

async function replace(
  event: EventRecord,
  replacement: Replacement,
  who: Pick<CodesRequest, 'by' | 'heldHash'>,
  deps: ApiDeps,
): Promise<EventRecord> {
  const generations = generationsAfter(event, replacement);
  const outcome = await replaceCodes(event, { generations, ...who }, deps);
  if ('problem' in outcome) throw new ApiProblem(outcome.problem);
  return outcome.event;
}

async function readReplacement(request: { json(): Promise<unknown> }): Promise<Replacement> {
  const sent = body().safeParse(await readJson(request));
  if (!sent.success) throw new ApiProblem('body-invalid', WHAT_TO_SEND);
  return sent.data.replace;
}
