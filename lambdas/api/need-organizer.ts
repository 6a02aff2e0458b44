/** Pages of whoever has shown that they read the mail of an address. */
import { createMiddleware } from 'hono/factory';
import { forOwnersPage } from '#web/unusable-link.ts';
import type { ApiDeps } from './context.ts';
import { baseOf, frameOf } from './frame.ts';
import { ownForms, sessionOf } from './session.ts';

/** Set by `needOrganizer`: the normalised address that is signed in. */
export interface OrganizerEnv {
  Variables: { address: string };
}

/** Sends everybody who is not signed in by mail to do so. */
export function needOrganizer(deps: ApiDeps) {
  return createMiddleware<OrganizerEnv>(async (context, next) => {
    await ownForms(context, async () => {});
    const session = await sessionOf(context, deps);
    if (session?.kind !== 'organizer') return context.redirect(`${baseOf(context)}/sign-in`, 303);
    context.set('address', session.address);
    await next();
  });
}

/** After `needOrganizer`: lets the domain's owners through. */
export function needOwner(deps: ApiDeps) {
  return createMiddleware<OrganizerEnv>(async (context, next) => {
    if (deps.owners.includes(context.var.address)) return next();
    return context.html(forOwnersPage(frameOf(context, deps)), 403);
  });
}
