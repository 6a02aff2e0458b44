/**
 * `npm run deploy` and `npm run synth`: the CDK command line, with `--settings FILE` for another file than settings.json.
 * Without any settings file `synth` takes the example, so that a fresh clone can be checked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { afterDashes, keptByNpm } from '#lib/npm-options.ts';
import { SETTINGS_FILE } from '#lib/settings-file.ts';

const EXAMPLE = 'settings.example.json';
const CDK = fileURLToPath(import.meta.resolve('aws-cdk/bin/cdk'));

const args = process.argv.slice(2);
const { values, tokens } = parseArgs({
  args,
  options: { settings: { type: 'string' } },
  allowPositionals: true,
  strict: false,
  tokens: true,
});
const named = tokens.find((token) => token.kind === 'option' && token.name === 'settings');
if (named?.kind === 'option') args.splice(named.index, named.inlineValue ? 1 : 2);
const file = settingsFile();
const { status } = spawnSync(process.execPath, [CDK, ...args, '-c', `settings=${file}`], {
  stdio: 'inherit',
});
if (status === 0 && args[0] === 'synth' && !values.help) console.error(`Nothing is wrong in ${file}.`);
process.exit(status ?? 1);

function settingsFile(): string {
  const { settings } = values;
  if (settings === true) fail('--settings names no file. Write --settings FILE.');
  // It would be another deployment that is changed.
  if (keptByNpm(['settings']).length > 0) fail(afterDashes('settings'));
  // npm changes to the project's folder first, and says where it was called.
  if (settings) return shortest(path.resolve(process.env.INIT_CWD ?? '', settings));
  if (args[0] !== 'synth' || existsSync(SETTINGS_FILE)) return SETTINGS_FILE;
  console.error(`There is no ${SETTINGS_FILE}: this is ${EXAMPLE}.`);
  return EXAMPLE;
}

/** @param file absolute */
function shortest(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
