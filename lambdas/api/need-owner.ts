/** Owner keys are read from headers only, as codes are. */
import { createMiddleware } from 'hono/factory';
import { hashOwnerKey } from '#domain/access/owner-key.ts';
import { findOwnerKey } from '#store/owner-keys.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { sentCode } from './need-code.ts';

/**
 * Returns the middleware that accepts requests with the key of a current owner of the domain. It throws ApiProblem
 * `code-missing` or `owner-key-unknown`.
 */
export function needOwnerKey(deps: ApiDeps) {
  return createMiddleware(async (context, next) => {
    const hash = hashOwnerKey(
      sentCode(context.req.header('Authorization'), context.req.header('X-Api-Code')),
    );
    const key = hash && (await findOwnerKey(deps.table, hash));
    if (!key || !deps.owners.includes(key.madeBy)) throw new ApiProblem('owner-key-unknown');
    await next();
  });
}
