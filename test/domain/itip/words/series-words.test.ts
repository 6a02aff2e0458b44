import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsOf, leading } from '#domain/event/details.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import { instantOf } from '#domain/itip/time/vevent-times.ts';
import { whenOf, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { otherDates, staysInWords } from '#domain/itip/words/one-date.ts';
import { runs } from '#test/support/walks.ts';
import { calendar, messages, vevent } from '../calendars.ts';

const START = Date.UTC(2027, 0, 1);
const zoned = (name: string, value: string) => `${name};TZID=Europe/Berlin:${value}`;
/** Tuesdays at 10:00, from 12 January 2027 on. */
const TUESDAYS = [zoned('DTSTART', '20270112T100000'), 'DURATION:PT1H'];
const off = (day: string) =>
  vevent([zoned('RECURRENCE-ID', `${day}T100000`), zoned('DTSTART', `${day}T100000`), 'STATUS:CANCELLED']);
const moved = (day: string, to: string, range = '') =>
  vevent([zoned(`RECURRENCE-ID${range}`, `${day}T100000`), zoned('DTSTART', to), 'DURATION:PT1H']);
const FOLLOWING = ';RANGE=THISANDFUTURE';

const read = (...events: readonly (readonly string[])[]) => messages(calendar(events.flat()))[0];
const series = (lines: readonly string[], ...others: readonly (readonly string[])[]) =>
  read(vevent([...TUESDAYS, ...lines]), ...others);
const said = (message: ReturnType<typeof read>, now = START) => whenOf(message.calendar, now);
const repeats = (...given: Parameters<typeof series>) => said(series(...given))?.repeats;

describe('how a series repeats', () => {
  it.each<[string, Parameters<typeof series>, string | null]>([
    ['as its rule says', [['RRULE:FREQ=WEEKLY;COUNT=4']], 'every week, 4 times'],
    ['until its last date', [['RRULE:FREQ=WEEKLY;UNTIL=20270131']], 'every week, until Tue, 26 Jan 2027'],
    ['without end', [['RRULE:FREQ=WEEKLY']], 'every week'],
    [
      'without a date in the middle',
      [['RRULE:FREQ=WEEKLY;COUNT=4', zoned('EXDATE', '20270119T100000')]],
      'every week, 3 times, not on Tue, 19 Jan 2027',
    ],
    [
      'without a date that was cancelled',
      [['RRULE:FREQ=WEEKLY'], off('20270119')],
      'every week, not on Tue, 19 Jan 2027',
    ],
    [
      'without its last date',
      [['RRULE:FREQ=WEEKLY;UNTIL=20270131', zoned('EXDATE', '20270126T100000')]],
      'every week, until Tue, 19 Jan 2027, 2 times',
    ],
    [
      'with a date of its own',
      [['RRULE:FREQ=WEEKLY;COUNT=2', zoned('RDATE', '20270122T100000')]],
      'every week, 3 times, also on Fri, 22 Jan 2027',
    ],
    [
      'by dates alone',
      [[zoned('RDATE', '20270122T100000,20270202T100000')]],
      '3 times, also on Fri, 22 Jan 2027 and Tue, 2 Feb 2027',
    ],
    [
      'at another hour once',
      [['RRULE:FREQ=WEEKLY;COUNT=2'], moved('20270119', '20270119T140000')],
      'every week, 2 times, on Tue, 19 Jan 2027, 14:00 – 15:00 instead of Tue, 19 Jan 2027, 10:00 – 11:00',
    ],
    [
      'on another day from some date on',
      [['RRULE:FREQ=WEEKLY;COUNT=6'], moved('20270126', '20270127T100000', FOLLOWING)],
      'every week, 6 times, from Tue, 26 Jan 2027 on as on Wed, 27 Jan 2027, 10:00 – 11:00',
    ],
    [
      'until all that follow are cancelled',
      [
        ['RRULE:FREQ=WEEKLY'],
        vevent([zoned(`RECURRENCE-ID${FOLLOWING}`, '20270202T100000'), 'STATUS:CANCELLED']),
      ],
      'every week, until Tue, 26 Jan 2027',
    ],
    [
      'with some of several times a day taken out',
      [['RRULE:FREQ=DAILY;BYHOUR=10,15;COUNT=6', zoned('EXDATE', '20270113T150000')]],
      'repeats, 5 times, not on Wed, 13 Jan 2027, 15:00 – 16:00',
    ],
    [
      'with more dates out than anybody reads',
      [
        [
          'RRULE:FREQ=DAILY;COUNT=20',
          zoned('EXDATE', [13, 14, 15, 16, 17, 18, 19].map((day) => `202701${day}T100000`).join()),
        ],
      ],
      'every day, 13 times, not on Wed, 13 Jan 2027, Thu, 14 Jan 2027, Fri, 15 Jan 2027, Sat, 16 Jan 2027, Sun, 17 Jan 2027 and 2 more',
    ],
    [
      'not at all, with one date left',
      [['RRULE:FREQ=WEEKLY;COUNT=2', zoned('EXDATE', '20270112T100000')]],
      null,
    ],
    ['more often than is counted', [['RRULE:FREQ=DAILY;COUNT=5000']], 'every day, 5,000 times'],
    ['for longer than is counted', [['RRULE:FREQ=DAILY;UNTIL=20400101']], 'every day, until Sun, 1 Jan 2040'],
  ])('%s', (_, [lines, ...others], expected) => {
    expect(repeats(lines, ...others)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['before it begins', '2027-01-10', 'Tue, 12 Jan 2027', 'every week on Tuesday, 4 times'],
    ['while a date goes on', '2027-01-12T09:30:00Z', 'Tue, 12 Jan 2027', 'every week on Tuesday, 4 times'],
    [
      'right after a date',
      '2027-01-12T10:00:00Z',
      'Tue, 19 Jan 2027',
      'every week on Tuesday since Tue, 12 Jan 2027, 4 times in all',
    ],
    ['when it is over', '2027-03-01', 'Tue, 12 Jan 2027', 'every week on Tuesday, 4 times'],
  ])('is described from the next date on: %s', (_, now, day, expected) => {
    const when = said(series(['RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4']), Date.parse(now));
    expect(when?.time).toContain(day);
    expect(when?.repeats).toBe(expected);
  });

  it('says no days that are not true any more', () => {
    const message = series(['RRULE:FREQ=WEEKLY;BYDAY=TU'], moved('20270119', '20270120T100000', FOLLOWING));
    const when = said(message, Date.parse('2027-02-01'));
    expect(when?.time).toContain('Wed, 3 Feb 2027');
    expect(when?.repeats).toBe('every week since Tue, 12 Jan 2027');
  });

  it('finds a date that was put off past the one after it', () => {
    const message = series(['RRULE:FREQ=WEEKLY'], moved('20270119', '20270209T080000'));
    expect(said(message, Date.parse('2027-02-03'))?.time).toContain('Tue, 9 Feb 2027, 08:00');
  });

  it('says when a cancelled event would have been', () => {
    expect(said(series(['RRULE:FREQ=WEEKLY;COUNT=1'], off('20270112')))?.time).toContain('Tue, 12 Jan 2027');
  });
});

describe('what remains when one date is cancelled', () => {
  const stays = (now: number, ...others: readonly (readonly string[])[]) =>
    staysInWords(
      otherDates(series(['RRULE:FREQ=WEEKLY;COUNT=3'], ...others).calendar, '2027-01-19T09:00:00Z', now),
    );

  it('are the others that are still to come', () => {
    expect(stays(START, off('20270119'))).toBe('The other dates stay.');
    expect(stays(Date.parse('2027-01-13'), off('20270119'), off('20270126'))).toBe('');
    expect(stays(Date.parse('2027-01-27'), off('20270119'))).toBe('');
  });

  it('are those before it, where all that follow are off', () => {
    const following = vevent([zoned(`RECURRENCE-ID${FOLLOWING}`, '20270119T100000'), 'STATUS:CANCELLED']);
    expect(stays(START, following)).toBe('The dates before it stay.');
    expect(stays(Date.parse('2027-01-13'), following)).toBe('');
  });
});

/** A weekly or daily series in some zone, with dates taken out, added, moved and cancelled. */
const anySeries = fc
  .record({
    frequency: fc.constantFrom('DAILY', 'WEEKLY'),
    limit: fc.constantFrom('', ';COUNT=7', ';UNTIL=20270220T230000Z'),
    out: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    cancelled: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
    put: fc.uniqueArray(fc.record({ which: fc.nat(6), hours: fc.integer({ min: -80, max: 80 }) }), {
      selector: ({ which }) => which,
      maxLength: 2,
    }),
    added: fc.uniqueArray(fc.integer({ min: 13, max: 28 }), { maxLength: 2 }),
  })
  .map(({ frequency, limit, out, cancelled, put, added }) => {
    const text = (time: number) => new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
    const nth = (n: number) => Date.UTC(2027, 0, 12 + n * (frequency === 'DAILY' ? 1 : 7), 10);
    return series(
      [
        `RRULE:FREQ=${frequency}${limit}`,
        ...out.map((n) => zoned('EXDATE', text(nth(n)))),
        ...added.map((day) => zoned('RDATE', `202702${String(day).padStart(2, '0')}T103000`)),
      ],
      ...cancelled.map((n) => off(text(nth(n)).slice(0, 8))),
      ...put
        .filter(({ which }) => !cancelled.includes(which))
        .map(({ which, hours }) => moved(text(nth(which)).slice(0, 8), text(nth(which) + hours * 3_600_000))),
    );
  });

describe('any series', () => {
  const days = fc.integer({ min: 0, max: 90 });

  it('is named by its next date, and counted by those that take place', () => {
    fc.assert(
      fc.property(anySeries, days, (message, day) => {
        const now = Date.UTC(2027, 0, 1 + day);
        const all = occurrences(message.calendar, { limit: 200 })
          .filter(({ cancelled }) => !cancelled)
          .toSorted((one, other) => instantOf(one.start) - instantOf(other.start));
        fc.pre(all.length > 0);
        const next = all.find(({ end }) => instantOf(end) > now) ?? all[0];
        const when = said(message, now);
        expect(Date.parse(when?.start ?? '')).toBe(next && instantOf(next.start));
        const count = /(\d+) times/.exec(when?.repeats ?? '')?.[1];
        if (count !== undefined) expect(Number(count)).toBe(all.length);
      }),
      { numRuns: runs(20, 60) },
    );
  });

  it('is described the same way from what is stored of it', () => {
    fc.assert(
      fc.property(anySeries, days, (message, day) => {
        const now = Date.UTC(2027, 0, 1 + day);
        const lead = leading(message);
        const details = lead && detailsOf(lead, message.calendar);
        const stored = JSON.parse(JSON.stringify(details));
        expect(whenOfDetails(stored, now)).toEqual(said(message, now));
      }),
      { numRuns: runs(20, 60) },
    );
  });
});
