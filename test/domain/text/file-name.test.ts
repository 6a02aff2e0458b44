import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downloadAs } from '#domain/text/file-name.ts';

describe('the name of a download', () => {
  test.each([
    ['Launch', 'attachment; filename="Launch.csv"'],
    [
      'Sommerfest für Zoë',
      `attachment; filename="Sommerfest fur Zoe.csv"; filename*=UTF-8''Sommerfest%20f%C3%BCr%20Zo%C3%AB.csv`,
    ],
    ['東京 (1)', `attachment; filename="_ (1).csv"; filename*=UTF-8''%E6%9D%B1%E4%BA%AC%20%281%29.csv`],
    ['a/b\\c:"d"\r\nX-Evil: 1', 'attachment; filename="a b c d X-Evil 1.csv"'],
    ['...', 'attachment; filename="guests.csv"'],
    ['', 'attachment; filename="guests.csv"'],
    ['\u0591', `attachment; filename="guests.csv"; filename*=UTF-8''%D6%91.csv`],
    ['100 %', `attachment; filename="100 _.csv"; filename*=UTF-8''100%20%25.csv`],
  ])('%j', (title, header) => {
    expect(downloadAs(title, 'guests', 'csv')).toBe(header);
  });

  test('is a header whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const header = downloadAs(title, 'guests', 'xlsx');
        expect(header).toMatch(/^attachment; filename="[^"\\%]+\.xlsx"(; filename\*=UTF-8''[\w.~%-]+)?$/);
        expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
      }),
    );
  });
});
