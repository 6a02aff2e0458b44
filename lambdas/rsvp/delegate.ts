/** "Somebody else comes in my place" (RFC 5546 section 3.2.2.3): the delegate is invited, or the delegator hears why not. */
import { isOwnAddress, normaliseAddress } from '../../domain/address.ts';
import type { EventRecord } from '../../domain/event.ts';
import { isEventOver } from '../../domain/listing.ts';
import { type NotDelegated, notDelegated } from '../../domain/mail/notices/not-delegated.ts';
import { currentAnswer } from '../../domain/page-answer.ts';
import { DELEGATED_ORIGIN, type RecipientRecord } from '../../domain/recipient.ts';
import type { ReadReply } from '../../domain/replies.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteAll } from '../shared/invite.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { RsvpDeps } from './context.ts';
import { mayDelegate } from './limits.ts';

/** Of several the first is invited, when this is the answer that counts now. */
export async function delegate(
  reply: ReadReply,
  recipient: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<void> {
  if (reply.status !== 'delegated' || currentAnswer(recipient, reply.instance)?.id !== reply.id) return;
  const [first, second] = reply.delegatedTo;
  const email = normaliseAddress(first ?? '');
  const why = await whyNot(email, recipient, event, deps);
  if (why) return tell(first ?? '', why, recipient, event, deps);
  const invitee = { email: email ?? '', name: null, origin: DELEGATED_ORIGIN, delegatedBy: recipient.id };
  await inviteAll(event.id, [invitee], await readTally(deps.table, event.id), deps);
  if (second) await tell(second, 'one-only', recipient, event, deps);
}

async function whyNot(
  email: string | null,
  { id: recipientId, origin }: RecipientRecord,
  { id: eventId, details }: EventRecord,
  deps: RsvpDeps,
): Promise<NotDelegated | null> {
  if (!email || isOwnAddress(email, deps.house.domain)) return 'no-address';
  if (origin === DELEGATED_ORIGIN) return 'delegate';
  if (isEventOver(details, deps.now())) return 'event-over';
  return (await mayDelegate({ eventId, recipientId }, deps)) ? null : 'too-many';
}

/** Once for a guest and reason. */
async function tell(
  delegatedTo: string,
  why: NotDelegated,
  { id, email, name }: RecipientRecord,
  event: EventRecord,
  deps: RsvpDeps,
): Promise<void> {
  log.info('Nobody was invited as a delegate.', { eventId: event.id, reason: why });
  const notice = notDelegated({ house: deps.house, summary: event.details.summary, delegatedTo, why });
  await notify(deps, { email, name }, notice, { id: `not-delegated-${event.id}-${id}-${why}` });
}
