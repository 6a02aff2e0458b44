/**
 * The room `changes`: what happened to an event and its guests, as it is listed in the log of the event.
 *
 * This file finds the changes in what is stored: in a recipient, in a row of history, in a version and in a list. The id of
 * a change is derived from what it is about, so that a change that is found again is recognized.
 */
import type { EventVersion } from '#domain/event/version-history.ts';
import type { EventTime } from '#domain/itip/types.ts';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { isHistoryFull } from '#domain/recipient/history-limit.ts';
import type {
  DeliveryState,
  MailStep,
  RecipientRecord,
  RecordedAnswer,
} from '#domain/recipient/recipient.ts';
import { fingerprint } from '#domain/text/ids.ts';

/** The types of changes. */
export const CHANGE_TYPES = [
  'answer.changed',
  'proposal.received',
  'delivery.succeeded',
  'delivery.failed',
  'event.changed',
  'list.done',
] as const;
/** The type of a change. */
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What the log stores of a change. No text of a guest and no address is in it: the reader takes them from their records. */
export interface Change {
  readonly id: string;
  readonly type: ChangeType;
  /** Whom it is about; null for a change of the event or a list. */
  readonly recipientId: string | null;
  /** When it happened, UTC instant. */
  readonly at: string;
  readonly facts: Facts;
  /** The row of history with the guest's text; absent when there is none. */
  readonly row?: HistoryRow;
}

/** What the API shows of a change beside whom it is about. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Names a row of a recipient's history. */
export type HistoryRow = Pick<HistoryEntry, 'receivedAt' | 'replyId' | 'instance'>;

/**
 * Returns the changes that a recipient's record has: what became of the mails to them. Their answers are in the history,
 * unless they answered so often today that it takes no more rows; then those that count are returned.
 */
export function changesOfRecipient(recipient: RecipientRecord): Change[] {
  const { eventId, id, answer, instances, steps = [] } = recipient;
  const answers = [...(answer ? [[null, answer] as const] : []), ...Object.entries(instances)];
  const withoutRow = answers.filter(([, { receivedAt }]) => isHistoryFull(recipient, receivedAt));
  return [
    ...withoutRow.map(([instance, one]) => answerChange(eventId, id, factsOf(instance, one))),
    ...steps.flatMap((step) => mailChange(eventId, id, step) ?? []),
  ];
}

/** Returns the changes that a row of history has: an answer that counted, and a proposal. */
export function changesOfHistory(eventId: string, recipientId: string, entry: HistoryEntry): Change[] {
  const { counted, reason, proposal } = entry;
  const changes: Change[] = [];
  if (counted !== false) changes.push(answerChange(eventId, recipientId, entry));
  if (proposal?.start && (counted !== false || reason === 'older'))
    changes.push(proposalChange(eventId, recipientId, entry));
  return changes;
}

type AnswerFacts = Pick<HistoryEntry, 'receivedAt' | 'replyId' | 'instance' | 'status' | 'client' | 'guests'>;

function factsOf(instance: string | null, { id, receivedAt, status, client, guests }: RecordedAnswer) {
  return { replyId: id, receivedAt, instance, status, client, guests };
}

function answerChange(eventId: string, recipientId: string, entry: AnswerFacts): Change {
  const { receivedAt, replyId, instance, status, client, guests = 0 } = entry;
  return {
    id: changeId(eventId, 'answer', recipientId, replyId, instance ?? 'series'),
    type: 'answer.changed',
    recipientId,
    at: receivedAt,
    facts: { status, instance, guests, client },
    row: { receivedAt, replyId, instance },
  };
}

function proposalChange(eventId: string, recipientId: string, entry: HistoryEntry): Change {
  const { receivedAt, replyId, instance, status, proposal } = entry;
  return {
    id: changeId(eventId, 'proposal', recipientId, replyId, instance ?? 'series'),
    type: 'proposal.received',
    recipientId,
    at: receivedAt,
    facts: { status, instance, start: timeOf(proposal?.start), end: timeOf(proposal?.end) },
    row: { receivedAt, replyId, instance },
  };
}

/** Returns an instant in UTC, or a date. */
function timeOf(time: EventTime | null | undefined): string | null {
  if (!time) return null;
  return time.kind === 'date' ? time.date : time.utc;
}

const FAILED: ReadonlySet<DeliveryState> = new Set(['expired', 'bounced', 'complained', 'rejected']);

/** Returns null for the step that SES took the mail: it is no outcome yet. */
function mailChange(
  eventId: string,
  recipientId: string,
  { what, version, attempt, at }: MailStep,
): Change | null {
  if (what !== 'delivered' && !FAILED.has(what)) return null;
  return {
    id: changeId(eventId, 'delivery', recipientId, what, String(version), String(attempt)),
    type: what === 'delivered' ? 'delivery.succeeded' : 'delivery.failed',
    recipientId,
    at,
    // A mail that came back is called bounced, whether or not another may arrive.
    facts: { status: what === 'expired' ? 'bounced' : what, version },
  };
}

/** Returns the change that a version is; null for the first version, which changed nothing. */
export function changeOfVersion(eventId: string, version: EventVersion): Change | null {
  const { kind, instance, significant, at } = version;
  if (kind === 'created') return null;
  return {
    id: changeId(eventId, 'version', String(version.version)),
    type: 'event.changed',
    recipientId: null,
    at,
    facts: {
      status: kind === 'cancel' && instance === null ? 'cancelled' : 'confirmed',
      change: kind,
      version: version.version,
      instance,
      timeChanged: significant,
    },
  };
}

/** What is used of the record of a list. */
interface EndedList {
  readonly id: string;
  readonly state: string;
  readonly stoppedBy: string | null;
  readonly total: number;
  readonly done: number;
  readonly known: number;
}

/** Returns the change that a list is done; null while it is not. @param now milliseconds since 1970 */
export function changeOfList(eventId: string, list: EndedList, now: number): Change | null {
  const { id, state, stoppedBy, total, done, known } = list;
  const isSent = state === 'sending' && done >= total;
  if (!isSent && state !== 'stopped') return null;
  return {
    id: changeId(eventId, 'list', id),
    type: 'list.done',
    recipientId: null,
    at: new Date(now).toISOString(),
    facts: { status: isSent ? 'sent' : 'stopped', reason: stoppedBy, list: id, total, done, known },
  };
}

function changeId(...parts: readonly string[]): string {
  return `chg_${fingerprint('change', ...parts)}`;
}
