/**
 * POST calls that carry the header Idempotency-Key are done once, however often they come.
 *
 * Before anything is done, the plan of the call is stored under its key: ids and numbers from which everything follows, and
 * no secret. When the process dies, the next call with the key does the same plan again and finds what is done already.
 * When the call has ended, its result is stored, and a repeated call is answered from it. Secrets in an answer are derived
 * or read anew each time.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { hashCode } from '#domain/access/codes.ts';
import { fingerprint } from '#domain/text/ids.ts';
import {
  beginKeyedCall,
  endKeyedCall,
  forgetKeyedCall,
  getKeyedCall,
  type KeyedCall,
} from '#store/idempotency-keys.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { sentSecret } from './need-access.ts';

/** A call that may be repeated. Plan and result are JSON without secrets and without addresses: they are kept for a day. */
export interface KeyedWork<Plan, Result, Env extends { Variables: object } = ApiEnv> {
  /** Reads the call, and says what it will do: for example the id of what it makes. It changes nothing. */
  readonly plan: (context: Context<Env>) => Promise<Plan>;
  /** Does it. Whatever it throws as ApiProblem means that nothing was done. */
  readonly run: (context: Context<Env>, plan: Plan) => Promise<Result>;
  /** Returns what an earlier attempt with this plan did to its end, or null when it did not get there. */
  readonly finished: (context: Context<Env>, plan: Plan) => Promise<Result | null>;
  /** Answers with the result. */
  readonly answer: (context: Context<Env>, result: Result) => Promise<Response> | Response;
}

const KEY = /^[\x20-\x7e]{1,255}$/;
/** A key as long as this cannot be guessed, if it is as random as a UUID. */
const UNGUESSABLE = 20;

/**
 * Returns the handler of a route, which comes after the middleware that checks the code: `idempotent(deps, work)`. It throws
 * ApiProblem `idempotency-key-invalid`, `idempotency-key-reused` or `idempotency-key-in-use`.
 */
export function idempotent<Plan, Result, Env extends { Variables: object } = ApiEnv>(
  deps: ApiDeps,
  work: KeyedWork<Plan, Result, Env>,
): (context: Context<Env>) => Promise<Response> {
  return async (context) => {
    const sent = await readKey(context);
    if (!sent) return work.answer(context, await work.run(context, await work.plan(context)));
    const { name, body } = sent;
    const now = deps.now();
    const found = await getKeyedCall(deps.table, name, now);
    if (found) checkSame(found, body);
    if (found?.result !== undefined) return work.answer(context, found.result as Result);
    if (found && found.busyUntil > now) throw inUse(found, now);
    const plan = (found?.plan as Plan | undefined) ?? (await work.plan(context));
    const call = await beginKeyedCall(deps.table, name, { body, plan }, found, now);
    if (!call) throw inUse({ busyUntil: now + 1000 }, now);
    const result = (found && (await work.finished(context, plan))) ?? (await attempt(context, call, plan));
    await endKeyedCall(deps.table, name, call, result);
    return work.answer(context, result);

    async function attempt(at: Context<Env>, begun: KeyedCall, planned: Plan): Promise<Result> {
      try {
        return await work.run(at, planned);
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        // An attempt that was taken for dead may have ended meanwhile.
        const ended = found && (await work.finished(at, planned));
        if (ended) return ended;
        await forgetKeyedCall(deps.table, name, begun);
        throw error;
      }
    }
  };
}

/**
 * Returns the middleware for a route that ends the validity of the caller's own code. It comes before the middleware that
 * checks the code, and answers a repeated call whose code is gone because of it. Somebody else who has the old code must
 * not be able to guess the key, so short keys are not answered.
 */
export function answerRepeated<Plan, Result>(
  deps: ApiDeps,
  work: KeyedWork<Plan, Result>,
): MiddlewareHandler<ApiEnv> {
  return createMiddleware<ApiEnv>(async (context, next) => {
    // A revoked key is not answered.
    if (hashCode(sentSecret(context)) === null) return next();
    const sent = await readKey(context);
    const isLong = sent !== null && sent.length >= UNGUESSABLE;
    const found = isLong ? await getKeyedCall(deps.table, sent.name, deps.now()) : null;
    if (!sent || !found || found.body !== sent.body) return next();
    const result = (found.result as Result | undefined) ?? (await work.finished(context, found.plan as Plan));
    return result === null ? next() : work.answer(context, result);
  });
}

/**
 * Returns the name under which a call with a key is stored, and the fingerprint of its body; null for a call without a key.
 * @throws ApiProblem `idempotency-key-invalid`
 */
async function readKey<Env extends { Variables: object }>({ req }: Context<Env>) {
  const key = req.header('Idempotency-Key');
  if (key === undefined) return null;
  if (!KEY.test(key)) throw new ApiProblem('idempotency-key-invalid');
  const who = [req.header('Authorization') ?? '', req.header('X-Api-Code') ?? ''];
  const name = fingerprint('idempotency-key', req.method, req.path, ...who, key);
  return { name, length: key.length, body: fingerprint('body', await req.text()) };
}

function checkSame(found: KeyedCall, body: string): void {
  if (found.body !== body) throw new ApiProblem('idempotency-key-reused');
}

function inUse({ busyUntil }: Pick<KeyedCall, 'busyUntil'>, now: number): ApiProblem {
  const seconds = Math.max(1, Math.ceil((busyUntil - now) / 1000));
  return new ApiProblem('idempotency-key-in-use', undefined, seconds);
}
