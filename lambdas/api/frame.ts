/** The frame of a page, as the request it answers makes it. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type PageFrame, pagePolicy } from '#web/page.ts';
import type { ApiDeps } from './context.ts';

/** What API Gateway tells of a request beside its path. */
interface GatewayEnv {
  readonly event?: { readonly path?: string; readonly requestContext?: { readonly path?: string } };
}

export function frameOf(context: Context, deps: ApiDeps): PageFrame {
  const base = baseOf(context);
  const { product, logo } = deps.deployment;
  return {
    product,
    logo,
    base,
    now: deps.now(),
    asset: (name) => `${base}/assets/${deps.assets.name(name)}`,
  };
}

/** The stage: what the request's own path begins with and the route's does not. */
export function baseOf(context: Context): string {
  const { event } = (context.env ?? {}) as GatewayEnv;
  const whole = event?.requestContext?.path ?? '';
  const ours = event?.path ?? '';
  return whole.endsWith(ours) ? whole.slice(0, whole.length - ours.length) : '';
}

/** True when the visitor's browser speaks TLS to us, and so may keep a cookie to itself. */
export function isSecure(context: Context): boolean {
  return (context.req.header('X-Forwarded-Proto') ?? 'https') === 'https';
}

/** True when the form was sent from a page of ours: browsers say where a POST comes from, and pages cannot bend it. */
export function isOwnForm(context: Context): boolean {
  const origin = context.req.header('Origin') ?? '';
  const isOwn = URL.canParse(origin) && new URL(origin).host === context.req.header('Host');
  return isOwn || context.req.header('Sec-Fetch-Site') === 'same-origin';
}

/**
 * Headers of every page: nobody frames it, caches it, or learns where it was left from, but for ourselves: with `no-referrer`
 * a browser says `Origin: null` of our own forms too.
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
