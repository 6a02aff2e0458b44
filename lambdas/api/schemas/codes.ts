/** The body and answers of the routes that replace codes. */
import * as z from 'zod/mini';
import { REPLACEMENTS } from '#domain/access/new-codes.ts';
import { once } from '#domain/text/once.ts';
import { described, named, text } from './described.ts';

/** The body: which codes are replaced. */
export const codesBody = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      replace: described(z.enum(REPLACEMENTS), 'Which code is replaced; `both` replaces the two.', 'api'),
    }),
    'CodesRequest',
    'Which codes to replace.',
  ),
);

/** The answer to the manage code. */
export const newCodes = /* @__PURE__ */ once(() =>
  named(
    z.object({
      apiCode: z.optional(text('The new API code, when it was replaced.', 'api_mz4v…')),
      manageCode: z.optional(text('The new manage code, when it was replaced.', 'manage_q7xc…')),
    }),
    'NewCodes',
    'The codes that were replaced. They are shown only this once.',
  ),
);

/** The answer to an owner key. */
export const replacedCodes = /* @__PURE__ */ once(() =>
  named(
    z.object({
      replaced: described(z.array(z.enum(['api', 'manage'])), 'The codes that stopped.', ['api']),
      mailedTo: text('The organizer, who gets the new codes by mail.', 'olga@example.com'),
    }),
    'ReplacedCodes',
    'The codes that were replaced, and who was mailed the new ones.',
  ),
);
