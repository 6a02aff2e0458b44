import { expect, it } from 'vitest';
import { account } from '#domain/itip/words/what-server-does.ts';
import { calendar, read, vevent } from '../calendars.ts';

const NOW = '2026-05-20T00:00:00Z';
const of = (lines: readonly string[], method = 'REQUEST') =>
  account(read(calendar(lines, method)), null, NOW);

const SERIES = [
  ...vevent([
    'DTSTART;TZID=Europe/Berlin:20260512T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'LOCATION:Hall 1',
    'ORGANIZER;CN=Ann:mailto:ann@example.com',
    'ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED;X-NUM-GUESTS=2:mailto:ben@example.org',
    'SEQUENCE:3',
  ]),
  ...vevent([
    'RECURRENCE-ID;TZID=Europe/Berlin:20260526T100000',
    'DTSTART;TZID=Europe/Berlin:20260527T100000',
    'DURATION:PT1H',
  ]),
  ...vevent(['RECURRENCE-ID;TZID=Europe/Berlin:20260602T100000', 'STATUS:CANCELLED']),
];

it('says of an invitation what, when, who, and what the server does with it', () => {
  expect(of(SERIES)).toEqual([
    'An invitation',
    '  Title      Fair',
    '  Place      Hall 1',
    '  When       Wed, 27 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
    '             every week since Tue, 12 May 2026, 3 times in all, on Wed, 27 May 2026, 10:00 – 11:00 instead of Tue, 26 May 2026',
    '  Next       Wed, 27 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
    expect.stringContaining('cancelled'),
    '  Changed    Tue, 26 May 2026: Wed, 27 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
    '             Tue, 2 Jun 2026: cancelled',
    '  Organizer  Ann <ann@example.com>',
    '  Guests     Ben <ben@example.org>: yes, brings 2',
    '  Version    SEQUENCE 3 of 2026-01-01T00:00:00Z',
    '  UID        1@example.com',
    expect.stringContaining('create@'),
  ]);
});

it('says answers to occurrences, and a proposal', () => {
  const answer = (day: string, partstat: string) =>
    vevent([`RECURRENCE-ID:${day}T080000Z`, `ATTENDEE;PARTSTAT=${partstat}:mailto:ben@example.org`]);
  const reply = of([...answer('20260512', 'DECLINED'), ...answer('20260519', 'TENTATIVE')], 'REPLY').join(
    '\n',
  );
  expect(reply).toMatch(/^An answer\n/);
  expect(reply).toContain('Tue, 12 May 2026: Tue, 12 May 2026, 08:00 (UTC), ben@example.org: no\n');
  expect(reply).toContain(', ben@example.org: maybe\n');
  expect(of(vevent(['ATTENDEE:mailto:ben@example.org']), 'COUNTER').join('\n')).toMatch(
    /^A proposal\n[\s\S]* {2}Proposes {3}Tue, 12 May 2026, 08:00/,
  );
});

it('says of a refusal why, and what to do', () => {
  expect(of(vevent(['UID:']))).toEqual(['Refused (uid-missing)', expect.stringContaining('Add a UID.')]);
  expect(of([])).toEqual(['No invitation (no-event)', expect.any(String)]);
});

it('names the further events, and no more than a person reads', () => {
  const events = Array.from({ length: 30 }, (_, index) => vevent([`UID:${index}`, `SUMMARY:Game ${index}`]));
  const lines = of(events.flat());
  expect(lines).toContain('  Also here  Game 1');
  expect(lines.at(-1)).toBe('             and 9 more');
});

it('removes control characters from texts, and cuts long ones', () => {
  const lines = of(vevent([`SUMMARY:\u001b[2Jred\\nline\u202e${'x'.repeat(900)}`]));
  expect(lines[1]).toMatch(/^ {2}Title {6}\[2Jred linex+…$/);
  expect(lines[1]?.length).toBeLessThan(230);
});

it('says when a time zone had to be assumed, and when a series is over', () => {
  const words = of(vevent(['DTSTART:20250512T100000', 'RRULE:FREQ=DAILY;COUNT=2'])).join('\n');
  expect(words).toContain('no time zone is given; this one is assumed');
  expect(words).toContain('Next       none: all are past');
});
