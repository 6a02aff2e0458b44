/** Validators and caching of what the API answers (RFC 9110 section 13, RFC 9111). */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

/**
 * Gives every JSON that is read a weak ETag, and answers 304 when the caller has it already. Such an answer may be stored
 * by the caller's own cache, which must ask again each time; nothing else may be stored. An export is streamed, so it has
 * no ETag.
 */
export const conditional = createMiddleware(async (context, next) => {
  await next();
  if (context.res.headers.has('Cache-Control')) return;
  if (!isReadJson(context)) return context.header('Cache-Control', 'no-store');
  const etag = `W/"${createHash('sha256')
    .update(await context.res.clone().text())
    .digest('base64url')
    .slice(0, 22)}"`;
  if (matches(context.req.header('If-None-Match'), etag)) {
    const kept = [...context.res.headers].filter(([name]) => !name.startsWith('content-'));
    context.res = undefined;
    context.res = new Response(null, { status: 304, headers: kept });
  }
  context.header('ETag', etag);
  context.header('Cache-Control', 'private, no-cache');
  context.header('Vary', 'Authorization, X-Api-Code');
});

function isReadJson({ req, res }: Context): boolean {
  const { headers, status } = res;
  const isRead = req.method === 'GET' || req.method === 'HEAD';
  const isJson = headers.get('Content-Type')?.startsWith('application/json') ?? false;
  return isRead && isJson && status === 200 && !headers.has('Content-Disposition');
}

/** Weak comparison (RFC 9110 section 8.8.3.2). */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
