/** Reading the fields of a form. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { ApiProblem } from './context.ts';

/** A text field; empty when the form has none. */
export const textField = once(() => z.catch(z.string(), ''));

/** A field that is true when the form has it, such as the name of the pressed button. */
export const markField = once(() =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((sent) => sent !== undefined),
  ),
);

/** A field that a form may have any number of times, as a list of texts. */
export const listField = once(() =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((sent) => [sent].flat().filter((one) => typeof one === 'string')),
  ),
);

/**
 * Reads the fields of a form. A body that is not a form has no fields.
 * @throws ApiProblem `body-not-form` when the body is broken or is another form
 */
export async function readForm<Form>(context: Context, form: z.ZodMiniType<Form>): Promise<Form> {
  const read = await tryForm(context, form);
  if (read === null) throw new ApiProblem('body-not-form');
  return read;
}

/**
 * Reads the fields of a form as `readForm` does, but returns null for another form.
 * @throws ApiProblem `body-not-form` when the body is broken
 */
export async function tryForm<Form>({ req }: Context, form: z.ZodMiniType<Form>): Promise<Form | null> {
  try {
    return form.safeParse(await req.parseBody({ all: true })).data ?? null;
  } catch (error) {
    if (error instanceof TypeError) throw new ApiProblem('body-not-form');
    throw error;
  }
}
