/** The jobs in the changes queue and in that of later work: the logs of events, and their webhooks. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { count, id, shard, text } from './parts.ts';
import { callName, webhookId } from './webhook.ts';

/** The most recipients of one announcement. */
const ANNOUNCED_AT_ONCE = 100;

/** Adds to the log of a followed event what is new about recipients: their answers, or what became of mails to them. */
const guestsChangedJob = once(() =>
  z.object({
    kind: z.literal('guests-changed'),
    eventId: id(),
    recipientIds: z.array(id()).check(z.minLength(1), z.maxLength(ANNOUNCED_AT_ONCE)),
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
const eventChangedJob = once(() => z.object({ kind: z.literal('event-changed'), eventId: id() }));

/** Adds to the log of a followed event that a people list is done. */
const listDoneJob = once(() => z.object({ kind: z.literal('list-done'), eventId: id(), listId: id() }));
/** A people list that is done. */
export type ListDoneJob = z.infer<ReturnType<typeof listDoneJob>>;

/** Adds to the log of a followed event all that was stored before: everything, or what is left of its shards. */
const walkJob = once(() =>
  z.object({
    kind: z.literal('walk'),
    eventId: id(),
    /** True for the second walk, which finds what was not announced because a worker read the event too early. */
    again: z._default(z.boolean(), false),
    /** What is left of each shard; absent for the whole event. */
    rest: z.optional(z.array(z.object({ shard: shard(), after: z.nullable(text()) }))),
  }),
);
/** A walk through a followed event, or what is left of it. */
export type WalkJob = z.infer<ReturnType<typeof walkJob>>;

/** Has all events of an organizer followed, from the one after `after`. */
const followAllJob = once(() =>
  z.object({ kind: z.literal('follow-all'), organizer: id(), after: z.nullable(id()), again: z.boolean() }),
);
/** An organizer whose events are followed from now on. */
export type FollowAllJob = z.infer<ReturnType<typeof followAllJob>>;

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
    milliseconds: count(),
    /** The HTTP status; null when there was no answer. */
    status: z.nullable(z.int()),
    /** Why there was no answer, a stable code; null when there was one. */
    error: z.nullable(text()),
  }),
);
/** What became of a call. */
export type CallEndedJob = z.infer<ReturnType<typeof callEndedJob>>;

/** Calls a webhook again about what happened since a UTC instant, event by event. */
const replayJob = once(() =>
  z.object({
    kind: z.literal('replay'),
    organizer: id(),
    webhookId: webhookId(),
    from: z.iso.datetime(),
    /** When it was asked for, UTC instant. */
    since: z.iso.datetime(),
    /** The event and the number of the last entry that is done; null before the first event. */
    place: z.nullable(z.object({ eventId: id(), number: count() })),
  }),
);
/** A replay, or what is left of one. */
export type ReplayJob = z.infer<ReturnType<typeof replayJob>>;

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
