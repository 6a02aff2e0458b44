/** The page on which organizers make and revoke their keys. A key is shown once. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import {
  hashOrganizerKey,
  KEY_SCOPES,
  LONGEST_KEY_NAME,
  MOST_KEYS,
  ORGANIZER_KEY_OCTETS,
  organizerKeyOf,
} from '#domain/access/organizer-key.ts';
import { once } from '#domain/text/once.ts';
import { listOrganizerKeys, putOrganizerKey, revokeOrganizerKey } from '#store/organizer-keys.ts';
import { newOrganizerKeyPage, organizerKeysPage } from '#web/organizer-keys.ts';
import type { ApiDeps } from '../context.ts';
import { readForm } from '../form.ts';
import { baseOf } from '../frame.ts';
import { needOrganizer, type OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';

const revoked = once(() => z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }));
const made = once(() =>
  z.object({
    name: z.catch(z.string().check(z.trim(), z.maxLength(LONGEST_KEY_NAME)), ''),
    scope: z.enum(KEY_SCOPES),
  }),
);

/** Returns the routes below `/events/keys`. */
export function organizerKeyRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  const app = new Hono<OrganizerEnv>();
  app.use(bodyLimit({ maxSize: 4096 }), needOrganizer(deps));
  return app
    .get('/', async (context) => {
      const keys = await listOrganizerKeys(deps.table, context.var.address);
      return context.html(organizerKeysPage(organizerFrame(context, deps), keys));
    })
    .post('/', async (context) => {
      const { name, scope } = await readForm(context, made());
      const { address: organizer } = context.var;
      const keys = await listOrganizerKeys(deps.table, organizer);
      const frame = organizerFrame(context, deps);
      if (name === '') return context.html(organizerKeysPage(frame, keys, 'no-name'), 422);
      if (keys.length >= MOST_KEYS) return context.html(organizerKeysPage(frame, keys, 'too-many'), 409);
      const key = organizerKeyOf(randomBytes(ORGANIZER_KEY_OCTETS));
      const createdAt = new Date(deps.now()).toISOString();
      const hash = hashOrganizerKey(key) as string;
      await putOrganizerKey(deps.table, { hash, organizer, name, scope, createdAt, lastUsedAt: null });
      return context.html(newOrganizerKeyPage(frame, key, { name, scope }));
    })
    .post('/revoke', async (context) => {
      const { hash } = await readForm(context, revoked());
      await revokeOrganizerKey(deps.table, context.var.address, hash);
      return context.redirect(`${baseOf(context)}/events/keys`, 303);
    });
}
