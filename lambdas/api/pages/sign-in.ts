/** Signing in by mail: a visitor enters an address, gets a link by mail, and clicks in the browser that asked. */

import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import { SESSION_LASTS } from '#domain/access/session.ts';
import {
  SIGN_IN_LASTS,
  type SignInRequest,
  signInId,
  verifySignInLink,
} from '#domain/access/sign-in-link.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { sendJobs } from '#store/queue.ts';
import { getSignIn, putSignIn, useUpSignIn } from '#store/sign-ins.ts';
import { linkUnusable, lookInMail, signInForm, signInWithLink, tooOften } from '#web/sign-in.ts';
import type { ApiDeps } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { baseOf, cookieScope } from '../frame.ts';
import { takeSignIn } from '../limits.ts';
import { organizerFrame, organizerLocale } from '../organizer-frame.ts';
import { endSession, ownForms, sessionOf, startSession } from '../session.ts';
import { sourceOf } from '../visitor.ts';

/** The cookie that marks the browser that asked. The link works only together with it. */
const COOKIE = 'sign-in';
/** Seconds. It is long because the form may wait in an open tab. */
const COOKIE_LASTS = 24 * 3600;

const who = once(() => z.object({ email: textField() }));

/** Returns the routes for signing in and out. */
export function signInRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/sign-in', async (context) => {
      const session = await sessionOf(context, deps);
      if (session?.kind === 'organizer') return context.redirect(`${baseOf(context)}/events`, 303);
      markBrowser(context);
      return context.html(signInForm(organizerFrame(context, deps)));
    })
    .post('/sign-in', ownForms, bodyLimit({ maxSize: 4096 }), async (context) => {
      const { email } = await readForm(context, who());
      const address = normaliseAddress(email);
      const frame = organizerFrame(context, deps);
      if (!address) return context.html(signInForm(frame, email), 422);
      if (!(await takeSignIn({ address, source: sourceOf(context) }, deps)))
        return context.html(tooOften(frame), 429);
      await ask({ address, browser: markBrowser(context), locale: organizerLocale(context) }, deps);
      return context.html(lookInMail(frame, address));
    })
    .get('/sign-in/:link', async (context) => {
      const request = await requestOf(context, deps);
      const frame = organizerFrame(context, deps);
      if (!request) return context.html(linkUnusable(frame, 'used-or-late'), 404);
      if (!asked(context, request)) return context.html(linkUnusable(frame, 'other-browser'), 403);
      return context.html(signInWithLink(frame, request.address));
    })
    .post('/sign-in/:link', ownForms, async (context) => {
      const request = await requestOf(context, deps);
      const frame = organizerFrame(context, deps);
      if (request && !asked(context, request)) return context.html(linkUnusable(frame, 'other-browser'), 403);
      if (!request || !(await useUpSignIn(deps.table, request.id)))
        return context.html(linkUnusable(frame, 'used-or-late'), 404);
      const expires = deps.now() + SESSION_LASTS;
      await startSession(context, deps, { kind: 'organizer', address: request.address, expires });
      deleteCookie(context, COOKIE, cookieScope(context));
      return context.redirect(`${frame.base}/events`, 303);
    })
    .post('/sign-out', ownForms, async (context) => {
      await endSession(context, deps);
      return context.redirect(`${baseOf(context)}/sign-in`, 303);
    });
}

/**
 * Stores the request and queues the mail. It does the same for every address, so that it does not reveal who is an
 * organizer.
 */
async function ask(
  { address, ...asked }: Pick<SignInRequest, 'address' | 'browser' | 'locale'>,
  deps: ApiDeps,
): Promise<void> {
  const id = signInId(address, randomBytes(16).toString('base64url'));
  await putSignIn(deps.table, { id, address, ...asked, expires: deps.now() + SIGN_IN_LASTS });
  await sendJobs(deps.organizer, id, [{ body: { kind: 'sign-in', requestId: id } }]);
}

async function requestOf(context: Context, deps: ApiDeps): Promise<SignInRequest | null> {
  const id = verifySignInLink(await deps.keys(), context.req.param('link') ?? '', deps.now());
  return id === null ? null : getSignIn(deps.table, id, deps.now());
}

function asked(context: Context, request: SignInRequest): boolean {
  const nonce = getCookie(context, COOKIE);
  return nonce !== undefined && fingerprint('browser', nonce) === request.browser;
}

/** Sets the cookie, or keeps the browser's existing one so that two open tabs both work. Returns its fingerprint. */
function markBrowser(context: Context): string {
  const nonce = getCookie(context, COOKIE) || randomBytes(16).toString('base64url');
  setCookie(context, COOKIE, nonce, { ...cookieScope(context), maxAge: COOKIE_LASTS });
  return fingerprint('browser', nonce);
}
