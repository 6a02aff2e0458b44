/** The operator's commands as they are typed, against the server on this machine: mail goes in over real SMTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invitation } from '#local/dialects/organizer.ts';
import { submit } from '#local/dialects/submit.ts';
import type { ServerFacts } from '#local/operating.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import type { Finding } from '#operator/doctor/finding.ts';
import { drawn } from '#test/support/walks.ts';

const OWNER = { accessKeyId: 'local', secretAccessKey: 'local' };
let server: LocalServer;
beforeAll(async () => {
  // What failed comes again soon, or it would be given up after half an hour.
  const visibilityFactor = 0.001;
  server = await startLocal({
    sendRate: 1000,
    organizers: 'ann@example.com',
    stagePrefix: '/live',
    visibilityFactor,
  });
}, 120_000);
afterAll(() => server.close());

const start = (command: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [`operator/${command}.ts`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
const outcome = async (child: ChildProcess) => {
  const [out, err, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream & AsyncIterable<Buffer>),
    text(child.stderr as NodeJS.ReadableStream & AsyncIterable<Buffer>),
    once(child, 'exit'),
  ]);
  return { code: code as number, out, err, last: out.trimEnd().split('\n').at(-1) ?? '' };
};
const run = (command: string, ...args: string[]) => outcome(start(command, '--url', server.httpUrl, ...args));
const get = async <T>(path: string) => (await (await fetch(`${server.httpUrl}/_local/${path}`)).json()) as T;
/** Mails in the bucket that came to the probe. */
const received = async () => {
  const { servicesUrl, mailBucket } = await get<ServerFacts>('server');
  const s3 = new S3Client({ endpoint: servicesUrl, region: 'us-east-1', credentials: OWNER });
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: mailBucket, Prefix: 'mail/prove/' }),
  );
  return Contents.filter(({ Key }) => Key !== 'mail/prove/AMAZON_SES_SETUP_NOTIFICATION');
};
const outbox = () => get<{ to: string[]; subject: string }[]>('outbox');
const doctor = async () => {
  const { code, out } = await run('doctor', '--json');
  return { code, ...(JSON.parse(out) as { ok: boolean; findings: Finding[] }) };
};

describe('npm run prove', () => {
  test('plays the whole story, times each hop and leaves nothing behind', async () => {
    const { code, last, err } = await run('prove');
    expect(code, err).toBe(0);
    const { steps, ok } = JSON.parse(last) as {
      steps: { step: string; ok: boolean; ms: number }[];
      ok: boolean;
    };
    expect(ok).toBe(true);
    expect(steps.map(({ step }) => step)).toEqual([
      'invitation',
      'confirmation',
      'api',
      'invite',
      'answer',
      'move',
      'cancel',
      'cleanup',
    ]);
    expect(steps.every(({ ok, ms }) => ok && ms >= 0)).toBe(true);
    expect([await outbox(), await received()]).toEqual([[], []]);
  });

  test('ended by Ctrl-C, it still cleans up', async () => {
    const child = start('prove', '--url', server.httpUrl);
    child.stderr?.once('data', () => child.stderr?.once('data', () => child.kill('SIGINT')));
    const { code, last, err } = await outcome(child);
    expect(code).toBe(1);
    expect(err).toContain('ended by hand');
    expect(JSON.parse(last)).toMatchObject({ ok: false });
    expect([await outbox(), await received()]).toEqual([[], []]);
  });

  test('where nothing answers, it says what to start', async () => {
    const { code, err } = await outcome(start('prove', '--url', 'http://127.0.0.1:9'));
    expect(code).toBe(1);
    expect(err).toContain('npm start');
  });
});

test('what was given up is found, shown with its error, put back and done; then nothing is wrong any more', async () => {
  const fault = (faults: object) =>
    fetch(`${server.httpUrl}/_local/faults`, { method: 'POST', body: JSON.stringify(faults) });
  await fault({ dynamodb: { fail: 1 } });
  const event = {
    uid: 'redrive@example.com',
    sequence: 0,
    organizer: { email: 'ann@example.com', name: 'Ann' },
    title: 'Redriven',
    start: '2099-05-12T10:00:00',
    zone: 'Europe/Berlin',
    minutes: 60,
    location: '',
    description: '',
    recurrence: null,
  };
  await submit(await invitation(event, 'create@invites.test', Date.now()), server.smtpPort);
  while (!Object.values(await get<Record<string, unknown[]>>('dead-letters')).flat().length) await sleep(200);
  await fault({});

  const { code, findings } = await doctor();
  const [found, ...others] = findings.filter((finding) => !finding.ok);
  expect([code, found?.check, others]).toEqual([1, 'dead-letters', []]);
  expect(found?.fix).toContain('npm run redrive');

  const listed = await run('redrive', '--list');
  expect(listed.out).toMatch(/^InboundQueue: 1 dead\n {2}1 × a received mail: failed with \S+ \(sent /);
  expect(listed.out).not.toContain('@');
  expect(listed.code).toBe(0);
  expect(await outbox()).toEqual([]);

  expect((await run('redrive', '--queue', 'InboundQueue')).out).toContain('InboundQueue: 1 put back.');
  await get('idle?timeout=30');
  expect((await outbox()).map(({ subject }) => subject)).toEqual([expect.stringContaining('Redriven')]);
  expect((await run('redrive')).out).toMatch(/^No dead letters in /);
  const after = await doctor();
  expect(after.findings.filter((finding) => !finding.ok)).toEqual([]);
  expect([after.code, after.ok]).toEqual([0, true]);
  expect(after.findings.map(({ check }) => check)).toEqual([
    'version',
    'api',
    'clock',
    'smtp',
    'quota',
    'dead-letters',
  ]);
}, 120_000);

test('a queue that is not there is named, with those that are', async () => {
  const { code, err } = await run('redrive', '--queue', 'Nowhere');
  expect(code).toBe(1);
  expect(err).toMatch(/no queue Nowhere.*InboundQueue, .*DeliveryQueue/);
});

const commands = drawn('commands that are asked for help', ['doctor', 'prove', 'redrive'], 1);
test.skip.each(commands.rest)('%s says what it does and takes', () => {});
test.each(commands.some)('%s says what it does and takes', async (command) => {
  const { code, out } = await outcome(start(command, '--help'));
  expect(code).toBe(0);
  for (const option of ['--stack', '--settings', '--url', '--help']) expect(out).toContain(option);
  expect((await outcome(start(command, '--nonsense'))).err).toContain('--help');
});
