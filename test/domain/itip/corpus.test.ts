import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, describe as group, it, vi } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { occurrenceId, occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { type Description, describe } from '#domain/itip/words/describe.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { decodeText } from '#domain/text/charset.ts';
import { drawn } from '#test/support/walks.ts';
import { type Facts, ourFacts, type PeerCalendar, peerFacts, peerRead } from './peer.ts';

/** Public messages of many calendars, kept beside the project where they are present. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const OPTIONS = { defaultZone: 'UTC' };

async function read(file: string) {
  const octets = readFileSync(new URL(file, CORPUS));
  if (!file.endsWith('.eml')) {
    const text = decodeText(octets, null);
    const part = { text, method: null, contentType: 'text/calendar', filename: file };
    return { result: readCalendars([part], OPTIONS), from: null, text };
  }
  const mail = await takeApart(octets);
  const text = mail.calendars[0]?.text ?? '';
  return { result: readMail(mail, OPTIONS), from: mail.from?.email ?? null, text };
}

async function described(file: string): Promise<Description> {
  const { result, from } = await read(file);
  return describe(result, from);
}

const FLOATING = "a time without a zone: node-ical puts it into this machine's, or the first VTIMEZONE's";
const LOTUS = 'node-ical knows no zone "Eastern", and takes it for UTC';
const QUOTES = 'node-ical takes quotation marks off a SUMMARY';
const SEVERAL = 'several messages about one UID: node-ical keeps the last, we the newest of the first method';

/** Where node-ical reads otherwise: why, and the facts not compared; without any, node-ical fails. */
const EXCEPTIONS: Readonly<Record<string, readonly [why: string, ...facts: (keyof Facts)[]]>> = {
  'thunderbird-live/033-reply-paul.eml': [
    'node-ical takes a zone that only its VTIMEZONE describes for UTC',
    'start',
    'end',
  ],
  'calcard/023.ics': [FLOATING, 'start', 'end'],
  'calcard/026.ics': ['a PARTSTAT that is none: NEEDS-ACTION for us', 'attendees'],
  'calcard/028.ics': [FLOATING, 'start', 'end'],
  'calcard/031.ics': [FLOATING, 'start', 'end'],
  'calcard/042.ics': [FLOATING, 'start', 'end'],
  'calcard/085.ics': ['days that end on the day they start: one day for us', 'end'],
  'calcard/150.ics': [`invalid:nomail, which is no address for us; ${QUOTES}`, 'attendees', 'summary'],
  'calcard/153.ics': [QUOTES, 'summary'],
  'calcard/161.ics': ['a DTSTART without a time that exists'],
  'calcard/175.ics': [
    'an all-day occurrence named by a time: another one for node-ical',
    'summary',
    'start',
    'end',
  ],
  'calcard/198.ics': ['an empty TZID', 'start', 'end'],
  ...Object.fromEntries(
    ['199', '201', '202', '203', '204', '205', '206', '207', '208'].map((name) => [
      `calcard/${name}.ics`,
      [LOTUS, 'start', 'end'] as const,
    ]),
  ),
  'calcard/211.ics': [SEVERAL, 'summary', 'sequence', 'start'],
  'calcard/220.ics': [SEVERAL, 'summary', 'sequence', 'start', 'end', 'attendees'],
};

group.skipIf(!existsSync(CORPUS))('the corpus (skipped where ../shared/corpus is absent)', () => {
  const files = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true })
        .map(String)
        .filter((file) => /\.(eml|ics)$/.test(file))
        .toSorted()
    : [];
  // node-ical tells of what it cannot read on the console.
  beforeAll(() => void vi.spyOn(console, 'warn').mockReturnValue());
  afterAll(() => void vi.restoreAllMocks());

  it('has many files', () => expect(files.length).toBeGreaterThan(150));

  const { some, rest } = drawn('corpus', files, 80);
  it.skip.each(rest)('%s', () => {});
  it.each(some)('%s is understood as node-ical does, or refused with a code and a sentence', async (file) => {
    const { result, text } = await read(file);
    if ('reason' in result) {
      expect(result.reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sayRefusal(result.text)).toMatch(/^[A-Z].+\.$/s);
      return;
    }
    result.messages.forEach(expandsAndWrites);
    const [why, ...except] = EXCEPTIONS[file] ?? [];
    if (why && except.length === 0) return expect(() => peerRead(text), why).toThrow();
    const peer = peerRead(text);
    for (const message of result.messages) agrees(message, peer, except);
  });

  function expandsAndWrites({ calendar }: ItipMessage): void {
    expect(ICAL.stringify(calendar as unknown as unknown[])).toMatch(/END:VCALENDAR\r\n$/);
    for (const { id } of occurrences(calendar, { limit: 5 })) expect(occurrenceId(calendar, id)).toBe(id);
  }

  function agrees(message: ItipMessage, peer: PeerCalendar, except: readonly string[]): void {
    // What SEVERAL is about: node-ical lost all of it.
    if (!(message.uid in peer) && except.length > 0) return;
    const vevents = [...(message.master ? [message.master] : []), ...message.instances];
    for (const vevent of vevents) {
      const left = (facts: Facts | null) =>
        facts && Object.entries(facts).filter(([name]) => !except.includes(name));
      expect(left(ourFacts(vevent)), `${message.uid} ${vevent.recurrenceId}`).toEqual(
        left(peerFacts(peer, message, vevent)),
      );
    }
  }

  it.each(files.filter((file) => file.startsWith('bounces')))('%s is no answer', async (file) => {
    expect(await described(file)).toMatchObject({ outcome: 'not-an-invite' });
  });

  it.each<[string, Partial<Description>]>([
    [
      'calcard/010.ics',
      {
        outcome: 'publish',
        timeZone: 'America/New_York',
        start: '2020-08-25T10:35:00-04:00',
        recurrence: 'FREQ=WEEKLY;UNTIL=20201217T153500Z;INTERVAL=1;BYDAY=TU,TH;WKST=SU',
      },
    ],
    ['calcard/220.ics', { summary: 'Pool party', sequence: 2, dtstamp: '1997-06-11T19:30:00Z' }],
    [
      'calcard/011.ics',
      { timeZone: 'US/Central', instances: 2, events: 2, startUtc: '2017-06-01T14:00:00Z' },
    ],
    ['calcard/020.ics', { timeZone: 'Asia/Bangkok', startUtc: '2019-04-30T02:00:00Z' }],
    [
      'calcard/116.ics',
      { outcome: 'request', allDay: true, start: '2012-08-14', end: '2012-08-15', sequence: 2 },
    ],
    [
      'calcard/120.ics',
      { timeZone: 'America/Los_Angeles', startUtc: '2017-02-24T20:00:00Z', endUtc: '2017-02-24T20:30:00Z' },
    ],
    ['calcard/191.ics', { timeZone: 'Australia/Sydney', startUtc: '2009-03-09T22:30:00Z' }],
    [
      'calcard/199.ics',
      { timeZone: 'America/New_York', startUtc: '2005-04-11T13:00:00Z', recurrence: 'FREQ=DAILY;COUNT=5' },
    ],
    [
      'calcard/205.ics',
      { recurrenceId: '2005-04-26T13:00:00Z', startUtc: '2005-04-26T14:00:00Z', sequence: 1 },
    ],
    ['calcard/246.ics', { outcome: 'request', allDay: true, start: '2006-06-11', end: '2006-06-12' }],
    ['calcard/096.ics', { outcome: 'not-an-invite', reason: 'only-free-busy' }],
    [
      'james/gmail.eml',
      { outcome: 'request', from: 'duprat@linagora.com', startUtc: '2017-01-20T13:00:00Z' },
    ],
    [
      'james/ics_with_error.ics',
      { timeZone: 'America/Los_Angeles', startUtc: '2004-10-12T05:30:00Z', endUtc: '2004-10-12T07:00:00Z' },
    ],
    [
      'james/meeting_without_method.ics',
      {
        outcome: 'publish',
        uid: 'f1514f44bf39311568d64072ac247c17656ceafde3b4b3eba961c8c5184cdc6ee047feb2aab16e43439a608f28671ab7c10e754c301b1e32001ad51dd20eac2fc7af20abf4093bbe',
      },
    ],
    ['james/meeting_without_sequence.ics', { outcome: 'request', sequence: 0 }],
    ['james/meeting_without_dtstamp.ics', { dtstamp: null }],
    ['james/meeting_without_uid.ics', { outcome: 'rejected', reason: 'uid-missing' }],
    [
      'james/yahooInvitation.eml',
      {
        outcome: 'request',
        timeZone: 'Europe/Brussels',
        startUtc: '2017-01-27T14:00:00Z',
        from: 'obmlinagora@yahoo.fr',
      },
    ],
    [
      'ccs/good_reply.eml',
      {
        outcome: 'reply',
        uid: '1E71F9C8-AEDA-48EB-98D0-76E898F6BB5C',
        sequence: 7,
        timeZone: 'US/Pacific',
        startUtc: '2008-08-12T17:00:00Z',
      },
    ],
    ['ccs/reply_missing_attendee.eml', { outcome: 'rejected', reason: 'attendee-missing' }],
    ['ccs/reply_missing_attachment.eml', { outcome: 'not-an-invite', reason: 'no-calendar' }],
    [
      'google/gmail-reply-accepted.eml',
      { outcome: 'reply', startUtc: '2020-01-07T13:21:47Z', dtstamp: '2019-12-31T09:32:56Z' },
    ],
    ['thunderbird/single-event.eml', { outcome: 'request', uid: '02e79b96', endUtc: '2022-03-16T11:30:00Z' }],
    [
      'thunderbird/exception-major.eml',
      { recurrenceId: '2022-03-17T11:00:00Z', startUtc: '2022-03-17T05:00:00Z', sequence: 2 },
    ],
    ['thunderbird/cancel-repeat-event.eml', { outcome: 'cancel', start: null, sequence: 1 }],
    [
      'thunderbird/teams-meeting-invite.eml',
      { outcome: 'request', start: '2020-12-02T19:00:00+02:00', timeZone: 'Europe/Kiev' },
    ],
  ])('%s', async (file, facts) => {
    expect(await described(file)).toMatchObject(facts);
  });
});
