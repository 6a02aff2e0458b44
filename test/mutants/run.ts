/** `npm run mutants [-- WORD…]` */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../support/random.ts';
import { MUTANTS } from './list.ts';
import type { Mutant } from './mutant.ts';

const HELP = `npm run mutants -- [WORD…]

Makes mistakes in a copy of our own code, one at a time, and runs the one test that must notice: see test/mutants/list.ts.
  WORD         only the mistakes whose words or file hold it
  --sample N   only N of them, drawn by the seed
  --seed S     draws the sample (default 1)
Ends with a JSON line. Exit code 1 when a mistake was not noticed, or when a test fails without one.
`;

const ROOT = new URL('../../', import.meta.url).pathname;
/** What tests need and git does not keep. */
const LINKED = ['node_modules'];
const LEFT_OUT = new Set(['.git', '.data', 'cdk.out', ...LINKED]);

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const named = MUTANTS.filter(({ mistake, file }) =>
    positionals.every((word) => `${mistake} ${file}`.toLowerCase().includes(word.toLowerCase())),
  );
  const chosen = values.sample ? draw(named, Number(values.sample), values.seed) : named;
  if (chosen.length === 0) {
    say('No mistake has that in its words or file.');
    process.exitCode = 2;
    return;
  }
  const copy = copyOfTheProject();
  try {
    const sound = passesWithout(chosen, copy);
    const missed = chosen.filter((mutant) => !isCaught(mutant, copy)).map(({ mistake }) => mistake);
    console.log(JSON.stringify({ mutants: chosen.length, missed, sound }));
    process.exitCode = sound && missed.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function draw(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const random = seededRandom(seed);
  return mutants
    .map((mutant) => ({ mutant, place: random() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

function copyOfTheProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of readdirSync(ROOT))
    if (!LEFT_OUT.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(copy, name));
  return copy;
}

/** A test that fails anyway notices nothing. */
function passesWithout(mutants: readonly Mutant[], copy: string): boolean {
  const files = [...new Set(mutants.map(({ caughtBy }) => caughtBy.file))];
  const names = [...new Set(mutants.map(({ caughtBy }) => caughtBy.test))];
  const { failed, passed, output } = runTests(files, names, copy);
  const isSound = failed === 0 && passed >= names.length;
  say(
    isSound
      ? `${passed} tests pass as the code is.`
      : `As the code is, tests fail or are missing:\n${output}`,
  );
  return isSound;
}

function isCaught({ mistake, file, find, replace, caughtBy }: Mutant, copy: string): boolean {
  const path = join(copy, file);
  const code = readFileSync(path, 'utf8');
  if (code.split(find).length !== 2) {
    say(`NOT MADE: ${mistake}. What it changes does not stand in ${file} exactly once.`);
    return false;
  }
  // As a function, so that a $ in it is only a $.
  writeFileSync(
    path,
    code.replace(find, () => replace),
  );
  const { failed, output } = runTests([caughtBy.file], [caughtBy.test], copy);
  writeFileSync(path, code);
  say(
    failed > 0
      ? `noticed: ${mistake}.`
      : `NOT NOTICED: ${mistake}. ${caughtBy.file}: ${caughtBy.test}\n${output}`,
  );
  return failed > 0;
}

interface Ran {
  readonly failed: number;
  readonly passed: number;
  readonly output: string;
}

function runTests(files: readonly string[], names: readonly string[], copy: string): Ran {
  const pattern = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...files,
      ...['-t', pattern, '--reporter=json', `--outputFile=${report}`, '--silent', '--maxWorkers=1'],
    ],
    // A mistake may show in a part that is not drawn.
    { cwd: copy, encoding: 'utf8', env: { ...process.env, WHOLE: 'yes' } },
  );
  const output = `${stdout}${stderr}`.slice(-3000);
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numFailedTests: number;
      numPassedTests: number;
    };
    return { failed: numFailedTests, passed: numPassedTests, output };
  } catch {
    return { failed: 0, passed: 0, output };
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
