/** In a mail to rsvp@, reply tokens name the invited guest, and the calendar parts have the answer. */

import { findToken, type TokenSubject } from '#domain/access/reply-token.ts';
import { uidInGlobalObjectId } from '#domain/itip/read/global-object-id.ts';
import { readMail, whySealed } from '#domain/itip/read/read-mail.ts';
import type { ItipMessage, Refusal } from '#domain/itip/types.ts';
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
import { readDeliveryReport } from '#domain/mail/delivery-report.ts';
import { firstVevents, isPlainReply } from '#domain/recipient/replies.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { MailGone } from '#store/documents.ts';
import { markSeen, wasSeen } from '#store/handled-once.ts';
import { getInvited } from '#store/invited.ts';
import { removeForGood } from '#store/object-versions.ts';
import { keyOfReply } from '#store/received-mails.ts';
import { getRecipient } from '#store/recipients.ts';
import { log } from '../runtime/log.ts';
import type { ReceivedMail } from '../runtime/ses-notification.ts';
import { neverAnswered } from '../steps/never-answered.ts';
import { FIRST_OCTETS, openHead, openMail } from '../steps/open-mail.ts';
import { type MailSubject, recordWhoseMail } from '../steps/record-whose-mail.ts';
import { takeAnswers } from './answers.ts';
import { takeDeliveryReport } from './bounce-by-mail.ts';
import type { MatchedMail, OpenedMail, RsvpDeps } from './context.ts';
import { passOn } from './pass-on.ts';
import { refresh } from './refresh.ts';
import { refuse, refuseGone, refuseUnmatched } from './refuse.ts';

const HANDLER = 'rsvp';
/** The most VEVENTs of one mail that are processed. */
const VEVENTS_MOST = 50;

/**
 * Processes one mail once. A crash before the last line makes the mail come again, which does no harm. A plain answer may
 * come again at any time, so nobody looks whether it was seen, and one that left its row gets no mark.
 */
export async function receive(received: ReceivedMail, deps: RsvpDeps): Promise<void> {
  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);
  const isPlain = opened !== null && 'messages' in opened && isPlainReply(opened.messages);
  if (!isPlain && (await wasSeen(deps.table, HANDLER, received.messageId))) return;
  if (opened) {
    const about = await dealWith(opened, deps);
    await keep(opened, about, deps);
    if (isPlain && about !== 'nobody' && about[0]?.isNamed) return;
  } else note(received.verdicts.virus === 'FAIL' ? 'virus' : 'not-readable', received);
  await markSeen(deps.table, HANDLER, received.messageId, deps.now());
}

/** The recipients that the tokens of a mail name. `nobody` means that none of them exists any more. */
type About = readonly MailSubject[] | 'nobody';

/** Notes whose mail it is. A mail of a guest who was erased is deleted. */
async function keep({ received, mail }: OpenedMail, about: About, deps: RsvpDeps): Promise<void> {
  if (about === 'nobody') return removeForGood(deps.bucket, received.key);
  await recordWhoseMail(received, mail.from?.email, about, deps);
}

async function dealWith(opened: ReadMail | UnreadableMail, deps: RsvpDeps): Promise<About> {
  const { received, mail } = opened;
  if ('code' in opened) {
    await refuse(opened, opened.code, opened.text, deps);
    return [];
  }
  const { messages } = opened;
  // A valid REPLY counts from any sender, even when it is marked as automatic: Google's have Auto-Submitted.
  if (messages.some(isTalk)) return takeMessages(messages, opened, deps);
  const report = readDeliveryReport(mail);
  const subject = findToken(await deps.keys(), [...(report?.returned ?? []), ...received.envelopeTo]);
  if (!subject) {
    await refuseUnmatched(opened, deps);
    return [];
  }
  if (!(await getRecipient(deps.table, subject.eventId, subject.recipientId))) {
    await refuseGone(opened, deps);
    return 'nobody';
  }
  if (received.verdicts.spam === 'FAIL') note('spam', received);
  else if (report) await takeDeliveryReport(report, { subject }, deps);
  else if (neverAnswered(mail)) note('automatic', received);
  else await takeWords({ ...opened, subject }, deps);
  return [{ ...subject, isNamed: false }];
}

/** Passes on a guest's text. A calendar that cannot be read usually comes without text, so its sender gets a refusal. */
async function takeWords(opened: ReadMail & MatchedMail, deps: RsvpDeps): Promise<void> {
  const { unreadable, mail } = opened;
  if (unreadable && (mail.automatic !== null || mail.text.trim() === ''))
    return refuse(opened, unreadable.reason, unreadable.text, deps);
  await passOn(opened, deps);
}

/** Returns true for a message from a guest's calendar. A copy of an invite is not one: it is only quoted by the mail. */
function isTalk({ method }: ItipMessage): boolean {
  return method !== 'REQUEST' && method !== 'PUBLISH';
}

async function takeMessages(
  messages: readonly ItipMessage[],
  opened: OpenedMail,
  deps: RsvpDeps,
): Promise<About> {
  const keys = await deps.keys();
  const found = firstVevents(messages, VEVENTS_MOST).map((message) => ({
    message,
    subject: findToken(keys, [...echoesOf(message), ...opened.received.envelopeTo]),
  }));
  const groups = Map.groupBy(found, ({ subject }) => subject && subject.eventId + subject.recipientId);
  const about: MailSubject[] = [];
  let toNobody = 0;
  const { key, messageId } = opened.received;
  for (const group of groups.values()) {
    const subject = group[0]?.subject;
    if (!subject) {
      await refuseUnmatched(opened, deps);
      continue;
    }
    const theirs = group.map(({ message }) => message);
    const isNamed = await takeTheirs(theirs, { ...opened, subject }, deps);
    if (isNamed === null) toNobody += 1;
    else about.push({ ...subject, isNamed: isNamed && key === keyOfReply(messageId) });
  }
  return toNobody > 0 && toNobody === groups.size ? 'nobody' : about;
}

/** Processes the messages of one mail for one recipient. Returns null when the recipient no longer exists. */
async function takeTheirs(
  messages: readonly ItipMessage[],
  matched: MatchedMail,
  deps: RsvpDeps,
): ReturnType<typeof takeAnswers> {
  const isNamed = await takeAnswers(messages, matched, deps);
  if (isNamed === null) return null;
  if (messages.some(({ method }) => method === 'REFRESH')) await refresh(matched, deps);
  if (messages.every(({ method }) => method === 'CANCEL' || method === 'ADD'))
    await refuse(matched, 'not-an-answer', { key: 'refusal.notAnAnswer' }, deps);
  return isNamed;
}

/**
 * Returns the places where a calendar repeats the token: its UID and its ORGANIZER. They come before the address of the
 * mail, which is the same for all of its messages.
 */
function echoesOf({ uid, master, instances }: ItipMessage): string[] {
  const organizers = [master, ...instances].map((vevent) => vevent?.organizer?.email ?? '');
  return [uid, uidInGlobalObjectId(uid) ?? '', ...organizers];
}

interface ReadMail extends OpenedMail {
  readonly messages: readonly ItipMessage[];
  /** Why its calendars cannot be read; null when they can, or when there are none. */
  readonly unreadable: Refusal | null;
}

/** A mail that is out of bounds. Its header says whom to answer. */
interface UnreadableMail extends OpenedMail {
  readonly code: string;
  readonly text: RefusalText;
}

/**
 * Returns null for a mail whose header is out of bounds too, and for one that was deleted because its sender was
 * erased.
 */
async function open(received: ReceivedMail, deps: RsvpDeps): Promise<ReadMail | UnreadableMail | null> {
  try {
    const subject = findToken(await deps.keys(), received.envelopeTo);
    // Some calendars rewrite the address. The token is then in the calendar, which never comes after megabytes.
    const reading = openMail(deps.bucket, received, subject ? undefined : FIRST_OCTETS);
    // Whatever becomes of it: an invocation must not end before both are done.
    reading.catch(() => {});
    const ahead = await readAhead(subject, deps);
    const mail = await reading;
    const read = readMail(mail, { defaultZone: deps.defaultZone });
    if ('reason' in read && whySealed(mail)) {
      return { received, mail, ahead, code: read.reason, text: read.text };
    }
    if ('messages' in read) return { received, mail, ahead, messages: read.messages, unreadable: null };
    return { received, mail, ahead, messages: [], unreadable: mail.calendars.length > 0 ? read : null };
  } catch (error) {
    if (error instanceof MailGone) return null;
    if (!(error instanceof RefusedError)) throw error;
    log.error('Mail is out of bounds; it stays in the bucket.', error, { messageId: received.messageId });
    return openUnreadable(received, error, deps);
  }
}

/** Whoever needs what could not be read reads it again. */
async function readAhead(subject: TokenSubject | null, { table }: RsvpDeps): Promise<OpenedMail['ahead']> {
  const invited = subject && (await getInvited(table, subject).catch(() => null));
  return subject && invited && { subject, invited };
}

async function openUnreadable(
  received: ReceivedMail,
  { code, text }: RefusedError,
  deps: RsvpDeps,
): Promise<UnreadableMail | null> {
  try {
    const head = await openHead(deps.bucket, received);
    if (!head) return null;
    // Calendars mark a person's answers as auto-submitted. Only the header was read, so the mail may be one.
    const mail = head.automatic === 'auto-submitted' ? { ...head, automatic: null } : head;
    return { received, mail, ahead: null, code, text };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return null;
  }
}

function note(reason: string, { messageId }: ReceivedMail): void {
  log.info('Mail to rsvp@ changed nothing; it stays in the bucket.', { reason, messageId });
}
