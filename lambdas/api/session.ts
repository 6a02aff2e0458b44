/** Sessions by cookie, and what a session may open. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { type Session, signSession, verifySession } from '#domain/access/session.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { fingerprint, ID_PATTERN } from '#domain/text/ids.ts';
import { findCode } from '#store/codes.ts';
import { isEndedSession, putEndedSession } from '#store/ended-sessions.ts';
import { getEvent } from '#store/events.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { baseOf, cookieScope } from './frame.ts';

const COOKIE = 'session';
const ID = new RegExp(`^${ID_PATTERN}$`);

/**
 * Returns the session of a request. Returns null without a cookie, with an invalid or expired one, after signing out, and
 * once the manage code of the session was replaced.
 */
export async function sessionOf(context: Context, deps: ApiDeps): Promise<Session | null> {
  const cookie = getCookie(context, COOKIE) ?? '';
  const session = verifySession(await deps.keys(), cookie, deps.now());
  if (!session || (await isEndedSession(deps.table, idOf(cookie)))) return null;
  if (session.kind !== 'event') return session;
  const code = await findCode(deps.table, session.codeHash);
  return code?.scope === 'manage' && code.eventId === session.eventId ? session : null;
}

/** Starts a session, and ends the one that the browser had. */
export async function startSession(context: Context, deps: ApiDeps, session: Session): Promise<void> {
  await forget(context, deps);
  setCookie(context, COOKIE, signSession(await deps.keys(), session), {
    ...cookieScope(context),
    maxAge: Math.floor((session.expires - deps.now()) / 1000),
  });
}

/** Ends the session for everybody who has its cookie. */
export async function endSession(context: Context, deps: ApiDeps): Promise<void> {
  await forget(context, deps);
  deleteCookie(context, COOKIE, cookieScope(context));
}

async function forget(context: Context, deps: ApiDeps): Promise<void> {
  const cookie = getCookie(context, COOKIE) ?? '';
  const session = verifySession(await deps.keys(), cookie, deps.now());
  if (session) await putEndedSession(deps.table, idOf(cookie), session.expires);
}

/** Returns true when the session may manage the event. */
export function mayManage(session: Session, event: EventRecord): boolean {
  return session.kind === 'event' ? session.eventId === event.id : session.address === event.owner;
}

/** The middleware that refuses forms from other sites. SameSite cookies do the same in browsers that know them. */
export const ownForms = csrf({ origin: (origin, context) => hostOf(origin) === context.req.header('Host') });

/**
 * Returns the middleware that sets `event` from `:eventId` when the session may manage it, and otherwise redirects to
 * sign in.
 */
export function needEvent(deps: ApiDeps) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    await ownForms(context, async () => {});
    const session = await sessionOf(context, deps);
    const id = context.req.param('eventId') ?? '';
    const event = session && ID.test(id) ? await getEvent(deps.table, id) : null;
    if (!session || !event || !mayManage(session, event))
      return context.redirect(`${baseOf(context)}/results`, 303);
    context.set('event', event);
    context.set('scope', 'manage');
    context.set('codeHash', session.kind === 'event' ? session.codeHash : null);
    await next();
  });
}

/** Returns the fingerprint of a cookie. The cookie itself is a secret and is not stored. */
function idOf(cookie: string): string {
  return fingerprint('session', cookie);
}

/** Returns the host of an Origin header, or null for `null`, which browsers send when a page hides its address. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
