/** When a guest delegates (RFC 5546 section 3.2.2.3), the delegate is invited, or the guest is notified why not. */

import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { type NotDelegated, notDelegated } from '#domain/notices/not-delegated.ts';
import { currentAnswer } from '#domain/recipient/page-answer.ts';
import { DELEGATED_ORIGIN, type RecipientRecord } from '#domain/recipient/recipient.ts';
import type { ReadReply } from '#domain/recipient/replies.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { readTally } from '#store/tallies.ts';
import { log } from '../runtime/log.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { inviteOne } from '../steps/invite.ts';
import { notify } from '../steps/notify.ts';
import { take } from '../steps/stranger-mail.ts';
import type { RsvpDeps } from './context.ts';

/**
 * Invites the delegate of an answer, if the answer is the current one. When it names several, only the first is
 * invited.
 */
export async function delegate(
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<void> {
  if (reply.status !== 'delegated' || currentAnswer(recipient, reply.instance)?.id !== reply.id) return;
  const [first = '', second] = reply.delegatedTo;
  const why = await invite(first, reply, recipient, event, deps);
  if (why) return notifyDelegator(first, why, recipient, event, deps);
  if (second) await notifyDelegator(second, 'one-only', recipient, event, deps);
}

/** Invites a delegate. Returns the reason when that is not possible, or null. */
async function invite(
  delegatedTo: string,
  { id: replyId }: ReadReply,
  { id: guest, origin }: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<NotDelegated | null> {
  const email = normaliseAddress(delegatedTo);
  if (!email || isOwnAddress(email, deps.deployment.domain)) return 'no-address';
  if (origin === DELEGATED_ORIGIN) return 'delegate';
  if (isEventOver(event.details, deps.now())) return 'event-over';
  const newGuest = { email, name: null, origin: DELEGATED_ORIGIN, delegatedBy: guest };
  const tally = await readTally(deps.table, event.id);
  // A guest must not learn from the answer who is invited.
  if (await inviteRefusal(deps, event, [newGuest], tally, 'nothing')) return 'event-full';
  const about = { event: event.id, guest, mailbox: email };
  const settings = { ...deps.limits, places: null };
  const { exceeded } = await take('delegate', about, deps, { by: fingerprint(replyId, email), settings });
  if (exceeded) return exceeded.name.startsWith('delegate#') ? 'too-many' : 'event-full';
  await inviteOne(event.id, newGuest, tally, deps);
  return null;
}

/** Notifies the guest, once a day for each reason, because one mail may name dozens of people. */
async function notifyDelegator(
  delegatedTo: string,
  why: NotDelegated,
  { id, email, name, locale }: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<void> {
  log.info('Nobody was invited as a delegate.', { eventId: event.id, reason: why });
  const notice = notDelegated({
    words: wordsOf(firstLocale([locale, eventLocale(event)])),
    deployment: deps.deployment,
    summary: event.details.summary,
    delegatedTo: normaliseAddress(delegatedTo),
    why,
  });
  const day = new Date(deps.now()).toISOString().slice(0, 10);
  await notify(deps, { email, name }, notice, { id: `not-delegated-${event.id}-${id}-${why}-${day}` });
}
