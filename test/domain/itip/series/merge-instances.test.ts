import { describe, expect, test } from 'vitest';
import { textOf } from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { mergeInstances } from '#domain/itip/series/merge-instances.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { at, calendar, type Lines, occurrence, SECOND, WEEKLY } from '#test/domain/calendars.ts';

const THIRD = '2026-05-18T08:00:00Z';
/** Each VEVENT: the day in May it stands for, its title, and whether it is off. */
const words = (merged: JComponent) =>
  instanceIds(merged).map(
    ({ event, id }) =>
      `${id?.slice(8, 10) ?? 'series'} ${textOf(event, 'summary')}${textOf(event, 'status') === 'CANCELLED' ? ' off' : ''}`,
  );

const titled = (day: number, title: string) => occurrence(day, `SUMMARY:${title}`);
const byDate: Lines = ['RECURRENCE-ID;VALUE=DATE:20260511', 'SUMMARY:Concert', ...at(11, 10)];

describe('occurrences taken over into a known calendar', () => {
  test.each<[string, Lines[], Lines[], string[], boolean, string[]]>([
    [
      'a first override comes after the series',
      [[WEEKLY]],
      [titled(11, 'Concert')],
      [SECOND],
      false,
      ['series Choir', '11 Concert'],
    ],
    [
      'a newer override replaces the older one',
      [[WEEKLY], titled(11, 'Old')],
      [titled(11, 'New')],
      [SECOND],
      false,
      ['series Choir', '11 New'],
    ],
    [
      'also when it names the occurrence by its date',
      [[WEEKLY], titled(11, 'Old')],
      [byDate],
      [SECOND],
      false,
      ['series Choir', '11 Concert'],
    ],
    [
      'other overrides stay',
      [[WEEKLY], titled(18, 'Other')],
      [titled(11, 'New')],
      [SECOND],
      false,
      ['series Choir', '18 Other', '11 New'],
    ],
    [
      'those that are not asked for are left',
      [[WEEKLY], titled(11, 'Old')],
      [titled(11, 'New'), titled(18, 'Other')],
      [THIRD],
      false,
      ['series Choir', '11 Old', '18 Other'],
    ],
    [
      'a master in the newer calendar is never taken',
      [[WEEKLY]],
      [[WEEKLY, 'SUMMARY:Other'], titled(11, 'New')],
      [SECOND],
      false,
      ['series Choir', '11 New'],
    ],
    [
      'cancelled: whatever its own STATUS says',
      [[WEEKLY], titled(11, 'Old')],
      [titled(11, 'Old')],
      [SECOND],
      true,
      ['series Choir', '11 Old off'],
    ],
    [
      'no series known yet',
      [titled(11, 'Concert')],
      [titled(18, 'Other')],
      [THIRD],
      false,
      ['11 Concert', '18 Other'],
    ],
    ['nothing asked for', [[WEEKLY]], [titled(11, 'New')], [], false, ['series Choir']],
  ])('%s', (_, known, incoming, ids, cancelled, result) => {
    expect(words(mergeInstances(calendar(...known), calendar(...incoming), new Set(ids), cancelled))).toEqual(
      result,
    );
  });

  test.each<[string, Lines, string[]]>([
    [
      'a zone that is new comes along',
      ['DTSTART;TZID=America/New_York:20260511T100000', 'DTEND;TZID=America/New_York:20260511T110000'],
      ['America/New_York', 'Europe/Berlin'],
    ],
    ['a zone that is known comes once', [], ['Europe/Berlin']],
  ])('%s', (_, lines, zones) => {
    const merged = mergeInstances(
      calendar([WEEKLY]),
      calendar(occurrence(11, ...lines)),
      new Set([SECOND]),
      false,
    );
    expect(merged[2].filter(([name]) => name === 'vtimezone').map((zone) => textOf(zone, 'tzid'))).toEqual(
      zones,
    );
  });

  test('leaves both calendars as they are', () => {
    const [known, incoming] = [calendar([WEEKLY], titled(11, 'Old')), calendar(titled(11, 'New'))];
    const before = structuredClone([known, incoming]);
    mergeInstances(known, incoming, new Set([SECOND]), true);
    expect([known, incoming]).toEqual(before);
  });
});
