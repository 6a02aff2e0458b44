/**
 * Whether the project may carry what it installs (part of `npm run check`): every package of package-lock.json, those
 * for tests too, has a licence that suits a work under Apache-2.0.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** SPDX ids of licences that ask for no more than their notice, so that Apache-2.0 can carry them. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
]);

interface Exception {
  /** As its versions name it. */
  readonly license: string | readonly string[];
  /** Why it may be installed all the same. */
  readonly reason: string;
}

/** Packages with another licence, by name; `*` at the end stands for any ending. */
const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'ical.js': {
    license: 'MPL-2.0',
    reason:
      'The MPL asks for the source of its own files alone; they are unchanged, and the registry has their source.',
  },
  'fast-sha256': {
    license: 'Unlicense',
    reason: 'Its authors gave it into the public domain. The reference library of Standard Webhooks uses it.',
  },
  '@resvg/resvg-wasm': {
    license: 'MPL-2.0',
    reason: 'As for ical.js: its files are unchanged, and its repository has their source.',
  },
  '@fontsource/inter': {
    license: 'OFL-1.1',
    reason: 'A font that is unchanged and not sold by itself may go with any software.',
  },
  'axe-core': {
    license: 'MPL-2.0',
    reason: 'It judges pages in tests, unchanged, and is no part of what is deployed.',
  },
  argparse: {
    license: ['PSF-2.0', 'Python-2.0'],
    reason:
      'It comes with the tools that lint the OpenAPI document and make types of it, unchanged, and is no part of what is deployed.',
  },
  'lightningcss*': {
    license: 'MPL-2.0',
    reason: 'It comes with the test runner, unchanged, and is no part of what is deployed.',
  },
};

/** The packages of a package-lock.json, by their path. */
type Locked = Readonly<Record<string, { readonly license?: string; readonly link?: true }>>;

/** Everything that is wrong with the licences of some packages, a sentence each. */
export function unsuitedLicenses(packages: Locked, exceptions = EXCEPTIONS): string[] {
  const used = new Set<string>();
  const unsuited = Object.entries(packages).flatMap(([path, { license, link }]) => {
    // A link leads to a part of this project.
    if (path === '' || link) return [];
    if (license === undefined) return [`${path} says no licence.`];
    if (suits(license)) return [];
    const named = Object.keys(exceptions).find((name) => isNamed(path, name));
    if (named === undefined || ![exceptions[named]?.license].flat().includes(license))
      return [`${path} is under ${license}: replace it, or give the reason for an exception.`];
    used.add(named);
    return [];
  });
  const unused = Object.keys(exceptions).filter((name) => !used.has(name));
  return [...unsuited, ...unused.map((name) => `No package needs the exception for ${name}.`)];
}

/** Reads `A OR B` and `A AND B` of SPDX; whatever else an expression says does not suit. */
function suits(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((id) => ALLOWED.has(id)));
}

function isNamed(path: string, pattern: string): boolean {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
  const wrong = unsuitedLicenses(packages);
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
