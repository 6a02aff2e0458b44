/** What a request to a public page says of itself. */
import type { Context } from 'hono';
import { pagePolicy } from '../../web/page.ts';
import type { ApiDeps } from './context.ts';
import { baseOf } from './frame.ts';

interface GatewayEnv {
  readonly event?: {
    readonly requestContext?: {
      readonly domainName?: string;
      readonly identity?: { readonly sourceIp?: string };
    };
  };
}

/** IP address that API Gateway was spoken to from; what a proxy says before it is anyone's word. */
export function sourceOf(context: Context): string {
  return gateway(context)?.identity?.sourceIp ?? 'unknown';
}

/** Where the pages are to be found from elsewhere, without a trailing slash. */
export function publicUrlOf(context: Context): string {
  const url = new URL(context.req.url);
  const host = gateway(context)?.domainName ?? url.host;
  return `${context.req.header('X-Forwarded-Proto') ?? 'https'}://${host}${baseOf(context)}`;
}

function gateway(context: Context) {
  return ((context.env ?? {}) as GatewayEnv).event?.requestContext;
}

/** Lets any site frame the answer when the visitor came with `?embed=1`; true then. No page that does so has a session. */
export function allowEmbedding(context: Context, { house }: ApiDeps): boolean {
  if (context.req.query('embed') !== '1') return false;
  context.header('Content-Security-Policy', pagePolicy(house.logo, true));
  return true;
}

/** Where visitors say they come from, as the API takes it; anything else counts as from the page itself. */
export function originOf(sent: unknown, otherwise: string): string {
  return typeof sent === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(sent) ? sent.toLowerCase() : otherwise;
}
