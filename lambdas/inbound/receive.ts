/** This file decides what is done about one mail to create@: who sent it, whether they may, and what it says. */
import { isMeantForUs, isSentToUs, type Ours } from '#domain/access/meant-for-us.ts';
import { isProbeOrganizer } from '#domain/access/probe-address.ts';
import { mayOrganize } from '#domain/access/who-may-organize.ts';
import type { SourceMail } from '#domain/event/edit.types.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { authenticate, isDisowned } from '#domain/mail/authenticity.ts';
import { eventId } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { markSeen, wasSeen } from '#store/handled-once.ts';
import { removeForGood } from '#store/object-versions.ts';
import { getAllowance } from '#store/organizers.ts';
import { log } from '../runtime/log.ts';
import { applyMessage, ORGANIZERS_OWN } from '../steps/apply-message.ts';
import { openEventQuota } from '../steps/organizer-quota.ts';
import { recordWhoseMail } from '../steps/record-whose-mail.ts';
import { confirm } from './confirm.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import type { CreateMail } from './create-mail.ts';
import { callEarly } from './early-mail.ts';
import { hold } from './hold.ts';
import { startImport } from './import.ts';
import { takeList } from './list-by-mail.ts';
import { open } from './open.ts';
import { readOurs, rememberAddress } from './own-addresses.ts';
import { takeProbeMail } from './probe-mail.ts';
import { refuse } from './refuse.ts';

/** The name under which mails to create@ are marked as processed. */
export const HANDLER = 'create';

/** Processes one mail once. A crash before the last line makes the mail come again, which does no harm. */
export async function receive(received: CreateMail, deps: InboundDeps): Promise<void> {
  if (await wasSeen(deps.table, HANDLER, received.messageId)) return;
  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);
  if (!opened) note(received.verdicts.virus === 'FAIL' ? 'virus' : 'not-readable', received);
  else if (!(await takeProbeMail(opened, deps))) {
    await dealWith(opened, deps);
    await recordWhoseMail(received, opened.from.email, [], deps);
  }
  await markSeen(deps.table, HANDLER, received.messageId, deps.now());
}

async function dealWith(opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const { received } = opened;
  const { verified, blocked } = authenticate(received.verdicts, opened.mail);
  if (blocked) return note(blocked, received);
  const isInsisted = received.insistedBy !== null;
  const { email } = opened.from;
  const listed = mayOrganize(deps.organizers, email) || isProbeOrganizer(email, deps.deployment.domain);
  if (!verified && !isInsisted) {
    if (isDisowned(received.verdicts, received.dmarcPolicy)) return note('disowned', received);
    const known = saysSomething(opened) && (listed || (await ownsOneOf(opened, deps)));
    return known ? hold(opened, 'unverified', deps) : note('not-verified', received);
  }
  if (!listed) return refuse(opened, 'not-an-organizer', { key: 'refusal.notListed' }, deps);
  const { suspended } = await getAllowance(deps.table, opened.from.email);
  if (suspended) return refuse(opened, 'organizer-suspended', { key: 'refusal.suspended' }, deps);
  // Without a signed Date it may be an old mail that somebody sends again.
  if (!isInsisted && !opened.mail.isDated && saysSomething(opened))
    return hold(opened, 'not-addressed', deps);
  if (opened.listFor) {
    await takeList(opened.listFor, opened, deps);
    // The people on the list are stored under another prefix, where an erasure finds them.
    return removeForGood(deps.bucket, received.key);
  }
  // A program may answer our own answers to the organizer's event. It gets no further answer.
  if (opened.mail.automatic !== null && !isOrganizersOwn(opened)) return note('automatic-answer', received);
  if (!isInsisted && !isForUs(opened, await readOurs(opened.from.email, deps)))
    return hold(opened, 'not-addressed', deps);
  if (received.heldAs === 'not-addressed') await rememberAddress(opened, deps);
  if (opened.many.length > 0) return startImport(opened, deps);
  if (!('messages' in opened.read)) return refuse(opened, opened.read.reason, opened.read.text, deps);
  for (const message of opened.read.messages) await apply(message, opened, deps);
}

/** Returns true when the mail has something that can be applied. */
function saysSomething({ read, listFor, many }: OpenedMail): boolean {
  return 'messages' in read || listFor !== null || many.length > 0;
}

function isOrganizersOwn({ read }: Pick<OpenedMail, 'read'>): boolean {
  return !('messages' in read) || read.messages.every(({ method }) => ORGANIZERS_OWN.has(method));
}

/**
 * Returns true when the mail is meant for us. A mail that cannot be read is answered in any case. Of many events, each is
 * checked when it is imported.
 */
function isForUs({ read, many, mail }: OpenedMail, ours: Ours): boolean {
  if (many.length > 0) return isSentToUs(mail.to, ours);
  // A guest's answer is refused with a mail, whomever it was meant for.
  return (
    !('messages' in read) ||
    !isOrganizersOwn({ read }) ||
    read.messages.every((one) => isMeantForUs(one, mail, ours))
  );
}

async function apply(message: ItipMessage, opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const { from, received, mail } = opened;
  const eventQuota = openEventQuota(from.email, deps);
  const { messageId, receivedAt, key } = received;
  const mailSource = {
    from,
    messageId,
    mail: sourceMail(received, mail.sent, deps),
    eventQuota,
    oneOfMany: false,
    early: received.insistedBy ? null : { from, mail: { messageId, receivedAt, key } },
    followUp: null,
  };
  const outcome = await applyMessage(message, mailSource, deps);
  const about = { ...opened, read: { messages: [message] as const }, many: [] };
  if (outcome.kind === 'refused') return refuse(about, outcome.code, outcome.text, deps);
  if (outcome.kind === 'created') {
    await confirm(outcome.event, deps);
    return callEarly(outcome.event.id, deps);
  }
  if (outcome.kind === 'unchanged' && received.insistedBy)
    return refuse(opened, 'nothing-to-change', { key: 'refusal.nothingToChange' }, deps);
  if (outcome.kind === 'left') return hold(about, outcome.why, deps);
  if (outcome.kind === 'somebody-elses') {
    const { owner, organizer } = outcome.event;
    await hold(about, 'colleague', deps, { email: owner, name: organizer.name });
    await hold(about, 'somebody-elses', deps);
  }
}

/**
 * Returns the times by which the mail is ordered. A held mail counts from the moment at which somebody applied it.
 * @param sent the Date of the mail
 */
function sourceMail(
  { receivedAt, insistedBy }: CreateMail,
  sent: string | null,
  { now }: InboundDeps,
): SourceMail {
  return insistedBy
    ? { sent: null, receivedAt: new Date(now()).toISOString(), insists: true }
    : { sent, receivedAt, insists: false };
}

/**
 * Returns true when the sender owns an event of the mail. They are asked even after they were removed from the
 * organizers.
 */
async function ownsOneOf({ from, read }: OpenedMail, deps: InboundDeps): Promise<boolean> {
  const messages: readonly ItipMessage[] = 'messages' in read ? read.messages : [];
  const events = await Promise.all(messages.map(({ uid }) => getEvent(deps.table, eventId(from.email, uid))));
  return events.some((event) => event !== null);
}

function note(reason: string, { messageId }: CreateMail): void {
  log.info('Mail to create@ was not acted on; it stays in the bucket.', { reason, messageId });
}
