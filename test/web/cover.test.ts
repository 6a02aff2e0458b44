import { describe, expect, test } from 'vitest';
import { coverDate } from '#domain/event/cover-date.ts';
import { type CoverPicture, coverPicture, type Letters } from '#web/cover/picture.ts';
import { circlesOf } from '#web/cover/shapes.ts';

/** Letters of half their height, in which Japanese is missing; an outline is the text itself. */
const LETTERS: Letters = {
  has: (text) => !/\p{Script=Han}/u.test(text),
  width: (text, size) => text.length * size * 0.5,
  outline: (text) => text,
};
const COVER: CoverPicture = {
  title: 'Summer party',
  date: { weekday: 'Tue', day: '12', month: 'May' },
  when: 'Tue, 12 May 2099, 10:00',
  product: 'Yesmaybe',
  accent: '#1f5fbf',
};
const textsOf = (cover: CoverPicture) =>
  [...coverPicture(cover, LETTERS).matchAll(/<path d="([^"]*)"/g)].map(([, text]) => text);

describe('the cover as a picture', () => {
  test('shows month, day, title, time and product', () => {
    expect(textsOf(COVER)).toEqual(['May', '12', 'Summer party', COVER.when, 'Yesmaybe']);
  });

  test('leaves out a title in letters that it cannot draw', () => {
    expect(textsOf({ ...COVER, title: '夏祭り 2099' })).toEqual(['May', '12', COVER.when, 'Yesmaybe']);
  });

  test('breaks a title into at most three lines that fit, and cuts what is longer', () => {
    const long = textsOf({ ...COVER, title: 'Seventeen words of a title '.repeat(10).trim() }).slice(2, -2);
    expect(long).toHaveLength(3);
    expect(long.at(-1)).toMatch(/…$/);
    const [word = ''] = textsOf({ ...COVER, title: 'x'.repeat(300) }).slice(2, -2);
    expect(word).toMatch(/^x+…$/);
    for (const line of [...long, word]) expect((line ?? '').length * 54 * 0.5).toBeLessThanOrEqual(770);
  });

  test('has letters that can be read on any accent', () => {
    const ink = (accent: string) =>
      /d="Summer party" fill="(#\w+)"/.exec(coverPicture({ ...COVER, accent }, LETTERS))?.[1];
    expect([ink('#1f5fbf'), ink('#000000'), ink('#ffee00'), ink('#ffffff')]).toEqual([
      '#ffffff',
      '#ffffff',
      '#16181d',
      '#16181d',
    ]);
  });
});

test('the shapes of a cover follow from its title', () => {
  expect(circlesOf('One', 4)).toEqual(circlesOf('One', 4));
  expect(circlesOf('One', 4)).not.toEqual(circlesOf('Two', 4));
  for (const { x, radius } of circlesOf('Three', 4)) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(4);
    expect(radius).toBeGreaterThan(0);
  }
});

test('the date of a cover is that of the event’s own zone', () => {
  const event = {
    allDay: false,
    recurrence: null,
    start: '2026-05-11T23:30:00Z',
    end: '2026-05-12T00:30:00Z',
  };
  expect(coverDate({ ...event, timeZone: 'Europe/Berlin' }, 0)).toEqual({
    weekday: 'Tue',
    day: '12',
    month: 'May',
  });
  expect(coverDate({ ...event, timeZone: 'UTC' }, 0).day).toBe('11');
  const day = { allDay: true, timeZone: null, recurrence: null, start: '2026-12-31', end: '2027-01-01' };
  expect(coverDate(day, 0)).toMatchObject({ day: '31', month: 'Dec' });
});
