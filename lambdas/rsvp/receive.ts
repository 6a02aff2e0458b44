/** One mail to rsvp@: the token says who was invited, the calendar part what they answer. */
import { CodedError } from '../../domain/errors.ts';
import { uidInGlobalObjectId } from '../../domain/itip/global-object-id.ts';
import { readCalendars } from '../../domain/itip/read.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { takeApart } from '../../domain/mail/take-apart.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import type { SigningKeys } from '../../domain/signing.ts';
import { findToken, type TokenSubject } from '../../domain/token.ts';
import { type Bucket, getMail } from '../../store/documents.ts';
import { markSeen, wasSeen } from '../../store/seen.ts';
import type { InviteDeps } from '../shared/invite.ts';
import { log } from '../shared/log.ts';
import type { ReceivedMail } from '../shared/notification.ts';
import type { NoticeDeps } from '../shared/notify.ts';
import { takeAnswers } from './answers.ts';
import { passOn } from './pass-on.ts';
import { refresh } from './refresh.ts';

export interface RsvpDeps extends NoticeDeps, InviteDeps {
  readonly bucket: Bucket;
  /** IANA zone for times that name none. */
  readonly defaultZone: string;
  readonly keys: () => Promise<SigningKeys>;
}

/** A mail to rsvp@ whose token led to a recipient. */
export interface MatchedMail {
  readonly received: ReceivedMail;
  readonly mail: InboundMail;
  readonly messages: readonly ItipMessage[];
  readonly subject: TokenSubject;
}

const DOOR = 'rsvp';

/** Deals with one mail once; dying anywhere before the last line makes it come again, harmlessly. */
export async function receive(received: ReceivedMail, deps: RsvpDeps): Promise<void> {
  if (await wasSeen(deps.table, DOOR, received.messageId)) return;
  await dealWith(received, deps);
  await markSeen(deps.table, DOOR, received.messageId, deps.now());
}

async function dealWith(received: ReceivedMail, deps: RsvpDeps): Promise<void> {
  if (received.verdicts.virus === 'FAIL') return note('virus', received);
  const matched = await match(received, deps);
  if (!matched) return note('unmatched', received);
  // A valid REPLY counts whoever sent it and however: Google's say Auto-Submitted (itip-rules, loops).
  const { messages, mail } = matched;
  for (const message of messages) {
    if (message.method === 'REPLY' || message.method === 'COUNTER') await takeAnswers(message, matched, deps);
    if (message.method === 'REFRESH') await refresh(matched, deps);
  }
  if (messages.length > 0) return;
  if (mail.automatic !== null || mail.isReport || received.verdicts.spam === 'FAIL')
    return note('automatic', received);
  await passOn(matched, deps);
}

/** Token first: in the address it was sent to, else in the UID or ORGANIZER that the calendar echoes. */
async function match(received: ReceivedMail, deps: RsvpDeps): Promise<MatchedMail | null> {
  try {
    const mail = await takeApart(await getMail(deps.bucket, received.key));
    const read = readCalendars(mail.calendars, { defaultZone: deps.defaultZone });
    const messages: readonly ItipMessage[] = 'messages' in read ? read.messages : [];
    const echoes = messages.flatMap(({ uid, master, instances }) => [
      uid,
      uidInGlobalObjectId(uid) ?? '',
      ...[master, ...instances].map((vevent) => vevent?.organizer?.email ?? ''),
    ]);
    const subject = findToken(await deps.keys(), [...received.envelopeTo, ...echoes]);
    return subject && { received, mail, messages, subject };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    log.error('Mail is out of bounds; it stays in the bucket.', error, { messageId: received.messageId });
    return null;
  }
}

function note(reason: string, { messageId }: ReceivedMail): void {
  log.info('Mail to rsvp@ changed nothing; it stays in the bucket.', { reason, messageId });
}
