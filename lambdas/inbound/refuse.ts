/** Mail back to an organizer whose mail could not be acted on: what was wrong, how to mend it, never in a loop. */
import { signApproval } from '../../domain/approval.ts';
import { fingerprint } from '../../domain/ids.ts';
import type { Person } from '../../domain/itip/types.ts';
import { refused } from '../../domain/mail/notices/refused.ts';
import { unverified } from '../../domain/mail/notices/unverified.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { type Limit, takeFromLimit } from '../../store/limits.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Refusals one address gets in an hour for mails that are its own. */
const REFUSALS = { most: 10, window: HOUR };
/** Questions one address gets in a day about one event, and about all: whoever forges must not use up what it may be asked. */
const QUESTIONS_OF_EVENT = { most: 5, window: DAY };
const QUESTIONS = { most: 20, window: DAY };
/** Milliseconds the organizer has to answer for a mail. */
const APPROVAL_LASTS = 7 * 24 * 3600 * 1000;

export const SUSPENDED =
  'Whoever runs this server has suspended your address: events stay as they are, and nobody is invited. Ask them to lift it, then send your mail again.';

/** @param code stable. @param sentence what was wrong and how to mend it */
export async function refuse(
  opened: OpenedMail,
  code: string,
  sentence: string,
  deps: InboundDeps,
): Promise<void> {
  const { received, mail, from } = opened;
  log.info('Mail to create@ was refused.', { code, messageId: received.messageId });
  if (!(await mayRefuse(from, mail, deps))) return;
  await notify(deps, from, refused({ house: deps.house, code, sentence, subject: mail.subject }), {
    id: `refused-${received.messageId}-${code}`,
  });
}

/** Whether a refusal may go to somebody for a mail; takes one of those they may get in an hour. */
export async function mayRefuse(from: Person, mail: InboundMail, deps: InboundDeps): Promise<boolean> {
  const limit = { name: `refusal#${fingerprint(from.email)}`, ...REFUSALS };
  return !neverAnswered(mail) && takeFromLimit(deps.table, limit, deps.now());
}

/** An organizer's name on a mail that nobody vouches for: ask the organizer, and act only when they say so. */
export async function askWhetherTheirs(opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const { received, mail, from } = opened;
  log.info('Mail to create@ could not be verified.', { messageId: received.messageId });
  if (
    !('messages' in opened.read || opened.listFor || opened.many.length > 0) ||
    !(await mayAsk(opened, deps))
  )
    return;
  const { messageId, receivedAt, key } = received;
  const approval = signApproval(await deps.keys(), {
    messageId,
    receivedAt,
    key,
    expires: Date.parse(receivedAt) + APPROVAL_LASTS,
  });
  const link = `${deps.house.publicUrl}/approve/${approval}`;
  await notify(deps, from, unverified({ house: deps.house, subject: mail.subject, link }), {
    id: `unverified-${messageId}`,
  });
}

async function mayAsk({ mail, from, read, listFor }: OpenedMail, deps: InboundDeps): Promise<boolean> {
  if (neverAnswered(mail)) return false;
  const about = ('messages' in read ? read.messages[0]?.uid : listFor) ?? '';
  const take = (limit: Limit) => takeFromLimit(deps.table, limit, deps.now());
  return (
    (await take({ name: `question#${fingerprint(from.email, about)}`, ...QUESTIONS_OF_EVENT })) &&
    (await take({ name: `questions#${fingerprint(from.email)}`, ...QUESTIONS }))
  );
}

/** RFC 3834 section 2. Calendars send a person's own invitation as auto-submitted; that person may be told. */
function neverAnswered({ automatic, calendars }: InboundMail): boolean {
  return automatic !== null && !(automatic === 'auto-submitted' && calendars.length > 0);
}
