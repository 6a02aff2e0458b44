import { expect, test } from 'vitest';
import { withoutLongBlanks } from '#domain/text/long-blanks.ts';

const cut = (text: string) => withoutLongBlanks(Buffer.from(text)).toString();
const blanks = (length: number) => ' \t'.repeat(length).slice(0, length);

test('runs of at most 500 spaces and tabs are kept', () => {
  for (let before = 0; before < 600; before += 7) {
    const text = `${'x'.repeat(before)}${blanks(500)}y${blanks(500)}\n${blanks(3)}`;
    expect(cut(text)).toBe(text);
  }
});

test('longer ones are cut to 500, wherever they are', () => {
  for (let before = 0; before < 1100; before += 7)
    for (const length of [501, 502, 1003, 20_000]) {
      const start = `${'x '.repeat(before / 2)}x`;
      expect(cut(`${start}${blanks(length)}\n${blanks(length)}y${blanks(length)}`)).toBe(
        `${start}${blanks(500)}\n${blanks(500)}y${blanks(500)}`,
      );
    }
});
