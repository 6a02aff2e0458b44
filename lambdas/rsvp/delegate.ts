/** DELEGATED-TO: somebody is invited in a guest's place (RFC 5546 section 3.2.2.3), as far as anybody may be invited. */
import { isOwnAddress, normaliseAddress } from '../../domain/address.ts';
import type { EventRecord } from '../../domain/event.ts';
import { fingerprint } from '../../domain/ids.ts';
import { isEventOver } from '../../domain/listing.ts';
import { currentAnswer } from '../../domain/page-answer.ts';
import { DELEGATED_ORIGIN, type RecipientRecord } from '../../domain/recipient.ts';
import type { ReadReply } from '../../domain/replies.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteRefusal } from '../shared/allowance.ts';
import { inviteAll } from '../shared/invite.ts';
import { log } from '../shared/log.ts';
import { take } from '../shared/strangers.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';
import { refuse } from './refuse.ts';

const NOT_INVITED =
  'Your answer counts, but nobody was invited in your place: no more people can be invited to this event at the moment. Ask the organizer to invite them.';

/** Only when it is the answer that counts now; a delegate names nobody further. */
export async function inviteDelegate(
  { reply, event }: { readonly reply: ReadReply; readonly event: EventRecord },
  recipient: RecipientRecord,
  matched: MatchedMail,
  deps: RsvpDeps,
): Promise<void> {
  const { id: guest, origin } = recipient;
  const [first] = reply.status === 'delegated' ? reply.delegatedTo : [];
  const email = first && normaliseAddress(first);
  if (!email || isOwnAddress(email, deps.house.domain)) return;
  if (origin === DELEGATED_ORIGIN || currentAnswer(recipient, reply.instance)?.id !== reply.id) return;
  if (isEventOver(event.details, deps.now())) return;
  const invitees = [{ email, name: null, origin: DELEGATED_ORIGIN, delegatedBy: guest }];
  const tally = await readTally(deps.table, event.id);
  // A guest must not learn from it who is invited.
  const refusal = await inviteRefusal(deps.table, event, invitees, tally, 'nothing');
  if (refusal) return notInvited(refusal, matched, deps);
  const about = { event: event.id, guest, mailbox: email };
  const settings = { ...deps.limits, places: null };
  const taken = await take('delegate', about, deps, { by: fingerprint(reply.id, email), settings });
  // One mail may name dozens: whoever has named three is no guest who waits for an answer.
  if (taken.exceeded?.name.startsWith('delegate#')) return log.info('A guest names too many delegates.');
  if (taken.exceeded) return notInvited('too-many-invites', matched, deps);
  await inviteAll(event.id, invitees, tally, deps);
}

function notInvited(why: string, matched: MatchedMail, deps: RsvpDeps): Promise<void> {
  log.info('A delegate was not invited.', { why });
  return refuse(matched, 'delegate-not-invited', NOT_INVITED, deps);
}
