/** Codes are read from headers only, because paths and queries end up in logs. */
import { createMiddleware } from 'hono/factory';
import { hashCode, type Scope } from '#domain/access/codes.ts';
import { findCode } from '#store/codes.ts';
import { getEvent } from '#store/events.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';

/**
 * Returns the middleware that accepts requests with a code of this scope. The manage code may do all that the API code may.
 * It throws ApiProblem `code-missing`, `code-unknown`, `manage-code-needed` or `event-gone`.
 */
export function needCode(deps: ApiDeps, scope: Scope) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const hash = hashCode(sentCode(context.req.header('Authorization'), context.req.header('X-Api-Code')));
    const code = hash && (await findCode(deps.table, hash));
    if (!code) throw new ApiProblem('code-unknown');
    if (scope === 'manage' && code.scope !== 'manage') throw new ApiProblem('manage-code-needed');
    const event = await getEvent(deps.table, code.eventId);
    if (!event) throw new ApiProblem('event-gone');
    context.set('event', event);
    context.set('scope', code.scope);
    context.set('codeHash', hash);
    await next();
  });
}

/**
 * Returns the code from the header Authorization or X-Api-Code.
 * @throws ApiProblem `code-missing`
 */
export function sentCode(authorization: string | undefined, apiCode: string | undefined): string {
  const bearer = authorization?.match(/^Bearer\s+(\S+)\s*$/i)?.[1];
  const code = bearer ?? apiCode?.trim();
  if (!code) throw new ApiProblem('code-missing');
  return code;
}
