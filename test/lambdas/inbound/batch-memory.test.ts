/** A function with 1 GB of memory can read a batch of the largest mails. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';
import { LARGE } from '#test/domain/mail/large-mails.ts';
import { drawn } from '#test/support/walks.ts';

const SCRIPT = new URL('batch-memory.ts', import.meta.url).pathname;
/** Octets. */
const MOST = 400_000_000;

let aws: Aws;
beforeAll(async () => {
  aws = await startAws({ sendRate: 1 });
  aws.queues.createBucket('mail');
  aws.queues.putObject('mail', 'mail/small', Buffer.from('From: ann@example.com\r\n\r\nHi'));
});
afterAll(() => aws.close());

const { some, rest } = drawn('batch memory', ['a picture', 'a base64 calendar', 'an HTML body'] as const, 1);
test.skip.each(rest)('ten mails of 40 MB: %s', () => {});
test.each(some)('ten mails of 40 MB: %s', { timeout: 120_000 }, async (name) => {
  const mail = LARGE[name]?.() ?? expect.fail(name);
  const keys = Array.from({ length: 10 }, (_, n) => `mail/${name} ${n}`);
  for (const key of keys) aws.queues.putObject('mail', key, mail);
  const env = { ...process.env, ...aws.env };
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, 'mail', ...keys, 'mail/small'], {
    env,
  });
  const { outcomes, grown } = JSON.parse(stdout) as { outcomes: unknown[]; grown: number };
  expect(outcomes).toHaveLength(10);
  expect(new Set(outcomes).size).toBe(1);
  expect(outcomes[0]).toSatisfy((one) => typeof one === 'number' || /^[a-z-]+$/.test(String(one)));
  expect(grown).toBeLessThan(MOST);
  for (const key of keys) aws.queues.putObject('mail', key, Buffer.alloc(0));
});
