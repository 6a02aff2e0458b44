/** Pieces of mails and calendars, as likely as odd. Texts stand for octets: one character (latin1) each. */

/** One of each line. */
function lines(text: string): string[] {
  return text.trim().split('\n');
}

export const NUMBERS = ['0', '-1', '1', '00', '9999', '2147483648', '9'.repeat(20), '1e9', 'NaN', '\xd9\xa1'];
export const CHARSETS = 'utf-8 utf-16 utf-16be iso-2022-jp koi8-r windows-1252 utf-7 us-ascii x'.split(' ');
export const LINE_ENDINGS = ['\n', '\r', '\r\n\r\n', '\r\r\n', '\n \r\n'];
/** What may stand before a text. */
export const MARKS = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\r\n', ' '];
export const TOKENS = [
  ...': ; = , " \\ \\n =3D -- % < > @ __proto__ \xc3 \xe2\x80\xae \xf0\x9f\x98\x80'.split(' '),
  ...['\n', '\r', '\r\n ', '\t', ' ', '\0', '=\r\n', '\r\n\r\n', ...MARKS],
  ...'METHOD:REPLY METHOD:CANCEL BEGIN:VCALENDAR END:VCALENDAR BEGIN:VEVENT END:VEVENT BEGIN:VTIMEZONE BEGIN:VALARM'
    .split(' ')
    .map((line) => `${line}\r\n`),
];

export const NAMES =
  `DTSTART DTEND DTSTAMP DURATION RRULE RRULE RDATE EXDATE EXRULE RECURRENCE-ID UID SEQUENCE ATTENDEE ORGANIZER
STATUS SUMMARY DESCRIPTION LOCATION COMMENT GEO ATTACH URL CATEGORIES CLASS TRANSP X-ALT-DESC CONFERENCE METHOD TZID
X-MICROSOFT-CDO-APPT-SEQUENCE REQUEST-STATUS TZOFFSETFROM TZOFFSETTO X-WR-TIMEZONE X-LIC-LOCATION`.split(
    /\s/,
  );
export const EDGES = 'VEVENT VTIMEZONE STANDARD DAYLIGHT VALARM VTODO VCALENDAR PARTICIPANT'
  .split(' ')
  .flatMap((name) => [`BEGIN:${name}`, `END:${name}`]);

export const PARAMETERS = lines(`
VALUE=DATE
VALUE=PERIOD
VALUE=BINARY;ENCODING=BASE64
VALUE=X-ODD
VALUE=constructor
VALUE=RECUR
ENCODING=QUOTED-PRINTABLE
RANGE=THISANDFUTURE
CN="Ann, Lee"
PARTSTAT=DECLINED
X-NUM-GUESTS=9
EMAIL=a@example.org
X="
DELEGATED-TO="mailto:b@example.org","mailto:c@example.org"
ALTREP="cid:x"
FMTTYPE=text/html`);

export const ZONES = [
  '',
  `${'A/'.repeat(300)}B`,
  ...lines(String.raw`
Europe/Berlin
Customized Time Zone
(GMT-08.00) Pacific Time
GMT -0800 (Standard)
UTC+99
tzone://Microsoft/Utc
/x/y/America/New_York
Etc/GMT+5
constructor
Mars/Phobos
EST
W. Europe Standard Time 1
Australia/Lord_Howe
"
\
../../etc`),
];

export const VALUES = [
  '',
  '\xfc\xf1',
  'x'.repeat(3000),
  ...'20260512 20260512T100000 20260512T100000Z 00010101T000000 99981231T235959Z 00000000 2026-05-12T10:00'.split(
    ' ',
  ),
  ...'20260229T100000 20261332 20260512T245960 16010101T000000 -00010101T000000Z 20260512T100000Z/PT1H'.split(
    ' ',
  ),
  ...'P1D -P1D PT0S P PT99999999999H P9999999W PT1H/PT1H +9999 -2359 +010203 1407317367304 -5 TRUE'.split(
    ' ',
  ),
  ...'FREQ=DAILY FREQ=SECONDLY;COUNT=999999999 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 FREQ=NEVER'.split(' '),
  ...'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10 FREQ=DAILY;INTERVAL=0 FREQ=MONTHLY;BYDAY=9MO FREQ=HOURLY'.split(' '),
  ...'FREQ=WEEKLY;UNTIL=00010101 FREQ=MINUTELY;BYSETPOS=-366;BYHOUR=1 FREQ=DAILY;BYSECOND=60;BYHOUR=24'.split(
    ' ',
  ),
  ...'FREQ=WEEKLY;UNTIL=00010101T000000Z FREQ=DAILY;UNTIL=01230405T060708Z FREQ=DAILY;UNTIL=99981231T235959Z'.split(
    ' ',
  ),
  ...'FREQ=DAILY;COUNT=99999999999999999999 FREQ=YEARLY;INTERVAL=99999999999999999999 P999999W P999999D'.split(
    ' ',
  ),
  ...'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=366;BYSETPOS=1 FREQ=WEEKLY;INTERVAL=999999999'.split(' '),
  ...'mailto:ann@example.com MAILTO:%00%ff mailto: invalid:nomail cid:1 ACCEPTED CANCELLED REQUEST'.split(
    ' ',
  ),
  ...[String.raw`a\,b\;c\nd\\`, '<b>x</b>&nbsp;'],
];

export const HEADERS = lines(`
Content-Type: text/calendar; method=REPLY; charset=utf-16
Content-Type: text/calendar; charset=koi8-r
Content-Type: text/calendar; charset*0*=x'y'%zz
Content-Type: multipart/mixed; boundary=
Content-Type: multipart/report; boundary="b"
Content-Type: message/rfc822
Content-Type: application/ms-tnef; name=winmail.dat
Content-Type: application/octet-stream; name="a.ics"
Content-Type: text/html
Content-Type: text/plain
Content-Type: ;;=
Content-Transfer-Encoding: base64
Content-Transfer-Encoding: quoted-printable
Content-Transfer-Encoding: x-uuencode
Content-Transfer-Encoding: 7bit
Content-Disposition: attachment
Auto-Submitted: auto-replied
Return-Path: <>
From: a@b, c@d
From: =?utf-7?Q?+ADw-?= <a@example.com>
Subject: =?x?B?////?=
To: undisclosed-recipients:;
MIME-Version: 9
Date: never
\0: \0
:`);
