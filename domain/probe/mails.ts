/**
 * The room `probe`: the mails with which a deployment tests itself.
 *
 * This file writes them as calendars do: ASCII with CRLF.
 */

import { probeGuest, probeOrganizer } from '#domain/access/probe-address.ts';
import { fold } from '#domain/invite/fold.ts';
import type { Method } from '#domain/itip/types.ts';
import { base64 } from '#domain/mail/encoding.ts';
import { ALTERNATIVE, mailDate, part } from '#domain/mail/multipart.ts';
import { base32 } from '#domain/text/base32.ts';
import { forgetSubject } from './forget.ts';

/** One run of the test. */
export interface ProbeRun {
  /** The name of the run in every mail of it: 8 to 16 letters and digits that nobody can guess. */
  readonly id: string;
  /** Our mail domain. */
  readonly domain: string;
}

/** The state of a run's event. Instants are milliseconds since 1970, in whole seconds. */
export interface ProbeEvent {
  readonly run: ProbeRun;
  readonly sequence: number;
  readonly start: number;
}

/** A mail to be sent. */
export interface ProbeMail {
  /** Bare addresses. */
  readonly from: string;
  readonly to: string;
  readonly raw: string;
}

/** What the guest's answer needs from the invite. */
export interface ProbeInvite {
  readonly uid: string;
  readonly sequence: number;
  /** Bare address to which answers go. */
  readonly organizer: string;
}

/** Returns the name of a new run. @param octets five to ten random octets */
export function runName(octets: Uint8Array): string {
  return base32(octets);
}

/** Returns the UID of the event in the probe's own calendar. */
function uidOf({ id, domain }: ProbeRun): string {
  return `${id}@prove.${domain}`;
}

/** Returns the title of the event, which is in the subject of every mail about it. */
export function titleOf({ id }: ProbeRun): string {
  return `Mail check ${id}`;
}

/**
 * Returns the mail in which the organizer's calendar invites `create@`, or sends a change.
 * @param at milliseconds since 1970
 */
export function invitationMail(event: ProbeEvent, at: number): ProbeMail {
  return organizerMail('REQUEST', event, at);
}

/** Returns the mail in which the organizer deletes the event. @param at milliseconds since 1970 */
export function cancelMail(event: ProbeEvent, at: number): ProbeMail {
  return organizerMail('CANCEL', event, at);
}

/** Returns the mail in which the guest says yes (RFC 5546 section 3.2.3). @param at milliseconds since 1970 */
export function yesMail(run: ProbeRun, { uid, sequence, organizer }: ProbeInvite, at: number): ProbeMail {
  const guest = probeGuest(run.id, run.domain);
  const lines = [
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(at)}`,
    `ORGANIZER:mailto:${organizer}`,
    `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${guest}`,
  ];
  const subject = `Accepted: ${titleOf(run)}`;
  return calendarMail({ from: guest, to: organizer, subject, method: 'REPLY', lines, at, run });
}

/** Returns the mail that asks for everything of the run to be deleted. @param at milliseconds since 1970 */
export function forgetMail(run: ProbeRun, at: number): ProbeMail {
  const [from, to] = [probeOrganizer(run.domain), `create@${run.domain}`];
  const head = headers(from, to, forgetSubject(uidOf(run)), at, run, 'forget');
  return { from, to, raw: [...head, '', 'The mail check is over.', ''].join('\r\n') };
}

const HOUR = 3600_000;

function organizerMail(
  method: 'REQUEST' | 'CANCEL',
  { run, sequence, start }: ProbeEvent,
  at: number,
): ProbeMail {
  const [from, to] = [probeOrganizer(run.domain), `create@${run.domain}`];
  const title = titleOf(run);
  const lines = [
    `UID:${uidOf(run)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(at)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + HOUR)}`,
    `SUMMARY:${title}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER:mailto:${from}`,
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${to}`,
  ];
  return calendarMail({ from, to, subject: title, method, lines, at, run });
}

function calendarMail({
  from,
  to,
  subject,
  method,
  lines,
  at,
  run,
}: Omit<ProbeMail, 'raw'> & {
  readonly subject: string;
  readonly method: Method;
  readonly lines: readonly string[];
  readonly at: number;
  readonly run: ProbeRun;
}): ProbeMail {
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yesmaybe//Mail check//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const text = ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 7bit'];
  const type = `Content-Type: text/calendar; charset=UTF-8; method=${method}`;
  const raw = [
    ...headers(from, to, subject, at, run, method.toLowerCase()),
    `Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`,
    '',
    ...part(ALTERNATIVE, text, subject),
    ...part(
      ALTERNATIVE,
      [type, 'Content-Transfer-Encoding: base64'],
      base64(calendar.map(fold).join('\r\n')),
    ),
    `--${ALTERNATIVE}--`,
    '',
  ];
  return { from, to, raw: raw.join('\r\n') };
}

function headers(
  from: string,
  to: string,
  subject: string,
  at: number,
  { id, domain }: ProbeRun,
  kind: string,
): string[] {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: <${id}.${kind}.${at}@prove.${domain}>`,
    'MIME-Version: 1.0',
  ];
}

/** Returns an instant in the basic UTC form of RFC 5545. */
function stamp(instant: number): string {
  return `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}
