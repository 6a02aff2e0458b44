/**
 * The jobs that our functions put into queues. The `kind` of each says what it asks for. A schema is made when the first
 * job of its kind is read: most functions only write jobs.
 */
import * as z from 'zod/mini';
import { REPLACERS } from '#domain/access/new-codes.ts';
import { MOST_EVENTS } from '#domain/imports/import-item.ts';
import { choiceKind } from '#domain/imports/similar-events-link.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { shardOf } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { withKind } from './jobs-without-kind.ts';

const id = z.string().check(z.regex(/^[a-z2-7]{16}$/));
const text = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const shard = z.int().check(z.minimum(0), z.maximum(15));

/** The most recipients of one delivery. */
const RECIPIENTS_AT_ONCE = 25;

/** Brings recipients of one shard up to date. */
const deliveryJob = once(() =>
  z.object({
    kind: z.literal('delivery'),
    eventId: id,
    recipientIds: z.array(id).check(z.minLength(1), z.maxLength(RECIPIENTS_AT_ONCE)),
    /** The version whose round queued it. The round of a newer version queues everybody who is due anew. */
    version: z.optional(count),
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

/** Sends a notice that SES did not take at once, unchanged. Does nothing when it was sent meanwhile. */
const noticeJob = once(() =>
  z.object({
    kind: z.literal('notice'),
    /** The name of the notice, unique among all notices. */
    id: text,
    to: text,
    /** The mail, gzipped, in base64. SQS takes one megabyte, and a notice may list thousands of events. */
    packed: z.base64(),
    tags: z.record(z.string(), z.string()),
  }),
);
/** A notice that waits for SES. */
export type NoticeJob = z.infer<ReturnType<typeof noticeJob>>;

/** Sends the headcount to the organizer's own calendar. */
const headcountJob = once(() => z.object({ kind: z.literal('headcount'), eventId: id }));
/** A headcount to send. */
export type HeadcountJob = z.infer<ReturnType<typeof headcountJob>>;

/** Goes through the recipients of one version: all shards side by side, or what is left of one. */
const roundJob = once(() =>
  z.object({
    kind: z.literal('round'),
    eventId: id,
    version: count,
    /** What is left of one shard; absent for the whole round. */
    rest: z.optional(
      z.object({
        shard,
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
    eventId: id,
    /** When the reminders were asked for. */
    at: z.iso.datetime(),
    /** What is left of one shard, after this recipient; absent for all shards. */
    rest: z.optional(z.object({ shard, after: z.string() })),
  }),
);
/** Reminders, or what is left of them in one shard. */
export type RemindersJob = z.infer<ReturnType<typeof remindersJob>>;

/** Invites as many people from the line of an event as there are free places. */
const lineJob = once(() => z.object({ kind: z.literal('line'), eventId: id }));
/** A line in which the next ones may be invited. */
export type LineJob = z.infer<ReturnType<typeof lineJob>>;

/** Counts the recipients of a shard anew, whose tally has notes of batches that were not closed. */
const recountJob = once(() =>
  z.object({
    kind: z.literal('recount'),
    eventId: id,
    shard,
    /** The notes of the batches that were not closed. */
    notes: z.readonly(z.tuple([text], text)),
  }),
);
/** A shard to recount. */
export type RecountJob = z.infer<ReturnType<typeof recountJob>>;

/** Invites the people on a list, from the place that its record names. */
const listJob = once(() => z.object({ kind: z.literal('list'), eventId: id, listId: id }));
/** A people list to work on. */
export type ListJob = z.infer<ReturnType<typeof listJob>>;

/** Makes or updates the next events of an import. */
const importJob = once(() => z.object({ kind: z.literal('import'), importId: id }));
/** The rest of an import. */
export type ImportJob = z.infer<ReturnType<typeof importJob>>;

/**
 * Updates or makes events of rows that look like events the organizer has, as they chose. `rows` is null for all rows.
 */
const importChoiceJob = once(() =>
  z.object({
    kind: z.literal('import-choice'),
    importId: id,
    choice: choiceKind,
    rows: z.nullable(z.array(count).check(z.maxLength(MOST_EVENTS))),
  }),
);
/** The organizer's choice for rows of an import. */
export type ImportChoiceJob = z.infer<ReturnType<typeof importChoiceJob>>;

/**
 * Mails the organizer the report of their event, once for each `minute` (minutes since 1970) in which it was requested.
 */
const resultsReportJob = once(() => z.object({ kind: z.literal('report'), eventId: id, minute: z.int() }));
/** Mails the organizer the invite of their event as a guest would get it, once for each `minute` in which it was requested. */
const testInviteJob = once(() => z.object({ kind: z.literal('test-invite'), eventId: id, minute: z.int() }));
/** A test of an invite to mail. */
export type TestInviteJob = z.infer<ReturnType<typeof testInviteJob>>;
/** A report to mail. */
export type ResultsReportJob = z.infer<ReturnType<typeof resultsReportJob>>;

/**
 * Mails the organizer that nobody else is invited: with `per-day` today by the API code, with `per-event` to the event at
 * all. `day` is the number of days since 1970, UTC.
 */
const limitReachedJob = once(() =>
  z.object({
    kind: z.literal('limit-reached'),
    eventId: id,
    day: z.int(),
    limit: z.enum(['per-day', 'per-event']),
    most: z.int().check(z.positive()),
  }),
);
/** The notice of a reached limit. */
export type LimitReachedJob = z.infer<ReturnType<typeof limitReachedJob>>;

const generation = z.optional(z.int().check(z.positive()));
/**
 * Mails the organizer new codes once they are stored. `request` names the request that replaces them, made at `askedAt`
 * (milliseconds since 1970).
 */
const newCodesJob = once(() =>
  z.object({
    kind: z.literal('new-codes'),
    eventId: id,
    request: text,
    generations: z.object({ api: generation, manage: generation }),
    by: z.enum(REPLACERS),
    askedAt: z.int(),
  }),
);
/** New codes to mail. */
export type NewCodesJob = z.infer<ReturnType<typeof newCodesJob>>;

/**
 * Does what follows a version that a call of the API made: its round, and the mail with the organizer's own copy. It is
 * queued at `askedAt` (milliseconds since 1970), before the version is stored. `madeBy` names the call.
 */
const calledJob = once(() =>
  z.object({
    kind: z.literal('called'),
    eventId: id,
    version: count,
    madeBy: text,
    askedAt: z.int(),
    /** Set when the organizer made the version on our pages, and no program did. */
    onPage: z.optional(z.literal(true)),
  }),
);
/** What follows a version that a call made. */
export type CalledJob = z.infer<ReturnType<typeof calledJob>>;

/** Applies the early mails of an event. */
const earlyMailsJob = once(() => z.object({ kind: z.literal('early-mails'), eventId: id }));
/** Early mails to apply. */
export type EarlyMailsJob = z.infer<ReturnType<typeof earlyMailsJob>>;

/** Applies a held mail. `mailbox` is the handle of the person who applied it. */
const heldMailJob = once(() => z.object({ kind: z.literal('held-mail'), mailbox: id, id }));
/** A held mail to apply. */
export type HeldMailJob = z.infer<ReturnType<typeof heldMailJob>>;

/**
 * Mails the link to subscribe again to a guest for whom an invite was requested on a page at `askedAt`, a UTC instant.
 */
const resubscribeJob = once(() =>
  z.object({
    kind: z.literal('resubscribe'),
    eventId: id,
    recipientId: id,
    askedAt: z.iso.datetime(),
  }),
);
/** A link to subscribe again. */
export type ResubscribeJob = z.infer<ReturnType<typeof resubscribeJob>>;

/** Erases a person, from the place that the record of the erasure names. */
const erasureJob = once(() => z.object({ kind: z.literal('erasure'), erasureId: id }));
/** The rest of an erasure. */
export type ErasureJob = z.infer<ReturnType<typeof erasureJob>>;

/** Mails the link to sign in for a request that the api function stored. */
const signInJob = once(() => z.object({ kind: z.literal('sign-in'), requestId: text }));
/** A link to sign in. */
export type SignInJob = z.infer<ReturnType<typeof signInJob>>;

/** The most recipients of one announcement. */
const ANNOUNCED_AT_ONCE = 100;

/** Adds to the log of a followed event what is new about recipients: their answers, or what became of mails to them. */
const guestsChangedJob = once(() =>
  z.object({
    kind: z.literal('guests-changed'),
    eventId: id,
    recipientIds: z.array(id).check(z.minLength(1), z.maxLength(ANNOUNCED_AT_ONCE)),
    what: z.enum(['answers', 'mails']),
  }),
);
/** Recipients about whom something is new. */
export type GuestsChangedJob = z.infer<ReturnType<typeof guestsChangedJob>>;

/** Returns as few announcements as possible for these recipients. */
export function announcementsOf(
  eventId: string,
  recipientIds: readonly string[],
  what: GuestsChangedJob['what'],
): GuestsChangedJob[] {
  const ids = [...new Set(recipientIds)];
  return Array.from({ length: Math.ceil(ids.length / ANNOUNCED_AT_ONCE) }, (_, part) => ({
    kind: 'guests-changed' as const,
    eventId,
    recipientIds: ids.slice(part * ANNOUNCED_AT_ONCE, (part + 1) * ANNOUNCED_AT_ONCE),
    what,
  }));
}

/** Adds the versions of a followed event to its log. */
const eventChangedJob = once(() => z.object({ kind: z.literal('event-changed'), eventId: id }));

/** Adds to the log of a followed event that a people list is done. */
const listDoneJob = once(() => z.object({ kind: z.literal('list-done'), eventId: id, listId: id }));
/** A people list that is done. */
export type ListDoneJob = z.infer<ReturnType<typeof listDoneJob>>;

/** Adds to the log of a followed event all that was stored before: everything, or what is left of its shards. */
const walkJob = once(() =>
  z.object({
    kind: z.literal('walk'),
    eventId: id,
    /** True for the second walk, which finds what was not announced because a worker read the event too early. */
    again: z._default(z.boolean(), false),
    /** What is left of each shard; absent for the whole event. */
    rest: z.optional(z.array(z.object({ shard, after: z.nullable(text) }))),
  }),
);
/** A walk through a followed event, or what is left of it. */
export type WalkJob = z.infer<ReturnType<typeof walkJob>>;

/** Has all events of an organizer followed, from the one after `after`. */
const followAllJob = once(() =>
  z.object({ kind: z.literal('follow-all'), organizer: id, after: z.nullable(id), again: z.boolean() }),
);
/** An organizer whose events are followed from now on. */
export type FollowAllJob = z.infer<ReturnType<typeof followAllJob>>;

const webhookId = z.string().check(z.regex(/^wh_[a-z2-7]{32}$|^wh_0[a-z2-7]{16}$/));
const attempt = z.int().check(z.positive());
/** Names an attempt to call a webhook about one change. */
const callName = once(() =>
  z.object({
    organizer: id,
    webhookId,
    /** The id of the change, or of a test. */
    change: text,
    /** The event and the place of the change in its log; null for a test. */
    logged: z.nullable(z.object({ eventId: id, number: attempt })),
    /** When the first attempt was planned, UTC instant. */
    since: z.iso.datetime(),
    /** Counted from 1. */
    attempt,
  }),
);
/** Names an attempt to call a webhook about one change. */
export type CallName = z.infer<ReturnType<typeof callName>>;

/** Makes a call of a webhook when it is due, in milliseconds since 1970. */
const callJob = once(() => z.object({ kind: z.literal('call'), call: callName(), dueAt: z.int() }));
/** A call that is due at some time. */
export type CallJob = z.infer<ReturnType<typeof callJob>>;

/** Takes what became of a call. */
const callEndedJob = once(() =>
  z.object({
    kind: z.literal('call-ended'),
    call: callName(),
    /** When it began, UTC instant. */
    at: z.iso.datetime(),
    milliseconds: count,
    /** The HTTP status; null when there was no answer. */
    status: z.nullable(z.int()),
    /** Why there was no answer, a stable code; null when there was one. */
    error: z.nullable(text),
  }),
);
/** What became of a call. */
export type CallEndedJob = z.infer<ReturnType<typeof callEndedJob>>;

/** Calls a webhook again about what happened since a UTC instant, event by event. */
const replayJob = once(() =>
  z.object({
    kind: z.literal('replay'),
    organizer: id,
    webhookId,
    from: z.iso.datetime(),
    /** When it was asked for, UTC instant. */
    since: z.iso.datetime(),
    /** The event and the number of the last entry that is done; null before the first event. */
    place: z.nullable(z.object({ eventId: id, number: count })),
  }),
);
/** A replay, or what is left of one. */
export type ReplayJob = z.infer<ReturnType<typeof replayJob>>;

/** Calls a URL. The function that does it has no access to anything, so the job has all that it needs. */
const webhookCallJob = once(() =>
  z.object({
    kind: z.literal('webhook-call'),
    call: callName(),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    body: text,
  }),
);
/** A call to make. */
export type WebhookCallJob = z.infer<ReturnType<typeof webhookCallJob>>;

/** Mails the organizer that a webhook was disabled. */
const webhookDisabledJob = once(() =>
  z.object({ kind: z.literal('webhook-disabled'), organizer: id, webhookId, at: z.iso.datetime() }),
);
/** A webhook that was disabled at a UTC instant. */
export type WebhookDisabledJob = z.infer<ReturnType<typeof webhookDisabledJob>>;

/** The schema of jobs in the changes queue and in that of later work. */
export const changesQueueJob = once(() =>
  z.discriminatedUnion('kind', [
    guestsChangedJob(),
    eventChangedJob(),
    listDoneJob(),
    walkJob(),
    followAllJob(),
    callJob(),
    callEndedJob(),
    replayJob(),
  ]),
);
/** A job in the changes queue. */
export type ChangesQueueJob = z.infer<ReturnType<typeof changesQueueJob>>;
/** The schema of jobs in the webhook queue. */
export const webhookQueueJob = once(() => z.discriminatedUnion('kind', [webhookCallJob()]));

/** The schema of jobs in the delivery queue. */
export const deliveryQueueJob = once(() => z.discriminatedUnion('kind', [deliveryJob()]));
/** The schema of jobs in the notice queue. */
export const noticeQueueJob = once(() => z.discriminatedUnion('kind', [noticeJob()]));
/** The schema of jobs in the headcount queue. */
export const headcountQueueJob = once(() => z.discriminatedUnion('kind', [headcountJob()]));
/** The schema of jobs in the rounds queue. */
export const roundsQueueJob = once(() =>
  z.discriminatedUnion('kind', [roundJob(), remindersJob(), listJob(), lineJob(), recountJob()]),
);
/** A job in the rounds queue. */
export type RoundsQueueJob = z.infer<ReturnType<typeof roundsQueueJob>>;
/** The schema of jobs in the organizer queue. */
export const organizerQueueJob = once(() =>
  z.discriminatedUnion('kind', [
    importJob(),
    importChoiceJob(),
    resultsReportJob(),
    testInviteJob(),
    limitReachedJob(),
    newCodesJob(),
    calledJob(),
    earlyMailsJob(),
    heldMailJob(),
    resubscribeJob(),
    erasureJob(),
    signInJob(),
    webhookDisabledJob(),
  ]),
);
/** A job in the organizer queue. */
export type OrganizerQueueJob = z.infer<ReturnType<typeof organizerQueueJob>>;

/** The kind of any job. */
export type JobKind = (
  | DeliveryJob
  | NoticeJob
  | HeadcountJob
  | RoundsQueueJob
  | OrganizerQueueJob
  | ChangesQueueJob
  | WebhookCallJob
)['kind'];

/**
 * Reads a job from a message.
 * @param queueJob returns the schema of the queue
 * @throws CodedError `job-unreadable` when the message is no job of this queue
 */
export function readJob<Job>(queueJob: () => z.ZodMiniType<Job>, body: unknown): Job {
  const read = queueJob().safeParse(withKind(body));
  if (read.success) return read.data;
  throw new CodedError(
    'job-unreadable',
    'A message asks for work that no function does; look at the dead letter.',
    {
      cause: read.error,
    },
  );
}
