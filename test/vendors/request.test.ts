import { expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { openStage, organizerMail, timesIn } from './stage.ts';

const { made, get, inviteOne } = openStage();

interface VendorFacts {
  readonly METHOD?: string;
  readonly timeZone?: string;
  /** What a guest must get as well. */
  readonly kept?: string;
}

test.each<[title: string, vendor: string, facts: VendorFacts]>([
  [
    'Google Calendar: times in UTC, the calendar twice in one mail',
    'google',
    { timeZone: 'UTC', kept: 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij' },
  ],
  ['Microsoft 365: a Windows zone, its rules since 1601', 'microsoft', {}],
  ['Exchange: a zone named by its offsets, capital MAILTO, no charset', 'exchange', {}],
  ['Apple Calendar: the calendar in quoted-printable, no method in its type', 'apple', {}],
  ['iCloud: an organizer address of its own, zones after the event', 'icloud', {}],
  ['Yahoo: a role nobody knows, zones that begin in 1893', 'yahoo', {}],
  ['Notes: a zone named W. Europe, lines folded before their semicolon', 'notes', {}],
  ['Thunderbird: a zone behind the name of Mozilla', 'thunderbird', {}],
  ['Zimbra: a zone named as on the screen, text in HTML beside', 'zimbra', { kept: '<br />und Stühle' }],
  [
    'Zoom: an empty parameter, no SEQUENCE, a UID with colons',
    'zoom',
    { kept: 'https://us06web.zoom.us/j/81234567890' },
  ],
  [
    'Teams: the link to join, in the text and beside it',
    'teams',
    { kept: 'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/' },
  ],
  [
    'Meetup: a published file of no calendar type',
    'meetup',
    { METHOD: 'PUBLISH', kept: 'URL:https://www.meetup.com/hof-leute/events/300000001/' },
  ],
  [
    'GoToMeeting: a length instead of an end',
    'gotomeeting',
    { timeZone: 'UTC', kept: 'https://meet.goto.com/123456789' },
  ],
])('%s', async (_, vendor, { METHOD = 'REQUEST', timeZone = 'Europe/Berlin', kept = '' }) => {
  const manage = await made(organizerMail(vendor, { METHOD }));
  expect(await get(manage, '/v1/event')).toMatchObject({
    summary: 'Sommerfest im Hof',
    description: expect.stringMatching(/^Wir grillen; bringt Salate mit,\nund Stühle für alle\./),
    location: 'Hof 2, Lindenstraße 5',
    start: '2026-05-12T08:00:00Z',
    end: '2026-05-12T09:00:00Z',
    allDay: false,
    timeZone,
    recurrence: null,
    status: 'confirmed',
    version: 0,
    organizer: { name: 'Ann Lee' },
  });
  const invite = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
  expect(timesIn(invite.calendar)).toEqual(['05-12T08:00']);
  expect(invite).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    attendee: 'ben@example.org',
    partstat: 'NEEDS-ACTION',
  });
  expect(invite.line('SUMMARY')).toMatch(/:Sommerfest im Hof$/);
  expect(invite.calendar).toContain('Wir grillen\\; bringt Salate mit\\,\\nund Stühle für alle.');
  expect(invite.calendar).toContain(kept);
  expect(invite.calendar).not.toMatch(/zoe@|create@|OWNERAPPTID|X-LOTUS|X-MOZ|X-YAHOO|imip\.me\.com|tok=/);
});
