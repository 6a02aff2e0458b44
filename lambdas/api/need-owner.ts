/** Owner keys are read from headers only, as codes are. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { hashOwnerKey } from '#domain/access/owner-key.ts';
import { findOwnerKey } from '#store/owner-keys.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { sentSecret } from './need-access.ts';

/**
 * Returns the middleware that accepts requests with the key of a current owner of the domain. It throws ApiProblem
 * `code-missing` or `owner-key-unknown`.
 */
export function needOwnerKey(deps: ApiDeps) {
  return createMiddleware(async (context, next) => {
    await requireOwnerKey(context, deps);
    await next();
  });
}

/**
 * Checks that a request has the key of a current owner of the domain.
 * @throws ApiProblem `code-missing` or `owner-key-unknown`
 */
export async function requireOwnerKey(context: Context, deps: ApiDeps): Promise<void> {
  const hash = hashOwnerKey(sentSecret(context));
  const key = hash && (await findOwnerKey(deps.table, hash));
  if (!key || !deps.owners.includes(key.madeBy)) throw new ApiProblem('owner-key-unknown');
}
