/** Pages of people who signed in by mail. */
import { createMiddleware } from 'hono/factory';
import { forOwnersPage } from '#web/unusable-link.ts';
import type { ApiDeps } from './context.ts';
import { baseOf } from './frame.ts';
import { organizerFrame } from './organizer-frame.ts';
import { ownForms, sessionOf } from './session.ts';

/** The variable that `needOrganizer` sets: the normalised address that is signed in. */
export interface OrganizerEnv {
  Variables: { address: string };
}

/** Returns the middleware that sends everybody who is not signed in by mail to the sign-in page. */
export function needOrganizer(deps: ApiDeps) {
  return createMiddleware<OrganizerEnv>(async (context, next) => {
    await ownForms(context, async () => {});
    const session = await sessionOf(context, deps);
    if (session?.kind !== 'organizer') return context.redirect(`${baseOf(context)}/sign-in`, 303);
    context.set('address', session.address);
    await next();
  });
}

/** Returns the middleware that accepts only owners of the domain. It comes after `needOrganizer`. */
export function needOwner(deps: ApiDeps) {
  return createMiddleware<OrganizerEnv>(async (context, next) => {
    if (deps.owners.includes(context.var.address)) return next();
    return context.html(forOwnersPage(organizerFrame(context, deps)), 403);
  });
}
