/** The routes that replace codes of an event: POST /v1/codes and POST /v1/events/{id}/codes. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { codeHash, deriveCode, type Scope } from '#domain/access/codes.ts';
import {
  atGenerations,
  type Generations,
  generationsAfter,
  type Replacer,
  scopesIn,
} from '#domain/access/new-codes.ts';
import { hashOwnerKey } from '#domain/access/owner-key.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { findCode } from '#store/codes.ts';
import { getEvent } from '#store/events.ts';
import { readBody, readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { answerRepeated, idempotent, type KeyedWork } from './idempotent.ts';
import { needAccess, sentSecret } from './need-access.ts';
import { requireOwnerKey } from './need-owner.ts';
import { replaceCodes } from './replace-codes.ts';
import { codesBody } from './schemas/codes.ts';

const ID = new RegExp(`^${ID_PATTERN}$`);
const WHAT_TO_SEND = 'Send {"replace": "api"}, "manage" or "both".';

/** Returns the route for the manage code and for keys. It answers with the new codes; the organizer gets them by mail too. */
export function codeRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const replacing: Work = {
    ...finishing(deps),
    plan: (context) => planFor(context, context.var.event),
    run: (context, plan) => {
      const { event, codeHash: heldHash } = context.var;
      const by = heldHash === null ? 'organizer-key' : 'manage-code';
      return replace(event, plan, { by, heldHash }, deps);
    },
    answer: async (context, { eventId, generations }) => {
      const event = await eventOf(eventId, deps);
      const keys = await deps.keys();
      const then = atGenerations(event, generations);
      const codes = scopesIn(generations).map((scope) => [NAMES[scope], deriveCode(keys, then, scope)]);
      return context.json(Object.fromEntries(codes));
    },
  };
  return new Hono<ApiEnv>().post(
    '/',
    smallBody,
    answerRepeated(deps, replacing),
    needAccess(deps, 'manage'),
    idempotent(deps, replacing),
  );
}

const NAMES: Readonly<Record<Scope, string>> = { api: 'apiCode', manage: 'manageCode' };

/**
 * Returns the route for owner keys; it leaves calls with other keys and codes to the next route. An owner of the domain may not
 * read an organizer's results, so only the organizer gets the new codes.
 */
export function ownersCodeRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const replacing: Work = {
    ...finishing(deps),
    plan: async (context) => planFor(context, await eventOf(context.req.param('eventId') ?? '', deps)),
    run: async (_context, plan) =>
      replace(await eventOf(plan.eventId, deps), plan, { by: 'owner', heldHash: null }, deps),
    answer: async (context, { eventId, generations }) => {
      const { owner } = await eventOf(eventId, deps);
      return context.json({ replaced: scopesIn(generations), mailedTo: owner });
    },
  };
  const handle = idempotent(deps, replacing);
  return new Hono<ApiEnv>().post('/', smallBody, async (context, next) => {
    if (hashOwnerKey(sentSecret(context)) === null) return next();
    await requireOwnerKey(context, deps);
    return handle(context);
  });
}

/** What a call does. The codes themselves are derived from it when the call is answered. */
interface Plan {
  readonly eventId: string;
  readonly request: string;
  /** The generations that the codes have afterwards. */
  readonly generations: Generations;
}
type Result = Pick<Plan, 'eventId' | 'generations'>;
type Work = KeyedWork<Plan, Result>;

const NO_SUCH_EVENT = 'Put the id of an event into the path; GET /v1/event with one of its codes returns it.';

async function eventOf(eventId: string, { table }: ApiDeps): Promise<EventRecord> {
  const event = ID.test(eventId) ? await getEvent(table, eventId) : null;
  if (!event) throw new ApiProblem('event-gone', NO_SUCH_EVENT);
  return event;
}

async function planFor({ req }: Context<ApiEnv>, event: EventRecord): Promise<Plan> {
  const { replace } = readBody(codesBody(), await readJson(req), WHAT_TO_SEND);
  return { eventId: event.id, request: randomUUID(), generations: generationsAfter(event, replace) };
}

async function replace(
  event: EventRecord,
  { request, generations }: Plan,
  who: { readonly by: Replacer; readonly heldHash: string | null },
  deps: ApiDeps,
): Promise<Result> {
  const outcome = await replaceCodes(event, { request, generations, ...who }, deps);
  if ('problem' in outcome) throw new ApiProblem(outcome.problem, undefined, outcome.retryAfter);
  return { eventId: event.id, generations };
}

/** The codes that a plan made have the request of the plan in their records. */
function finishing({ table, keys: read }: ApiDeps): Pick<Work, 'finished'> {
  return {
    finished: async (_context, { eventId, request, generations }) => {
      const event = await getEvent(table, eventId);
      if (!event) return null;
      const [keys, then] = [await read(), atGenerations(event, generations)];
      const codes = await Promise.all(
        scopesIn(generations).map((scope) => findCode(table, codeHash(keys, then, scope))),
      );
      return codes.every((code) => code?.request === request) ? { eventId, generations } : null;
    },
  };
}
