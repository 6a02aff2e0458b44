/** The bodies of the routes of webhooks. */
import * as z from 'zod/mini';
import { CHANGE_TYPES } from '#domain/changes/change.ts';
import { once } from '#domain/text/once.ts';

/** The body that makes a webhook. */
export const webhookBody = /* @__PURE__ */ once(() =>
  z.strictObject({
    url: z.string(),
    types: z.optional(z.array(z.enum(CHANGE_TYPES)).check(z.minLength(1), z.maxLength(CHANGE_TYPES.length))),
    event: z.optional(z.string().check(z.regex(/^[a-z2-7]{16}$/))),
  }),
);

/** The body that calls a webhook again. */
export const replayBody = /* @__PURE__ */ once(() => z.strictObject({ since: z.iso.datetime() }));
