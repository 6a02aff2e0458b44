/** docs/configuration.md names every variable of the environment that our code reads, and who reads it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { named, rowsOf } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const scripts = globSync(
  '{bench,bin,docs,domain,harness,lambdas,lib,local,operator,scripts,store,test,web,.ci}/**/*.ts',
  {
    cwd: root,
  },
).filter((file) => file !== path.relative(root, import.meta.filename));
const shell = ['.ci/run'];

/** How code takes variables out of the environment: by name, in a destructuring, or by readers under upper-case keys. */
const BY_NAME = /process\.env\.(\w+)/g;
const TAKEN_APART = /\{([^{}]*)\} = process\.env/g;
const SCHEMA =
  /^ {2}([A-Z][A-Z_]+): (?:z\b|port\(|\(value: string\)|(?:text|url|flag|positive|optional\(\w+\)),$)/gm;
const IN_SHELL = /\$\{([A-Z][A-Z_]+)\b/g;
/** Handed on as a whole to code that reads it in one of these ways. */
const AS_A_WHOLE = /\.\.\.process\.env|[(=,] ?process\.env[),;]/g;

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Folders that read a variable, by its name. */
function readers(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const note = (file: string, names: readonly string[]) => {
    for (const name of names)
      found.set(name, (found.get(name) ?? new Set()).add(file.split(path.sep)[0] ?? ''));
  };
  for (const file of scripts) {
    const text = read(file);
    note(file, all(text, BY_NAME));
    for (const names of all(text, TAKEN_APART)) note(file, names.match(/\w+/g) ?? []);
    note(file, all(text, SCHEMA));
  }
  for (const file of shell) note(file, all(read(file), IN_SHELL));
  return Object.fromEntries([...found].map(([name, folders]) => [name, [...folders].sort()]));
}

test('the table of variables is what the code reads', () => {
  const page = read('docs/configuration.md');
  const rows = page
    .split('\n## ')
    .flatMap((section) => (section.includes('| variable |') ? rowsOf(section, 'variable', 'read by') : []));
  const documented = rows.map(
    ([variable = '', folders = '']) => [named(variable).join(), named(folders).sort()] as const,
  );
  expect(documented.map(([name]) => name)).toEqual([...new Set(documented.map(([name]) => name))]);
  expect(Object.fromEntries(documented)).toEqual(readers());
});

test('no code reads the environment in a way that the table cannot be held to', () => {
  const others = scripts.flatMap((file) => {
    const rest = [BY_NAME, TAKEN_APART, AS_A_WHOLE].reduce(
      (text, form) => text.replaceAll(form, ''),
      read(file),
    );
    return rest.includes('process.env') && !rest.includes('NodeJS.ProcessEnv = process.env') ? [file] : [];
  });
  expect(others).toEqual([]);
});
