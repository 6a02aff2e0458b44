/** Reading the query of a call. */
import type * as z from 'zod/mini';
import { unknownField } from './body.ts';
import { ApiProblem } from './context.ts';

/**
 * Reads the parameters of a query.
 * @throws ApiProblem `query-invalid`, which names the wrong parameters
 */
export function readQuery<Query>(query: z.ZodMiniType<Query>, sent: Record<string, string>): Query {
  const read = query.safeParse(sent);
  if (read.success) return read.data;
  const unknown = unknownField(read.error, query)?.replace('field', 'parameter');
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' ');
  throw new ApiProblem('query-invalid', unknown ?? wrong);
}
