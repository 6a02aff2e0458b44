import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { drawn } from '#test/support/walks.ts';
import { LARGE } from './large-mails.ts';

const run = promisify(execFile);
const MEASURE = new URL('measure-memory.ts', import.meta.url).pathname;
const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-large-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Octets: a function has 1 GB, and reads several mails at once. */
const MOST = 300_000_000;

describe('a mail of 40 MB needs little memory, whatever is large in it', () => {
  const { some, rest } = drawn('memory', Object.entries(LARGE), 1);
  it.skip.each(rest)('%s', () => {});
  it.each(some)('%s', { timeout: 60_000 }, async (_name, make) => {
    const file = join(directory, 'large.eml');
    writeFileSync(file, make());
    const { stdout } = await run(process.execPath, [MEASURE, file]);
    const { outcome, grown } = JSON.parse(stdout) as { outcome: string; grown: number };
    expect(outcome).toMatch(/^[a-z-]+$/);
    expect(grown).toBeLessThan(MOST);
  });
});
