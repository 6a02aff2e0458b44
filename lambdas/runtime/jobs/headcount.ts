/** The jobs in the headcount queue. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { id } from './parts.ts';

/** Sends the headcount to the organizer's own calendar. */
const headcountJob = once(() => z.object({ kind: z.literal('headcount'), eventId: id() }));
/** A headcount to send. */
export type HeadcountJob = z.infer<ReturnType<typeof headcountJob>>;

/** The schema of jobs in the headcount queue. */
export const headcountQueueJob = once(() => z.discriminatedUnion('kind', [headcountJob()]));
