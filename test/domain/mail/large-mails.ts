/** Mails of 40 MB, each large in a way of its own: what a stranger may send as long as SES takes it. */

const SIZE = 39 * 1024 * 1024;
const HEADER =
  'From: Ann <ann@example.com>\r\nTo: create@invites.test\r\nSubject: Large\r\nMIME-Version: 1.0\r\n';
const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n';

function filled(head: string, piece: string, tail = ''): Buffer {
  const mail = Buffer.alloc(SIZE, piece, 'latin1');
  mail.write(head, 0, 'latin1');
  mail.write(tail, SIZE - tail.length, 'latin1');
  return mail;
}

const mail = (type: string, piece: string, start = '', encoding = '8bit') =>
  filled(`${HEADER}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${start}`, piece);
const parts = (piece: string) =>
  filled(`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n`, piece, '\r\n--b--\r\n');
const line = (text: string) => `${text.repeat(76 / text.length)}\r\n`;
const inPart = (header: string, piece: string, start = '') =>
  filled(
    `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b\r\n${header}\r\n\r\n${start}`,
    piece,
    '\r\n--b--\r\n',
  );
const fifteen = (name: string, encoding: string, piece: string, start = '') =>
  Buffer.concat([
    inPart(
      `Content-Type: application/octet-stream; name=${name}\r\nContent-Transfer-Encoding: ${encoding}`,
      piece,
      start,
    ).subarray(0, 15 * 1024 * 1024),
    Buffer.from('\r\n--b--\r\n'),
  ]);
/** As much as is read of a file, and a picture. */
const eight = (header: string, piece: string, start = '') =>
  Buffer.concat([
    inPart(header, piece, start).subarray(0, 7.9 * 1024 * 1024),
    Buffer.from('\r\n--b\r\nContent-Type: image/png\r\n\r\n'),
    Buffer.alloc(31 * 1024 * 1024, 'x'),
    Buffer.from('\r\n--b--\r\n'),
  ]);
const EVENT =
  'BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270101T000000Z\r\nEND:VEVENT\r\n';
const QUOTED = `${'=41'.repeat(25)}=\r\n`;
const BOTH = `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
const nested = Array.from(
  { length: 20_000 },
  (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
).join('');

/** By the name of what makes each large. */
export const LARGE: Readonly<Record<string, () => Buffer>> = {
  uuencode: () => mail('text/plain', `M${'8V%L'.repeat(15)}\r\n`, 'begin 644 invite.ics\r\n'),
  'uuencode without a type': () => filled(`${HEADER}\r\nbegin 644 invite.ics\r\n`, `M${'8V%L'.repeat(15)}\n`),
  'format=flowed': () => mail('text/plain; format=flowed; delsp=yes', line('abc ')),
  'format=flowed in quoted-printable': () =>
    mail('text/plain; format=flowed', `${'=C3=A4'.repeat(12)} \r\n`, '', 'quoted-printable'),
  'bare LF': () => filled(`${HEADER.replaceAll('\r', '')}\n`, '\n'),
  'bare CR': () => filled(`${HEADER.replaceAll('\n', '')}\r`, '\r'),
  'one line': () => mail('text/plain; charset=utf-8', 'x'),
  'one line in UTF-16': () => mail('text/plain; charset=utf-16', 'x'),
  'one header line': () => filled(HEADER, 'X'),
  'many header lines': () => filled(HEADER, 'X-A: b\r\n'),
  'deep nesting': () => filled(HEADER + nested, 'x\r\n'),
  'tiny parts': () => parts('--b\r\n\r\nx\r\n'),
  'dashes that are no boundary': () => parts('--\r\n'),
  'a base64 calendar': () => mail('text/calendar; method=REQUEST', line('QkVH'), '', 'base64'),
  'a base64 calendar as a file': () =>
    inPart(
      'Content-Type: application/octet-stream; name=a.ics\r\nContent-Transfer-Encoding: base64',
      line('QkVH'),
    ),
  'a calendar of short lines': () => mail('text/calendar', 'X:1\r\n', CALENDAR),
  'a calendar of 15 MB': () => fifteen('a.bin', '8bit', 'X:1\r\n', CALENDAR),
  'a calendar of 15 MB in quoted-printable': () => fifteen('a.ics', 'quoted-printable', QUOTED),
  'a calendar of 4 MB in quoted-printable, and a picture': () =>
    Buffer.concat([
      filled(BOTH, QUOTED).subarray(0, 4 * 1024 * 1024 - 1000),
      Buffer.from('\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
      Buffer.alloc(35 * 1024 * 1024, line('QkVH')),
      Buffer.from('\r\n--b--\r\n'),
    ]),
  'many events, and a picture': () =>
    Buffer.concat([
      filled(BOTH.replace('quoted-printable', '8bit') + CALENDAR, EVENT).subarray(0, 7 * 1024 * 1024),
      Buffer.from('\r\nEND:VCALENDAR\r\n--b\r\nContent-Type: image/png\r\n\r\n'),
      Buffer.alloc(32 * 1024 * 1024, 'x'),
      Buffer.from('\r\n--b--\r\n'),
    ]),
  'a calendar of 8 MB, two letters a line': () => eight('Content-Type: text/calendar', 'X:\n', CALENDAR),
  'a text of 8 MB in it, a letter a line': () =>
    eight('Content-Type: text/calendar', '\nx', `${CALENDAR}BEGIN:VEVENT\nDESCRIPTION:`),
  'a calendar of 8 MB in letters of no charset': () =>
    eight('Content-Type: text/calendar', 'X:\xff\r\n', CALENDAR),
  'a table of 8 MB in letters of no charset': () =>
    eight('Content-Type: text/csv; name=a.csv', '\xe9\xe9\xe9\n '),
  'a table of 15 MB': () => fifteen('a.csv', '8bit', 'a@example.com,A\r\n'),
  'a text file of 15 MB in base64': () => fifteen('a.txt', 'base64', line('QUFB')),
  'a calendar in quoted-printable': () =>
    mail('text/calendar', `${'=41'.repeat(25)}=\r\n`, CALENDAR, 'quoted-printable'),
  'blanks in quoted-printable': () => mail('text/plain', ' ', '', 'quoted-printable'),
  'a text in quoted-printable': () => mail('text/plain', '=\r\n', '', 'quoted-printable'),
  'nested mails': () => filled(HEADER, 'Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n'),
  'a nested mail': () => inPart('Content-Type: message/rfc822', 'Subject: x\r\n\r\n'),
  'an HTML body': () => mail('text/html', '<div><p>&nbsp;<a href="x">'),
  'a picture': () =>
    inPart('Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64', line('QkVH')),
  'a table': () => inPart('Content-Type: text/csv; name=a.csv', 'a@example.com,A\r\n'),
  'winmail.dat': () => inPart('Content-Type: application/ms-tnef; name=winmail.dat', '\x78\x9f\x3e\x22'),
};
