/** The jobs in the webhook queue, and how a call of a webhook is named. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { id, text } from './parts.ts';

/** The id of a webhook. */
export const webhookId = once(() => z.string().check(z.regex(/^wh_[a-z2-7]{32}$|^wh_0[a-z2-7]{16}$/)));
const attempt = once(() => z.int().check(z.positive()));

/** Names an attempt to call a webhook about one change. */
export const callName = once(() =>
  z.object({
    organizer: id(),
    webhookId: webhookId(),
    /** The id of the change, or of a test. */
    change: text(),
    /** The event and the place of the change in its log; null for a test. */
    logged: z.nullable(z.object({ eventId: id(), number: attempt() })),
    /** When the first attempt was planned, UTC instant. */
    since: z.iso.datetime(),
    /** Counted from 1. */
    attempt: attempt(),
  }),
);
/** Names an attempt to call a webhook about one change. */
export type CallName = z.infer<ReturnType<typeof callName>>;

/** Calls a URL. The function that does it has no access to anything, so the job has all that it needs. */
const webhookCallJob = once(() =>
  z.object({
    kind: z.literal('webhook-call'),
    call: callName(),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    body: text(),
  }),
);
/** A call to make. */
export type WebhookCallJob = z.infer<ReturnType<typeof webhookCallJob>>;

/** The schema of jobs in the webhook queue. */
export const webhookQueueJob = once(() => z.discriminatedUnion('kind', [webhookCallJob()]));
