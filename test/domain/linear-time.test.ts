/** Nothing that a stranger or an organizer writes takes time in the square of its length. */
import { describe, expect, test } from 'vitest';
import { findToken } from '#domain/access/reply-token.ts';
import { detailsOf, leading } from '#domain/event/details.ts';
import { publicWords } from '#domain/event/public-words.ts';
import { readMany } from '#domain/imports/read-many.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { discretion } from '#domain/invite/guest-privacy.ts';
import { joinLinksOf, placeWithoutLinks } from '#domain/invite/join-links.ts';
import { withoutFences, withoutPersonalLinks } from '#domain/invite/personal-links.ts';
import { commonName, quotedParameter } from '#domain/itip/common-name.ts';
import { readContentLines } from '#domain/itip/read/content-lines.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import { sliceByUid } from '#domain/itip/read/slices.ts';
import { describe as describeRead } from '#domain/itip/words/describe.ts';
import { account } from '#domain/itip/words/what-server-does.ts';
import { timeFormat } from '#domain/lists/cell-formats.ts';
import { readCells } from '#domain/lists/cells.ts';
import { separatorFor } from '#domain/lists/guest-table.ts';
import { peopleInCell } from '#domain/lists/people-in-cell.ts';
import { readList } from '#domain/lists/people-list.ts';
import { sheetName, sheetRow } from '#domain/lists/sheet-xml.ts';
import { passedDomains } from '#domain/mail/authentication-results.ts';
import { readDeliveryReport } from '#domain/mail/delivery-report.ts';
import { base64, quotedPrintable } from '#domain/mail/encoding.ts';
import { headerText, isPlainAddress, mailbox } from '#domain/mail/header.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { takeHead } from '#domain/mail/take-head.ts';
import { uudecode } from '#domain/mail/uuencoded.ts';
import { composeNotice } from '#domain/notices/compose-notice.ts';
import { passedOn } from '#domain/notices/passed-on.ts';
import { likelyMailbox, normaliseAddress } from '#domain/text/address.ts';
import { decodeText } from '#domain/text/charset.ts';
import { downloadAs } from '#domain/text/file-name.ts';
import { htmlToText, isHtml, sanitizeHtml, textOfHtml, textToHtml } from '#domain/text/organizer-html.ts';
import { plainLine, plainText, shorten, withoutAddresses } from '#domain/text/plain-text.ts';
import { growsFaster } from '#test/support/growth.ts';
import { drawn } from '#test/support/walks.ts';

const DEPLOYMENT = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' };
const ANN = { email: 'ann@example.com', name: 'Ann Lee' };
const KEYS = { current: 1, keys: new Map() } as never;
const MANY = { defaultZone: 'UTC', domain: 'invites.test', sent: '2026-01-01T00:00:00Z' };
const discreet = discretion(
  [
    'vcalendar',
    [],
    [['vevent', [['attendee', { cn: 'Bob Ray' }, 'cal-address', 'mailto:bob@example.org']], []]],
  ],
  ANN,
  'create@invites.test',
);
const joinLinks = joinLinksOf(['vcalendar', [], []]);
const mail = (header: string, body = 'Hi') =>
  Buffer.from(`From: ann@example.com\r\n${header}\r\n\r\n${body}`);
const flat = (text: string) => text.replace(/[\r\n]/g, ' ');
const calendar = (line: string, more = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270101T100000Z\r\n${line}\r\nEND:VEVENT\r\n${more}END:VCALENDAR\r\n`;
const part = (text: string) => ({ text, method: null, contentType: 'text/calendar', filename: null });

/** What happens to an event with such a line, up to the invite and the page. */
function organize(line: string): void {
  const read = readCalendars([part(calendar(line))], { defaultZone: 'UTC' });
  account(read, null, '2026-01-01T00:00:00Z');
  describeRead(read, null);
  if (!('messages' in read)) return;
  const [message] = read.messages;
  const lead = leading(message);
  const details = lead && detailsOf(lead, message.calendar);
  if (!details) return;
  publicWords(
    { details, organizer: ANN },
    { calendar: message.calendar, description: details.description },
    'invites.test',
  );
  compileInvite(
    {
      ...{
        deployment: DEPLOYMENT,
        organizer: ANN,
        organizerHandle: 'q5x3mhandle7abcd',
        calendar: message.calendar,
      },
      ...{ version: 0, dtstamp: '2026-01-01T00:00:00Z', kind: 'invitation' as const, instance: null },
    },
    Date.UTC(2026, 0, 1),
  );
}

/** By name: what reads a text. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  plainLine,
  plainText,
  shorten: (text) => shorten(text, 1000),
  withoutAddresses,
  withoutFences,
  placeWithoutLinks: (text) => placeWithoutLinks(`https:${text}`),
  'joinLinks.text': (text) => joinLinks.text(`${text} https://zoom.us/${text}`),
  withoutPersonalLinks: (text) => withoutPersonalLinks(`https:${text}`),
  'discretion.text': discreet.text,
  'discretion.forbids': discreet.forbids,
  commonName: (text) => commonName({ email: text, name: text }),
  quotedParameter,
  normaliseAddress,
  'likelyMailbox of an address': likelyMailbox,
  isPlainAddress,
  headerText: (text) => headerText(flat(text)),
  mailbox: (text) => mailbox(flat(text), 'ann@example.com'),
  quotedPrintable,
  base64,
  isHtml,
  sanitizeHtml: (text) => sanitizeHtml(text, discreet),
  htmlToText,
  textToHtml,
  textOfHtml,
  uudecode,
  'uudecode of a body': (text) => uudecode(`begin 644 a\n${text}`),
  decodeText: (text) => decodeText(Buffer.from(text, 'latin1'), null),
  'decodeText of ISO-2022-JP': (text) => decodeText(Buffer.from(`\x1b$B${text}`, 'latin1'), null),
  'decodeText of much of it': (text) => decodeText(Buffer.from(text.repeat(16), 'latin1'), null),
  readContentLines: (text) => readContentLines(`BEGIN:VCALENDAR\n${text}`),
  sliceByUid: (text) => sliceByUid([part(calendar(text)), part(text)]).map((slice) => slice.calendars()),
  readMany: (text) =>
    readMany(
      {
        calendars: [],
        attachments: [{ filename: 'a.csv', contentType: 'text/csv', content: Buffer.from(text) }],
        isReport: false,
      },
      MANY,
    ),
  readCells,
  'timeFormat of a code': (text) => timeFormat(200, text),
  'a cell that is written': (text) => sheetRow([text], 2),
  sheetName,
  'the name of a download': (text) => downloadAs(text, 'guests', 'csv'),
  separatorFor,
  readList: (text) => {
    try {
      return readList(text, 'invites.test');
    } catch {
      return null;
    }
  },
  'peopleInCell of an address and more': (text) => peopleInCell(`a@b${text}`),
  findToken: (text) => findToken(KEYS, [text]),
  'Authentication-Results': (text) =>
    passedDomains({
      authenticationResults: `amazonses.com; spf=pass ${text}`,
      received: `from ${text}`,
      signatures: 1,
    }),
  'a report': (text) =>
    readDeliveryReport({
      isReport: true,
      attachments: [{ filename: null, contentType: 'message/delivery-status', content: Buffer.from(text) }],
    } as never),
  'a mail: From': (text) => takeApart(mail(`From: ${flat(text)}`)),
  'a mail: To': (text) => takeApart(mail(`To: ${flat(text)}`)),
  'a mail: Subject': (text) => takeApart(mail(`Subject: ${flat(text)}`)),
  'a mail: any header': (text) => takeApart(mail(`X-Any: ${flat(text)}`)),
  'a mail: Received': (text) => takeApart(mail(`Received: from ${flat(text)}`)),
  'a mail: Content-Type': (text) =>
    takeApart(mail(`Content-Type: text/plain; name=${flat(text)}`)).catch(() => null),
  'a mail: text': (text) => takeApart(mail('Content-Type: text/plain; charset=utf-8', text)),
  'a mail: flowed text': (text) => takeApart(mail('Content-Type: text/plain; format=flowed', text)),
  'a mail: HTML': (text) => takeApart(mail('Content-Type: text/html', text)),
  'a mail: quoted-printable': (text) =>
    takeApart(mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable', text)),
  'a mail: parts': (text) =>
    takeApart(mail('Content-Type: multipart/mixed; boundary="--"', text)).catch(() => null),
  'a mail: head': (text) => takeHead(mail(`X-Any: ${text}`)).catch(() => null),
  'a notice': (text) =>
    composeNotice({
      deployment: DEPLOYMENT,
      to: ANN,
      notice: passedOn({
        deployment: DEPLOYMENT,
        summary: text,
        from: { email: 'b@example.org', name: text },
        verified: true,
        text,
      }),
    }),
  ...Object.fromEntries(
    [
      'SUMMARY:',
      'DESCRIPTION:',
      'LOCATION:',
      'X-ALT-DESC;FMTTYPE=text/html:',
      'URL:',
      'CONFERENCE;VALUE=URI:',
      'ATTENDEE;CN=',
      'ATTENDEE:mailto:',
      'ORGANIZER;CN=',
      'RRULE:',
      'EXDATE:',
      'DTEND;TZID=',
      'X-ANY;A=',
      'X-ANY:',
      'CATEGORIES:',
      'COMMENT;ENCODING=QUOTED-PRINTABLE:',
    ].map((start) => [`an event: ${start}`, (text: string) => organize(start + flat(text))]),
  ),
};

const PIECES = [
  'a',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n ',
  '\n\n ',
  '<',
  '>',
  '<a',
  '<a ',
  '<p>',
  '</',
  '<!--',
  '&',
  '&amp;',
  '&#',
  '"',
  '""',
  "'",
  '(',
  ')',
  '()',
  '[',
  '@',
  'a@',
  '@a',
  'a@a.',
  'a@b ',
  '.',
  '-',
  '--',
  '--\n',
  '\\',
  '\\"',
  '\\n',
  ';',
  ',',
  ':',
  '=',
  '=\n',
  '=?',
  '=?utf-8?Q?',
  '?=',
  '%',
  '%40',
  '%2540',
  'http://',
  'https://a',
  'http://a ',
  'mailto:',
  'mailto:a@',
  ':mailto:',
  'begin 644 ',
  'END',
  'BEGIN:',
  'BEGIN:VCALENDAR ',
  '-::~',
  '-::~:~::~',
  ':~',
  '\x1b$B',
  '\x1b(B',
  '\u0000',
  '\u202e',
  '\u00e4',
  '\ufffd',
  '\ud83d\ude00',
  '\ud83d',
  'a b ',
  'Bob ',
  'A;B=',
  ';B="',
  'a,b;c',
  '<>',
  '< a@b > ',
  'spf=pass ',
  'A: b\n',
  ' \n',
  '0',
  '0,',
];
const LENGTH = 2000;

const { some, rest } = drawn('linear time', PIECES, 6);

describe(`on ${some.length} texts of ${some.length + rest.length}`, () => {
  test.each(Object.entries(READERS))('%s', { timeout: 120_000 }, async (_name, read) => {
    const slow: string[] = [];
    for (const piece of some) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      if (await growsFaster((times) => read(`x${text.repeat(times)}x`))) slow.push(JSON.stringify(piece));
    }
    expect(slow).toEqual([]);
  });
});
