/** The routes with which a program makes, changes and cancels events: POST, PATCH and DELETE below /v1/events. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deriveCode } from '#domain/access/codes.ts';
import { eventPageId } from '#domain/access/public-id.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { readBody, readJson } from './body.ts';
import { cancelEvent, changeEvent, OTHER_EVENT } from './change-event.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { shownEvent } from './event-answer.ts';
import { idempotent, type KeyedWork } from './idempotent.ts';
import { makeEvent } from './make-event.ts';
import { type KeyEnv, needKey } from './need-access.ts';
import { eventPatch, newEventBody } from './schemas/event-fields.ts';
import { publicUrlOf } from './visitor.ts';

const ID = new RegExp(`^${ID_PATTERN}$`);

/** The longest description has 30,000 characters, of which each may have four octets. */
const limited = bodyLimit({
  maxSize: 256 * 1024,
  onError: () => {
    throw new ApiProblem('body-too-large', 'The fields of an event are too long; see the API reference.');
  },
});

/** Returns the routes. */
export function madeEventRoutes(deps: ApiDeps): Hono<KeyEnv> {
  const needManage = needKey(deps, 'manage');
  return new Hono<KeyEnv>()
    .post('/', limited, needManage, idempotent(deps, making(deps)))
    .patch('/:eventId', limited, needManage, async (context) => {
      const patch = readBody(eventPatch(), await readJson(context.req));
      const event = await changeEvent(callOf(context), patch, deps);
      return context.json(await shownEvent(event, 'manage', deps));
    })
    .delete('/:eventId', needManage, async (context) =>
      context.json(await shownEvent(await cancelEvent(callOf(context), deps), 'manage', deps)),
    );
}

/** Makes an event. Making it again from the same plan finds it, so no attempt needs to know how far an earlier one came. */
function making(deps: ApiDeps): KeyedWork<{ readonly key: string }, { readonly eventId: string }, KeyEnv> {
  return {
    plan: async ({ req }) => ({ key: req.header('Idempotency-Key') ?? randomUUID() }),
    run: async (context, { key }) => {
      const fields = readBody(newEventBody(), await readJson(context.req));
      return { eventId: (await makeEvent(context.var.key.organizer, fields, key, deps)).id };
    },
    finished: async () => null,
    answer: async (context, { eventId }) => {
      const event = await getEvent(deps.table, eventId);
      if (!event) throw new ApiProblem('event-gone');
      const keys = await deps.keys();
      const base = publicUrlOf(context);
      const page = `${base}/e/${eventPageId(keys, event)}`;
      const self = `${base}/v1/events/${eventId}`;
      context.header('Location', self);
      const made = {
        event: await shownEvent(event, 'manage', deps),
        apiCode: deriveCode(keys, event, 'api'),
        manageCode: deriveCode(keys, event, 'manage'),
        links: { self, page, share: `${page}/share`, results: `${base}/results/${eventId}` },
      };
      return context.json(made, 201);
    },
  };
}

/** @throws ApiProblem `event-gone` for what is no id of an event, or `if-match-invalid` */
function callOf({ req, var: { key } }: Context<KeyEnv>) {
  const eventId = req.param('eventId') ?? '';
  if (!ID.test(eventId)) throw new ApiProblem('event-gone', OTHER_EVENT);
  return {
    eventId,
    owner: key.organizer,
    version: versionIn(req.header('If-Match')),
  };
}

/**
 * Returns the version that a caller changes: `If-Match: "3"` names the `version` that they read.
 * @throws ApiProblem `if-match-invalid`
 */
function versionIn(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const [, version] = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (version === undefined) throw new ApiProblem('if-match-invalid');
  return Number(version);
}
