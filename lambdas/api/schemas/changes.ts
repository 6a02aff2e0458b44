/** The query of the list of changes. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';

/** The query: where to begin, and how many changes to return. */
export const changesQuery = /* @__PURE__ */ once(() =>
  z.object({
    since: z.optional(z.string().check(z.maxLength(20))),
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)), 100),
  }),
);
