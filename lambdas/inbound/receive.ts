/** One mail to create@: who sent it, may they, what does it say, and what becomes of it. */
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
import { noteWhose } from '../steps/note-whose-mail.ts';
import { applyMessage, ORGANIZERS_OWN } from './apply.ts';
import { confirm } from './confirm.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import type { CreateMail } from './create-mail.ts';
import { callEarly } from './early-mail.ts';
import { hold } from './hold.ts';
import { startImport } from './import.ts';
import { takeList } from './list-by-mail.ts';
import { open } from './open.ts';
import { openEventQuota } from './organizer-quota.ts';
import { readOurs, rememberAddress } from './own-addresses.ts';
import { takeProbeMail } from './probe-mail.ts';
import { refuse, SUSPENDED } from './refuse.ts';

/** Under which mails to create@ are marked as dealt with. */
export const HANDLER = 'create';

/** Deals with one mail once; dying anywhere before the last line makes it come again, harmlessly. */
export async function receive(received: CreateMail, deps: InboundDeps): Promise<void> {
  if (await wasSeen(deps.table, HANDLER, received.messageId)) return;
  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);
  if (!opened) note(received.verdicts.virus === 'FAIL' ? 'virus' : 'not-readable', received);
  else if (!(await takeProbeMail(opened, deps))) {
    await dealWith(opened, deps);
    await noteWhose(received, opened.from.email, [], deps);
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
  if (!listed) return refuse(opened, 'not-an-organizer', NOT_LISTED, deps);
  const { suspended } = await getAllowance(deps.table, opened.from.email);
  if (suspended) return refuse(opened, 'organizer-suspended', SUSPENDED, deps);
  // It may be an old one that somebody sends once more.
  if (!isInsisted && !opened.mail.isDated && saysSomething(opened))
    return hold(opened, 'not-addressed', deps);
  if (opened.listFor) {
    await takeList(opened.listFor, opened, deps);
    // What was on it lies under a prefix of its own, where everybody on it is found.
    return removeForGood(deps.bucket, received.key);
  }
  // A program may answer our answers to the organizer's event: that conversation ends here.
  if (opened.mail.automatic !== null && !isOrganizersOwn(opened)) return note('automatic-answer', received);
  if (!isInsisted && !isForUs(opened, await readOurs(opened.from.email, deps)))
    return hold(opened, 'not-addressed', deps);
  if (received.heldAs === 'not-addressed') await rememberAddress(opened, deps);
  if (opened.many.length > 0) return startImport(opened, deps);
  if (!('messages' in opened.read)) return refuse(opened, opened.read.reason, opened.read.detail, deps);
  for (const message of opened.read.messages) await apply(message, opened, deps);
}

/** Whether there is anything to say yes to. */
function saysSomething({ read, listFor, many }: OpenedMail): boolean {
  return 'messages' in read || listFor !== null || many.length > 0;
}

function isOrganizersOwn({ read }: Pick<OpenedMail, 'read'>): boolean {
  return !('messages' in read) || read.messages.every(({ method }) => ORGANIZERS_OWN.has(method));
}

/** What cannot be read is answered whomever it was meant for. Of many events each is looked at when its turn comes. */
function isForUs({ read, many, mail }: OpenedMail, ours: Ours): boolean {
  if (many.length > 0) return isSentToUs(mail.to, ours);
  // An answer is told that it is none of ours, whomever it was for.
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
  };
  const outcome = await applyMessage(message, mailSource, deps);
  const about = { ...opened, read: { messages: [message] as const }, many: [] };
  if (outcome.kind === 'refused') return refuse(opened, outcome.code, outcome.sentence, deps);
  if (outcome.kind === 'created') {
    await confirm(outcome.event, deps);
    return callEarly(outcome.event.id, deps);
  }
  if (outcome.kind === 'unchanged' && received.insistedBy)
    return refuse(opened, 'nothing-to-change', NOTHING_TO_CHANGE, deps);
  if (outcome.kind === 'left') return hold(about, outcome.why, deps);
  if (outcome.kind === 'somebody-elses') {
    const { owner, organizer } = outcome.event;
    await hold(about, 'colleague', deps, { email: owner, name: organizer.name });
    await hold(about, 'somebody-elses', deps);
  }
}

/** What somebody insists on counts from when they did. @param sent the Date of the mail */
function sourceMail(
  { receivedAt, insistedBy }: CreateMail,
  sent: string | null,
  { now }: InboundDeps,
): SourceMail {
  return insistedBy
    ? { sent: null, receivedAt: new Date(now()).toISOString(), insists: true }
    : { sent, receivedAt, insists: false };
}

const NOTHING_TO_CHANGE = 'You said yes to the mail, but the event is already as it says.';
const NOT_LISTED =
  'Your address is not on the list of organizers of this server. Ask whoever runs it to add you, then send the invitation again.';

/** Somebody who was taken off the list still hears when their event is tampered with. */
async function ownsOneOf({ from, read }: OpenedMail, deps: InboundDeps): Promise<boolean> {
  const messages: readonly ItipMessage[] = 'messages' in read ? read.messages : [];
  const events = await Promise.all(messages.map(({ uid }) => getEvent(deps.table, eventId(from.email, uid))));
  return events.some((event) => event !== null);
}

function note(reason: string, { messageId }: CreateMail): void {
  log.info('Mail to create@ was not acted on; it stays in the bucket.', { reason, messageId });
}
