/** What a form sends. */
import type { Context } from 'hono';
import type { ParseBodyOptions } from 'hono/utils/body';
import { ApiProblem } from './context.ts';

/** Its fields; none where the body is no form. @throws ApiProblem `body-not-form` where it is one that is broken */
export async function readForm<Options extends Partial<ParseBodyOptions>>(
  { req }: Context,
  options?: Options,
) {
  try {
    return await req.parseBody(options);
  } catch (error) {
    if (error instanceof TypeError) throw new ApiProblem('body-not-form');
    throw error;
  }
}
