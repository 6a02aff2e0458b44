import { describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { firstVevents, type ReadReply, readReplies } from '#domain/recipient/replies.ts';
import { request, SECOND } from '../calendars.ts';

const receipt = { id: 'ses-9', receivedAt: '2026-01-05T00:00:00.000Z' };

/** A reply with one VEVENT for each list of lines. */
function answer(method: string, ...events: string[][]): ItipMessage {
  const vevents = events.flatMap((lines) => [
    'BEGIN:VEVENT',
    'UID:u',
    'DTSTAMP:20260104T000000Z',
    'SEQUENCE:1',
    ...lines,
    'END:VEVENT',
  ]);
  const text = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    `METHOD:${method}`,
    ...vevents,
    'END:VCALENDAR',
  ].join('\r\n');
  const result = readCalendars([{ text, method, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'UTC',
  });
  if (!('messages' in result)) throw new Error(`The test's own reply is refused: ${result.reason}`);
  return result.messages[0];
}

const bob = (partstat: string, more = '') => `ATTENDEE;PARTSTAT=${partstat}${more}:mailto:bob@example.org`;
const read = (message: ItipMessage) => readReplies(message, receipt, 'Bob@Example.org');

describe('the first VEVENTs of a mail', () => {
  const on = (day: number) => [bob('ACCEPTED'), `RECURRENCE-ID:2026050${day}T080000Z`];
  const messages = [answer('REPLY', [bob('DECLINED')], on(1), on(2)), answer('REPLY', on(3), on(4))];
  test.each([
    [1, [1, 0]],
    [2, [1, 1]],
    [3, [1, 2]],
    [4, [1, 2, 1]],
    [9, [1, 2, 2]],
  ])('%i of five', (most, kept) => {
    const counted = firstVevents(messages, most).flatMap(({ master, instances }) =>
      master ? [1, instances.length] : [instances.length],
    );
    expect(counted).toEqual(kept);
  });
});

describe('what a reply says', () => {
  test.each<[string, ItipMessage, Partial<ReadReply>[]]>([
    [
      'yes',
      answer('REPLY', [bob('ACCEPTED')]),
      [
        {
          status: 'accepted',
          instance: null,
          sequence: 1,
          dtstamp: '2026-01-04T00:00:00Z',
          method: 'REPLY',
          proposal: null,
          ...receipt,
        },
      ],
    ],
    ['maybe', answer('REPLY', [bob('TENTATIVE')]), [{ status: 'tentative' }]],
    ['no', answer('REPLY', [bob('DECLINED')]), [{ status: 'declined' }]],
    [
      'yes, and a date that they deleted',
      answer('REPLY', [
        bob('ACCEPTED'),
        'DTSTART;TZID=Europe/Berlin:20260504T100000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Berlin:20260511T100000',
      ]),
      [
        { status: 'accepted', instance: null },
        { status: 'declined', instance: SECOND, implied: true },
      ],
    ],
    ['nothing yet', answer('REPLY', [bob('NEEDS-ACTION')]), []],
    ['a word nobody knows', answer('REPLY', [bob('X-PERHAPS')]), []],
    ['what only to-dos have: done', answer('REPLY', [bob('COMPLETED')]), [{ status: 'accepted' }]],
    ['what only to-dos have: at work', answer('REPLY', [bob('IN-PROCESS')]), [{ status: 'accepted' }]],
    [
      'somebody else will come',
      answer('REPLY', [bob('DELEGATED', ';DELEGATED-TO="mailto:eve@example.org"')]),
      [{ status: 'delegated', delegatedTo: ['eve@example.org'] }],
    ],
    ['a comment', answer('REPLY', [bob('ACCEPTED'), 'COMMENT:Gladly']), [{ comment: 'Gladly' }]],
    [
      "a comment in Google's way",
      answer('REPLY', [bob('ACCEPTED', ';X-RESPONSE-COMMENT="Gladly"')]),
      [{ comment: 'Gladly' }],
    ],
    ['two more people', answer('REPLY', [bob('ACCEPTED', ';X-NUM-GUESTS=2')]), [{ guests: 2 }]],
    [
      'one occurrence',
      answer('REPLY', [bob('DECLINED'), 'RECURRENCE-ID:20260511T080000Z']),
      [{ status: 'declined', instance: SECOND }],
    ],
    [
      'the series and one occurrence in one mail',
      answer('REPLY', [bob('ACCEPTED')], [bob('DECLINED'), 'RECURRENCE-ID:20260511T080000Z']),
      [
        { status: 'accepted', instance: null },
        { status: 'declined', instance: SECOND },
      ],
    ],
    [
      'their own line among several',
      answer('REPLY', ['ATTENDEE;PARTSTAT=DECLINED:mailto:eve@example.org', bob('ACCEPTED')]),
      [{ status: 'accepted', attendee: { email: 'bob@example.org', name: null } }],
    ],
    [
      'another address: the first line',
      answer('REPLY', ['ATTENDEE;PARTSTAT=DECLINED:mailto:eve@example.org']),
      [{ status: 'declined', attendee: { email: 'eve@example.org', name: null } }],
    ],
    [
      'another time, unsaid whether they come: maybe',
      answer('COUNTER', [bob('NEEDS-ACTION'), 'DTSTART:20260512T080000Z', 'DTEND:20260512T090000Z']),
      [
        {
          status: 'tentative',
          method: 'COUNTER',
          proposal: {
            start: expect.objectContaining({ utc: '2026-05-12T08:00:00Z' }),
            end: expect.objectContaining({ utc: '2026-05-12T09:00:00Z' }),
          },
        },
      ],
    ],
    [
      'another time, and no to this one',
      answer('COUNTER', [bob('DECLINED'), 'DTSTART:20260512T080000Z']),
      [{ status: 'declined', method: 'COUNTER' }],
    ],
    ['a proposal that names nobody', answer('COUNTER', ['DTSTART:20260512T080000Z']), []],
    ['a REFRESH is no answer', answer('REFRESH', [bob('ACCEPTED')]), []],
    ['a REQUEST is no answer', request([]), []],
  ])('%s', (_, message, replies) => {
    expect(read(message)).toMatchObject(replies);
    expect(read(message)).toHaveLength(replies.length);
  });

  test('no SEQUENCE is null, and 0 is 0', () => {
    const { master, ...message } = answer('REPLY', [bob('ACCEPTED')]);
    const sequenceOf = (hasSequence: boolean) =>
      read({ ...message, master: master && { ...master, sequence: 0, hasSequence } })[0]?.sequence;
    expect([sequenceOf(false), sequenceOf(true)]).toEqual([null, 0]);
  });
});
