import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOfSaid, readSaidTimes, type SaidTime, type TimeFields } from '#domain/itip/time/said-time.ts';
import { toUtc } from '#domain/itip/time/wall-clock.ts';
import { FieldFault } from '#domain/text/field-fault.ts';

const BERLIN = { timeZone: 'Europe/Berlin' };
const words = (time: SaidTime) => (time.kind === 'date' ? time.date : `${time.local} ${time.zone.name}`);
const read = (fields: TimeFields) => {
  const { start, end } = readSaidTimes(fields);
  return [words(start), words(end)];
};
function faultOf(fields: TimeFields): string {
  try {
    return words(readSaidTimes(fields).start);
  } catch (error) {
    return error instanceof FieldFault ? `${error.field} | ${error.message}` : String(error);
  }
}

describe('the times of an event in fields', () => {
  test.each<[string, TimeFields, string, string]>([
    [
      'a local time in a zone',
      { start: '2026-12-01T18:00', end: '2026-12-01T20:00', ...BERLIN },
      '2026-12-01T18:00:00 Europe/Berlin',
      '2026-12-01T20:00:00 Europe/Berlin',
    ],
    [
      'a Windows name, with a duration',
      { start: '2026-12-01T18:00:30', duration: 'PT1H30M', timeZone: 'W. Europe Standard Time' },
      '2026-12-01T18:00:30 Europe/Berlin',
      '2026-12-01T19:30:30 Europe/Berlin',
    ],
    [
      'an instant with an offset',
      { start: '2026-12-01T18:00:00+01:00', duration: 'PT1H' },
      '2026-12-01T17:00:00 UTC',
      '2026-12-01T18:00:00 UTC',
    ],
    [
      'instants and a zone',
      { start: '2026-12-01T17:00:00.000Z', end: '2026-12-01T20:30+01:00', ...BERLIN },
      '2026-12-01T18:00:00 Europe/Berlin',
      '2026-12-01T20:30:00 Europe/Berlin',
    ],
    ['a date alone', { start: '2026-12-01' }, '2026-12-01', '2026-12-02'],
    ['a date that is its own end', { start: '2026-12-01', end: '2026-12-01' }, '2026-12-01', '2026-12-02'],
    [
      'dates, end exclusive',
      { start: '2026-12-01', end: '2026-12-04', allDay: true },
      '2026-12-01',
      '2026-12-04',
    ],
    [
      'days over a change of clocks',
      { start: '2026-03-28', duration: 'P2D', ...BERLIN },
      '2026-03-28',
      '2026-03-30',
    ],
    [
      'a day of the wall clock over a change of clocks',
      { start: '2026-03-28T18:00', duration: 'P1D', ...BERLIN },
      '2026-03-28T18:00:00 Europe/Berlin',
      '2026-03-29T18:00:00 Europe/Berlin',
    ],
    [
      '24 hours over a change of clocks',
      { start: '2026-03-28T18:00', duration: 'PT24H', ...BERLIN },
      '2026-03-28T18:00:00 Europe/Berlin',
      '2026-03-29T19:00:00 Europe/Berlin',
    ],
    [
      'the first of two equal wall-clock times',
      { start: '2026-10-25T02:30', duration: 'PT1H', ...BERLIN },
      // The hour after it has the same wall-clock time again, which only UTC can name.
      '2026-10-25T00:30:00 UTC',
      '2026-10-25T01:30:00 UTC',
    ],
    [
      'the second of two equal wall-clock times, by its offset',
      { start: '2026-10-25T02:30:00+01:00', duration: 'PT1H', ...BERLIN },
      '2026-10-25T01:30:00 UTC',
      '2026-10-25T02:30:00 UTC',
    ],
    [
      'no length',
      { start: '2026-12-01T18:00Z', end: '2026-12-01T18:00Z' },
      '2026-12-01T18:00:00 UTC',
      '2026-12-01T18:00:00 UTC',
    ],
  ])('%s', (_, fields, start, end) => {
    expect(read(fields)).toEqual([start, end]);
  });

  test.each<[string, TimeFields, string, string]>([
    [
      'a start that is skipped',
      { start: '2026-03-29T02:30', duration: 'PT1H', ...BERLIN },
      'start',
      '"2026-03-29T03:30:00"',
    ],
    [
      'an end that is skipped',
      { start: '2026-03-29T01:30', end: '2026-03-29T02:30', ...BERLIN },
      'end',
      'skip',
    ],
    [
      'a zone that does not exist',
      { start: '2026-12-01T18:00', duration: 'PT1H', timeZone: 'Europe/Atlantis' },
      'timeZone',
      'Europe/Berlin',
    ],
    ['a local time without a zone', { start: '2026-12-01T18:00', duration: 'PT1H' }, 'timeZone', 'offset'],
    [
      'a local end beside an instant',
      { start: '2026-12-01T18:00Z', end: '2026-12-01T19:00' },
      'timeZone',
      '"end" is a local time',
    ],
    [
      'an end before the start',
      { start: '2026-12-01T18:00', end: '2026-12-01T17:00', ...BERLIN },
      'end',
      'before',
    ],
    ['a last day before the first', { start: '2026-12-02', end: '2026-12-01' }, 'end', 'before'],
    [
      'a date and a time',
      { start: '2026-12-01', end: '2026-12-01T19:00' },
      'end',
      'the day after the last day',
    ],
    ['a time and a date', { start: '2026-12-01T18:00Z', end: '2026-12-02' }, 'end', 'time of day'],
    ['no end', { start: '2026-12-01T18:00Z' }, 'end', 'PT1H30M'],
    ['two ends', { start: '2026-12-01', end: '2026-12-02', duration: 'P1D' }, 'duration', 'not both'],
    ['hours of an all-day event', { start: '2026-12-01', duration: 'PT8H' }, 'duration', 'P1D'],
    ['no duration at all', { start: '2026-12-01T18:00Z', duration: 'PT0S' }, 'duration', 'PT1H30M'],
    ['a negative duration', { start: '2026-12-01T18:00Z', duration: '-PT1H' }, 'duration', 'PT1H30M'],
    ['words', { start: 'tomorrow' }, 'start', '2026-12-01T18:00'],
    ['a day that does not exist', { start: '2026-02-29' }, 'start', 'no time that exists'],
    [
      'an hour that does not exist',
      { start: '2026-12-01T24:00', duration: 'PT1H', ...BERLIN },
      'start',
      'no time that exists',
    ],
    [
      'all-day with a time',
      { start: '2026-12-01T18:00Z', duration: 'PT1H', allDay: true },
      'allDay',
      '"2026-12-01"',
    ],
    ['not all-day without a time', { start: '2026-12-01', allDay: false }, 'allDay', '"2026-12-01T18:00"'],
    ['an end after all years', { start: '9998-12-31', duration: 'P2D' }, 'duration', 'shorter'],
  ])('%s is refused, and the field is named', (_, fields, field, says) => {
    expect(faultOf(fields)).toMatch(new RegExp(`^${field} \\| "${field}": `));
    expect(faultOf(fields)).toContain(says);
  });

  test('any instant with an offset is that instant, in whatever zone it is written', () => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC', 'Africa/Casablanca'];
    const minutes = fc.integer({
      min: Date.parse('1990-01-01') / 60_000,
      max: Date.parse('2060-01-01') / 60_000,
    });
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(...zones),
        (at, length, timeZone) => {
          const start = at * 60_000;
          const said = readSaidTimes({ start: toUtc(start), duration: `PT${length}M`, timeZone });
          expect([said.start, said.end].map(instantOfSaid)).toEqual([start, start + length * 60_000]);
        },
      ),
    );
  });
});
