/** REPLY and COUNTER: status, history and tally, and whatever follows from an answer. */
import { isOwnAddress, normaliseAddress } from '../../domain/address.ts';
import type { EventRecord } from '../../domain/event.ts';
import { recipientId } from '../../domain/ids.ts';
import { newRecipient } from '../../domain/invitee.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { counter } from '../../domain/mail/notices/counter.ts';
import { currentAnswer } from '../../domain/page-answer.ts';
import { DELEGATED_ORIGIN, type RecipientRecord, SHARED_ORIGIN } from '../../domain/recipient.ts';
import { cutToFit, type ReadReply, readReplies, whoAnswers } from '../../domain/replies.ts';
import { getEvent } from '../../store/events.ts';
import { changeRecipient, getRecipient } from '../../store/recipients.ts';
import { readTally } from '../../store/tallies.ts';
import { answered, follow, weigh } from '../shared/answer.ts';
import { inviteAll } from '../shared/invite.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { mayDelegate, mayLeaveHistory, mayTell } from './limits.ts';

/** Answers from strangers to one recipient's forwarded invite. */
const SHARED_MOST = 20;

export async function takeAnswers(
  messages: readonly ItipMessage[],
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<void> {
  const { eventId, recipientId: id } = matched.subject;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, id),
  ]);
  if (!event || !recipient) return log.info('Answer to an event that is gone.', { eventId });
  const { messageId, receivedAt } = matched.received;
  const replies = messages.flatMap((message) =>
    readReplies(message, { id: messageId, receivedAt }, recipient.email),
  );
  for (const { answer, counts } of await weigh(replies, event, deps)) {
    const isKept = await mayLeaveHistory(matched.subject, deps);
    await takeAnswer({ reply: answer, event, counts, isKept }, recipient, matched, deps);
  }
}

/** A reply to an event, and whether it changes anything and is kept. */
interface Weighed {
  readonly reply: ReadReply;
  readonly event: EventRecord;
  readonly counts: boolean;
  readonly isKept: boolean;
}

async function takeAnswer(
  weighed: Weighed,
  invited: RecipientRecord,
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<void> {
  const { reply, event, counts, isKept } = weighed;
  const from = matched.mail.from?.email ?? '';
  let forwarded = false;
  const recipient = await changeRecipient(deps.table, event.id, invited.id, (current) => {
    if (!current) return null;
    forwarded = whoAnswers(current, reply.attendee.email, from) === 'somebody-else';
    return forwarded ? null : answered(current, reply, event, counts, isKept);
  });
  if (forwarded) return takeShared(weighed, invited, deps);
  log.info('Answer taken.', { eventId: event.id, status: reply.status, counts });
  if (!counts || !recipient) return;
  await inviteDelegate(reply, recipient, deps);
  await tellProposal(reply, recipient, event, deps);
  await follow(recipient, reply.id, deps);
}

/**
 * An invite was forwarded and somebody else answered: they get a place of their own, the invited one's stays as it is. A
 * delegate has theirs already.
 */
async function takeShared(
  { reply, event, counts, isKept }: Weighed,
  invited: RecipientRecord,
  deps: RsvpDeps,
): Promise<void> {
  const email = normaliseAddress(reply.attendee.email);
  if (!email || !counts || isOwnAddress(email, deps.house.domain))
    return log.info('Answer to a forwarded invite cannot count.', { eventId: event.id });
  const id = recipientId(event.id, email);
  const known = await getRecipient(deps.table, event.id, id);
  if (known && !mayAnswerFor(known, invited)) {
    return log.info('Answer for another recipient; only their own token counts.', { eventId: event.id });
  }
  if (!known && !(await takeSharedPlace(invited, event, deps))) return;
  const at = new Date(deps.now()).toISOString();
  const invitee = { email, name: cutToFit(reply).attendee.name, origin: SHARED_ORIGIN };
  const stranger = newRecipient(event.id, invitee, SHARED_ORIGIN, at);
  const recipient = await changeRecipient(deps.table, event.id, id, (current) =>
    // Whoever has been invited meanwhile has a token of their own.
    current && !mayAnswerFor(current, invited)
      ? null
      : answered(current ?? stranger, reply, event, true, isKept),
  );
  if (recipient) await follow(recipient, reply.id, deps);
}

/** Strangers have no token; a delegate's calendar may answer the invite that the delegator handed on (RFC 5546 section 4.2.5). */
function mayAnswerFor({ origin, delegatedBy }: RecipientRecord, invited: RecipientRecord): boolean {
  return origin === SHARED_ORIGIN || delegatedBy === invited.id;
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

/** RFC 5546 section 3.2.2.3: the delegate is invited in their place, when this is the answer that counts now. */
async function inviteDelegate(reply: ReadReply, recipient: RecipientRecord, deps: RsvpDeps): Promise<void> {
  const { eventId, id: recipientId, origin } = recipient;
  const [first] = reply.status === 'delegated' ? reply.delegatedTo : [];
  const email = first && normaliseAddress(first);
  if (!email || isOwnAddress(email, deps.house.domain)) return;
  if (origin === DELEGATED_ORIGIN || currentAnswer(recipient, reply.instance)?.id !== reply.id) return;
  if (!(await mayDelegate({ eventId, recipientId }, deps))) return;
  const invitee = { email, name: null, origin: DELEGATED_ORIGIN, delegatedBy: recipientId };
  await inviteAll(eventId, [invitee], await readTally(deps.table, eventId), deps);
}

async function tellProposal(
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
) {
  if (!reply.proposal?.start) return;
  if (!(await mayTell('counter', { eventId: event.id, recipientId: recipient.id }, deps))) return;
  const notice = counter({
    house: deps.house,
    eventId: event.id,
    summary: event.details.summary,
    from: { email: recipient.email, name: recipient.name },
    ...reply.proposal,
    comment: reply.comment,
  });
  await notify(deps, event.organizer, notice, {
    id: `counter-${reply.id}-${reply.instance ?? 'series'}`,
    replyTo: recipient.email,
  });
}
