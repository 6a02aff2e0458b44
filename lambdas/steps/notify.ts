/**
 * This file sends notices. A notice that SES does not take now waits in a queue of its own, so that the work that caused it
 * can continue and nothing is lost however long SES is closed.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { composeNotice } from '#domain/notices/compose-notice.ts';
import type { Notice } from '#domain/notices/layout.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { fingerprint } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { giveUpTurn, markSeen, takeTurn } from '#store/handled-once.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { type RateReader, takeGrant } from '#store/send-line.ts';
import { MailPostponed, MailRefused, type OutboundMail } from '#store/sender.ts';
import type { NoticeJob } from '../runtime/jobs/notice.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import { type HandOverDeps, handToSes, recordSesOpen } from './hand-to-ses.ts';
import { secondsUntil } from './seconds-until.ts';

/** What sending a mail outside of the delivery queue needs. */
export interface SendDeps extends HandOverDeps {
  readonly deployment: Deployment;
  readonly readRate: RateReader;
}

/** What sending a notice needs. */
export interface NoticeDeps extends SendDeps {
  /** The queue of notices that wait for SES. */
  readonly notices: Queue<NoticeJob>;
}

interface NoticeOptions {
  /** The unique name of the notice. A notice is sent once under a name, however often the work is repeated. */
  readonly id: string;
  readonly replyTo?: string;
}

const HANDLER = 'notice';

/**
 * Sends a notice once, now or as soon as SES takes it. After an error the work must be tried again.
 * @throws MailAmbiguous or MailFailed when SES gave no clear answer, CodedError `notice-in-hand` while another worker sends
 * the notice
 */
export async function notify(
  deps: NoticeDeps,
  to: Person,
  notice: Notice,
  { id, ...options }: NoticeOptions,
): Promise<void> {
  const raw = await composeNotice({ deployment: deps.deployment, to, notice, at: deps.now(), ...options });
  const tags = { notice: fingerprint(notice.subject) };
  await sendOnce({ id, to: to.email, raw, tags }, deps);
}

/** A notice as a mail, with its name. */
type NamedMail = Omit<OutboundMail, 'from'> & Pick<NoticeOptions, 'id'>;

/**
 * Sends a notice that waited, unless it was sent meanwhile. While SES is still closed, the notice is put back.
 * @throws the errors of `notify`
 */
export function sendWaiting(
  { id, to, tags, packed }: NoticeJob,
  deps: NoticeDeps,
): Promise<'done' | 'waits'> {
  const raw = gunzipSync(Buffer.from(packed, 'base64')).toString('latin1');
  return sendOnce({ id, to, tags, raw }, deps);
}

/**
 * Sends a mail once under its name. A crash does no harm: before the waiting message is queued, the work is repeated; after
 * it, both the work and the message come again, and the name lets only one of them send.
 */
async function sendOnce(mail: NamedMail, deps: NoticeDeps): Promise<'done' | 'waits'> {
  const { id, raw, ...rest } = mail;
  const { table, now } = deps;
  const takenAt = now();
  const turn = await takeTurn(table, HANDLER, id, takenAt);
  if (turn === 'done') return 'done';
  if (turn === 'taken')
    throw new CodedError('notice-in-hand', 'Another worker sends this notice; the job is tried again.');
  const again = await send(deps, { raw, ...rest }, () => markSeen(table, HANDLER, id, now()));
  if (again === null) return 'done';
  log.info('A notice waits for SES.');
  await giveUpTurn(table, HANDLER, id, takenAt);
  const body: NoticeJob = { kind: 'notice', id, packed: gzipSync(raw).toString('base64'), ...rest };
  await sendJobs(deps.notices, id, [{ body, delay: secondsUntil(again, now()) }]);
  return 'waits';
}

/**
 * The reason for which SES may be closed and notices are still sent: in the SES sandbox, organizers may be verified while
 * guests are not.
 */
export const DESPITE = 'ses-sandbox';
/** How long a notice to an address that is not verified in the sandbox waits, in milliseconds. */
const IN_SANDBOX = 900_000;
/** How long a notice waits when the rate was exceeded or there was no connection, in milliseconds. */
const SOON = 2000;

/**
 * Sends a mail, if SES is open and the rate is not used up. Such mails come before all invites, because people wait for their
 * codes: where the rate is used up, one is kept free for when the mail is tried again.
 * @param mark records that SES took the mail or refused it for good
 * @returns null when the mail was taken or refused; otherwise when to try again, in milliseconds since 1970
 * @throws MailAmbiguous, MailFailed and the errors of `mark`
 */
export async function send(
  deps: SendDeps,
  mail: Omit<OutboundMail, 'from'>,
  mark: () => Promise<void>,
): Promise<number | null> {
  const { table, deployment, readRate, now } = deps;
  const grant = await takeGrant(table, readRate, { wanted: [1], now, eventId: null, despite: DESPITE });
  if (grant.kind === 'closed') return grant.until;
  if (grant.kind === 'full') return grant.back[0] ?? now();
  try {
    await handToSes(deps, { from: `create@${deployment.domain}`, ...mail });
    await mark();
    if (grant.isTrial) await recordSesOpen(deps);
    metric('Sent', 1);
    return null;
  } catch (error) {
    if (error instanceof MailPostponed) return now() + (error.code === DESPITE ? IN_SANDBOX : SOON);
    if (!(error instanceof MailRefused)) throw error;
    log.error('SES refused a notice.', error);
    await mark();
    return null;
  }
}
