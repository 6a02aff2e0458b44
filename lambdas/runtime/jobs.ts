/** The messages that our functions put on queues: what each asks for stands in its `kind`. */
import * as z from 'zod';
import { REPLACERS } from '#domain/access/new-codes.ts';
import { NOBODY } from '#domain/event/version-history.ts';
import { MOST_EVENTS } from '#domain/imports/import-item.ts';
import { choiceKind } from '#domain/imports/similar-events-link.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { withKind } from './jobs-without-kind.ts';

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** Brings one recipient up to date; `refresh` names the mail that asked for the current version once more. */
const deliveryJob = z.object({
  kind: z.literal('delivery'),
  eventId: id,
  recipientId: id,
  refresh: z.string().optional(),
});
export type DeliveryJob = z.infer<typeof deliveryJob>;

/** Sends a notice that SES did not take when it was written: as it was, or not at all where it went out meanwhile. */
const noticeJob = z.object({
  kind: z.literal('notice'),
  /** Names it among all notices. */
  id: z.string().min(1),
  to: z.string().min(1),
  /** The mail, gzipped, in base64: SQS takes a megabyte, and there are notices of thousands of events. */
  packed: z.base64(),
  tags: z.record(z.string(), z.string()),
});
export type NoticeJob = z.infer<typeof noticeJob>;

/** Tells the organizer's own calendar how many come. */
const headcountJob = z.object({ kind: z.literal('headcount'), eventId: id });
export type HeadcountJob = z.infer<typeof headcountJob>;

/** Goes through the recipients of one version, from a checkpoint on, with what was counted up to there. */
const roundJob = z.object({
  kind: z.literal('round'),
  eventId: id,
  version: z.int().nonnegative(),
  shard: z.int().min(0).max(15),
  /** Last recipient seen in this shard. */
  after: z.string().nullable(),
  report: z.object({ notified: z.int(), declined: z.int(), 'no-answer': z.int(), unreachable: z.int() }),
  /** The organizer is told of the edit elsewhere, together with others. */
  quiet: z.boolean().default(false),
});
export type RoundJob = z.infer<typeof roundJob>;

/** Invites those on a list, from where its record says it stands. */
const listJob = z.object({ kind: z.literal('list'), eventId: id, listId: id });
export type ListJob = z.infer<typeof listJob>;

/** Makes or updates the next events of an import. */
const importJob = z.object({ kind: z.literal('import'), importId: id });
export type ImportJob = z.infer<typeof importJob>;

/** Does with rows of an import that look like events its organizer has what they chose; null for all of them. */
const importChoiceJob = z.object({
  kind: z.literal('import-choice'),
  importId: id,
  choice: choiceKind,
  rows: z.array(z.int().nonnegative()).max(MOST_EVENTS).nullable(),
});
export type ImportChoiceJob = z.infer<typeof importChoiceJob>;

/** Mails the organizer where their event stands; asked for twice within one minute since 1970, it is mailed once. */
const reportJob = z.object({ kind: z.literal('report'), eventId: id, minute: z.int() });
export type ReportJob = z.infer<typeof reportJob>;

/** Tells the organizer that nobody more is invited: today by API code, or to the event at all. `day`: since 1970, UTC. */
const limitReachedJob = z.object({
  kind: z.literal('limit-reached'),
  eventId: id,
  day: z.int(),
  limit: z.enum(['per-day', 'per-event']),
  most: z.int().positive(),
});
export type LimitReachedJob = z.infer<typeof limitReachedJob>;

const generation = z.int().positive().optional();
/** Mails the organizer new codes, once they are there. `request` names what asked for them, at `askedAt`: milliseconds since 1970. */
const newCodesJob = z.object({
  kind: z.literal('new-codes'),
  eventId: id,
  request: z.string().min(1),
  generations: z.object({ api: generation, manage: generation }),
  by: z.enum(REPLACERS),
  askedAt: z.int(),
});
export type NewCodesJob = z.infer<typeof newCodesJob>;

/** Applies to an event the mails that came before it. */
const earlyMailsJob = z.object({ kind: z.literal('early-mails'), eventId: id });
export type EarlyMailsJob = z.infer<typeof earlyMailsJob>;

/** Acts on a mail that was held. `mailbox`: handle of whoever said yes. */
const heldMailJob = z.object({ kind: z.literal('held-mail'), mailbox: id, id });
export type HeldMailJob = z.infer<typeof heldMailJob>;

/** Mails a link to somebody who had unsubscribed and wants to return: they asked on a page, at that UTC instant. */
const resubscribeJob = z.object({
  kind: z.literal('resubscribe'),
  eventId: id,
  recipientId: id,
  askedAt: z.iso.datetime(),
});
export type ResubscribeJob = z.infer<typeof resubscribeJob>;

/** Erases somebody, from where the record of it says it stands. */
const erasureJob = z.object({ kind: z.literal('erasure'), erasureId: id });
export type ErasureJob = z.infer<typeof erasureJob>;

/** Mails the link to sign in for which the api function left a request. */
const signInJob = z.object({ kind: z.literal('sign-in'), requestId: z.string().min(1) });
export type SignInJob = z.infer<typeof signInJob>;

/** What each queue of ours carries. */
export const deliveryQueueJob = z.discriminatedUnion('kind', [deliveryJob]);
export const noticeQueueJob = z.discriminatedUnion('kind', [noticeJob]);
export const headcountQueueJob = z.discriminatedUnion('kind', [headcountJob]);
export const roundsQueueJob = z.discriminatedUnion('kind', [roundJob, listJob]);
export type RoundsQueueJob = z.infer<typeof roundsQueueJob>;
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
export type OrganizerQueueJob = z.infer<typeof organizerQueueJob>;

/** What any message of ours may ask for. */
export type JobKind = (DeliveryJob | NoticeJob | HeadcountJob | RoundsQueueJob | OrganizerQueueJob)['kind'];

/**
 * Reads a message of a queue of ours.
 * @throws CodedError `job-unreadable` when no function of ours puts such a thing there
 */
export function readJob<Job>(queueJob: z.ZodType<Job>, body: unknown): Job {
  const read = queueJob.safeParse(withKind(body));
  if (read.success) return read.data;
  throw new CodedError(
    'job-unreadable',
    'A message asks for no work that there is; look at the dead letter.',
    {
      cause: read.error,
    },
  );
}

/** The first message of the round of a version. */
export function firstOfRound(eventId: string, version: number, quiet: boolean): RoundJob {
  return { kind: 'round', eventId, version, shard: 0, after: null, report: NOBODY, quiet };
}
