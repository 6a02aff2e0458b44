/** The jobs that our functions put into queues. The `kind` of each says what it asks for. */
import * as z from 'zod';
import { REPLACERS } from '#domain/access/new-codes.ts';
import { NOBODY } from '#domain/event/version-history.ts';
import { MOST_EVENTS } from '#domain/imports/import-item.ts';
import { choiceKind } from '#domain/imports/similar-events-link.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { withKind } from './jobs-without-kind.ts';

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** Brings one recipient up to date. `refresh` names the mail that asked for the current version again. */
const deliveryJob = z.object({
  kind: z.literal('delivery'),
  eventId: id,
  recipientId: id,
  refresh: z.string().optional(),
});
/** A delivery to one recipient. */
export type DeliveryJob = z.infer<typeof deliveryJob>;

/** Sends a notice that SES did not take at once, unchanged. Does nothing when it was sent meanwhile. */
const noticeJob = z.object({
  kind: z.literal('notice'),
  /** The name of the notice, unique among all notices. */
  id: z.string().min(1),
  to: z.string().min(1),
  /** The mail, gzipped, in base64. SQS takes one megabyte, and a notice may list thousands of events. */
  packed: z.base64(),
  tags: z.record(z.string(), z.string()),
});
/** A notice that waits for SES. */
export type NoticeJob = z.infer<typeof noticeJob>;

/** Sends the headcount to the organizer's own calendar. */
const headcountJob = z.object({ kind: z.literal('headcount'), eventId: id });
/** A headcount to send. */
export type HeadcountJob = z.infer<typeof headcountJob>;

/** Goes through the recipients of one version from a checkpoint on, with the counts up to there. */
const roundJob = z.object({
  kind: z.literal('round'),
  eventId: id,
  version: z.int().nonnegative(),
  shard: z.int().min(0).max(15),
  /** The last recipient seen in this shard. */
  after: z.string().nullable(),
  report: z.object({ notified: z.int(), declined: z.int(), 'no-answer': z.int(), unreachable: z.int() }),
  /** True when the organizer gets no notice after the round, because a report lists the edit with others. */
  quiet: z.boolean().default(false),
});
/** The rest of a round. */
export type RoundJob = z.infer<typeof roundJob>;

/** Invites the people on a list, from the place that its record names. */
const listJob = z.object({ kind: z.literal('list'), eventId: id, listId: id });
/** A people list to work on. */
export type ListJob = z.infer<typeof listJob>;

/** Makes or updates the next events of an import. */
const importJob = z.object({ kind: z.literal('import'), importId: id });
/** The rest of an import. */
export type ImportJob = z.infer<typeof importJob>;

/**
 * Updates or makes events of rows that look like events the organizer has, as they chose. `rows` is null for all rows.
 */
const importChoiceJob = z.object({
  kind: z.literal('import-choice'),
  importId: id,
  choice: choiceKind,
  rows: z.array(z.int().nonnegative()).max(MOST_EVENTS).nullable(),
});
/** The organizer's choice for rows of an import. */
export type ImportChoiceJob = z.infer<typeof importChoiceJob>;

/**
 * Mails the organizer the report of their event, once for each `minute` (minutes since 1970) in which it was requested.
 */
const reportJob = z.object({ kind: z.literal('report'), eventId: id, minute: z.int() });
/** A report to mail. */
export type ReportJob = z.infer<typeof reportJob>;

/**
 * Mails the organizer that nobody else is invited: with `per-day` today by the API code, with `per-event` to the event at
 * all. `day` is the number of days since 1970, UTC.
 */
const limitReachedJob = z.object({
  kind: z.literal('limit-reached'),
  eventId: id,
  day: z.int(),
  limit: z.enum(['per-day', 'per-event']),
  most: z.int().positive(),
});
/** The notice of a reached limit. */
export type LimitReachedJob = z.infer<typeof limitReachedJob>;

const generation = z.int().positive().optional();
/**
 * Mails the organizer new codes once they are stored. `request` names the request that replaces them, made at `askedAt`
 * (milliseconds since 1970).
 */
const newCodesJob = z.object({
  kind: z.literal('new-codes'),
  eventId: id,
  request: z.string().min(1),
  generations: z.object({ api: generation, manage: generation }),
  by: z.enum(REPLACERS),
  askedAt: z.int(),
});
/** New codes to mail. */
export type NewCodesJob = z.infer<typeof newCodesJob>;

/** Applies the early mails of an event. */
const earlyMailsJob = z.object({ kind: z.literal('early-mails'), eventId: id });
/** Early mails to apply. */
export type EarlyMailsJob = z.infer<typeof earlyMailsJob>;

/** Applies a held mail. `mailbox` is the handle of the person who applied it. */
const heldMailJob = z.object({ kind: z.literal('held-mail'), mailbox: id, id });
/** A held mail to apply. */
export type HeldMailJob = z.infer<typeof heldMailJob>;

/**
 * Mails the link to subscribe again to a guest for whom an invite was requested on a page at `askedAt`, a UTC instant.
 */
const resubscribeJob = z.object({
  kind: z.literal('resubscribe'),
  eventId: id,
  recipientId: id,
  askedAt: z.iso.datetime(),
});
/** A link to subscribe again. */
export type ResubscribeJob = z.infer<typeof resubscribeJob>;

/** Erases a person, from the place that the record of the erasure names. */
const erasureJob = z.object({ kind: z.literal('erasure'), erasureId: id });
/** The rest of an erasure. */
export type ErasureJob = z.infer<typeof erasureJob>;

/** Mails the link to sign in for a request that the api function stored. */
const signInJob = z.object({ kind: z.literal('sign-in'), requestId: z.string().min(1) });
/** A link to sign in. */
export type SignInJob = z.infer<typeof signInJob>;

/** The schema of jobs in the delivery queue. */
export const deliveryQueueJob = z.discriminatedUnion('kind', [deliveryJob]);
/** The schema of jobs in the notice queue. */
export const noticeQueueJob = z.discriminatedUnion('kind', [noticeJob]);
/** The schema of jobs in the headcount queue. */
export const headcountQueueJob = z.discriminatedUnion('kind', [headcountJob]);
/** The schema of jobs in the rounds queue. */
export const roundsQueueJob = z.discriminatedUnion('kind', [roundJob, listJob]);
/** A job in the rounds queue. */
export type RoundsQueueJob = z.infer<typeof roundsQueueJob>;
/** The schema of jobs in the organizer queue. */
export const organizerQueueJob = z.discriminatedUnion('kind', [
  importJob,
  importChoiceJob,
  reportJob,
  limitReachedJob,
  newCodesJob,
  earlyMailsJob,
  heldMailJob,
  resubscribeJob,
  erasureJob,
  signInJob,
]);
/** A job in the organizer queue. */
export type OrganizerQueueJob = z.infer<typeof organizerQueueJob>;

/** The kind of any job. */
export type JobKind = (DeliveryJob | NoticeJob | HeadcountJob | RoundsQueueJob | OrganizerQueueJob)['kind'];

/**
 * Reads a job from a message.
 * @param queueJob the schema of the queue
 * @throws CodedError `job-unreadable` when the message is no job of this queue
 */
export function readJob<Job>(queueJob: z.ZodType<Job>, body: unknown): Job {
  const read = queueJob.safeParse(withKind(body));
  if (read.success) return read.data;
  throw new CodedError(
    'job-unreadable',
    'A message asks for work that no function does; look at the dead letter.',
    {
      cause: read.error,
    },
  );
}

/**
 * Returns the first job of the round of a version.
 * @param quiet true when the organizer gets no notice after the round
 */
export function firstOfRound(eventId: string, version: number, quiet: boolean): RoundJob {
  return { kind: 'round', eventId, version, shard: 0, after: null, report: NOBODY, quiet };
}
