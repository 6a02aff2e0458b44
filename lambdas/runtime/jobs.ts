/** What the functions ask of each other through queues. */
import * as z from 'zod';
import { REPLACERS } from '#domain/access/new-codes.ts';
import { NOBODY } from '#domain/event/version-history.ts';
import { choiceKind } from '#domain/imports/choice.ts';
import { MOST_EVENTS } from '#domain/imports/import-item.ts';
import { CodedError } from '#domain/text/coded-error.ts';

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** Reads what a queue of ours holds. @throws CodedError `job-unreadable` when no function of ours puts such a thing there */
export function readJob<Job>(schema: z.ZodType<Job>, body: unknown): Job {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw new CodedError(
    'job-unreadable',
    'A message asks for no work that there is; look at the dead letter.',
    {
      cause: read.error,
    },
  );
}

/** Bring one recipient up to date; `refresh` names the mail that asked for the current version once more. */
export const deliveryJob = z.object({ eventId: id, recipientId: id, refresh: z.string().optional() });
export type DeliveryJob = z.infer<typeof deliveryJob>;

/** Send a notice that SES did not take when it was written: as it was, or not at all where it went out meanwhile. */
export const noticeJob = z.object({
  /** Names it among all notices. */
  id: z.string().min(1),
  to: z.string().min(1),
  /** The mail, gzipped, in base64: SQS takes a megabyte, and there are notices of thousands of events. */
  packed: z.base64(),
  tags: z.record(z.string(), z.string()),
});
export type NoticeJob = z.infer<typeof noticeJob>;

/** Tell the organizer's own calendar how many come. */
export const headcountJob = z.object({ eventId: id });
export type HeadcountJob = z.infer<typeof headcountJob>;

/** Go through the recipients of one version, from a checkpoint on, with what was counted up to there. */
export const roundJob = z.object({
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

/** Invite those on a list, from where its record says it stands. */
export const listJob = z.object({ eventId: id, listId: id });
export type ListJob = z.infer<typeof listJob>;

export function firstOfRound(eventId: string, version: number, quiet: boolean): RoundJob {
  return { eventId, version, shard: 0, after: null, report: NOBODY, quiet };
}

/** Make or update the next events of an import. */
export const importJob = z.object({ importId: id });
export type ImportJob = z.infer<typeof importJob>;

/** Do with rows of an import that look like events its organizer has what they chose; null for all of them. */
export const choiceJob = z.object({
  chosen: z.object({
    importId: id,
    kind: choiceKind,
    rows: z.array(z.int().nonnegative()).max(MOST_EVENTS).nullable(),
  }),
});
export type ChoiceJob = z.infer<typeof choiceJob>;

/** Mail the organizer where their event stands; asked for twice within one minute since 1970, it is mailed once. */
export const reportJob = z.object({ report: z.object({ eventId: id, minute: z.int() }) });
export type ReportJob = z.infer<typeof reportJob>;

/** Tell the organizer that nobody more is invited: today by API code, or to the event at all. `day`: since 1970, UTC. */
export const limitJob = z.object({
  limitReached: z.object({
    eventId: id,
    day: z.int(),
    limit: z.enum(['per-day', 'per-event']),
    most: z.int().positive(),
  }),
});
export type LimitJob = z.infer<typeof limitJob>;

const generation = z.int().positive().optional();
/** Tell the organizer of new codes, once they are there. `request` names what asked for them, at `askedAt`: milliseconds since 1970. */
export const codesJob = z.object({
  codesReplaced: z.object({
    eventId: id,
    request: z.string().min(1),
    generations: z.object({ api: generation, manage: generation }),
    by: z.enum(REPLACERS),
    askedAt: z.int(),
  }),
});
export type CodesJob = z.infer<typeof codesJob>;

/** Apply to an event the mails that came before it. */
export const earlyJob = z.object({ early: z.object({ eventId: id }) });
export type EarlyJob = z.infer<typeof earlyJob>;

/** Act on a mail that was held. `mailbox`: handle of whoever said yes. */
export const heldJob = z.object({ held: z.object({ mailbox: id, id }) });
export type HeldJob = z.infer<typeof heldJob>;
/** Let somebody return who had unsubscribed: they asked on a page, at that UTC instant. */
export const wayBackJob = z.object({
  wayBack: z.object({ eventId: id, recipientId: id, askedAt: z.iso.datetime() }),
});
export type WayBackJob = z.infer<typeof wayBackJob>;

/** Erase somebody, from where the record of it says it stands. */
export const eraseJob = z.object({ erase: id });
export type EraseJob = z.infer<typeof eraseJob>;
