/** This file reads a mail to create@ from the bucket. */

import { isProbeOrganizer } from '#domain/access/probe-address.ts';
import { leading } from '#domain/event/details.ts';
import { readMany } from '#domain/imports/read-many.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { RefusedError } from '#domain/languages/refusal-words.ts';
import { authenticate, isDmarcPass } from '#domain/mail/authenticity.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { isLookalike } from '#domain/text/lookalike-domain.ts';
import { MailGone } from '#store/documents.ts';
import { log } from '../runtime/log.ts';
import { openHead, openMail } from '../steps/open-mail.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import type { CreateMail } from './create-mail.ts';
import { readOptions } from './import.ts';
import { eventOfReply } from './list-by-mail.ts';

/** The refusal of a sender whose domain guests could mistake for another one. */
const LOOKALIKE = {
  listFor: null,
  many: [],
  read: {
    outcome: 'rejected',
    reason: 'address-lookalike',
    text: { key: 'refusal.lookalike' },
  },
} as const;

/**
 * Opens a mail. Returns null for a mail without a sender, for one of our own, and for one that no longer exists. Of a mail
 * that is out of bounds only the header is opened, so that its sender can be notified.
 */
export async function open(received: CreateMail, deps: InboundDeps): Promise<OpenedMail | null> {
  try {
    const mail = await openMail(deps.bucket, received);
    const listFor = eventOfReply(mail, await deps.keys(), deps.deployment.domain);
    return opened(received, mail, { listFor, ...read(mail, listFor, received, deps) }, deps);
  } catch (error) {
    if (error instanceof MailGone) return null;
    if (!(error instanceof RefusedError)) throw error;
    log.error('Mail is out of bounds; it stays in the bucket.', error, { messageId: received.messageId });
    return openTooLarge(received, error, deps);
  }
}

async function openTooLarge(
  received: CreateMail,
  { code, text }: RefusedError,
  deps: InboundDeps,
): Promise<OpenedMail | null> {
  try {
    const mail = await openHead(deps.bucket, received);
    const refusal = { outcome: 'rejected', reason: code, text } as const;
    return mail && opened(received, mail, { listFor: null, read: refusal, many: [] }, deps);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return null;
  }
}

function opened(
  received: CreateMail,
  given: InboundMail,
  content: Pick<OpenedMail, 'listFor' | 'read' | 'many'>,
  deps: InboundDeps,
): OpenedMail | null {
  if (received.insistedBy) return { received, mail: given, from: received.insistedBy, ...content };
  const mail = given.viaList ? ofAuthor(given, received, content) : given;
  const email = normaliseAddress(mail?.from?.email ?? '');
  if (!mail || !email || isOurselves(email, mail, received, deps)) return null;
  const from = { email, name: mail.from?.name ?? null };
  return {
    received,
    mail,
    from,
    ...(isLookalike(email.slice(email.lastIndexOf('@') + 1)) ? LOOKALIKE : content),
  };
}

/** Returns true for mails from our own addresses, except for those of the probe that pass DMARC. */
function isOurselves(
  email: string,
  mail: InboundMail,
  { verdicts }: CreateMail,
  { deployment: { domain } }: InboundDeps,
): boolean {
  const isProbe = isProbeOrganizer(email, domain) && isDmarcPass(verdicts, mail);
  return isOwnAddress(email, domain) && !isProbe;
}

/**
 * Returns a mail that a mailing list sent in its own name as a mail of its author. Nothing vouches for the author, so it is
 * held and the author is asked. Returns null when nothing vouches for the list or the author is unknown: the notice would
 * then go to everybody on the list.
 */
function ofAuthor(
  mail: InboundMail,
  { verdicts }: CreateMail,
  { read }: Pick<OpenedMail, 'read'>,
): InboundMail | null {
  if (!authenticate(verdicts, { ...mail, viaList: null }).verified) return null;
  const organizer = 'messages' in read ? (leading(read.messages[0])?.organizer ?? null) : null;
  const from = mail.viaList?.author ?? organizer;
  if (!from || from.email === mail.from?.email) return null;
  // The header fields of a list do not make the author's mail an automatic one.
  return { ...mail, from, automatic: mail.automatic === 'bulk' ? null : mail.automatic };
}

function read(
  mail: InboundMail,
  listFor: string | null,
  received: CreateMail,
  deps: InboundDeps,
): Pick<OpenedMail, 'read' | 'many'> {
  const many = listFor ? null : readMany(mail, readOptions(received, mail, deps));
  if (many && 'reason' in many) return { read: many, many: [] };
  const [first] = many ?? [];
  return { read: first?.read() ?? readMail(mail, deps), many: many ?? [] };
}
