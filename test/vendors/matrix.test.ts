/** Checks that docs/vendors.md says which test shows what. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const [head = '', , ...rows] = read('../../docs/vendors.md')
  .split('\n')
  .filter((line) => line.startsWith('|'));
const files = cellsOf(head)
  .map((cell) => /vendors\/(\S+)\)/.exec(cell)?.[1] ?? '')
  .slice(1);
const claims = rows.flatMap((row) => {
  const [vendor = '', ...cells] = cellsOf(row);
  return files.map((file, column) => ({ file, vendor, cell: cells[column] ?? '' }));
});
/** What a row of test.each begins with. */
const titles = files.flatMap((file) =>
  [...read(`./${file}`).matchAll(/^ {2,4}\[\n?\s*(['"])(.+?)\1,/gm)].map(([, , title]) => `${file} ${title}`),
);

describe('the matrix in docs/vendors.md', () => {
  test.each(claims)('$file, $vendor: $cell', ({ file, vendor, cell }) => {
    if (cell.startsWith('—')) expect(cell.length).toBeGreaterThan(10);
    else expect(titles).toContain(`${file} ${vendor}: ${cell}`);
  });

  test('names every test of a calendar, and every file of them', () => {
    const named = claims.map(({ file, vendor, cell }) => `${file} ${vendor}: ${cell}`);
    expect(titles.filter((title) => !named.includes(title))).toEqual([]);
    const written = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
    expect(written.sort()).toEqual([...files, 'matrix.test.ts'].sort());
  });
});
