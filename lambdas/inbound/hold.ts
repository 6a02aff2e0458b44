/** Keeps a mail that nothing was done on, and asks whose word counts: what it says, why it waits, a link that applies it. */

import { HELD_FOR, type HeldMail, type HeldWhy, signHeldLink } from '../../domain/held.ts';
import { fingerprint, organizerHandle } from '../../domain/ids.ts';
import type { Person } from '../../domain/itip/types.ts';
import { held as heldNotice } from '../../domain/mail/notices/held.ts';
import { unverified } from '../../domain/mail/notices/unverified.ts';
import { holdMail } from '../../store/held.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { log } from '../shared/log.ts';
import { neverAnswered } from '../shared/never-answered.ts';
import { notify } from '../shared/notify.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { describeHeld } from './describe-held.ts';
import { refuse } from './refuse.ts';

const DAY = 24 * 3600;
/** Mails about what others sent of their events that one person gets in a day. */
const TOLD = { most: 20, window: DAY };
/** Questions whether a mail is theirs: to one mailbox in a day, and to all together. */
const QUESTION = { most: 1, window: DAY };
const QUESTIONS = { most: 500, window: DAY };
/** Mails that are kept for one person in a day: of their own, and of others, who must not use up what is theirs. */
const KEPT = { most: 20, window: DAY };
const TOO_MANY_KEPT =
  'As many of your mails as we keep in a day wait for your word, so this one is not kept. Say yes to one of them, or send this mail again tomorrow.';

/** @param askedOf whose word counts; the sender where unsaid */
export async function hold(
  opened: OpenedMail,
  why: HeldWhy,
  deps: InboundDeps,
  askedOf: Person = opened.from,
): Promise<void> {
  const { received, mail, from } = opened;
  const { messageId, receivedAt, key } = received;
  log.info('Mail to create@ waits for a word.', { why, messageId });
  if (neverAnswered(mail)) return;
  const isTheirs = why !== 'unverified' && from.email === askedOf.email;
  if (!(await take(`held${isTheirs ? '' : '-of-others'}#${fingerprint(askedOf.email)}`, KEPT, deps)))
    return isTheirs ? refuse(opened, 'too-many-kept', TOO_MANY_KEPT, deps) : undefined;
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
  if (!(await mayAsk(record, deps))) return;
  const mailbox = organizerHandle(askedOf.email);
  const expires = Date.parse(mail.receivedAt) + HELD_FOR;
  const link = `${deps.house.publicUrl}/approve/${signHeldLink(await deps.keys(), mailbox, expires)}`;
  const { house } = deps;
  const notice =
    why === 'unverified'
      ? unverified({ house, link })
      : heldNotice({ house, held: record, subject: opened.mail.subject, link, now: deps.now() });
  await notify(deps, askedOf, notice, { id: `held-${record.id}` });
}

async function mayAsk({ why, from, askedOf }: HeldMail, deps: InboundDeps): Promise<boolean> {
  const mailbox = fingerprint(askedOf.email);
  // As many of their own as are kept.
  if (why !== 'unverified') return from === null || take(`told#${mailbox}`, TOLD, deps);
  return (await take(`question#${mailbox}`, QUESTION, deps)) && take('questions', QUESTIONS, deps);
}

function take(name: string, limit: { readonly most: number; readonly window: number }, deps: InboundDeps) {
  return takeFromLimit(deps.table, { name, ...limit }, deps.now());
}
