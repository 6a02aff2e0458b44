/** The invite we send, rule by rule, on the octets that leave. */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { InviteKind } from '../../../domain/mail/invite.types.ts';
import {
  bodies,
  calendarText,
  GUEST,
  header,
  lines,
  linesOf,
  REPLY_ADDRESS,
  readBack,
  render,
  single,
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
    expect(calendarText(mail)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('an independent reader finds the same parts', async () => {
    const read = await simpleParser(mail);
    expect(read.text).toContain('Team meeting');
    expect(read.html).toContain('<h1>Team meeting</h1>');
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

describe('what', () => {
  it('everything required is there, once', () => {
    const names = [
      'DTSTAMP',
      'SEQUENCE',
      'STATUS',
      'SUMMARY',
      'DTSTART',
      'DTEND',
      'UID',
      'ORGANIZER',
      'ATTENDEE',
    ];
    const event = lines(mail).slice(lines(mail).indexOf('BEGIN:VEVENT'));
    for (const name of names) {
      expect([name, event.filter((line) => line.startsWith(name)).length]).toEqual([name, 1]);
    }
  });

  it('our version is SEQUENCE and its time, in UTC, is DTSTAMP', () => {
    expect(linesOf(mail, 'SEQUENCE')).toEqual(['SEQUENCE:2']);
    expect(linesOf(mail, 'DTSTAMP')).toEqual(['DTSTAMP:20260402T093000Z']);
  });

  it('the rest of the event survives', () => {
    for (const line of [
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'RRULE:FREQ=WEEKLY;COUNT=6;BYDAY=TU',
      'X-GOOGLE-CONFERENCE:https://meet.example.com/abc-defg-hij',
      'DESCRIPTION:Bring your slides\\, please.',
      'LOCATION:Café Größenwahn\\, 2nd floor',
      'SUMMARY:Team meeting',
      'TRANSP:OPAQUE',
    ]) {
      expect(lines(mail)).toContain(line);
    }
  });

  it.each([
    'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.com/l/meetup-join/1',
    'CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://video.example.com/x',
    'URL:https://example.com/agenda',
    'GEO:52.5;13.4',
    'CATEGORIES:Work,Travel',
    'ATTACH;FMTTYPE=application/pdf;FILENAME=a.pdf:https://files.example.com/a.pdf',
    'CLASS:PRIVATE',
    'PRIORITY:1',
    'COMMENT:Come early\\; it is full',
    'X-EXAMPLE-ROOM;X-FLOOR=2:a\\,b\\;c',
    'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Café, Berlin";VALUE=URI:geo:52.5,13.4',
  ])('survives: %s', (line) => {
    expect(lines(render(source(single(line))))).toContain(line);
  });

  it.each([
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'X-MICROSOFT-CDO-OWNERAPPTID:2118915354',
    'X-MICROSOFT-CDO-APPT-SEQUENCE:9',
    'X-MS-OLK-CONFTYPE:0',
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
    'X-APPLE-EWS-BUSYSTATUS:BUSY',
    'X-CALENDARSERVER-PRIVATE-COMMENT:bring cake',
    'REQUEST-STATUS:2.0;Success',
    'SCHEDULE-FORCE-SEND:REQUEST',
    'CONTACT:Bob\\, room 5',
    'CREATED:20260331T081500Z',
    'LAST-MODIFIED:20260401T081400Z',
    'X-MOZ-LASTACK:20260401T081400Z',
    'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
    'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    'ATTACH:CID:part1@example.com',
  ])('is never copied: %s', (line) => {
    const name = line.split(/[;:]/)[0] ?? '';
    const copied = lines(render(source(single(line)))).filter((sent) => sent.startsWith(name));
    expect(copied).toEqual(name === 'X-MICROSOFT-DISALLOW-COUNTER' ? [`${name}:TRUE`] : []);
  });

  it('ALTREP is dropped from what stays', () => {
    const sent = render(source(single('LOCATION;ALTREP="cid:x@example.com";LANGUAGE=de:Saal 2')));
    expect(linesOf(sent, 'LOCATION')).toEqual(['LOCATION;LANGUAGE=de:Saal 2']);
  });

  it('no alarm of the organizer', () => {
    expect(calendarText(mail)).not.toMatch(/VALARM|flowers/);
  });

  it('says to Outlook: no proposals, all day or not, busy or free', () => {
    const allDay = render(source(single('DTSTART;VALUE=DATE:20260512', 'TRANSP:TRANSPARENT')));
    const told = (sent: string) => lines(sent).filter((line) => line.startsWith('X-MICROSOFT'));
    expect(told(mail)).toEqual([
      'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
      'X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY',
      'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
    ]);
    expect(told(allDay)).toEqual([
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-CDO-INTENDEDSTATUS:FREE',
      'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
    ]);
  });

  it('no schema.org markup, of which Google makes a second event', () => {
    const html =
      '<div itemscope itemtype="http://schema.org/Event"><meta itemprop="name" content="x"><p>Hi</p></div>';
    const sent = render(source(single(`DESCRIPTION:${html}`)));
    expect(bodies(sent, 'text/html')[0] + calendarText(sent)).not.toMatch(/schema\.org|itemprop|ld\+json/);
  });

  it('an event without a title gets one', () => {
    expect(linesOf(render(source(single('SUMMARY:'))), 'SUMMARY')).toEqual(['SUMMARY:(no title)']);
  });

  it('is never PUBLISH, never STATUS:CANCELLED in a request', () => {
    const sent = render(source(single('STATUS:CANCELLED')));
    expect(lines(sent)).toContain('METHOD:REQUEST');
    expect(lines(sent)).toContain('STATUS:CONFIRMED');
    expect(lines(render(source(single('STATUS:TENTATIVE'))))).toContain('STATUS:TENTATIVE');
  });
});

describe('cancel', () => {
  const cancel = render(source(WEEKLY, { kind: 'cancel', version: 3 }));

  it('same UID, ORGANIZER and ATTENDEE; STATUS:CANCELLED; next SEQUENCE', () => {
    for (const name of ['UID', 'ORGANIZER', 'ATTENDEE']) {
      expect(linesOf(cancel, name)).toEqual(linesOf(mail, name));
    }
    expect(linesOf(cancel, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(linesOf(cancel, 'SEQUENCE')).toEqual(['SEQUENCE:3']);
  });

  it('reads back as a cancel of that event', () => {
    const event = readBack(cancel).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(`${TOKEN}@invites.test`);
    expect(readBack(cancel).getFirstPropertyValue('method')).toBe('CANCEL');
  });
});

describe('what a person reads', () => {
  const text = (...of: Parameters<typeof render>) => bodies(render(...of), 'text/plain')[0] ?? '';
  const html = (...of: Parameters<typeof render>) => bodies(render(...of), 'text/html')[0] ?? '';

  it('names title, time, rhythm, place, and the verified address of who invites', () => {
    expect(text(source(WEEKLY))).toBe(
      [
        'You are invited: Team meeting',
        '',
        'When:    Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
        'Repeats: every week on Tuesday, 6 times',
        'Where:   Café Größenwahn, 2nd floor',
        'From:    Ann Lee <ann@example.com>',
        '',
        'Answer with Yes, Maybe or No in your calendar.',
        '',
        'Bring your slides, please.',
        '',
        '-- ',
        'Ann Lee <ann@example.com> sent this with Yesmaybe.',
        `Unsubscribe: https://invites.test/live/u/${TOKEN}`,
        '',
      ].join('\r\n'),
    );
    expect(html(source(WEEKLY))).toContain('<td>Ann Lee &lt;ann@example.com&gt;</td>');
  });

  it('an update asks again, or says that nothing is to do', () => {
    const update = source(WEEKLY, { kind: 'update' });
    for (const read of [text, html]) {
      expect(read(update)).toContain('This event was changed; please answer again in your calendar.');
      expect(read(update, { partstat: 'ACCEPTED' })).toContain('your answer (Yes) stands.');
    }
  });

  it('a cancel asks for nothing', () => {
    expect(text(source(WEEKLY, { kind: 'cancel' }))).toMatch(
      /An event was cancelled: Team meeting[^]*Nothing to do/,
    );
  });

  it('links to the unsubscribe page and nowhere else', () => {
    const links = [...html(source(WEEKLY)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual([`https://invites.test/live/u/${TOKEN}`]);
  });

  it('leaves colours to the reader, light or dark', () => {
    expect(html(source(WEEKLY))).toContain('<meta name="color-scheme" content="light dark">');
    expect(html(source(WEEKLY))).not.toMatch(/background/);
  });

  it('compiles to plain JSON and renders the same from it', async () => {
    const { compileInvite } = await import('../../../domain/mail/compile-invite.ts');
    const { renderInvite } = await import('../../../domain/mail/render-invite.ts');
    const stored = JSON.parse(JSON.stringify(compileInvite(source(WEEKLY))));
    expect(renderInvite(stored, GUEST)).toBe(mail);
  });
});
