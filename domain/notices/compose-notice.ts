/** The room `notices`: the mails we send to organizers, and to guests about something other than an invite. */
import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { base64 } from '#domain/mail/encoding.ts';
import { headerText, isPlainAddress, mailbox } from '#domain/mail/header.ts';
import { ALTERNATIVE, MIXED, mailDate, part, readableParts } from '#domain/mail/multipart.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Person } from '#domain/text/person.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import type { Notice, NoticeTable } from './layout.ts';

const SUBJECT_LENGTH = 200;

/** A notice and its recipient. */
export interface NoticeMail {
  readonly deployment: Deployment;
  readonly to: Person;
  readonly notice: Notice;
  /** The address for replies, when it is not `create@`. */
  readonly replyTo?: string;
  /** The Date of the mail in milliseconds since 1970. SES replaces it by its own. */
  readonly at?: number;
}

/**
 * Returns a complete mail to an organizer: ASCII with CRLF, with headers that keep automatic replies from answering it.
 * @throws CodedError `address-unusable`
 */
export async function composeNotice({ deployment, to, notice, replyTo, at }: NoticeMail): Promise<string> {
  if (!isPlainAddress(to.email)) {
    throw new CodedError(
      'address-unusable',
      'No mail can go to this address. Use a plain ASCII mail address.',
    );
  }
  const lines = [
    `From: ${mailbox(plainLine(deployment.product), `create@${deployment.domain}`)}`,
    ...(replyTo && isPlainAddress(replyTo) ? [`Reply-To: ${replyTo}`] : []),
    `To: ${mailbox(to.name === null ? '' : commonName(to), to.email)}`,
    `Subject: ${headerText(shorten(plainLine(notice.subject), SUBJECT_LENGTH))}`,
    ...(at === undefined ? [] : [`Date: ${mailDate(at)}`]),
    `Auto-Submitted: ${notice.automatic}`,
    'X-Auto-Response-Suppress: All',
    'X-Yesmaybe: 1',
    'MIME-Version: 1.0',
    ...content(notice),
    '',
  ];
  return lines.join('\r\n');
}

function content(notice: Notice): string[] {
  if (notice.calendar) return withCalendar(notice, notice.calendar);
  return notice.attachment ? withTable(notice, notice.attachment) : readable(notice);
}

/** @param more further alternatives, the best one last */
function readable({ text, html }: Notice, more: readonly string[] = []): string[] {
  return [
    `Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`,
    '',
    ...readableParts(text, html),
    ...more,
    `--${ALTERNATIVE}--`,
  ];
}

/**
 * The calendar stands in the text, where some mail programs show it, and in a file, which all can open. The one in the text
 * has no DTSTAMP: Thunderbird keeps that of an event which it takes in from a mail, compares every edit with it, and would
 * mail no edit.
 */
function withCalendar(notice: Notice, { method, text }: OwnCopy): string[] {
  const body = base64(text);
  const shown = base64(method === 'PUBLISH' ? text.replaceAll(/^DTSTAMP:.*\r\n/gm, '') : text);
  const encoding = 'Content-Transfer-Encoding: base64';
  const inline = [`Content-Type: text/calendar; charset=UTF-8; method=${method}`, encoding];
  const file = [
    `Content-Type: application/ics; name="event.ics"`,
    'Content-Disposition: attachment; filename="event.ics"',
    encoding,
  ];
  return [
    `Content-Type: multipart/mixed; boundary="${MIXED}"`,
    '',
    `--${MIXED}`,
    ...readable(notice, part(ALTERNATIVE, inline, shown)),
    ...part(MIXED, file, body),
    `--${MIXED}--`,
  ];
}

function withTable(notice: Notice, { filename, csv }: NoticeTable): string[] {
  const headers = [
    `Content-Type: text/csv; charset=UTF-8; name="${filename}"`,
    `Content-Disposition: attachment; filename="${filename}"`,
    'Content-Transfer-Encoding: base64',
  ];
  return [
    `Content-Type: multipart/mixed; boundary="${MIXED}"`,
    '',
    `--${MIXED}`,
    ...readable(notice),
    ...part(MIXED, headers, base64(csv)),
    `--${MIXED}--`,
  ];
}
