/** The routes below /v1/webhooks, for organizer keys and manage codes. */
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { webhooksMade } from '#domain/access/call-limits.ts';
import { currentKey } from '#domain/access/signing-keys.ts';
import { base32 } from '#domain/text/base32.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { targetRefusal } from '#domain/webhooks/target.ts';
import {
  enabled,
  MOST_WEBHOOKS,
  USUAL_TYPES,
  type WebhookRecord,
  withNewSecret,
} from '#domain/webhooks/webhook.ts';
import { webhookSecret } from '#domain/webhooks/webhook-secret.ts';
import { getEvent } from '#store/events.ts';
import { recordOrganizer } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import {
  changeWebhook,
  followNewEvents,
  getWebhook,
  listCalls,
  listWebhooks,
  putWebhook,
  removeWebhook,
  webhookIdPrefix,
} from '#store/webhooks.ts';
import { readBody, readJson } from './body.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { follow } from './follow.ts';
import { idempotent, type KeyedWork } from './idempotent.ts';
import { type ManagerEnv, needManager } from './need-access.ts';
import { replayBody, webhookBody } from './schemas/webhooks.ts';

const TESTS = { most: 1, window: 60 };
const REPLAYS = { most: 4, window: 3600 };
/** The longest body: a URL of 2,000 characters and all types. */
const OCTETS = 8 * 1024;
/** How many changes the log of attempts shows. */
const CALLS = 100;

/** Returns the routes that make, show, test, change and remove webhooks. */
export function webhookRoutes(deps: ApiDeps): Hono<ManagerEnv> {
  const { table, now } = deps;
  const app = new Hono<ManagerEnv>();
  const manager = needManager(deps);
  const body = bodyLimit({
    maxSize: OCTETS,
    onError: () => {
      throw new ApiProblem('body-too-large', 'This call takes a few words only; see the API reference.');
    },
  });
  return app
    .post('/', manager, body, idempotent(deps, creation(deps)))
    .get('/', manager, async (context) => {
      const { owner, event } = context.var;
      const prefix = event ? webhookIdPrefix(event.id) : '';
      const webhooks = await listWebhooks(table, organizerHandle(owner), prefix);
      return context.json({ webhooks: webhooks.map(shown) });
    })
    .get('/:id', manager, async (context) => context.json(shown(await theirs(context, deps))))
    .delete('/:id', manager, async (context) => {
      const { organizer, id } = await theirs(context, deps);
      await removeWebhook(table, organizer, id);
      return context.body(null, 204);
    })
    .post('/:id/enable', manager, async (context) =>
      context.json(shown(await change(context, enabled, deps))),
    )
    .post('/:id/rotate', manager, async (context) => {
      const key = currentKey(await deps.keys());
      const webhook = await change(context, (current) => withNewSecret(current, key, now()), deps);
      const formerUntil = webhook.formerSecret?.until;
      return context.json({ ...shown(webhook), secret: await secretOf(webhook, deps), formerUntil });
    })
    .post('/:id/test', manager, async (context) => {
      const { organizer, id } = await theirs(context, deps);
      await take('webhook-test', id, TESTS, deps);
      const call = {
        ...{ organizer, webhookId: id, logged: null, attempt: 1 },
        change: `test_${base32(randomBytes(10))}`,
        since: new Date(now()).toISOString(),
      };
      await sendJobs(deps.changes, id, [{ body: { kind: 'call', call, dueAt: now() } }]);
      return context.json({ id: call.change }, 202);
    })
    .post('/:id/replay', manager, body, async (context) => {
      const { organizer, id, disabled } = await theirs(context, deps);
      const { since: from } = readBody(replayBody(), await readJson(context.req));
      if (disabled) throw new ApiProblem('webhook-disabled');
      await take('webhook-replay', id, REPLAYS, deps);
      const since = new Date(now()).toISOString();
      const job = {
        kind: 'replay',
        organizer,
        webhookId: id,
        from,
        since,
        place: null,
      } as const;
      await sendJobs(deps.changes, id, [{ body: job }]);
      return context.json({ since: from }, 202);
    })
    .get('/:id/attempts', manager, async (context) => {
      const { id } = await theirs(context, deps);
      const calls = await listCalls(table, id, CALLS);
      const attempts = calls.flatMap(({ change: about, event, attempts: made }) =>
        made.map((one, index) => ({ id: about, event, attempt: index + 1, ...one })),
      );
      return context.json({ attempts: attempts.sort((one, other) => (one.at < other.at ? 1 : -1)) });
    });
}

/** What a call that makes a webhook will do. The URL is in the body, which comes again with a repeated call. */
interface Plan {
  readonly id: string;
  readonly event: string | null;
  /** UTC instant. */
  readonly at: string;
}

/** Returns the work of making a webhook, which a call with an idempotency key does once. */
function creation(deps: ApiDeps): KeyedWork<Plan, { readonly id: string }, ManagerEnv> {
  const { table, now } = deps;
  return {
    plan: async (context) => {
      const { owner } = context.var;
      const sent = readBody(webhookBody(), await readJson(context.req));
      const refusal = targetRefusal(sent.url, deps.webhookLoopback);
      if (refusal) throw new ApiProblem('webhook-url-refused', refusal);
      const event = await eventOf(context, sent.event, deps);
      const prefix = webhookIdPrefix(event?.id ?? null);
      const most = event ? MOST_WEBHOOKS.event : MOST_WEBHOOKS.organizer;
      const { length } = await listWebhooks(table, organizerHandle(owner), prefix);
      const limit = webhooksMade(context.var.event?.id ?? organizerHandle(owner));
      if (length >= most || !(await takeFromRateLimit(table, limit, now())))
        throw new ApiProblem('too-many-webhooks');
      const at = new Date(now()).toISOString();
      return { id: prefix + base32(randomBytes(10)), event: event?.id ?? null, at };
    },
    run: async (context, plan) => {
      await create(context, plan, deps);
      return { id: plan.id };
    },
    finished: async (context, { id }) => {
      const webhook = await getWebhook(table, organizerHandle(context.var.owner), id);
      return webhook && { id };
    },
    answer: async (context, { id }) => {
      const webhook = await getWebhook(table, organizerHandle(context.var.owner), id);
      if (!webhook) throw new ApiProblem('webhook-unknown', 'The webhook was removed since the first call.');
      return context.json({ ...shown(webhook), secret: await secretOf(webhook, deps) }, 201);
    },
  };
}

/**
 * Makes a webhook. Its events are followed before it is stored: after a crash in between, no webhook waits for changes that
 * nobody announces.
 */
async function create(context: Context<ManagerEnv>, { id, at }: Plan, deps: ApiDeps): Promise<void> {
  const { table } = deps;
  const { owner } = context.var;
  const { url, types, event: named } = readBody(webhookBody(), await readJson(context.req));
  const event = await eventOf(context, named, deps);
  const organizer = organizerHandle(owner);
  if (event) await follow(event, deps);
  else {
    await sendJobs(deps.changes, organizer, [
      { body: { kind: 'follow-all', organizer, after: null, again: false } },
    ]);
    await recordOrganizer(table, owner, at);
    await followNewEvents(table, organizer, at);
  }
  await putWebhook(table, {
    id,
    organizer,
    owner,
    event: event?.id ?? null,
    url: new URL(url).href,
    types: types ? [...new Set(types)] : USUAL_TYPES,
    createdAt: at,
    disabled: null,
    failingSince: null,
    secret: { key: currentKey(await deps.keys()), generation: 0 },
    formerSecret: null,
    revision: 0,
  });
}

/** Returns the event that a new webhook is for; null for all events of the organizer. */
async function eventOf(context: Context<ManagerEnv>, named: string | undefined, deps: ApiDeps) {
  const { owner, event } = context.var;
  if (event && named !== undefined && named !== event.id)
    throw new ApiProblem('event-gone', 'The manage code is for another event.');
  if (event || named === undefined) return event;
  const found = await getEvent(deps.table, named);
  if (found?.owner !== owner)
    throw new ApiProblem('event-gone', 'The organizer of this key has no event with this id.');
  return found;
}

/** Returns the webhook in the path. A manage code sees only those of its own event. */
async function theirs(context: Context<ManagerEnv>, { table }: ApiDeps): Promise<WebhookRecord> {
  const { owner, event } = context.var;
  const id = context.req.param('id') ?? '';
  const webhook = ID.test(id) ? await getWebhook(table, organizerHandle(owner), id) : null;
  if (!webhook || (event && webhook.event !== event.id)) throw new ApiProblem('webhook-unknown');
  return webhook;
}

const ID = /^wh_[a-z2-7]{32}$|^wh_0[a-z2-7]{16}$/;

async function change(
  context: Context<ManagerEnv>,
  next: (webhook: WebhookRecord) => WebhookRecord,
  deps: ApiDeps,
): Promise<WebhookRecord> {
  const { organizer, id } = await theirs(context, deps);
  const changed = await changeWebhook(deps.table, organizer, id, next);
  if (!changed) throw new ApiProblem('webhook-unknown');
  return changed.after;
}

async function take(
  what: string,
  id: string,
  limit: { readonly most: number; readonly window: number },
  { table, now }: ApiDeps,
): Promise<void> {
  if (await takeFromRateLimit(table, { name: `${what}#${id}`, ...limit }, now())) return;
  const seconds = limit.window - (Math.floor(now() / 1000) % limit.window);
  throw new ApiProblem('too-many-webhook-calls', undefined, seconds);
}

async function secretOf(webhook: WebhookRecord, { keys }: ApiDeps): Promise<string> {
  return webhookSecret(await keys(), webhook, webhook.secret);
}

/** Returns what is shown of a webhook. Its secret is shown only when it is new. */
function shown({ id, url, types, event, createdAt, disabled, failingSince }: WebhookRecord) {
  return {
    id,
    url,
    types,
    event,
    createdAt,
    status: disabled ? 'disabled' : 'active',
    disabledBecause: disabled?.because ?? null,
    failingSince,
  };
}
