/** What a form sends. */
import type { Context } from 'hono';
import * as z from 'zod';
import { ApiProblem } from './context.ts';

/** A field of text; empty where the form has none. */
export const textField = z.string().catch('');

/** What says by being there that a button was pressed or a form is that one. */
export const markField = z
  .unknown()
  .optional()
  .transform((sent) => sent !== undefined);

/** A field that a form may have any number of times. */
export const listField = z
  .unknown()
  .optional()
  .transform((sent) => [sent].flat().filter((one) => typeof one === 'string'));

/** Its fields; none where the body is no form. @throws ApiProblem `body-not-form` where it is broken or another form */
export async function readForm<Form>(context: Context, form: z.ZodType<Form>): Promise<Form> {
  const read = await tryForm(context, form);
  if (read === null) throw new ApiProblem('body-not-form');
  return read;
}

/** As `readForm`; null for another form, where a page has an answer of its own to that. */
export async function tryForm<Form>({ req }: Context, form: z.ZodType<Form>): Promise<Form | null> {
  try {
    return form.safeParse(await req.parseBody({ all: true })).data ?? null;
  } catch (error) {
    if (error instanceof TypeError) throw new ApiProblem('body-not-form');
    throw error;
  }
}
