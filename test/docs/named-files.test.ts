/** Every file and folder of ours that a page or a comment names is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const FILES = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const NAMES = new Set(FILES.map((file) => path.basename(file)));
const FOLDERS = new Set(FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));

/** A path that begins with a folder of ours, or the name of a TypeScript file. */
const PATH = /(?<![\w@:/.#*<{-])(?:[\w.-]+\/[\w./*-]*\w|[\w-]+(?:\.[\w-]+)*\.ts)\b/g;

function missingIn(text: string): string[] {
  const named = [...text.matchAll(PATH)].map(([name]) => name);
  return named.filter((name) => {
    if (!name.includes('/')) return !NAMES.has(name);
    if (!FOLDERS.has(name.split('/')[0])) return false;
    return globSync(`${name}*`, { cwd: root }).length === 0;
  });
}

const commentsOf = (source: string) =>
  [...source.matchAll(/^\s*(?:\/\*\*?|\*|\/\/)(.*)$|\s\/\/ (.*)$/gm)].map(([line]) => line).join('\n');

test('a name that leads nowhere is found', () => {
  const gone = 'See `domain/gone/gone.ts`, gone.ts and test/gone*.test.ts, not domain/text/ids.ts or ids.ts.';
  expect(missingIn(gone)).toEqual(['domain/gone/gone.ts', 'gone.ts', 'test/gone*.test.ts']);
});

test('no page and no comment names a file that is not there', () => {
  const wrong = FILES.filter((file) => file !== 'test/docs/named-files.test.ts').flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    // A decision may name what it did away with.
    const replaced = (text.match(/Replaces: .*/g) ?? []).flatMap(missingIn);
    return missingIn(file.endsWith('.md') ? text : commentsOf(text))
      .filter((name) => !replaced.includes(name))
      .map((name) => `${file}: ${name}`);
  });
  expect(wrong).toEqual([]);
});
