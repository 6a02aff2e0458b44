/**
 * Checks which folder imports which (part of `npm run check`). Imports between folders are written `#folder/file.ts`
 * and go in one direction only: a room of domain/ may import the rooms before it in the list, and none after it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms of domain/. Each may import those before it. */
const ROOMS = [
  'text',
  'languages',
  'pacing',
  'mail',
  'itip',
  'access',
  'invite',
  'event',
  'recipient',
  'counts',
  'lists',
  'imports',
  'changes',
  'webhooks',
  'notices',
  'probe',
];

/** What each folder may import beside itself. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: ['domain'],
  web: ['domain'],
  lambdas: ['domain', 'store', 'web'],
  // The document of the API is made from its operations when the stack is synthesized.
  lib: ['lambdas'],
  bin: ['lib'],
  local: ['domain', 'store', 'web'],
  operator: ['domain', 'store', 'lambdas', 'lib', 'local'],
  harness: ['domain', 'store', 'lambdas', 'lib', 'local'],
  scripts: ['domain', 'store', 'lambdas', 'web', 'local'],
  clients: [],
  bench: ['domain', 'store', 'lambdas', 'lib', 'local', 'harness'],
  '.ci': ['harness'],
};

/** The one file that knows where the parts of a package lie. */
const INSIDE_A_PACKAGE = 'local/services/fauxqs.ts';

/** Modules that do I/O, which rules never do. */
const IO =
  /^(?:@aws-sdk\/|aws-cdk-lib|node:(?:fs|http|https|net|dgram|tls|child_process|worker_threads|timers)(?:\/|$))/;
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g;

/** A source file: its path from the root of the project, and its text. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** Returns everything that is wrong with the imports of some files, one sentence each. */
export function strayImports(sources: readonly Source[]): string[] {
  const arrows = sources.flatMap(({ file, text }) =>
    [...text.matchAll(IMPORT)].map(([, to = '']) => ({ file, to })),
  );
  const own = arrows.flatMap(({ file, to }) => {
    if (to.startsWith('#') && to.includes('/')) return { file, to: to.slice(1), isRelative: false };
    if (!to.startsWith('.')) return [];
    return { file, to: path.posix.join(path.posix.dirname(file), to), isRelative: true };
  });
  return [
    ...sources.flatMap(({ file }) => wrongPlace(file)),
    ...arrows
      .filter(({ file, to }) => file.startsWith('domain/') && IO.test(to))
      .map(({ file, to }) => `${file} imports ${to}: the rules do no I/O.`),
    ...own.flatMap(wrongWay),
    ...circles(own),
  ];
}

function wrongPlace(file: string): string[] {
  const [folder, room = ''] = file.split('/');
  if (folder !== 'domain') return [];
  return ROOMS.includes(room)
    ? []
    : [`${file} is in no room of domain/: put it into one of ${ROOMS.join(', ')}.`];
}

function wrongWay({ file, to, isRelative }: { file: string; to: string; isRelative: boolean }): string[] {
  const [folder = '', room = ''] = file.split('/');
  const [target = '', targetRoom = ''] = to.split('/');
  const allowed = FOLDERS[folder];
  if (!allowed || file === INSIDE_A_PACKAGE) return [];
  if (target === 'node_modules') return [`${file} imports ${to}: import what the package exports.`];
  if (target !== folder)
    return allowed.includes(target)
      ? []
      : [`${file} imports ${to}: ${folder}/ may import ${allowed.join(', ') || 'nothing of ours'}.`];
  if (folder !== 'domain' || room === targetRoom) return [];
  if (isRelative) return [`${file} imports ${to} by a relative path: write #${to}.`];
  return ROOMS.indexOf(targetRoom) < ROOMS.indexOf(room)
    ? []
    : [`${file} imports ${to}: ${room}/ stands before ${targetRoom}/, so move what both need down.`];
}

/**
 * Returns the folders that import each other, directly or through others. A folder inside another one may share its
 * files.
 */
function circles(arrows: readonly { file: string; to: string }[]): string[] {
  const graph = new Map<string, Set<string>>();
  for (const { file, to } of arrows) {
    const [from, target] = [path.posix.dirname(file), path.posix.dirname(to)];
    if (from === target || from.startsWith(`${target}/`) || target.startsWith(`${from}/`)) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(target));
  }
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    [...(graph.get(from) ?? [])].some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      return reaches(next, target, seen.add(next));
    });
  return [...graph.keys()]
    .filter((folder) => reaches(folder, folder, new Set()))
    .map((folder) => `${folder}/ imports a folder that imports it, straight or around.`);
}

/** Returns every source file that git knows, except those of tests, which may import whatever they test. */
function readSources(): Source[] {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], { encoding: 'utf8' });
  return files
    .split('\n')
    .filter((file) => file !== '' && !file.startsWith('test/') && existsSync(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = strayImports(readSources());
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
