import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readOptions, run } from '#operator/options.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'yesmaybe-options-'));
const file = path.join(folder, 'parties.json');
writeFileSync(file, '{ "name": "Parties", "domain": "invites.test", "organizers": ["*"] }');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each([
  ['list', { list: { type: 'boolean' } }, 'true'],
  ['no-ring', { 'no-ring': { type: 'boolean' } }, ''],
  ['url', {}, 'true'],
] as const)('--%s that npm kept for itself is not passed over', (name, extra, value) => {
  vi.stubEnv('npm_lifecycle_event', 'redrive');
  vi.stubEnv(`npm_config_${name.replace('no-', '')}`, value);
  expect(() => readOptions([], extra)).toThrow(`npm run redrive -- --${name} …`);
});

test('a settings file is looked for where npm was called', () => {
  vi.stubEnv('INIT_CWD', folder);
  expect(readOptions(['--settings', 'parties.json'])?.target).toMatchObject({ stack: 'Parties' });
});

test('a deployment comes with the command that deploys it', () => {
  expect(readOptions(['--settings', file])?.target).toEqual({
    stack: 'Parties',
    deploy: `npm run deploy -- --settings ${file}`,
  });
  expect(readOptions(['--stack', 'Other'])?.target).toEqual({
    stack: 'Other',
    deploy: 'npm run deploy -- --settings <the settings file of Other>',
  });
});

test.each([
  ['ExpiredToken', /aws sso login/],
  ['UnrecognizedClientException', /aws sso login/],
  ['AccessDenied', /^May not\. Use credentials that may/],
])('%s of AWS is answered with a sentence', async (name, words) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await run(() => Promise.reject(Object.assign(new Error('May not'), { name })));
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(words));
  expect(process.exitCode).toBe(1);
});
