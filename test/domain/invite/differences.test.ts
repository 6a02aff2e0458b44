import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import { differences } from '#domain/invite/differences.ts';
import { sameContent } from '#domain/invite/same-content.ts';
import { compareTimes, isSame } from '#domain/itip/series/compare-times.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { sentenceText } from '#domain/text/sentence.ts';
import { runs } from '#test/support/walks.ts';
import { at, calendar, type Lines, occurrence, SECOND, WEEKLY } from '../calendars.ts';

/** Before anything takes place. */
const NOW = Date.UTC(2026, 0, 1);
const ORGANIZER = { email: 'ann@example.com', name: 'Ann Lee' };

function compared(
  before: JComponent,
  after: JComponent,
  { now = NOW, instance = null as string | null, wasCancelled = false } = {},
) {
  const versions = { before, after, organizer: ORGANIZER, domain: 'invites.test', instance, wasCancelled };
  return differences(versions, now);
}

/** What changed, as text. */
function said(before: readonly Lines[], after: readonly Lines[], options = {}): string[] {
  return differencesInWords(compared(calendar(...before), calendar(...after), options)).map(sentenceText);
}

const off = (day: number) => `EXDATE;TZID=Europe/Berlin:202605${String(day).padStart(2, '0')}T100000`;
const daily = (count: number) => `RRULE:FREQ=DAILY;COUNT=${count}`;

describe('what changed of an event', () => {
  test.each<[string, Lines[], Lines[], string[]]>([
    ['nothing', [[]], [['SEQUENCE:9']], []],
    [
      'the day and hour',
      [at(5, 18)],
      [at(6, 19)],
      ['Moved from Tue, 5 May 2026, 18:00 – 19:00 to Wed, 6 May 2026, 19:00 – 20:00.'],
    ],
    [
      'the length',
      [[]],
      [['DTEND;TZID=Europe/Berlin:20260504T123000']],
      ['Moved from Mon, 4 May 2026, 10:00 – 11:00 to Mon, 4 May 2026, 10:00 – 12:30.'],
    ],
    [
      'the time and its zone',
      [[]],
      [['DTSTART:20260504T090000Z', 'DTEND:20260504T100000Z']],
      ['Moved from Mon, 4 May 2026, 10:00 – 11:00 (Berlin, GMT+2) to Mon, 4 May 2026, 09:00 – 10:00 (UTC).'],
    ],
    [
      'an hour to a whole day',
      [[]],
      [['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505']],
      ['Moved from Mon, 4 May 2026, 10:00 – 11:00 (Berlin, GMT+2) to Mon, 4 May 2026.'],
    ],
    [
      'title and place',
      [[]],
      [['SUMMARY:Concert', 'LOCATION:Hall 2']],
      ['Title: “Choir” is now “Concert”', 'Place: “Hall 1” is now “Hall 2”'],
    ],
    ['a title that is gone', [[]], [['SUMMARY:']], ['Title: “Choir” is now “(no title)”']],
    ['a place that is new', [['LOCATION:']], [[]], ['New place: “Hall 1”']],
    ['a place that is gone', [[]], [['LOCATION:']], ['No longer the place: “Hall 1”']],
    [
      'a line of the description',
      [['DESCRIPTION:Hello\\nBring the score.\\nBye']],
      [['DESCRIPTION:Hello\\nBring water.\\nBye']],
      ['In the description: “Bring the score.” is now “Bring water.”'],
    ],
    [
      'a line more',
      [[]],
      [['DESCRIPTION:Bring the score.\\nBring water.']],
      ['New in the description: “Bring water.”'],
    ],
    ['a line less', [[]], [['DESCRIPTION:']], ['No longer in the description: “Bring the score.”']],
    ['many lines', [[]], [['DESCRIPTION:One\\nTwo\\nThree\\nFour']], ['The description changed.']],
    ['a long line', [[]], [[`DESCRIPTION:${'word '.repeat(80)}`]], ['The description changed.']],
    [
      'the link to the call',
      [[]],
      [['CONFERENCE:https://meet.example.com/a']],
      ['The link to join changed.'],
    ],
    ['what only calendars show', [[]], [['CATEGORIES:Music']], ['Details of the calendar entry changed.']],
    [
      'one date to a series',
      [[]],
      [[WEEKLY]],
      [
        'New date: Mon, 11 May 2026, 10:00 – 11:00.',
        'New date: Mon, 18 May 2026, 10:00 – 11:00.',
        'New date: Mon, 25 May 2026, 10:00 – 11:00.',
      ],
    ],
    [
      'dates of a series: one moved, one out, one new',
      [[WEEKLY]],
      [[WEEKLY, off(18), 'RDATE;TZID=Europe/Berlin:20260520T100000'], occurrence(11, ...at(12, 14))],
      [
        'One date moved from Mon, 11 May 2026, 10:00 – 11:00 to Tue, 12 May 2026, 14:00 – 15:00.',
        'Cancelled: Mon, 18 May 2026, 10:00 – 11:00.',
        'New date: Wed, 20 May 2026, 10:00 – 11:00.',
      ],
    ],
    [
      'the day of a whole series',
      [[WEEKLY]],
      [[WEEKLY, ...at(5, 10)]],
      [
        'The dates were Mon, 4 May 2026, 10:00 – 11:00, every week, 4 times. They are now Tue, 5 May 2026, 10:00 – 11:00, every week, 4 times.',
      ],
    ],
    [
      'once that two dates at one time are cancelled',
      [at(4, 10).concat(daily(3)), occurrence(5, ...at(6, 10))],
      [at(4, 10)],
      ['Cancelled: Wed, 6 May 2026, 10:00 – 11:00.'],
    ],
    [
      'no date cancelled at a time that another date moved to',
      [at(4, 10).concat(daily(3))],
      [at(4, 10).concat(daily(3), off(6)), occurrence(5, ...at(6, 10))],
      ['One date moved from Tue, 5 May 2026, 10:00 – 11:00 to Wed, 6 May 2026, 10:00 – 11:00.'],
    ],
    [
      'more dates than are named',
      [[daily(2)]],
      [[daily(9)]],
      [
        'The dates were Mon, 4 May 2026, 10:00 – 11:00, every day, 2 times. They are now Mon, 4 May 2026, 10:00 – 11:00, every day, 9 times.',
        'New date: Wed, 6 May 2026, 10:00 – 11:00.',
        'New date: Thu, 7 May 2026, 10:00 – 11:00.',
        'New date: Fri, 8 May 2026, 10:00 – 11:00.',
        'New date: Sat, 9 May 2026, 10:00 – 11:00.',
        'New date: Sun, 10 May 2026, 10:00 – 11:00.',
        '2 more dates are new.',
      ],
    ],
    [
      'one more than are named',
      [[daily(8)]],
      [[daily(2)]],
      [
        'The dates were Mon, 4 May 2026, 10:00 – 11:00, every day, 8 times. They are now Mon, 4 May 2026, 10:00 – 11:00, every day, 2 times.',
        'Cancelled: Wed, 6 May 2026, 10:00 – 11:00.',
        'Cancelled: Thu, 7 May 2026, 10:00 – 11:00.',
        'Cancelled: Fri, 8 May 2026, 10:00 – 11:00.',
        'Cancelled: Sat, 9 May 2026, 10:00 – 11:00.',
        'Cancelled: Sun, 10 May 2026, 10:00 – 11:00.',
        'One more date was cancelled.',
      ],
    ],
    [
      'the place of one date',
      [[WEEKLY]],
      [[WEEKLY], occurrence(11, 'LOCATION:Hall 7')],
      ['Other details on Mon, 11 May 2026, 10:00 – 11:00.'],
    ],
    [
      'the title of all dates, one of which has a place of its own',
      [[WEEKLY], occurrence(11)],
      [[WEEKLY, 'SUMMARY:Concert'], occurrence(11, 'SUMMARY:Concert')],
      ['Title: “Choir” is now “Concert”'],
    ],
  ])('says %s', (_, before, after, words) => {
    expect(said(before, after)).toEqual(words);
  });

  test('names no date that is over', () => {
    const now = Date.UTC(2026, 4, 15);
    expect(said([[WEEKLY]], [[WEEKLY, off(11), off(25)]], { now })).toEqual([
      'Cancelled: Mon, 25 May 2026, 10:00 – 11:00.',
    ]);
  });

  test('says that a cancelled event takes place again, and what else is new', () => {
    expect(said([[]], [['LOCATION:Hall 2']], { wasCancelled: true })).toEqual([
      'It takes place again.',
      'Place: “Hall 1” is now “Hall 2”',
    ]);
  });
});

describe('what changed of one date', () => {
  test.each<[string, Lines[], Lines[], string[]]>([
    ['nothing, when only another one changed', [[WEEKLY]], [[WEEKLY], occurrence(18, 'SUMMARY:Gala')], []],
    [
      'its time and place',
      [[WEEKLY]],
      [[WEEKLY], occurrence(11, ...at(12, 14), 'LOCATION:Hall 7')],
      [
        'Moved from Mon, 11 May 2026, 10:00 – 11:00 to Tue, 12 May 2026, 14:00 – 15:00.',
        'Place: “Hall 1” is now “Hall 7”',
      ],
    ],
    [
      'that it takes place again',
      [[WEEKLY], occurrence(11, 'STATUS:CANCELLED')],
      [[WEEKLY]],
      ['It takes place again.'],
    ],
    ['that it is new', [[WEEKLY, off(11)]], [[WEEKLY]], ['New date: Mon, 11 May 2026, 10:00 – 11:00.']],
  ])('is %s', (_, before, after, words) => {
    expect(said(before, after, { instance: SECOND })).toEqual(words);
  });
});

describe('guests of either version', () => {
  const bob = 'ATTENDEE;CN=Bob Ray:mailto:bob@example.org';

  test.each<[string, Lines, Lines]>([
    ['before', ['DESCRIPTION:Ask Bob Ray', bob], ['DESCRIPTION:Ask Bob Ray, bob@example.org']],
    ['after', ['DESCRIPTION:Ask Bob Ray', 'LOCATION:Bob Ray'], ['DESCRIPTION:Ask bob@example.org', bob]],
    ['both', ['SUMMARY:Bob Ray', bob], ['SUMMARY:Lunch with Bob Ray', bob]],
  ])('are hidden when they are on the list %s', (_, before, after) => {
    const words = said([before], [after]).join(' ');
    expect(words).toContain('…');
    expect(words).not.toMatch(/bob/i);
  });

  test('who come onto the list make no difference in a text that stayed', () => {
    expect(said([['DESCRIPTION:Ask Bob Ray']], [['DESCRIPTION:Ask Bob Ray', bob]])).toEqual([]);
  });
});

/** Calendars that differ in a few things each. */
const anyCalendar = fc
  .record({
    title: fc.constantFrom('Choir', 'Concert', 'With Bob Ray'),
    place: fc.constantFrom('', 'Hall 1', 'Hall 2'),
    text: fc.array(fc.constantFrom('One', 'Two', 'bob@example.org', 'See you'), { maxLength: 6 }),
    day: fc.integer({ min: 4, max: 8 }),
    hour: fc.integer({ min: 10, max: 14 }),
    rule: fc.constantFrom(
      '',
      'FREQ=WEEKLY;COUNT=4',
      'FREQ=DAILY;COUNT=12',
      'FREQ=WEEKLY',
      'FREQ=DAILY;COUNT=3',
    ),
    out: fc.boolean(),
    moves: fc.option(fc.integer({ min: 12, max: 16 })),
    ownTitle: fc.boolean(),
    guest: fc.boolean(),
    category: fc.boolean(),
  })
  .map(({ title, place, text, day, hour, rule, out, moves, ownTitle, guest, category }) => {
    const clock = (date: number, at: number) => `202605${String(date).padStart(2, '0')}T${at}0000`;
    const master = [
      `SUMMARY:${title}`,
      `LOCATION:${place}`,
      `DESCRIPTION:${text.join('\\n')}`,
      ...at(day, hour),
      ...(rule ? [`RRULE:${rule}`] : []),
      ...(rule && out ? [`EXDATE;TZID=Europe/Berlin:${clock(day + 14, hour)}`] : []),
      ...(guest ? ['ATTENDEE;CN=Bob Ray:mailto:bob@example.org'] : []),
      ...(category ? ['CATEGORIES:Music'] : []),
    ];
    const own = [
      `RECURRENCE-ID;TZID=Europe/Berlin:${clock(day + 7, hour)}`,
      ...at(moves ?? day + 7, hour),
      `SUMMARY:${ownTitle ? 'Gala' : title}`,
      `LOCATION:${place}`,
      `DESCRIPTION:${text.join('\\n')}`,
      ...(category ? ['CATEGORIES:Music'] : []),
    ];
    const hasOwn = rule !== '' && rule !== 'FREQ=DAILY;COUNT=3' && (moves !== null || ownTitle);
    return { calendar: calendar(master, ...(hasOwn ? [own] : [])), guest };
  });

describe('any two versions', () => {
  test('differ exactly when a guest would read or attend something else', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendar, ({ calendar: before }, { calendar: after }) => {
        const found = compared(before, after);
        const isAlike = isSame(compareTimes(before, after)) && sameContent(before, after, null);
        // A guest of only one version is hidden in both, so that what one of them shows may not count as changed.
        const hides = JSON.stringify([before, after]).includes('bob');
        if (isAlike) expect(found).toEqual([]);
        else if (!hides) expect(found).not.toEqual([]);
      }),
      { numRuns: runs(25, 80), seed: 7 },
    );
  });

  test('are the same to themselves', () => {
    fc.assert(
      fc.property(anyCalendar, ({ calendar: version }) => {
        expect(compared(version, version)).toEqual([]);
      }),
      { numRuns: runs(10, 30), seed: 7 },
    );
  });

  test('show no guest of either of them', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendar, (one, other) => {
        const words = differencesInWords(compared(one.calendar, other.calendar)).map(sentenceText).join('\n');
        if (one.guest || other.guest) expect(words).not.toMatch(/bob/i);
      }),
      { numRuns: runs(25, 80), seed: 7 },
    );
  });

  test('name no date as new or cancelled that both have, and none twice', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendar, ({ calendar: before }, { calendar: after }) => {
        const words = differencesInWords(compared(before, after)).map(sentenceText);
        const ofDates = words.filter((one) => !/description/.test(one));
        expect(new Set(ofDates).size).toBe(ofDates.length);
        const back = differencesInWords(compared(after, before)).map(sentenceText);
        const named = (all: readonly string[], beginning: string) =>
          all.filter((one) => one.startsWith(beginning)).map((one) => one.slice(beginning.length));
        expect(named(words, 'New date: ')).toEqual(named(back, 'Cancelled: '));
      }),
      { numRuns: runs(10, 30), seed: 7 },
    );
  });
});
