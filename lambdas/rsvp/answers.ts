/** REPLY and COUNTER: status, history and tally, and whatever follows from an answer. */
import { normaliseAddress } from '../../domain/address.ts';
import { clientOf } from '../../domain/clients.ts';
import { dueInvite } from '../../domain/due.ts';
import type { EventRecord } from '../../domain/event.ts';
import { recipientId } from '../../domain/ids.ts';
import { newRecipient } from '../../domain/invitee.ts';
import { occursAt } from '../../domain/itip/occurrences.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { counter } from '../../domain/mail/notices/counter.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '../../domain/recipient.ts';
import { applyReply, type ReadReply, readReplies, whoAnswers } from '../../domain/replies.ts';
import { getDocument } from '../../store/documents.ts';
import { getEvent } from '../../store/events.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { sendJobs } from '../../store/queue.ts';
import {
  changeRecipient,
  getRecipient,
  type HistoryEntry,
  type RecipientChange,
} from '../../store/recipients.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteAll } from '../shared/invite.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { MatchedMail, RsvpDeps } from './receive.ts';

/** Answers from strangers to one recipient's forwarded invite. */
const SHARED_MOST = 20;
/** Single occurrences one recipient may answer apart from the series; keeps the record within DynamoDB's 400 KB. */
const INSTANCES_MOST = 400;
/** Counter-proposals of one recipient that the organizer hears of in a day. */
const COUNTERS = { most: 5, window: 24 * 3600 };

export async function takeAnswers(message: ItipMessage, matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  const { eventId, recipientId: id } = matched.subject;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, id),
  ]);
  if (!event || !recipient) return log.info('Answer to an event that is gone.', { eventId });
  const { messageId, receivedAt } = matched.received;
  const replies = readReplies(message, { id: messageId, receivedAt }, recipient.email);
  for (const reply of replies) await takeAnswer(reply, recipient, event, matched, deps);
}

async function takeAnswer(
  reply: ReadReply,
  invited: RecipientRecord,
  event: EventRecord,
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<void> {
  const from = matched.mail.from?.email ?? '';
  const counts = await canCount(reply, event, deps);
  let forwarded = false;
  await changeRecipient(deps.table, event.id, invited.id, (current) => {
    if (!current) return null;
    forwarded = whoAnswers(current, reply.attendee.email, from) === 'somebody-else';
    return forwarded ? null : answered(current, reply, event, counts);
  });
  if (forwarded) return takeShared(reply, invited, event, counts, deps);
  log.info('Answer taken.', { eventId: event.id, status: reply.status, counts });
  if (!counts) return;
  await inviteDelegates(reply, event, deps);
  await tellProposal(reply, invited, event, deps);
  await catchUp(event.id, invited.id, deps);
}

/** Answers to what was called off, or to an occurrence that does not exist, are kept but change nothing. */
async function canCount(reply: ReadReply, event: EventRecord, deps: RsvpDeps): Promise<boolean> {
  if (event.status === 'cancelled') return false;
  if (reply.instance === null) return true;
  const { calendar } = await getDocument(deps.bucket, event.document);
  return occursAt(calendar, reply.instance);
}

function answered(
  current: RecipientRecord,
  reply: ReadReply,
  event: EventRecord,
  counts: boolean,
): RecipientChange | null {
  const history = [toHistory(reply)];
  const full = reply.instance !== null && Object.keys(current.instances).length >= INSTANCES_MOST;
  if (!counts || full) return { recipient: current, history };
  const { outcome, recipient } = applyReply(current, reply, event);
  if (outcome === 'same') return recipient === current ? null : { recipient };
  return { recipient, history };
}

/** An invite was forwarded and somebody else answered: they get a place of their own, the invited one's stays as it is. */
async function takeShared(
  reply: ReadReply,
  invited: RecipientRecord,
  event: EventRecord,
  counts: boolean,
  deps: RsvpDeps,
): Promise<void> {
  const email = normaliseAddress(reply.attendee.email);
  if (!email || !counts) return log.info('Answer to a forwarded invite cannot count.', { eventId: event.id });
  const id = recipientId(event.id, email);
  const known = await getRecipient(deps.table, event.id, id);
  if (known && known.origin !== SHARED_ORIGIN) {
    return log.info('Answer for another recipient; only their own token counts.', { eventId: event.id });
  }
  if (!known && !(await takeSharedPlace(invited, event, deps))) return;
  const at = new Date(deps.now()).toISOString();
  const invitee = { email, name: reply.attendee.name, origin: SHARED_ORIGIN };
  await changeRecipient(deps.table, event.id, id, (current) =>
    answered(current ?? newRecipient(event.id, invitee, SHARED_ORIGIN, at), reply, event, true),
  );
}

/** One invite, forwarded to a mailing list, must not fill the event with strangers. */
async function takeSharedPlace(
  invited: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<boolean> {
  let taken = false;
  await changeRecipient(deps.table, event.id, invited.id, (current) => {
    taken = current !== null && current.shared < SHARED_MOST;
    return current && taken ? { recipient: { ...current, shared: current.shared + 1 } } : null;
  });
  return taken;
}

/** RFC 5546 section 3.2.2.3: the delegate is invited in their place. */
async function inviteDelegates(reply: ReadReply, event: EventRecord, deps: RsvpDeps): Promise<void> {
  const [first] = reply.status === 'delegated' ? reply.delegatedTo : [];
  const email = first && normaliseAddress(first);
  if (!email || email.endsWith(`@${deps.house.domain}`)) return;
  const invitee = { email, name: null, origin: 'delegated' };
  await inviteAll(event.id, [invitee], await readTally(deps.table, event.id), deps);
}

async function tellProposal(
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
) {
  if (!reply.proposal?.start) return;
  const limit = { name: `counter#${event.id}#${recipient.id}`, ...COUNTERS };
  if (!(await takeFromLimit(deps.table, limit, deps.now()))) return;
  const notice = counter({
    house: deps.house,
    summary: event.details.summary,
    from: { email: recipient.email, name: recipient.name },
    ...reply.proposal,
    comment: reply.comment,
  });
  await notify(deps, event.organizer, notice, { replyTo: recipient.email });
}

/** The event may have moved while they answered, or before: a late yes gets the version it missed. */
async function catchUp(eventId: string, id: string, deps: RsvpDeps): Promise<void> {
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, id),
  ]);
  if (!event || !recipient || recipient.sentVersion === null || !dueInvite(event, recipient)) return;
  await sendJobs(deps.delivery, eventId, [{ body: { eventId, recipientId: id } }]);
}

function toHistory(reply: ReadReply): HistoryEntry {
  const { receivedAt, id, instance, status, comment, attendee, proposal } = reply;
  return {
    receivedAt,
    replyId: id,
    instance,
    status,
    client: clientOf(reply.prodId),
    comment,
    answeredBy: attendee.email,
    proposal,
  };
}
