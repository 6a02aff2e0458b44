/** What stands behind the question mark. */
import type * as z from 'zod';
import { ApiProblem } from './context.ts';

/** @throws ApiProblem `query-invalid`, naming what is wrong */
export function readQuery<Query>(query: z.ZodType<Query>, sent: Record<string, string>): Query {
  const read = query.safeParse(sent);
  if (read.success) return read.data;
  throw new ApiProblem(
    'query-invalid',
    read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' '),
  );
}
