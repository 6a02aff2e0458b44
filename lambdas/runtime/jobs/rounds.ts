/** The jobs in the rounds queue: what goes through the recipients of an event. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { count, id, shard, text } from './parts.ts';

/** Goes through the recipients of one version: all shards side by side, or what is left of one. */
const roundJob = once(() =>
  z.object({
    kind: z.literal('round'),
    eventId: id(),
    version: count(),
    /** What is left of one shard; absent for the whole round. */
    rest: z.optional(
      z.object({
        shard: shard(),
        /** The last recipient seen in this shard. */
        after: z.string(),
        /** The counts of the shard up to there. */
        report: z.object({
          notified: z.int(),
          declined: z.int(),
          'no-answer': z.int(),
          unreachable: z.int(),
        }),
      }),
    ),
    /** True when the organizer gets no notice after the round, because a report lists the edit with others. */
    quiet: z._default(z.boolean(), false),
  }),
);
/** A round, or what is left of one of its shards. */
export type RoundJob = z.infer<ReturnType<typeof roundJob>>;

/** Reminds those who have not answered, in all shards side by side, or in what is left of one. */
const remindersJob = once(() =>
  z.object({
    kind: z.literal('reminders'),
    eventId: id(),
    /** When the reminders were asked for. */
    at: z.iso.datetime(),
    /** What is left of one shard, after this recipient; absent for all shards. */
    rest: z.optional(z.object({ shard: shard(), after: z.string() })),
  }),
);
/** Reminders, or what is left of them in one shard. */
export type RemindersJob = z.infer<ReturnType<typeof remindersJob>>;

/** Invites as many people from the line of an event as there are free places. */
const lineJob = once(() => z.object({ kind: z.literal('line'), eventId: id() }));
/** A line in which the next ones may be invited. */
export type LineJob = z.infer<ReturnType<typeof lineJob>>;

/** Counts the recipients of a shard anew, whose tally has notes of batches that were not closed. */
const recountJob = once(() =>
  z.object({
    kind: z.literal('recount'),
    eventId: id(),
    shard: shard(),
    /** The notes of the batches that were not closed. */
    notes: z.readonly(z.tuple([text()], text())),
  }),
);
/** A shard to recount. */
export type RecountJob = z.infer<ReturnType<typeof recountJob>>;

/** Invites the people on a list, from the place that its record names. */
const listJob = once(() => z.object({ kind: z.literal('list'), eventId: id(), listId: id() }));
/** A people list to work on. */
export type ListJob = z.infer<ReturnType<typeof listJob>>;

/** The schema of jobs in the rounds queue. */
export const roundsQueueJob = once(() =>
  z.discriminatedUnion('kind', [roundJob(), remindersJob(), listJob(), lineJob(), recountJob()]),
);

/** A job in the rounds queue. */
export type RoundsQueueJob = z.infer<ReturnType<typeof roundsQueueJob>>;
