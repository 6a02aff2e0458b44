import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MailRejected } from '#domain/mail/mail-rejected.ts';
import { takeApart } from '#domain/mail/take-apart.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
const FROM = ['From: Ann Lee <ann@example.com>', 'To: create@invites.example.com'];

function mail(headers: readonly string[], body: string | Buffer = ''): Buffer {
  return Buffer.concat([Buffer.from([...headers, '', ''].join('\r\n')), Buffer.from(body)]);
}

function multipart(type: string, parts: readonly string[], headers: readonly string[] = FROM): Buffer {
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join('');
  return mail([...headers, `Content-Type: multipart/${type}; boundary=b`], `${body}--b--\r\n`);
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** As `uuencode` of POSIX writes it. */
function uuencoded(name: string, text: string): string {
  const lines = text.match(/.{1,45}/gs)?.map((line) => {
    const sextets = Buffer.from(line.padEnd(Math.ceil(line.length / 3) * 3, '\0')).toString('base64');
    const digits = [...sextets].map((digit) => UU[BASE64.indexOf(digit)]).join('');
    return `${String.fromCharCode(32 + line.length)}${digits}`;
  });
  return [`begin 644 ${name}`, ...(lines ?? []), '`', 'end', ''].join('\r\n');
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const UU = Array.from(BASE64, (_, index) => (index === 0 ? '`' : String.fromCharCode(32 + index)));

const part = (headers: string, body = CALENDAR) => `${headers}\r\n\r\n${body}`;

describe('a calendar is found', () => {
  it.each([
    [
      'beside text',
      multipart('alternative', [
        'Content-Type: text/plain\r\n\r\nHi',
        part('Content-Type: text/calendar; method=REQUEST'),
      ]),
      'REQUEST',
    ],
    [
      'inline',
      multipart('mixed', [
        part('Content-Type: TEXT/Calendar; Method="request"\r\nContent-Disposition: inline'),
      ]),
      'REQUEST',
    ],
    [
      'attached',
      multipart('mixed', [
        part('Content-Type: application/ics; name="invite.ics"\r\nContent-Disposition: attachment'),
      ]),
      null,
    ],
    [
      'by its file name',
      multipart('mixed', [
        part(
          'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="Fair.ICS"',
        ),
      ]),
      null,
    ],
    [
      'by its file name, as text',
      multipart('mixed', [
        part('Content-Type: text/plain; name="fair.ics"\r\nContent-Disposition: attachment'),
      ]),
      null,
    ],
    [
      'as a type of its own',
      multipart('mixed', [part("Content-Type: application/x-ical; method='request'")]),
      'REQUEST',
    ],
    [
      'as a file of any name',
      multipart('mixed', [
        part('Content-Type: text/plain; name=fair.txt\r\nContent-Disposition: attachment'),
      ]),
      null,
    ],
    [
      'nested',
      multipart('mixed', [
        'Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: multipart/related; boundary=d\r\n\r\n--d\r\nContent-Type: text/calendar; method=CANCEL\r\n\r\nBEGIN:VCALENDAR\r\n\r\n--d--\r\n--c--',
      ]),
      'CANCEL',
    ],
    ['as the whole mail', mail([...FROM, 'Content-Type: text/calendar; method=REPLY'], CALENDAR), 'REPLY'],
    ['as the whole text', mail(FROM, CALENDAR), null],
    [
      'as the whole text, in base64',
      mail([...FROM, 'Content-Transfer-Encoding: base64'], base64(CALENDAR)),
      null,
    ],
    [
      'in a mail whose lines end with CR alone',
      Buffer.from(
        multipart('mixed', ['Content-Type: text/plain\r\n\r\nHi', part('Content-Type: text/calendar')])
          .toString()
          .replaceAll('\r\n', '\r'),
      ),
      null,
    ],
    [
      'uuencoded',
      multipart('mixed', [
        part(
          'Content-Type: application/octet-stream; name=fair.ics\r\nContent-Transfer-Encoding: x-uuencode',
          uuencoded('fair.ics', CALENDAR),
        ),
      ]),
      null,
    ],
    [
      'uuencoded in the text',
      mail(FROM, `Please come.\r\n\r\n${uuencoded('Fair.ics', CALENDAR)}\r\nAnn`),
      null,
    ],
    [
      'after a mark and a blank line',
      Buffer.concat([
        Buffer.from([0xef, 0xbb, 0xbf, 13, 10]),
        mail([...FROM, 'Content-Type: text/calendar; method=REPLY'], CALENDAR),
      ]),
      'REPLY',
    ],
  ])('%s', async (_, raw, method) => {
    const { calendars, attachments } = await takeApart(raw);
    expect(calendars).toMatchObject([{ method, text: expect.stringMatching(/^BEGIN:VCALENDAR/) }]);
    expect(attachments).toEqual([]);
  });

  it('only outside other mails and reports', async () => {
    const nested = `Content-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\nContent-Type: text/calendar\r\n\r\n${CALENDAR}`;
    expect((await takeApart(multipart('mixed', [nested]))).calendars).toEqual([]);
    expect(
      (
        await takeApart(
          multipart('digest', [nested.replace('message/rfc822', 'message/rfc822; name="x.ics"')]),
        )
      ).calendars,
    ).toEqual([]);
    const report = await takeApart(
      multipart('report; report-type=delivery-status', [part('Content-Type: text/calendar'), nested]),
    );
    expect(report).toMatchObject({ calendars: [], isReport: true, automatic: 'report' });
    expect(
      await takeApart(multipart('mixed', ['Content-Type: message/delivery-status\r\n\r\nStatus: 5.1.1'])),
    ).toMatchObject({ isReport: true });
  });

  it.each([
    ['base64', Buffer.from(CALENDAR).toString('base64')],
    ['quoted-printable', CALENDAR.replaceAll('=', '=3D').replaceAll('\r\n', '=0D=0A=\r\n')],
    ['8BIT', CALENDAR],
    ['', CALENDAR],
  ])('in encoding "%s"', async (encoding, body) => {
    const { calendars } = await takeApart(
      mail([...FROM, 'Content-Type: text/calendar', `Content-Transfer-Encoding: ${encoding}`], body),
    );
    expect(calendars[0]?.text.trim()).toBe(CALENDAR.trim());
  });

  it('in its charset, declared or not', async () => {
    const body = Buffer.concat([
      Buffer.from('BEGIN:VCALENDAR\r\nX-A:'),
      Buffer.from([0xd0, 0xd2, 0xc9]),
      Buffer.from('\r\n'),
    ]);
    const text = async (charset: string) =>
      (await takeApart(mail([...FROM, `Content-Type: text/calendar${charset}`], body))).calendars[0]?.text;
    expect(await text('; charset=koi8-r')).toContain('X-A:при');
    expect(await text('')).toContain('X-A:ÐÒÉ');
  });

  it('and files that are none are kept apart', async () => {
    const { attachments } = await takeApart(
      multipart('mixed', [
        'Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC',
        part('Content-Type: text/calendar'),
      ]),
    );
    expect(attachments).toMatchObject([
      { filename: 'a.png', contentType: 'image/png', content: Buffer.from([0, 1, 2]) },
    ]);
  });
});

describe('the text', () => {
  it('is the plain one, else that of the HTML', async () => {
    const html =
      'Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>Dear&nbsp;Ann,</p><p>1 &lt; 2 &amp; caf&eacute;<br>Bye</p><script>x</script>';
    expect(
      (
        await takeApart(multipart('alternative', ['Content-Type: text/plain\r\n\r\nplain', html]))
      ).text.trim(),
    ).toBe('plain');
    expect((await takeApart(multipart('alternative', [html]))).text).toBe('Dear Ann,\n\n1 < 2 & café\nBye');
    expect((await takeApart(mail(FROM))).text).toBe('');
  });

  it('of HTML keeps the cells of a table and the addresses of links apart', async () => {
    const html =
      '<table><tr><td>Ann</td><td>5 pm</td></tr></table><ul><li><a href="https://example.com/map">Map</a></ul>';
    const { text } = await takeApart(mail([...FROM, 'Content-Type: text/html'], html));
    expect(text).toBe('Ann  5 pm\n\n• Map (https://example.com/map)');
  });
});

describe('people in the header', () => {
  it.each([
    ['From: Ann Lee <ann@Example.COM>', { email: 'ann@example.com', name: 'Ann Lee' }],
    ['From: =?utf-8?Q?J=C3=B6rg?= <j@example.com>', { email: 'j@example.com', name: 'Jörg' }],
    ['From: ann@bücher.example', { email: 'ann@xn--bcher-kva.example', name: null }],
    [
      'From: "ceo@corp.example" <mallory@example.com>',
      { email: 'mallory@example.com', name: 'ceo@corp.example' },
    ],
    ['From: a@example.com, b@example.com', null],
    ['From: a@example.com\r\nFrom: b@example.com', null],
    ['From: Team: a@example.com, b@example.com;', null],
    ['From: =?utf-8?B?PGNlb0Bjb3JwLmV4YW1wbGU+?=', null],
    ['From: Org, Mia <mia@club.example>', { email: 'mia@club.example', name: 'Org, Mia' }],
    ['From: Müller, Jörg, Dr. <j@example.com>', { email: 'j@example.com', name: 'Müller, Jörg, Dr.' }],
    ['From: =?utf-8?Q?M=C3=BCller?=, J <j@example.com>', { email: 'j@example.com', name: 'Müller, J' }],
    ['From: "Org", Mia <mia@club.example>', { email: 'mia@club.example', name: 'Org, Mia' }],
    ['From: Org, Mia (Club) <mia@club.example>', { email: 'mia@club.example', name: 'Org, Mia' }],
    ['From: mia@club.example, Club', { email: 'mia@club.example', name: 'Club' }],
    ['From: Club, mia@club.example', { email: 'mia@club.example', name: 'Club' }],
    ['From: Mia <mia@club.example>,', { email: 'mia@club.example', name: 'Mia' }],
    ['From: Club: Mia <mia@club.example>', { email: 'mia@club.example', name: 'Club, Mia' }],
    ['From: =?utf-8?Q?b=40example.com?=: Mia <mia@club.example>', null],
    ['From: Org, Mia <mia@club.example>\r\nFrom: b@example.com', null],
    ['From: Org, Mia <mia@club.example>, b@example.com', null],
    ['From: "b@example.com", Mia <mia@club.example>', null],
    ['From: Org (b@example.com), Mia <mia@club.example>', null],
    ['From: =?utf-8?Q?b=40example.com=2C?= Mia, Org <mia@club.example>', null],
    ['From: Org, Mia <mia@club.example> b', null],
    ['From: b@example.com: Mia <mia@club.example>', null],
    ['From: Org, <> Mia <mia@club.example>', null],
    ['From: Org, Mia mia@club.example', null],
    ['From: "Lee, Ann" (at work) <ann@example.com>', { email: 'ann@example.com', name: 'Lee, Ann' }],
    ['From: ann@example.com (Ann Lee)', { email: 'ann@example.com', name: 'Ann Lee' }],
    ['From: Ann\r\n <ann@example.com>', { email: 'ann@example.com', name: 'Ann' }],
    ['From:\tAnn\t<ann@example.com>', { email: 'ann@example.com', name: 'Ann' }],
    ['From : Ann <ann@example.com>', { email: 'ann@example.com', name: 'Ann' }],
    ['Subject: Fwd:\r\n From: b@example.com\r\nFrom: a@example.com', { email: 'a@example.com', name: null }],
    ['From : b@example.com\r\nFrom: a@example.com', null],
    ['From\t: b@example.com\r\nFrom: a@example.com', null],
    ['From\0: b@example.com\r\nFrom: a@example.com', null],
    ['From\r\n : b@example.com\r\nFrom: a@example.com', null],
    ['X-A: 1\rFrom: b@example.com\r\nFrom: a@example.com', null],
    ['From: <ann@example.com><mallory@evil.test>', null],
    ['From: <ann@example.com> mallory@evil.test', null],
    ['From: ann@example.com <mallory@evil.test>', null],
    ['From: ann@example.com mallory@evil.test', null],
    ['From: mallory@evil.test, <>', null],
    ['From: ann@example.com:mallory@evil.test;', null],
    ['From: <@evil.test:ann@example.com>', null],
    ['From: "a" ann@example.com', null],
    ['From: "ann@example.com x"@evil.test', null],
    ['From: "ann <ann@example.com>', null],
    ['From: ann (@evil.test) @example.com', null],
    ['From: ann@example.com (\\) <mallory@evil.test>', null],
    ['From: ann@example.com\0@evil.test', null],
    ['From: nobody', null],
    ['Subject: none', null],
  ])('%j', async (header, from) => {
    expect((await takeApart(mail(['Return-Path: <b@example.com>', header]))).from).toEqual(from);
  });

  it('are nobody, and at once, in a From of 120,000 quotes', { timeout: 2000 }, async () => {
    const header = `From: ${'"\\'.repeat(60_000)} <ann@example.com>`;
    expect((await takeApart(mail([header]))).from).toBeNull();
  });

  it('names whom the To field names, and who wrote for whom', async () => {
    const headers = [
      'From: a@example.com',
      'Sender: s@example.com',
      'Reply-To: R <r@example.com>',
      'To: X <x@example.com>, y@Example.com',
      'Cc: Team: z@example.com;',
      'Delivered-To: d@example.com',
      'X-Original-To: o@example.com',
    ];
    expect(await takeApart(mail(headers))).toMatchObject({
      sender: { email: 's@example.com' },
      replyTo: { email: 'r@example.com', name: 'R' },
      to: ['x@example.com', 'y@example.com'],
    });
  });

  it('gives the topmost Authentication-Results, unfolded', async () => {
    const headers = [
      'Authentication-Results: amazonses.com;\r\n spf=pass',
      'Authentication-Results: amazonses.com; dkim=pass header.i=@example.com',
    ];
    expect((await takeApart(mail(headers))).authenticationResults).toBe('amazonses.com; spf=pass');
    expect((await takeApart(mail(FROM))).authenticationResults).toBeNull();
  });
});

describe('a mail that no mail may be sent back to', () => {
  it.each([
    ['Return-Path: <>', 'null-return-path'],
    ['Return-Path: <a@example.com>', null],
    ['Content-Type: multipart/report; boundary=b', 'report'],
    ['Content-Type: message/disposition-notification', 'report'],
    ['X-Yesmaybe: 1', 'own'],
    ['Precedence: List', 'bulk'],
    ['Precedence: bulk', 'bulk'],
    ['Precedence: junk', 'bulk'],
    ['Precedence: first-class', null],
    ['Auto-Submitted: auto-generated', 'auto-submitted'],
    ['Auto-Submitted: auto-replied; owner=x', 'auto-submitted'],
    ['Auto-Submitted: No', null],
    ['Subject: plain', null],
  ])('%s: %s', async (header, automatic) => {
    expect((await takeApart(mail([...FROM, header]))).automatic).toBe(automatic);
  });
});

describe('beyond a bound', () => {
  it.each([
    ['mail-too-large', () => Buffer.alloc(40 * 1024 * 1024 + 1)],
    [
      'mail-too-complex',
      () =>
        multipart(
          'mixed',
          Array.from({ length: 300 }, () => 'Content-Type: text/plain\r\n\r\nx'),
        ),
    ],
    [
      'mail-too-complex',
      () =>
        mail(
          Array.from(
            { length: 300 },
            (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}`,
          ),
        ),
    ],
    ['mail-too-complex', () => mail([`X-Long: ${'x'.repeat(300_000)}`])],
    [
      'calendar-too-large',
      () =>
        mail(
          [...FROM, 'Content-Type: text/calendar'],
          `BEGIN:VCALENDAR\r\n${`X:${'1'.repeat(900)}\r\n`.repeat(10_000)}`,
        ),
    ],
  ])('%s', async (code, raw) => {
    await expect(takeApart(raw())).rejects.toMatchObject({
      name: 'MailRejected',
      code,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('anything else is taken apart, whatever it is', async () => {
    const whole = multipart('mixed', [
      part('Content-Type: text/calendar; charset=utf-16; method=REPLY\r\nContent-Transfer-Encoding: base64'),
      'Content-Type: text/html\r\n\r\n<b>x',
    ]).toString();
    const change = fc.tuple(
      fc.nat(whole.length),
      fc.nat(40),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(
          '\r\n',
          '--b',
          ';',
          '"',
          '=?utf-8?B?',
          '\u0000',
          'charset=utf-7',
          'base64',
          'format=flowed',
        ),
      ),
    );
    const changed = fc
      .array(change, { maxLength: 6 })
      .map((changes) =>
        changes.reduce(
          (text, [at, length, inserted]) => text.slice(0, at) + inserted + text.slice(at + length),
          whole,
        ),
      );
    await fc.assert(
      fc.asyncProperty(changed, async (text) => {
        const outcome = await takeApart(Buffer.from(text, 'latin1')).catch((error: unknown) => error);
        expect(outcome instanceof Error ? outcome instanceof MailRejected : true).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
