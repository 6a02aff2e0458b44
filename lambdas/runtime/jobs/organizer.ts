/** The jobs in the organizer queue: work for an organizer, and what is mailed to them about it. */
import * as z from 'zod/mini';
import { REPLACERS } from '#domain/access/new-codes.ts';
import { MOST_EVENTS } from '#domain/imports/import-item.ts';
import { choiceKind } from '#domain/imports/similar-events-link.ts';
import { once } from '#domain/text/once.ts';
import { count, id, text } from './parts.ts';
import { webhookId } from './webhook.ts';

/** Makes or updates the next events of an import. */
const importJob = once(() => z.object({ kind: z.literal('import'), importId: id() }));
/** The rest of an import. */
export type ImportJob = z.infer<ReturnType<typeof importJob>>;

/**
 * Updates or makes events of rows that look like events the organizer has, as they chose. `rows` is null for all rows.
 */
const importChoiceJob = once(() =>
  z.object({
    kind: z.literal('import-choice'),
    importId: id(),
    choice: choiceKind(),
    rows: z.nullable(z.array(count()).check(z.maxLength(MOST_EVENTS))),
  }),
);
/** The organizer's choice for rows of an import. */
export type ImportChoiceJob = z.infer<ReturnType<typeof importChoiceJob>>;

/**
 * Mails the organizer the report of their event, once for each `minute` (minutes since 1970) in which it was requested.
 */
const resultsReportJob = once(() => z.object({ kind: z.literal('report'), eventId: id(), minute: z.int() }));

/** Mails the organizer the invite of their event as a guest would get it, once for each `minute` in which it was requested. */
const testInviteJob = once(() =>
  z.object({ kind: z.literal('test-invite'), eventId: id(), minute: z.int() }),
);

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
    eventId: id(),
    day: z.int(),
    limit: z.enum(['per-day', 'per-event']),
    most: z.int().check(z.positive()),
  }),
);
/** The notice of a reached limit. */
export type LimitReachedJob = z.infer<ReturnType<typeof limitReachedJob>>;

const generation = once(() => z.optional(z.int().check(z.positive())));

/**
 * Mails the organizer new codes once they are stored. `request` names the request that replaces them, made at `askedAt`
 * (milliseconds since 1970).
 */
const newCodesJob = once(() =>
  z.object({
    kind: z.literal('new-codes'),
    eventId: id(),
    request: text(),
    generations: z.object({ api: generation(), manage: generation() }),
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
    eventId: id(),
    version: count(),
    madeBy: text(),
    askedAt: z.int(),
    /** Set when the organizer made the version on our pages, and no program did. */
    onPage: z.optional(z.literal(true)),
  }),
);
/** What follows a version that a call made. */
export type CalledJob = z.infer<ReturnType<typeof calledJob>>;

/** Applies the early mails of an event. */
const earlyMailsJob = once(() => z.object({ kind: z.literal('early-mails'), eventId: id() }));
/** Early mails to apply. */
export type EarlyMailsJob = z.infer<ReturnType<typeof earlyMailsJob>>;

/** Applies a held mail. `mailbox` is the handle of the person who applied it. */
const heldMailJob = once(() => z.object({ kind: z.literal('held-mail'), mailbox: id(), id: id() }));
/** A held mail to apply. */
export type HeldMailJob = z.infer<ReturnType<typeof heldMailJob>>;

/**
 * Mails the link to subscribe again to a guest for whom an invite was requested on a page at `askedAt`, a UTC instant.
 */
const resubscribeJob = once(() =>
  z.object({
    kind: z.literal('resubscribe'),
    eventId: id(),
    recipientId: id(),
    askedAt: z.iso.datetime(),
  }),
);
/** A link to subscribe again. */
export type ResubscribeJob = z.infer<ReturnType<typeof resubscribeJob>>;

/** Erases a person, from the place that the record of the erasure names. */
const erasureJob = once(() => z.object({ kind: z.literal('erasure'), erasureId: id() }));
/** The rest of an erasure. */
export type ErasureJob = z.infer<ReturnType<typeof erasureJob>>;

/** Mails the link to sign in for a request that the api function stored. */
const signInJob = once(() => z.object({ kind: z.literal('sign-in'), requestId: text() }));
/** A link to sign in. */
export type SignInJob = z.infer<ReturnType<typeof signInJob>>;

/** Mails the organizer that a webhook was disabled. */
const webhookDisabledJob = once(() =>
  z.object({
    kind: z.literal('webhook-disabled'),
    organizer: id(),
    webhookId: webhookId(),
    at: z.iso.datetime(),
  }),
);
/** A webhook that was disabled at a UTC instant. */
export type WebhookDisabledJob = z.infer<ReturnType<typeof webhookDisabledJob>>;

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
