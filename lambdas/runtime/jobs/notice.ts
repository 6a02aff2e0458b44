/** The jobs in the notice queue. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { text } from './parts.ts';

/** Sends a notice that SES did not take at once, unchanged. Does nothing when it was sent meanwhile. */
const noticeJob = once(() =>
  z.object({
    kind: z.literal('notice'),
    /** The name of the notice, unique among all notices. */
    id: text(),
    to: text(),
    /** The mail, gzipped, in base64. SQS takes one megabyte, and a notice may list thousands of events. */
    packed: z.base64(),
    tags: z.record(z.string(), z.string()),
  }),
);
/** A notice that waits for SES. */
export type NoticeJob = z.infer<ReturnType<typeof noticeJob>>;

/** The schema of jobs in the notice queue. */
export const noticeQueueJob = once(() => z.discriminatedUnion('kind', [noticeJob()]));
