/** A REPLY or COUNTER changes status, history and tally of a guest, and may have consequences for others. */

import { shareOf } from '#domain/access/stranger-limits.ts';
import { statisticsOf } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { authenticate, isDmarcPass } from '#domain/mail/authenticity.ts';
import { counter } from '#domain/notices/proposed-time.ts';
import { turnedAway } from '#domain/notices/turned-away.ts';
import { SHARED_MOST, takeFromForwardQuota } from '#domain/recipient/forwarded-invite.ts';
import type { Uncounted } from '#domain/recipient/history.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { invitedAnew, isForgotten, isRemoved, versionInReply } from '#domain/recipient/removal.ts';
import {
  cutToFit,
  type ReadReply,
  readReplies,
  whoAnswers,
  withoutEchoes,
} from '#domain/recipient/replies.ts';
import { isOwnAddress, normaliseAddress, sameAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getDocument } from '#store/documents.ts';
import { getInvited, type Invited } from '#store/invited.ts';
import { readPage } from '#store/page-settings.ts';
import { getRecipient } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { log } from '../runtime/log.ts';
import { answered, follow, weigh } from '../steps/answer.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { delegate } from './delegate.ts';
import { refuseGone } from './refuse.ts';

/**
 * Records the answers of a mail.
 * @returns whether a row of the recipient's history names the mail; null when the recipient no longer exists
 */
export async function takeAnswers(
  messages: readonly ItipMessage[],
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<boolean | null> {
  const { event, recipient } = await readInvited(matched, deps);
  if (!event || !recipient) {
    await refuseGone(matched, deps);
    return null;
  }
  const { messageId, receivedAt } = matched.received;
  const replies = messages
    .flatMap((message) => readReplies(message, { id: messageId, receivedAt }, recipient.email))
    .map((reply) => ({ ...reply, sequence: versionInReply(recipient, reply.sequence) }));
  const answers = replies.some(({ implied }) => implied)
    ? withoutEchoes(replies, (await getDocument(deps.bucket, event.document)).calendar, event, recipient)
    : replies;
  let isNamed = false;
  let isFirst = true;
  for (const { answer, reason } of await weigh(answers, event, deps)) {
    if (answer.implied && (reason || answer.instance === null)) continue;
    const weighed = { reply: answer, event, reason, isFirst };
    if (await takeAnswer(weighed, recipient, matched, deps)) isNamed = true;
    isFirst = false;
  }
  return isNamed;
}

/** What would keep an answer from counting is read again: it may be over since the mail was fetched. */
async function readInvited({ subject, ahead }: MatchedMail, { table }: RsvpDeps): Promise<Invited> {
  const isTheirs =
    ahead?.subject.eventId === subject.eventId && ahead.subject.recipientId === subject.recipientId;
  const invited = isTheirs ? ahead.invited : null;
  const counts = invited?.recipient && !isRemoved(invited.recipient) && invited.event?.status !== 'cancelled';
  return counts ? invited : getInvited(table, subject);
}

/** A reply to an event, and the reason why it does not count, or null. */
interface WeighedReply {
  readonly reply: ReadReply;
  readonly event: EventRecord;
  readonly reason: Uncounted | null;
}

/**
 * Records one answer of a mail. The first is tried with the guest as they were read for it.
 * @returns true when it stored a row in the history of the invited guest
 */
async function takeAnswer(
  weighed: WeighedReply & { readonly isFirst: boolean },
  invited: RecipientRecord,
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<boolean> {
  const { reply, event, reason } = weighed;
  const from = matched.mail.from?.email ?? '';
  let forwarded = whoAnswers(invited, reply.attendee.email, from) === 'somebody-else';
  let left = false;
  const change = (current: RecipientRecord | null) => {
    left = false;
    if (!current) return null;
    forwarded = whoAnswers(current, reply.attendee.email, from) === 'somebody-else';
    const next = forwarded ? null : answered(current, reply, event, reason);
    left = (next?.history ?? []).length > 0;
    return next;
  };
  const known = weighed.isFirst ? invited : undefined;
  const recipient = await changeRecipient(deps.table, event.id, invited.id, change, { known });
  if (forwarded) {
    const why = reason ?? (isRemoved(invited) ? 'removed' : null);
    await takeShared({ ...weighed, reason: why }, invited, matched, deps);
    return false;
  }
  log.info('Answer taken.', { eventId: event.id, status: reply.status, reason });
  if (!recipient) return left;
  if (reason || isRemoved(recipient)) {
    // It counted when it came before, and whoever recorded it then may have died before the rest.
    if (isRecorded(reply, recipient)) await follow(event, recipient, reply.id, deps);
    return left;
  }
  await delegate(reply, recipient, event, deps);
  await notifyOfProposal(reply, recipient, event, matched, deps);
  await follow(event, recipient, reply.id, deps);
  return left;
}

function isRecorded({ id, instance }: ReadReply, { answer, instances }: RecipientRecord): boolean {
  return (instance === null ? answer : instances[instance])?.id === id;
}

/**
 * Records the answer of somebody to whom the invite was forwarded. They become a recipient of their own, and the invited
 * guest's record stays as it is. A delegate is a recipient already. An answer that does not count is stored in the history
 * of the invited guest.
 */
async function takeShared(
  weighed: WeighedReply,
  invited: RecipientRecord,
  { received, mail }: MatchedMail,
  deps: RsvpDeps,
): Promise<void> {
  const { event, reason } = weighed;
  const isTheirs = sameAddress(mail.from?.email ?? '', weighed.reply.attendee.email);
  const reply = { ...weighed.reply, verified: isTheirs && isDmarcPass(received.verdicts, mail) };
  const email = normaliseAddress(reply.attendee.email);
  if (!email || isOwnAddress(email, deps.deployment.domain))
    return leaveUncounted('not-theirs', weighed, invited, deps);
  const id = recipientId(event.id, email);
  const known = await getRecipient(deps.table, event.id, id);
  if (known && !mayAnswerFor(known, invited)) return leaveUncounted('not-theirs', weighed, invited, deps);
  if (reason) {
    if (known && isRecorded(reply, known)) await follow(event, known, reply.id, deps);
    return leaveUncounted(reason, weighed, known ?? invited, deps);
  }
  if (!known && !(await hasPlace(email, invited, weighed, deps)))
    return leaveUncounted('too-many', weighed, invited, deps);
  const at = new Date(deps.now()).toISOString();
  const newGuest = { email, name: cutToFit(reply).attendee.name, origin: SHARED_ORIGIN };
  const stranger = newRecipient(event.id, newGuest, SHARED_ORIGIN, at);
  const recipient = await changeRecipient(deps.table, event.id, id, (found) => {
    const current = found && isForgotten(found) ? invitedAnew(found, stranger) : found;
    // A person who was invited meanwhile has a reply token of their own.
    return current && !mayAnswerFor(current, invited)
      ? null
      : answered(current ?? stranger, reply, event, null);
  });
  if (recipient) await follow(event, recipient, reply.id, deps);
}

async function leaveUncounted(
  reason: Uncounted,
  { reply, event }: WeighedReply,
  { id }: RecipientRecord,
  deps: RsvpDeps,
): Promise<void> {
  log.info('Answer to a forwarded invite does not count.', { eventId: event.id, reason });
  await changeRecipient(
    deps.table,
    event.id,
    id,
    (current) => current && answered(current, reply, event, reason),
  );
}

/**
 * Returns true for people who were not invited, and for the delegate of the invited guest, whose calendar may answer the
 * invite that the delegator passed on (RFC 5546 section 4.2.5).
 */
function mayAnswerFor({ origin, delegatedBy }: RecipientRecord, invited: RecipientRecord): boolean {
  return origin === SHARED_ORIGIN || delegatedBy === invited.id;
}

/**
 * Returns true when one more person may answer this invite. The number is limited so that one forwarded invite cannot fill
 * the event with people nobody invited.
 */
async function hasPlace(
  email: string,
  { id }: RecipientRecord,
  { event, reply }: WeighedReply,
  deps: RsvpDeps,
): Promise<boolean> {
  const { places } = await readPage(deps.table, event.id);
  const most = Math.min(SHARED_MOST, shareOf(places));
  let isTaken = false;
  const invited = await changeRecipient(deps.table, event.id, id, (current) => {
    const quota = current && takeFromForwardQuota(current, email, most);
    isTaken = quota?.isTaken ?? false;
    return quota && quota.invited !== current ? { recipient: quota.invited } : null;
  });
  if (invited && !isTaken) await notifyOfUncounted(invited, event, most, reply.id, deps);
  return isTaken;
}

/** Notifies the organizer of uncounted answers, once a day for an event. */
async function notifyOfUncounted(
  { email }: RecipientRecord,
  event: EventRecord,
  most: number,
  by: string,
  deps: RsvpDeps,
): Promise<void> {
  if (!(await mayCause('turned-away', { event: event.id }, deps, { by }))) return;
  const { notCounted } = statisticsOf(await readTally(deps.table, event.id), 0);
  const { summary } = event.details;
  const notice = turnedAway({
    words: organizerWords(event),
    deployment: deps.deployment,
    eventId: event.id,
    summary,
    email,
    most,
    notCounted,
  });
  const day = new Date(deps.now()).toISOString().slice(0, 10);
  await notify(deps, event.organizer, notice, { id: `turned-away-${event.id}-${day}` });
}

async function notifyOfProposal(
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
  { received, mail }: MatchedMail,
  deps: RsvpDeps,
) {
  if (!reply.proposal?.start) return;
  const about = { event: event.id, guest: recipient.id, mailbox: event.organizer.email };
  const id = `counter-${reply.id}-${reply.instance ?? 'series'}`;
  if (!(await mayCause('counter', about, deps, { by: id }))) return;
  const isTheirs = sameAddress(mail.from?.email ?? '', recipient.email);
  const notice = counter({
    words: organizerWords(event),
    verified: isTheirs && authenticate(received.verdicts, mail).verified,
    deployment: deps.deployment,
    eventId: event.id,
    summary: event.details.summary,
    from: { email: recipient.email, name: recipient.name },
    ...reply.proposal,
    comment: reply.comment,
  });
  await notify(deps, event.organizer, notice, { id, replyTo: recipient.email });
}
