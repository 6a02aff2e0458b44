/** The mail around the calendar, rule by rule, on the octets that are sent. */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { InviteKind } from '#domain/invite/invite.types.ts';
import {
  bodies,
  calendarText,
  header,
  lines,
  linesOf,
  REPLY_ADDRESS,
  render,
  source,
  TOKEN,
  WEEKLY,
} from './invite-fixtures.ts';

const mail = render(source(WEEKLY));

describe('header fields', () => {
  it('From names the organizer via the product, at an address stable per organizer', () => {
    expect(header(mail, 'From')).toBe('"Ann Lee via Yesmaybe" <rsvp+o-q5x3mhandle7abcd@invites.test>');
    expect(header(render(source(WEEKLY), { token: 'b'.repeat(57) }), 'From')).toBe(header(mail, 'From'));
  });

  it('Reply-To is exactly the ORGANIZER address', () => {
    expect(header(mail, 'Reply-To')).toBe(REPLY_ADDRESS);
    expect(linesOf(mail, 'ORGANIZER')).toEqual([`ORGANIZER;CN="Ann Lee":mailto:${REPLY_ADDRESS}`]);
  });

  it('To is exactly one recipient', async () => {
    const { to, cc, bcc } = await simpleParser(mail);
    expect([to].flat().flatMap((field) => field?.value)).toEqual([
      { address: 'guest@example.net', name: 'Gül Yılmaz' },
    ]);
    expect([cc, bcc]).toEqual([undefined, undefined]);
  });

  it.each<[InviteKind, string]>([
    ['invitation', 'Team meeting'],
    ['update', 'Updated: Team meeting'],
    ['cancel', 'Cancelled: Team meeting'],
  ])('the subject of an %s is %j', (kind, subject) => {
    expect(header(render(source(WEEKLY, { kind })), 'Subject')).toBe(subject);
  });

  it('one-click unsubscribing (RFC 8058)', () => {
    expect(header(mail, 'List-Unsubscribe')).toBe(`<https://invites.test/live/u/${TOKEN}>`);
    expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  it('says that no person sent it, so that no machine answers', () => {
    expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(header(mail, 'X-Auto-Response-Suppress')).toBe('OOF, AutoReply');
    expect(header(mail, 'X-Yesmaybe')).toBe('1');
  });

  it('never threads by itself: SES replaces Message-ID', () => {
    expect([header(mail, 'Message-ID'), header(mail, 'In-Reply-To'), header(mail, 'References')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is complete without SES: From, Date and MIME-Version (RFC 5322 section 3.6)', async () => {
    expect(header(mail, 'MIME-Version')).toBe('1.0');
    expect((await simpleParser(mail)).date).toEqual(new Date('2026-04-02T09:30:00Z'));
  });
});

describe('parts', () => {
  it('mixed{alternative{plain, html, calendar}, attachment}, the calendar last in alternative', () => {
    const types = [...mail.matchAll(/^Content-Type: ([^;\r]+)/gim)].map(([, type]) => type);
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ]);
    expect(mail.indexOf('\r\n--=_alternative--')).toBeGreaterThan(mail.indexOf('text/calendar'));
    expect(mail.indexOf('\r\n--=_alternative--')).toBeLessThan(mail.indexOf('application/ics'));
  });

  it.each<[InviteKind, string]>([
    ['invitation', 'REQUEST'],
    ['update', 'REQUEST'],
    ['cancel', 'CANCEL'],
  ])('an %s says %s in method= and in METHOD', (kind, method) => {
    const sent = render(source(WEEKLY, { kind }));
    expect(sent).toContain(`Content-Type: text/calendar; charset=UTF-8; method=${method}\r\n`);
    expect(linesOf(sent, 'METHOD')).toEqual([`METHOD:${method}`]);
  });

  it('the calendar part has no Content-Disposition, which would hide the buttons', () => {
    const [headers = ''] = mail.slice(mail.indexOf('Content-Type: text/calendar')).split('\r\n\r\n');
    expect(headers).not.toMatch(/content-disposition/i);
  });

  it('the attachment is invite.ics in base64, byte-identical to the calendar part', () => {
    const headers = [
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
    ];
    expect(mail).toContain(`${headers.join('\r\n')}\r\n\r\n`);
    expect(bodies(mail, 'application/ics')).toEqual(bodies(mail, 'text/calendar'));
    expect(calendarText(mail)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('an independent reader finds the same parts', async () => {
    const read = await simpleParser(mail);
    expect(read.text).toContain('Team meeting');
    expect(read.html).toMatch(/<h1 dir="auto"[^>]*>Team meeting<\/h1>/);
    const calendars = read.attachments.filter(({ contentType }) => /calendar|ics/.test(contentType));
    expect(calendars.map(({ content }) => content.toString())).toEqual([
      calendarText(mail),
      calendarText(mail),
    ]);
  });

  it('the mail is ASCII with CRLF only, in lines of at most 998 octets', () => {
    expect(mail).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});

describe('who', () => {
  it('exactly one ATTENDEE, equal to To, in the form all clients know', () => {
    expect(linesOf(mail, 'ATTENDEE')).toEqual([
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Gül Yılmaz":mailto:guest@example.net',
    ]);
  });

  it('a kept answer is their PARTSTAT, with RSVP=TRUE', () => {
    const [line] = linesOf(render(source(WEEKLY, { kind: 'update' }), { partstat: 'TENTATIVE' }), 'ATTENDEE');
    expect(line).toContain('PARTSTAT=TENTATIVE;RSVP=TRUE');
  });

  it('the UID is ours, one per recipient, the same in every version and kind', () => {
    const uids = (['invitation', 'update', 'cancel'] as const).flatMap((kind) =>
      linesOf(render(source(WEEKLY, { kind, version: 7 })), 'UID'),
    );
    expect(new Set(uids)).toEqual(new Set([`UID:${TOKEN}@invites.test`]));
    expect(linesOf(render(source(WEEKLY), { token: 'c'.repeat(57) }), 'UID')).toEqual([
      `UID:${'c'.repeat(57)}@invites.test`,
    ]);
  });

  it('the token is never folded apart', () => {
    expect(calendarText(mail).split(TOKEN)).toHaveLength(3);
  });

  it('no SENT-BY', () => {
    expect(lines(mail).join('\n')).not.toMatch(/sent-by/i);
  });

  it.each([
    ['its reply address', REPLY_ADDRESS],
    ['create@', 'Create@Invites.test'],
    ['a From address of ours', 'rsvp+o-q5x3mhandle7abcd@invites.test'],
  ])('the recipient is never %s', (_, email) => {
    expect(() => render(source(WEEKLY), { email })).toThrow(
      expect.objectContaining({ code: 'address-unusable' }),
    );
  });

  it.each(['tëst@example.org', 'a b@example.org', 'a@example.org\r\nBcc: x@example.org', 'nobody', ''])(
    'an address no mail can carry is refused: %j',
    (email) => {
      expect(() => render(source(WEEKLY), { email })).toThrow(
        expect.objectContaining({ code: 'address-unusable' }),
      );
    },
  );

  it('a malformed token is refused', () => {
    expect(() => render(source(WEEKLY), { token: 'SHORT' })).toThrow(
      expect.objectContaining({ code: 'token-malformed' }),
    );
  });
});
