/**
 * This file decides what a reply means for the recipient whose token it carries (RFC 5546 section 3.2.3, and where
 * calendars differ from it).
 */

import { type EventRecord, timeVersionAt } from '#domain/event/event.ts';
import { excludedIds } from '#domain/itip/series/occurrences.ts';
import type { Attendee, ItipMessage, JComponent, PartStat, Vevent } from '#domain/itip/types.ts';
import { sameAddress } from '#domain/text/address.ts';
import type { Person } from '#domain/text/person.ts';
import { shorten } from '#domain/text/plain-text.ts';
import { type Answer, type AnsweredEvent, mergeReply, type Reply, type Status } from './answer-order.ts';
import { type CalendarClient, clientOf } from './calendar-client.ts';
import type { RecipientRecord, RecordedAnswer } from './recipient.ts';
import { hasAnswered, missedChanges } from './versions-received.ts';

/** One answer from a reply mail. */
export interface ReadReply extends Reply {
  readonly method: 'REPLY' | 'COUNTER';
  readonly attendee: Person;
  readonly delegatedTo: readonly string[];
  readonly client: CalendarClient;
  readonly comment: string | null;
  readonly guests: number;
  /**
   * True when the answer was derived from a deleted date and not stated. It is no news when they gave the same answer
   * before.
   */
  readonly implied?: true;
  /** True when it came from the attendee's own address for certain; absent when the token is proof enough. */
  readonly verified?: boolean;
  /** The time they propose, when they proposed another one. */
  readonly proposal: Pick<Vevent, 'start' | 'end'> | null;
}

/** The id and time of receipt of the mail with the reply. */
export interface Receipt {
  /** SES message id. */
  readonly id: string;
  /** UTC instant with milliseconds. */
  readonly receivedAt: string;
}

const STATUS: Readonly<Record<PartStat, Status>> = {
  'NEEDS-ACTION': 'needs-action',
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
  DELEGATED: 'delegated',
  // Only to-dos have these two values (RFC 5545 section 3.2.12). A person who works on it or has done it is coming.
  COMPLETED: 'accepted',
  'IN-PROCESS': 'accepted',
};

/**
 * Returns every answer in a REPLY or COUNTER: one per VEVENT, of its one attendee or of the attendee `who`.
 * NEEDS-ACTION in a REPLY is ignored, because calendars echo occurrences in their former state. An EXDATE is a date
 * that was deleted, which means no.
 */
export function readReplies(message: ItipMessage, receipt: Receipt, who: string): ReadReply[] {
  const { method, master, instances } = message;
  if (method !== 'REPLY' && method !== 'COUNTER') return [];
  const given = [...(master ? [master] : []), ...instances].flatMap((vevent) => {
    const attendee = vevent.attendees.find(({ email }) => sameAddress(email, who)) ?? vevent.attendees[0];
    return attendee ? [readReply(message, method, vevent, attendee, receipt)] : [];
  });
  const [first] = given;
  const deleted =
    method === 'REPLY' && master && first
      ? excludedIds(message.calendar).map((id) => refusalOf(id, first))
      : [];
  return [...given.filter(({ status }) => status !== 'needs-action'), ...deleted];
}

/** @param beside the answer to the series in the same mail */
function refusalOf(instance: string, beside: ReadReply): ReadReply {
  const nothing = { comment: null, guests: 0, delegatedTo: [], proposal: null };
  return { ...beside, ...nothing, instance, status: 'declined', implied: true };
}

function readReply(
  message: ItipMessage,
  method: 'REPLY' | 'COUNTER',
  vevent: Vevent,
  attendee: Attendee,
  receipt: Receipt,
): ReadReply {
  const counter = method === 'COUNTER';
  const unsaid = counter && attendee.partstat === 'NEEDS-ACTION';
  return {
    ...receipt,
    method,
    instance: vevent.recurrenceId,
    status: unsaid ? 'tentative' : STATUS[attendee.partstat],
    sequence: vevent.hasSequence ? vevent.sequence : null,
    dtstamp: vevent.dtstamp,
    attendee: { email: attendee.email, name: attendee.name },
    delegatedTo: attendee.delegatedTo,
    client: clientOf(message.prodId),
    comment: attendee.comment ?? vevent.comment,
    guests: attendee.guests,
    proposal: counter ? { start: vevent.start, end: vevent.end } : null,
  };
}

/**
 * Returns the answers without EXDATEs that are our own, and with only the latest of the dates they deleted themselves,
 * since no more are kept and a mail may name thousands.
 * @param calendar of the current event
 */
export function withoutEchoes(
  replies: readonly ReadReply[],
  calendar: JComponent,
  event: Pick<EventRecord, 'version' | 'changes'>,
  recipient: Pick<RecipientRecord, 'sentVersion' | 'behind'>,
): ReadReply[] {
  const unheard = (missedChanges(event, recipient) ?? []).flatMap(({ adds = [] }) => adds);
  const ours = new Set([...excludedIds(calendar), ...unheard]);
  const deleted = replies.filter(({ implied, instance }) => implied && !ours.has(instance ?? ''));
  const latestFirst = deleted.toSorted((one, other) =>
    (one.instance ?? '') > (other.instance ?? '') ? -1 : 1,
  );
  const kept = new Set(latestFirst.slice(0, INSTANCES_KEPT));
  return replies.filter((reply) => !reply.implied || kept.has(reply));
}

/** Returns true for the messages of a mail that is one answer to one event or date, and names no delegate. */
export function isPlainReply([only, ...others]: readonly ItipMessage[]): boolean {
  if (only?.method !== 'REPLY' || others.length > 0 || excludedIds(only.calendar).length > 0) return false;
  const [vevent, ...more] = [...(only.master ? [only.master] : []), ...only.instances];
  return more.length === 0 && vevent !== undefined && vevent.attendees.every(isPlainAttendee);
}

function isPlainAttendee({ partstat }: Attendee): boolean {
  return partstat !== 'DELEGATED';
}

/**
 * Returns the messages of one mail, cut to so many VEVENTs in all. People answer for a few occurrences, not for
 * hundreds.
 */
export function firstVevents(messages: readonly ItipMessage[], most: number): ItipMessage[] {
  let room = most;
  return messages.flatMap((message) => {
    if (room <= 0) return [];
    if (message.master) room -= 1;
    const instances = message.instances.slice(0, room);
    room -= instances.length;
    return [{ ...message, instances }];
  });
}

/** The most characters of a stranger's text in a record, which DynamoDB limits to 400 KB. */
const LONGEST_COMMENT = 2000;
const LONGEST_INSTANCE_COMMENT = 200;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;

/** Returns the reply with its texts cut to the length that a record keeps. */
export function cutToFit(reply: ReadReply): ReadReply {
  const longest = reply.instance === null ? LONGEST_COMMENT : LONGEST_INSTANCE_COMMENT;
  const cut = (text: string | null, most: number) => (text === null ? null : shorten(text, most));
  const { email, name } = reply.attendee;
  return {
    ...reply,
    comment: cut(reply.comment, longest),
    attendee: { email: shorten(email, LONGEST_ADDRESS), name: cut(name, LONGEST_NAME) },
  };
}

/**
 * Returns whose answer it is. The token proves who was invited. ATTENDEE may be another address of theirs, or somebody
 * to whom the invite was forwarded.
 */
export function whoAnswers(
  recipient: RecipientRecord,
  attendee: string,
  from: string,
): 'recipient' | 'somebody-else' {
  if (sameAddress(attendee, recipient.email) || sameAddress(from, recipient.email)) return 'recipient';
  const answers = [recipient.answer, ...Object.values(recipient.instances)].filter(
    (answer) => answer !== null,
  );
  const isAlias = answers.some(({ answeredBy }) => answeredBy !== null && sameAddress(answeredBy, attendee));
  return answers.length === 0 || isAlias ? 'recipient' : 'somebody-else';
}

/** The result of applying a reply. */
export interface MergedReply {
  readonly outcome: 'applied' | 'older' | 'same';
  readonly recipient: RecipientRecord;
}

/**
 * Returns the recipient after one reply. An answer to the series is the default for all instances; an answer to an
 * instance is for that instance only.
 */
export function applyReply(recipient: RecipientRecord, reply: ReadReply, event: EventRecord): MergedReply {
  const current = reply.instance === null ? recipient.answer : (recipient.instances[reply.instance] ?? null);
  const ours: AnsweredEvent = { version: event.version, sentVersion: recipient.sentVersion };
  const { outcome, answer } = mergeReply(current, reply, ours);
  const repeats = reply.implied && current?.status === reply.status;
  const isNews = outcome === 'same' && !repeats && !saysTheSame(current, reply);
  // When the answer did not change, the same object is returned, so that nothing is written.
  if (answer === current) return { outcome: isNews ? 'older' : outcome, recipient };
  // Only its place in the order moves on: an answer that was sent between the two must not win.
  const recorded = repeats
    ? { ...current, ...answer, timeVersion: timeVersionAt(event.timeVersions, answer.sequence) }
    : record(answer, reply, recipient, event);
  const begins = reply.instance === null && isComing(recorded) && !isComing(current);
  // A person who comes gets what was refused or must not be sent before: each such answer makes us try once more.
  const lifted = isComing(recorded) ? { ...recipient, rejectedVersion: null } : recipient;
  return {
    outcome: repeats ? 'same' : isNews ? 'applied' : outcome,
    recipient:
      reply.instance === null
        ? { ...lifted, ...(begins ? hasAnswered(recipient, recorded.sequence) : {}), answer: recorded }
        : { ...lifted, instances: latest({ ...recipient.instances, [reply.instance]: recorded }) },
  };
}

function isComing(answer: RecordedAnswer | null): boolean {
  return answer?.status === 'accepted' || answer?.status === 'tentative';
}

/**
 * How many occurrences one recipient may answer for separately. Each is an item of the transaction that changes their
 * answer, and DynamoDB allows 100.
 */
export const INSTANCES_KEPT = 80;

/**
 * Keeps the answers to the latest occurrences. The earliest, which are long over, are dropped in whatever order answers
 * come.
 */
function latest(instances: RecipientRecord['instances']): RecipientRecord['instances'] {
  const ids = Object.keys(instances);
  if (ids.length <= INSTANCES_KEPT) return instances;
  const kept = new Set(ids.sort().slice(-INSTANCES_KEPT));
  return Object.fromEntries(Object.entries(instances).filter(([id]) => kept.has(id)));
}

function saysTheSame(current: RecordedAnswer | null, { comment, guests }: ReadReply): boolean {
  return current?.comment === comment && current.guests === guests;
}

function record(
  answer: Answer,
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
): RecordedAnswer {
  return {
    ...answer,
    timeVersion: timeVersionAt(event.timeVersions, answer.sequence),
    client: reply.client,
    comment: reply.comment,
    guests: reply.guests,
    answeredBy: sameAddress(reply.attendee.email, recipient.email) ? null : reply.attendee.email,
    ...(reply.verified && { verified: true as const }),
  };
}
