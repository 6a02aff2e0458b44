/**
 * Mail to organizers: confirmations, refusals and notices. What SES does not take now waits in a queue of its own, so that
 * the work it came of goes on, and nothing is lost however long SES is closed.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { composeNotice } from '#domain/notices/compose-notice.ts';
import type { Notice } from '#domain/notices/layout.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { fingerprint } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { giveUpTurn, markSeen, takeTurn } from '#store/handled-once.ts';
import { LONGEST_DELAY, type Queue, sendJobs } from '#store/queue.ts';
import { type RateReader, reserveSlots } from '#store/send-line.ts';
import { MailPostponed, MailRefused, type OutboundMail } from '#store/sender.ts';
import type { NoticeJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { type HandOverDeps, handOver } from './hand-to-ses.ts';

export interface SendDeps extends HandOverDeps {
  readonly deployment: Deployment;
  readonly readRate: RateReader;
}

export interface NoticeDeps extends SendDeps {
  /** Where notices wait. */
  readonly notices: Queue<NoticeJob>;
}

interface NoticeOptions {
  /** Names this notice among all: sent under one name once, however often the work comes. */
  readonly id: string;
  readonly replyTo?: string;
}

const HANDLER = 'notice';

/**
 * Sends one notice, once, now or when SES takes it. @throws MailAmbiguous, MailFailed, or CodedError `notice-in-hand` while
 * another worker sends it; then the work must be tried again
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

/** A notice by its name. */
type NamedMail = Omit<OutboundMail, 'from'> & Pick<NoticeOptions, 'id'>;

/** Sends one that waited, unless it went out meanwhile; where SES is closed still, it waits on. @throws as notify */
export function sendWaiting(
  { id, to, tags, packed }: NoticeJob,
  deps: NoticeDeps,
): Promise<'done' | 'waits'> {
  const raw = gunzipSync(Buffer.from(packed, 'base64')).toString('latin1');
  return sendOnce({ id, to, tags, raw }, deps);
}

/**
 * Dying anywhere is harmless: before the message that waits is there, the work comes again; after it, both come, and the
 * name lets one of them through.
 */
async function sendOnce(mail: NamedMail, deps: NoticeDeps): Promise<'done' | 'waits'> {
  const { id, raw, ...rest } = mail;
  const { table, now } = deps;
  const takenAt = now();
  const turn = await takeTurn(table, HANDLER, id, takenAt);
  if (turn === 'done') return 'done';
  if (turn === 'taken')
    throw new CodedError(
      'notice-in-hand',
      'Another worker sends this notice; the work comes again after it.',
    );
  const again = await send(deps, { raw, ...rest }, () => markSeen(table, HANDLER, id, now()));
  if (again === null) return 'done';
  log.info('A notice waits for SES.');
  await giveUpTurn(table, HANDLER, id, takenAt);
  const body: NoticeJob = { kind: 'notice', id, packed: gzipSync(raw).toString('base64'), ...rest };
  await sendJobs(deps.notices, id, [{ body, delay: secondsUntil(again, now()) }]);
  return 'waits';
}

/** That SES is closed for this does not count for notices: in the sandbox organizers may be verified where guests are not. */
export const DESPITE = 'ses-sandbox';
/** Milliseconds: whoever is not verified in the sandbox stays so until somebody does something about it. */
const IN_SANDBOX = 900_000;
/** Milliseconds, for what passes by itself: a rate that was exceeded, a connection that there was not. */
const SOON = 2000;

/** How long what waits is held back. @param at milliseconds since 1970, as `now` */
export function secondsUntil(at: number, now: number): number {
  return Math.min(Math.max(Math.ceil((at - now) / 1000), 1), LONGEST_DELAY);
}

/**
 * Takes its slot from the line but does not wait for it: people waiting for their codes go ahead of a round.
 * @param mark remembers at once that SES took the mail, or refused it for good
 * @returns null then; else when to try again, milliseconds since 1970
 */
export async function send(
  deps: SendDeps,
  mail: Omit<OutboundMail, 'from'>,
  mark: () => Promise<void>,
): Promise<number | null> {
  const { table, deployment, readRate, now } = deps;
  const patience = Number.POSITIVE_INFINITY;
  const request = { count: 1, now: now(), patience, despite: DESPITE };
  const place = await reserveSlots(table, readRate, request);
  if (place.kind !== 'reserved') return place.kind === 'closed' ? place.until : now();
  try {
    await handOver(deps, { from: `create@${deployment.domain}`, ...mail }, place.isTrial, mark);
    return null;
  } catch (error) {
    if (error instanceof MailPostponed) return now() + (error.code === DESPITE ? IN_SANDBOX : SOON);
    if (!(error instanceof MailRefused)) throw error;
    log.error('SES refused a notice.', error);
    await mark();
    return null;
  }
}
