/** Codes and keys are read from headers only, because paths and queries end up in logs. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { hashCode } from '#domain/access/codes.ts';
import { type AccessScope, allows, hashOrganizerKey, type Needed } from '#domain/access/organizer-key.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { findCode } from '#store/codes.ts';
import { getEvent } from '#store/events.ts';
import { findOrganizerKey, type OrganizerKey, recordKeyUse } from '#store/organizer-keys.ts';
import { log } from '../runtime/log.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';

const ID = new RegExp(`^${ID_PATTERN}$`);

/** The variable that `needKey` sets. */
export interface KeyEnv {
  Variables: { key: OrganizerKey };
}

/**
 * Returns the middleware of the routes of one event. Where the path has an `:eventId`, it accepts a code of that event, or a
 * key of its organizer; elsewhere a code, which names the event itself. It throws ApiProblem `code-missing`, `code-unknown`,
 * `key-unknown`, `manage-code-needed`, `scope-too-small` or `event-gone`. The event of another organizer is answered as one
 * that does not exist.
 */
export function needAccess(deps: ApiDeps, needed: Needed) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const secret = sentSecret(context);
    const id = context.req.param('eventId');
    const keyHash = hashOrganizerKey(secret);
    if (keyHash === null) {
      const { eventId, scope, hash } = await readCode(secret, deps);
      if (!allows(scope, needed)) throw new ApiProblem('manage-code-needed');
      if (id !== undefined && id !== eventId) throw new ApiProblem('event-gone', OTHER_EVENT);
      const event = await getEvent(deps.table, eventId);
      if (!event) throw new ApiProblem('event-gone');
      return goOn(context, { event, scope, codeHash: hash }, next);
    }
    if (id === undefined) throw new ApiProblem('code-unknown', NEEDS_ID);
    const key = await readKey(keyHash, needed, deps);
    const event = ID.test(id) ? await getEvent(deps.table, id) : null;
    if (event?.owner !== key.organizer) throw new ApiProblem('event-gone', OTHER_EVENT);
    await recordingUse(key, deps, () => goOn(context, { event, scope: key.scope, codeHash: null }, next));
  });
}

/**
 * Returns the middleware of routes that only organizer keys open. It throws ApiProblem `code-missing`, `key-unknown` or
 * `scope-too-small`.
 */
export function needKey(deps: ApiDeps, needed: Needed) {
  return createMiddleware<KeyEnv>(async (context, next) => {
    const hash = hashOrganizerKey(sentSecret(context));
    if (hash === null) throw new ApiProblem('key-unknown');
    const key = await readKey(hash, needed, deps);
    context.set('key', key);
    await recordingUse(key, deps, next);
  });
}

/** The variables that `needManager` sets: the organizer, and the one event that a manage code opens, or null. */
export interface ManagerEnv {
  Variables: { owner: string; event: EventRecord | null };
}

/**
 * Returns the middleware of routes that are about one event with its manage code, and about all events of an organizer with
 * their key. It throws ApiProblem `code-missing`, `code-unknown`, `key-unknown`, `manage-code-needed`, `scope-too-small` or
 * `event-gone`.
 */
export function needManager(deps: ApiDeps) {
  return createMiddleware<ManagerEnv>(async (context, next) => {
    const secret = sentSecret(context);
    const keyHash = hashOrganizerKey(secret);
    if (keyHash !== null) {
      const key = await readKey(keyHash, 'manage', deps);
      context.set('owner', key.organizer);
      context.set('event', null);
      return recordingUse(key, deps, next);
    }
    const { eventId, scope } = await readCode(secret, deps);
    if (!allows(scope, 'manage')) throw new ApiProblem('manage-code-needed');
    const event = await getEvent(deps.table, eventId);
    if (!event) throw new ApiProblem('event-gone');
    context.set('owner', event.owner);
    context.set('event', event);
    await next();
  });
}

/**
 * Returns the code or key of a request that is not about one event, after finding that it exists.
 * @throws ApiProblem `code-missing`, `code-unknown` or `key-unknown`
 */
export async function knownSecret(context: Context, deps: ApiDeps): Promise<string> {
  const secret = sentSecret(context);
  const keyHash = hashOrganizerKey(secret);
  if (keyHash === null) await readCode(secret, deps);
  else await readKey(keyHash, 'details', deps);
  return secret;
}

/**
 * Returns the code or key from the header Authorization or X-Api-Code.
 * @throws ApiProblem `code-missing`
 */
export function sentSecret({ req }: Context): string {
  const bearer = req.header('Authorization')?.match(/^Bearer\s+(\S+)\s*$/i)?.[1];
  const secret = bearer ?? req.header('X-Api-Code')?.trim();
  if (!secret) throw new ApiProblem('code-missing');
  return secret;
}

const OTHER_EVENT =
  'Neither the code nor the key opens an event with this id; GET /v1/events lists those of a key.';
const NEEDS_ID =
  'This is an organizer key, which opens an event by its id: call /v1/events/{id} and the routes below it. Agents give a tool its argument "event"; list_events lists the ids.';

async function readCode(secret: string, { table }: ApiDeps) {
  const hash = hashCode(secret);
  const code = hash && (await findCode(table, hash));
  if (!code) throw new ApiProblem('code-unknown');
  return { ...code, hash };
}

async function readKey(hash: string, needed: Needed, { table }: ApiDeps): Promise<OrganizerKey> {
  const key = await findOrganizerKey(table, hash);
  if (!key) throw new ApiProblem('key-unknown');
  if (!allows(key.scope, needed)) throw new ApiProblem('scope-too-small', scopeNeeded(key.scope, needed));
  return key;
}

function scopeNeeded(scope: AccessScope, needed: Needed): string {
  return `This key has the scope ${scope}, and the call needs ${needed}${needed === 'manage' ? '' : ' or manage'}. Make another key on the page /events/keys.`;
}

function goOn(context: Context<ApiEnv>, found: ApiEnv['Variables'], next: () => Promise<void>) {
  context.set('event', found.event);
  context.set('scope', found.scope);
  context.set('codeHash', found.codeHash);
  return next();
}

/** Records the use of a key while the call is answered. The answer does not depend on it. */
async function recordingUse(key: OrganizerKey, { table, now }: ApiDeps, answer: () => Promise<void>) {
  const recorded = recordKeyUse(table, key, now()).catch((error: unknown) =>
    log.error('The use of a key could not be recorded.', error),
  );
  await answer();
  await recorded;
}
