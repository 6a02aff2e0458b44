/** The answer when a call cannot be done (RFC 9457). */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { described, named, text } from './described.ts';

/** A problem. */
export const problemAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      type: text(
        'The address of what the reference says about the code.',
        'https://invites.example.com/docs#code-unknown',
      ),
      code: text('The stable code by which programs recognize the problem.', 'code-unknown'),
      title: text('The problem in a few words.', 'Unknown code'),
      status: described(z.int(), 'The status of the answer.', 401),
      detail: text('What to do next.', 'Copy the code from the confirmation mail of your event.'),
    }),
    'Problem',
    'Why a call was not done. Decide by `code`; the texts may change.',
  ),
);
