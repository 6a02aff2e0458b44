/** What the functions ask of each other through queues. */
import * as z from 'zod';
import { NOBODY } from '../../domain/hearing.ts';

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** Bring one recipient up to date; `refresh` names the mail that asked for the current version once more. */
export const deliveryJob = z.object({ eventId: id, recipientId: id, refresh: z.string().optional() });
export type DeliveryJob = z.infer<typeof deliveryJob>;

/** Go through the recipients of one version, from a checkpoint on, with what was counted up to there. */
export const roundJob = z.object({
  eventId: id,
  version: z.int().nonnegative(),
  shard: z.int().min(0).max(15),
  /** Last recipient seen in this shard. */
  after: z.string().nullable(),
  heard: z.object({ told: z.int(), declined: z.int(), 'no-answer': z.int(), unreachable: z.int() }),
});
export type RoundJob = z.infer<typeof roundJob>;

export function firstOfRound(eventId: string, version: number): RoundJob {
  return { eventId, version, shard: 0, after: null, heard: NOBODY };
}
