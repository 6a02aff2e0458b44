import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { describe as describeMessage } from '#domain/itip/words/describe.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { cancellation, edited, invitation, type OrganizerEvent } from '#local/dialects/organizer.ts';
import { DIALECTS, reply } from '#local/dialects/reply.ts';
import { REPLY_ADDRESS, render, single, source, TOKEN, WEEKLY } from '../domain/invite/invite-fixtures.ts';

const AT = Date.parse('2026-04-03T10:00:00Z');
const PARTY = render(
  source(
    single(
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'DTEND;TZID=Europe/Berlin:20260512T110000',
      'SUMMARY:Bürgerfest\\, "große" Runde',
      'LOCATION:Café',
    ),
  ),
);

/** What our own reader makes of a mail. */
async function understood(mail: string) {
  const { calendars, from } = await takeApart(Buffer.from(mail));
  return describeMessage(readCalendars(calendars, { defaultZone: 'UTC' }), from?.email ?? null);
}

/** The calendar in a mail, as it is written. */
async function calendarIn(mail: string): Promise<string> {
  const { calendars } = await takeApart(Buffer.from(mail));
  return (calendars[0]?.text ?? '').replace(/\r\n[ \t]/g, '');
}

/** The content types of a mail, nested as its parts are, read from the boundaries alone. */
function structure(mail: string): string {
  return [...mail.matchAll(/^(?:Content-Type: ([\w/]+)|----_NmP-\w+-Part_\d+--)/gm)]
    .map(([, type]) => (type ? `${type}${type.startsWith('multipart') ? '{' : ''}` : '}'))
    .join(' ');
}

describe.each(DIALECTS)('a reply from %s', (dialect) => {
  test.each(['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const)(
    'answers one of our invites: %s',
    async (answer) => {
      expect(await understood(await reply(dialect, PARTY, { answer, at: AT }))).toMatchObject({
        outcome: 'reply',
        uid: `${TOKEN}@invites.test`,
        sequence: 2,
        dtstamp: '2026-04-03T10:00:00Z',
        from: 'guest@example.net',
        attendees: [{ email: 'guest@example.net', name: 'Gül Yılmaz', partstat: answer }],
        startUtc: '2026-05-12T08:00:00Z',
        endUtc: '2026-05-12T09:00:00Z',
        comment: null,
      });
    },
  );

  test('brings the comment over whole', async () => {
    const comment = 'I "bring" cake; ünïcode, too\nand more';
    const mail = await reply(dialect, PARTY, { answer: 'ACCEPTED', comment, at: AT });
    expect(await understood(mail)).toMatchObject({ comment });
  });

  test('keeps the rule of a series and the zone it repeats in', async () => {
    const mail = await reply(dialect, render(source(WEEKLY)), { answer: 'TENTATIVE', at: AT });
    expect(await understood(mail)).toMatchObject({
      recurrenceId: null,
      recurrence: 'FREQ=WEEKLY;COUNT=6;BYDAY=TU',
      start: '2026-05-12T10:00:00+02:00',
      timeZone: 'Europe/Berlin',
    });
  });

  test('answers one occurrence when the invite is about one', async () => {
    const moved = `BEGIN:VEVENT
UID:4j7sdolmotv3k@google.com
RECURRENCE-ID;TZID=Europe/Berlin:20260519T100000
DTSTAMP:20260401T081500Z
DTSTART;TZID=Europe/Berlin:20260519T140000
DTEND;TZID=Europe/Berlin:20260519T150000
SUMMARY:Team meeting
END:VEVENT`;
    const changes = { kind: 'update', instance: '2026-05-19T08:00:00Z' } as const;
    const invite = render(source(`${WEEKLY}\n${moved}`, changes));
    expect(await understood(await reply(dialect, invite, { answer: 'DECLINED', at: AT }))).toMatchObject({
      recurrenceId: '2026-05-19T08:00:00Z',
      startUtc: '2026-05-19T12:00:00Z',
      recurrence: null,
    });
  });

  test('keeps a whole day a day', async () => {
    const invite = render(source(single('DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260514')));
    expect(await understood(await reply(dialect, invite, { answer: 'ACCEPTED', at: AT }))).toMatchObject({
      allDay: true,
      start: '2026-05-12',
      end: '2026-05-14',
    });
  });

  test('is the same octets for the same facts', async () => {
    const given = { answer: 'ACCEPTED', at: AT } as const;
    expect(await reply(dialect, PARTY, given)).toBe(await reply(dialect, PARTY, given));
  });

  test('needs an invite', async () => {
    const given = { answer: 'ACCEPTED', at: AT } as const;
    await expect(reply(dialect, 'Subject: hi\r\n\r\nhi', given)).rejects.toMatchObject({ code: 'no-invite' });
  });
});

test('Google sends two calendars, says who sent it, and writes to ORGANIZER in UTC', async () => {
  const mail = await reply('google', PARTY, { answer: 'ACCEPTED', comment: 'Yes', at: AT });
  expect(structure(mail)).toBe(
    'multipart/mixed{ multipart/alternative{ text/plain text/html text/calendar } application/ics }',
  );
  const { headers, to } = await simpleParser(mail);
  expect(to).toMatchObject({ value: [{ address: REPLY_ADDRESS }] });
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('sender')).toMatchObject({ value: [{ address: 'calendar-notification@google.com' }] });
  const calendar = await calendarIn(mail);
  expect(calendar).toContain('DTSTART:20260512T080000Z\r\n');
  expect(calendar).toContain('X-NUM-GUESTS=0;X-RESPONSE-COMMENT=Yes:');
  expect(calendar).toContain('X-MICROSOFT-DISALLOW-COUNTER:TRUE\r\n');
  expect(calendar).not.toMatch(/^COMMENT|VTIMEZONE/m);
});

test('Microsoft writes to From, without ORGANIZER, and names zones its own way', async () => {
  const mail = await reply('microsoft', PARTY, { answer: 'DECLINED', at: AT });
  expect(structure(mail)).toBe('multipart/alternative{ text/plain text/html text/calendar }');
  expect((await simpleParser(mail)).to).toMatchObject({
    value: [{ address: 'rsvp+o-q5x3mhandle7abcd@invites.test' }],
  });
  const calendar = await calendarIn(mail);
  expect(calendar).toContain('DTSTART;TZID=W. Europe Standard Time:20260512T100000\r\n');
  expect(calendar).toContain('TZID:W. Europe Standard Time\r\n');
  expect(calendar).toContain('DTSTART:16010101T030000\r\n');
  expect(calendar).toContain('SUMMARY;LANGUAGE=en-US:Declined: Bürgerfest');
  expect(calendar).toContain('X-MICROSOFT-CDO-APPT-SEQUENCE:2\r\n');
  expect(calendar).not.toContain('ORGANIZER');
});

test('Apple nests its calendar between two HTML parts', async () => {
  const mail = await reply('apple', PARTY, { answer: 'TENTATIVE', at: AT });
  expect(structure(mail)).toBe(
    'multipart/alternative{ text/plain multipart/mixed{ text/html text/calendar text/html } }',
  );
  expect(mail).toContain('PARTSTAT\r\n =3DTENTATIVE');
  expect(await calendarIn(mail)).toContain(
    `ORGANIZER;CN=Ann Lee;EMAIL=${REPLY_ADDRESS}:mailto:${REPLY_ADDRESS}`,
  );
});

describe('an organizer’s calendar', () => {
  const event: OrganizerEvent = {
    uid: 'garden@example.com',
    sequence: 0,
    organizer: { email: 'ann@example.com', name: 'Ann "A." Lee' },
    title: 'Sommerfest, bunt',
    start: '2026-07-01T18:30:00',
    zone: 'Europe/Berlin',
    minutes: 90,
    location: 'Garten; hinten',
    description: 'Hi\nyou',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
  };
  const guest = 'create@invites.test';

  test('invites', async () => {
    expect(await understood(await invitation(event, guest, AT))).toMatchObject({
      outcome: 'request',
      uid: 'garden@example.com',
      sequence: 0,
      dtstamp: '2026-04-03T10:00:00Z',
      from: 'ann@example.com',
      organizer: { email: 'ann@example.com', name: 'Ann "A." Lee' },
      attendees: [{ email: 'ann@example.com' }, { email: guest, partstat: 'NEEDS-ACTION' }],
      summary: 'Sommerfest, bunt',
      location: 'Garten; hinten',
      start: '2026-07-01T18:30:00+02:00',
      end: '2026-07-01T20:00:00+02:00',
      timeZone: 'Europe/Berlin',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
    });
  });

  test('sends an edit with the next SEQUENCE and a new DTSTAMP', async () => {
    const moved = edited(event, { start: '2026-07-02T18:30:00', recurrence: null });
    expect(await understood(await invitation(moved, guest, AT + 60_000))).toMatchObject({
      outcome: 'request',
      uid: 'garden@example.com',
      sequence: 1,
      dtstamp: '2026-04-03T10:01:00Z',
      start: '2026-07-02T18:30:00+02:00',
      recurrence: null,
    });
  });

  test('cancels with the next SEQUENCE', async () => {
    expect(await understood(await cancellation(event, guest, AT))).toMatchObject({
      outcome: 'cancel',
      uid: 'garden@example.com',
      sequence: 1,
    });
  });
});
