/**
 * A mail that may not be applied by itself is held. The person who decides about it gets a notice: what the mail says, why
 * it is held, and a link that applies it.
 */

import { HELD_FOR, type HeldMail, type HeldWhy, signHeldLink } from '#domain/event/held-mail.ts';
import { held as heldNotice } from '#domain/notices/held-mail.ts';
import { unverified } from '#domain/notices/unverified.ts';
import { likelyMailbox } from '#domain/text/address.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { HELD_SHOWN, holdMail } from '#store/held-mails.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { log } from '../runtime/log.ts';
import { neverAnswered } from '../steps/never-answered.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { describeHeld } from './describe-held.ts';
import { readerWords } from './reader-words.ts';
import { refuse } from './refuse.ts';

/** The most mails that are held for one person in a day. Their own mails and those of others are counted separately. */
const KEPT = { most: HELD_SHOWN, window: 24 * 3600 };

/**
 * Holds a mail and asks the person who decides about it.
 * @param askedOf the person who decides; by default the sender
 */
export async function hold(
  opened: OpenedMail,
  why: HeldWhy,
  deps: InboundDeps,
  askedOf: Person = opened.from,
): Promise<void> {
  const { received, mail, from } = opened;
  const { messageId, receivedAt, key } = received;
  log.info('Mail to create@ is held until somebody decides on it.', { why, messageId });
  if (neverAnswered(mail)) return;
  const isTheirs = why !== 'unverified' && from.email === askedOf.email;
  const name = `kept${isTheirs ? '' : '-of-others'}#${fingerprint(likelyMailbox(askedOf.email))}`;
  // The limit is taken under the message id, so that a second attempt takes nothing more.
  if (!(await takeFromRateLimit(deps.table, { name, ...KEPT }, deps.now(), 1, messageId)))
    return isTheirs ? refuse(opened, 'too-many-kept', { key: 'refusal.tooManyKept' }, deps) : undefined;
  const record: HeldMail = {
    id: fingerprint('held', messageId, why),
    why,
    askedOf,
    from: from.email === askedOf.email ? null : from.email,
    mail: { messageId, receivedAt, key },
    changes: await describeHeld(opened, askedOf.email, deps),
    state: 'waiting',
  };
  await holdMail(deps.table, record, deps.now());
  await ask(record, opened, deps);
}

async function ask(record: HeldMail, opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const { askedOf, why, mail } = record;
  if (!(await mayAsk(record, opened.from.email, deps))) return;
  const mailbox = organizerHandle(askedOf.email);
  const expires = Date.parse(mail.receivedAt) + HELD_FOR;
  const link = `${deps.deployment.publicUrl}/approve/${signHeldLink(await deps.keys(), mailbox, expires)}`;
  const { deployment } = deps;
  const words = await readerWords(opened, askedOf.email, deps);
  const notice =
    why === 'unverified'
      ? unverified({ words, deployment, link })
      : heldNotice({ words, deployment, held: record, subject: opened.mail.subject, link, now: deps.now() });
  await notify(deps, askedOf, notice, { id: `held-${record.id}` });
}

function mayAsk({ id, why, askedOf }: HeldMail, sender: string, deps: InboundDeps): Promise<boolean> {
  const mailbox = askedOf.email;
  if (why === 'unverified') return mayCause('question', { mailbox }, deps, { by: id });
  if (why === 'colleague') return mayCause('colleague', { sender, mailbox }, deps, { by: id });
  return mayCause('held', { mailbox }, deps, { by: id });
}
