/** What a reply means for the recipient whose token it carries (RFC 5546 section 3.2.3, and where calendars differ). */

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

/** One answer out of a reply mail. */
export interface ReadReply extends Reply {
  readonly method: 'REPLY' | 'COUNTER';
  readonly attendee: Person;
  readonly delegatedTo: readonly string[];
  readonly client: CalendarClient;
  readonly comment: string | null;
  readonly guests: number;
  /** Read from what they deleted, not said: whoever has said so already says nothing new. */
  readonly implied?: true;
  /** Whether it came from the attendee's own address for certain; unsaid where their token is proof enough. */
  readonly verified?: boolean;
  /** What they would rather have, when they proposed another time. */
  readonly proposal: Pick<Vevent, 'start' | 'end'> | null;
}

/** When and as what the mail with the reply came in. */
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
  // Only to-dos have these two (RFC 5545 section 3.2.12); whoever works on it or has done it is coming.
  COMPLETED: 'accepted',
  'IN-PROCESS': 'accepted',
};

/**
 * Every answer in a REPLY or COUNTER: one per VEVENT, of its one attendee or of the one named `who`. NEEDS-ACTION in a
 * REPLY says nothing: calendars echo occurrences as they stood. An EXDATE is a date that was deleted, which is a no to it.
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

/** @param beside the answer of the same mail to the series */
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
 * The answers without what only comes back to us, and of what they deleted themselves the latest dates: no more are kept,
 * and a mail may name thousands. Our own EXDATEs come back, and those of dates that are on again, which a calendar does
 * not have that was only told that they are off.
 * @param calendar of the event as it is
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

/** The messages of one mail, cut to so many VEVENTs in all: people answer for a few occurrences, not for hundreds. */
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

/** Characters of what a stranger writes into a record, which DynamoDB holds to 400 KB. */
const LONGEST_COMMENT = 2000;
const LONGEST_INSTANCE_COMMENT = 200;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;

/** The reply as it is kept: its words cut to what a record has room for. */
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
 * Whose answer it is. The token proves who was invited; ATTENDEE may be an alias of theirs, or somebody the invite
 * was forwarded to.
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

export interface MergedReply {
  readonly outcome: 'applied' | 'older' | 'same';
  readonly recipient: RecipientRecord;
}

/** The recipient after one reply. A series answer sets the default; an instance answer sets that instance only. */
export function applyReply(recipient: RecipientRecord, reply: ReadReply, event: EventRecord): MergedReply {
  const current = reply.instance === null ? recipient.answer : (recipient.instances[reply.instance] ?? null);
  const ours: AnsweredEvent = { version: event.version, sentVersion: recipient.sentVersion };
  const { outcome, answer } = mergeReply(current, reply, ours);
  const repeats = reply.implied && current?.status === reply.status;
  const isNews = outcome === 'same' && !repeats && !saysTheSame(current, reply);
  // Nothing in the answer moved: keep the very same record, so that nothing is written.
  if (answer === current) return { outcome: isNews ? 'older' : outcome, recipient };
  // Only its place in the order moves on: what was said between the two must not win.
  const recorded = repeats
    ? { ...current, ...answer, timeVersion: timeVersionAt(event.timeVersions, answer.sequence) }
    : record(answer, reply, recipient, event);
  const begins = reply.instance === null && isComing(recorded) && !isComing(current);
  // Whoever comes gets what was refused or must not be sent before: each such answer has us try once more.
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
 * Occurrences that one recipient may answer apart from the series: each is an item of the transaction that changes their
 * answer, and DynamoDB allows 100.
 */
export const INSTANCES_KEPT = 80;

/** Answers to the latest occurrences; the earliest, long over, give way in whatever order answers come. */
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
