/** Facts about a request. */
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

/** Returns the IP address that connected to API Gateway, or `unknown`. Headers of proxies before it can be forged. */
export function sourceOf(context: Context): string {
  return gateway(context)?.identity?.sourceIp ?? 'unknown';
}

/** Returns the public base address of the pages, without a trailing slash. */
export function publicUrlOf(context: Context): string {
  const url = new URL(context.req.url);
  const host = gateway(context)?.domainName ?? url.host;
  return `${context.req.header('X-Forwarded-Proto') ?? 'https'}://${host}${baseOf(context)}`;
}

/** Returns the request id of Lambda, and as correlation id the request id in the access log of API Gateway. */
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

/**
 * Lets any site frame the answer to a request with `?embed=1`, and returns true then. Only pages without a session use
 * it.
 */
export function allowEmbedding(context: Context, { deployment }: ApiDeps): boolean {
  if (context.req.query('embed') !== '1') return false;
  context.header('Content-Security-Policy', pagePolicy(deployment.logo, true));
  return true;
}

/**
 * Returns the origin that the visitor's link names, in lower case, if the API accepts it.
 * @param otherwise the origin to use if not
 */
export function originOf(sent: unknown, otherwise: string): string {
  return typeof sent === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(sent) ? sent.toLowerCase() : otherwise;
}
