/** What a request to a public page says of itself. */
import type { Context } from 'hono';
import type { Trace } from '#store/trace.ts';
import { pagePolicy } from '#web/page.ts';
import type { ApiDeps } from './context.ts';
import { baseOf } from './frame.ts';

interface GatewayEnv {
  readonly context?: { readonly awsRequestId?: string };
  readonly event?: {
    readonly requestContext?: {
      readonly requestId?: string;
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

/** What the request goes by. All that follows from it goes by the id that stands in the access log of API Gateway. */
export function traceOf(context: Context): Trace {
  const requestId = envOf(context).context?.awsRequestId;
  return { requestId, correlationId: gateway(context)?.requestId ?? requestId };
}

function gateway(context: Context) {
  return envOf(context).event?.requestContext;
}

function envOf(context: Context): GatewayEnv {
  return context.env ?? {};
}

/** Lets any site frame the answer when the visitor came with `?embed=1`; true then. No page that does so has a session. */
export function allowEmbedding(context: Context, { deployment }: ApiDeps): boolean {
  if (context.req.query('embed') !== '1') return false;
  context.header('Content-Security-Policy', pagePolicy(deployment.logo, true));
  return true;
}

/** Where visitors say they come from, as the API takes it; anything else counts as from the page itself. */
export function originOf(sent: unknown, otherwise: string): string {
  return typeof sent === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(sent) ? sent.toLowerCase() : otherwise;
}
