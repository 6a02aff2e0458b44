/** The frame of a page depends on the request. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ENGLISH } from '#domain/languages/words.ts';
import { type PageFrame, pagePolicy } from '#web/page.ts';
import type { ApiDeps } from './context.ts';

/** The paths that API Gateway reports: the route's path, and the whole path with the stage. */
interface GatewayEnv {
  readonly event?: { readonly path?: string; readonly requestContext?: { readonly path?: string } };
}

/** Returns the frame of a page for organizers that answers a request. */
export function frameOf(context: Context, deps: ApiDeps): PageFrame {
  const base = baseOf(context);
  const { product, logo } = deps.deployment;
  return {
    product,
    logo,
    base,
    now: deps.now(),
    asset: (name) => `${base}/assets/${deps.assets.name(name)}`,
    words: ENGLISH,
    chosen: null,
    languages: [],
  };
}

/** Returns the path of the API stage, such as `/live`: the beginning that only the whole path of the request has. */
export function baseOf(context: Context): string {
  const { event } = (context.env ?? {}) as GatewayEnv;
  const whole = event?.requestContext?.path ?? '';
  const ours = event?.path ?? '';
  return whole.endsWith(ours) ? whole.slice(0, whole.length - ours.length) : '';
}

/** Returns true when the browser uses TLS, so that cookies can have the attribute Secure. */
export function isSecure(context: Context): boolean {
  return (context.req.header('X-Forwarded-Proto') ?? 'https') === 'https';
}

/**
 * Returns the attributes of a cookie: scripts cannot read it, forms of other sites do not send it, and it is limited to our
 * stage.
 */
export function cookieScope(context: Context) {
  return {
    path: baseOf(context) || '/',
    secure: isSecure(context),
    httpOnly: true,
    sameSite: 'Lax',
  } as const;
}

/**
 * Returns true when a form was sent from a page of ours. Browsers set Origin and Sec-Fetch-Site; pages cannot forge
 * them.
 */
export function isOwnForm(context: Context): boolean {
  const origin = context.req.header('Origin') ?? '';
  const isOwn = URL.canParse(origin) && new URL(origin).host === context.req.header('Host');
  return isOwn || context.req.header('Sec-Fetch-Site') === 'same-origin';
}

/**
 * Returns the middleware that sets the headers of every page: no other site may frame it, and it is not cached. The
 * referrer is sent to our own pages only. With `no-referrer`, browsers would send `Origin: null` from our own forms.
 */
export function pageHeaders({ deployment }: ApiDeps) {
  return createMiddleware(async (context, next) => {
    await next();
    if (!context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', pagePolicy(deployment.logo));
    context.header('Referrer-Policy', 'same-origin');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });
}
