/** The page on which owners of the domain make and revoke owner keys. A key is shown once. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { hashOwnerKey, OWNER_KEY_OCTETS, ownerKeyOf } from '#domain/access/owner-key.ts';
import { once } from '#domain/text/once.ts';
import { listOwnerKeys, putOwnerKey, revokeOwnerKey } from '#store/owner-keys.ts';
import { newKeyPage, ownerKeysPage } from '#web/owner-keys.ts';
import type { ApiDeps } from '../context.ts';
import { readForm } from '../form.ts';
import { baseOf } from '../frame.ts';
import type { OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';

const revoked = once(() => z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }));

/** Returns the routes below `/domain/keys`. */
export function ownerKeyRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  return new Hono<OrganizerEnv>()
    .get('/', async (context) =>
      context.html(ownerKeysPage(organizerFrame(context, deps), await listOwnerKeys(deps.table))),
    )
    .post('/', async (context) => {
      const key = ownerKeyOf(randomBytes(OWNER_KEY_OCTETS));
      const madeAt = new Date(deps.now()).toISOString();
      await putOwnerKey(deps.table, { hash: hashOwnerKey(key) ?? '', madeBy: context.var.address, madeAt });
      return context.html(newKeyPage(organizerFrame(context, deps), key));
    })
    .post('/revoke', async (context) => {
      const { hash } = await readForm(context, revoked());
      await revokeOwnerKey(deps.table, hash);
      return context.redirect(`${baseOf(context)}/domain/keys`, 303);
    });
}
