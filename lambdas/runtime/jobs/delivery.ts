/** The jobs in the delivery queue. */
import * as z from 'zod/mini';
import { shardOf } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { count, id } from './parts.ts';

/** The most recipients of one delivery. */
const RECIPIENTS_AT_ONCE = 25;

/** Brings recipients of one shard up to date. */
const deliveryJob = once(() =>
  z.object({
    kind: z.literal('delivery'),
    eventId: id(),
    recipientIds: z.array(id()).check(z.minLength(1), z.maxLength(RECIPIENTS_AT_ONCE)),
    /** The version whose round queued it. The round of a newer version queues everybody who is due anew. */
    version: z.optional(count()),
    /** SES message id of the mail that asked for the current version again. */
    refresh: z.optional(z.string()),
    /** Set for a reminder: when it was asked for. */
    reminder: z.optional(z.iso.datetime()),
  }),
);
/** A delivery to one or more recipients. */
export type DeliveryJob = z.infer<ReturnType<typeof deliveryJob>>;

/** Returns as few deliveries as possible that together bring these recipients up to date, of about the same size. */
export function deliveriesTo(
  eventId: string,
  recipientIds: readonly string[],
  version?: number,
): DeliveryJob[] {
  const shards = Map.groupBy(recipientIds, shardOf);
  return [...shards.values()].flatMap((ids) => {
    const parts = Math.ceil(ids.length / RECIPIENTS_AT_ONCE);
    return Array.from({ length: parts }, (_, part) => ({
      kind: 'delivery' as const,
      eventId,
      recipientIds: ids.filter((_, index) => index % parts === part),
      ...(version !== undefined && { version }),
    }));
  });
}

/** The schema of jobs in the delivery queue. */
export const deliveryQueueJob = once(() => z.discriminatedUnion('kind', [deliveryJob()]));
