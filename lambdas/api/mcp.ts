/** The route POST /mcp, for agents. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerMcp } from '#mcp';
import { type ApiDeps, ApiProblem } from './context.ts';
import type { ApiCall } from './mcp/tools.ts';
import { knownSecret } from './need-access.ts';

/** Enough for 500 guests, or a mail to explain. */
const LARGEST = 1024 * 1024;

/**
 * Returns the route. It asks for a code or key at once, so that a client learns that one is missing before its agent calls
 * a tool. Pages of other sites are refused, because a page must not use what a browser may reach.
 * @param app answers the calls of the REST API that the tools make
 */
export function mcpRoutes(app: Pick<Hono, 'fetch'>, deps: ApiDeps): Hono {
  const onError = () => {
    throw new ApiProblem('body-too-large', 'A request may have 1 MiB. Invite guests in parts.');
  };
  return new Hono().post('/', bodyLimit({ maxSize: LARGEST, onError }), async (context) => {
    if (isOfOtherSite(context)) throw new ApiProblem('origin-foreign');
    // One request of a client counts once for the limits of API Gateway, so it is one call.
    if (/^\s*\[/.test(await context.req.raw.clone().text())) throw new ApiProblem('body-invalid', ONE_CALL);
    const secret = await knownSecret(context, deps);
    return answerMcp(context.req.raw, {
      call: (call) => callApi(call, secret, app, context),
      domain: deps.deployment.domain,
      product: deps.deployment.product,
      now: deps.now,
    });
  });
}

const ONE_CALL = 'Send one request of JSON-RPC in each POST. Batches are not taken.';

async function callApi(
  { method, path, body, idempotencyKey }: ApiCall,
  secret: string,
  app: Pick<Hono, 'fetch'>,
  context: Context,
) {
  const scheme = context.req.header('X-Forwarded-Proto');
  const headers = {
    Authorization: `Bearer ${secret}`,
    // Links in the answer begin as the agent's own address does.
    ...(scheme !== undefined && { 'X-Forwarded-Proto': scheme }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
  };
  const request = new Request(new URL(path, context.req.url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return app.fetch(request, context.env);
}

/** Browsers name the site of the page that sends a request. Programs name none. */
function isOfOtherSite({ req }: Context): boolean {
  const origin = req.header('Origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== req.header('Host');
}
