/** The list of mistakes fits the code it changes, the tests it names, and the docs. `npm run mutants` makes them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTANTS } from './list.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test.each(MUTANTS)('$mistake: its place is there once, and so is its test', ({ file, find, caughtBy }) => {
  expect(read(file).split(find)).toHaveLength(2);
  expect(read(caughtBy.file).replaceAll("\\'", "'")).toContain(caughtBy.test);
});

test('docs/testing.md lists them all', async () => {
  const rows = MUTANTS.map(({ mistake, file, caughtBy }) => {
    const name = caughtBy.test.replaceAll('|', '\\|');
    return `| ${mistake} | \`${file}\` | \`${caughtBy.file}\`: ${name} |`;
  });
  const list = ['', '| mistake | in | noticed by |', '| --- | --- | --- |', ...rows, ''].join('\n');
  const doc = read('docs/testing.md');
  const written = /<!-- mutants -->\n([\s\S]*)<!-- \/mutants -->/.exec(doc)?.[1];
  expect(written, `Put this between the marks in docs/testing.md:\n${list}`).toBe(`${list}\n`);
});
