/** The room `invite`: how an invite is compiled and rendered, the calendar we send, and what guests must not see. */
import { commonName, quotedParameter } from '#domain/itip/common-name.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { headerText, mailbox } from '#domain/mail/header.ts';
import { ALTERNATIVE, MIXED, mailDate, part, readableParts } from '#domain/mail/multipart.ts';
import { cut, PLACEHOLDER } from '#domain/text/placeholders.ts';
import type { CompiledInvite, InviteSource } from './invite.types.ts';
import { type InviteBody, inviteBody } from './invite-body.ts';
import { rehydrate } from './rehydrate.ts';
import { writeCalendar } from './write-calendar.ts';

/**
 * Compiles the mail of one version, kind and language for all recipients at once. Only the recipient's own fields stay open.
 * @param now milliseconds since 1970; the mail of a series states the next date from then on
 * @throws CodedError `nothing-to-send` when the calendar has no such event or occurrence; `zone-unknown` when it uses a
 * time zone that is neither in the IANA database nor described
 */
export function compileInvite(source: InviteSource, now: number): CompiledInvite {
  const { deployment, kind, organizer } = source;
  const calendar = rehydrate(source);
  const body = inviteBody(source, calendar, now);
  const who = [
    `UID:${PLACEHOLDER.token}@${deployment.domain}`,
    `ORGANIZER;CN=${quotedParameter(commonName(organizer))}:mailto:${replyAddress(source)}`,
    PLACEHOLDER.attendee,
  ];
  return {
    kind,
    locale: (source.words ?? ENGLISH).locale,
    domain: deployment.domain,
    mail: cut([...headers(source, body.subject), '', ...parts(source, body)].join('\r\n')),
    calendar: cut(writeCalendar(calendar, who)),
    instances: instanceIds(calendar).map(({ id }) => id),
  };
}

function replyAddress({ deployment }: InviteSource): string {
  return `rsvp+${PLACEHOLDER.token}@${deployment.domain}`;
}

/** SES sets Message-ID and replaces Date. The Date here makes the mail complete without SES. */
function headers(source: InviteSource, subject: string): string[] {
  const { deployment, organizer, organizerHandle, dtstamp } = source;
  const from = mailbox(
    `${commonName(organizer)} via ${deployment.product}`,
    `rsvp+o-${organizerHandle}@${deployment.domain}`,
  );
  return [
    `From: ${from}`,
    `Reply-To: ${replyAddress(source)}`,
    `To: ${PLACEHOLDER.to}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${mailDate(Date.parse(dtstamp))}`,
    `List-Unsubscribe: <${deployment.publicUrl}/u/${PLACEHOLDER.token}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    'X-Yesmaybe: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${MIXED}"`,
  ];
}

/**
 * The calendar is in the mail twice, as in Google's invites: the part with `method` makes mail programs show buttons,
 * and the attachment is for programs without them. With a Content-Disposition on the first part, Thunderbird and
 * Evolution show no invitation.
 */
function parts({ kind }: InviteSource, { text, html }: InviteBody): string[] {
  const method = kind === 'cancel' ? 'CANCEL' : 'REQUEST';
  const encoding = 'Content-Transfer-Encoding: base64';
  const calendar = [`Content-Type: text/calendar; charset=UTF-8; method=${method}`, encoding];
  const attachment = [
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    encoding,
  ];
  return [
    ...part(MIXED, [`Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`], ''),
    ...readableParts(text, html),
    ...part(ALTERNATIVE, calendar, PLACEHOLDER.calendar),
    `--${ALTERNATIVE}--`,
    '',
    ...part(MIXED, attachment, PLACEHOLDER.calendar),
    `--${MIXED}--`,
    '',
  ];
}
