/**
 * `npm start` as one mail server among others: whatever comes in and goes out passes a server of the organizer's, one
 * of the guest's, and one between them, all by SMTP. The operator's commands pass against it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { reply } from '#local/dialects/reply.ts';
import { submit } from '#local/dialects/submit.ts';
import { type Mta, startMta } from './mta.ts';

/** Years ahead: the server goes by the clock. */
const SOON = '20990512T100000';
const ANN = 'ann@example.com';
const BEN = 'ben@guests.example.org';
const dataDir = mkdtempSync(join(tmpdir(), 'hops-'));
/** Who takes mail to a domain, as MX records would say. */
const mx = new Map<string, number>();
const toMx = (domain: string) => mx.get(domain);
let between: Mta;
let organizers: Mta;
let guests: Mta;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  between = await startMta('relay.example.net', [], toMx);
  organizers = await startMta('mail.example.com', [ANN], toMx);
  guests = await startMta('mx.guests.example.org', [BEN], toMx);
  server = spawn(process.execPath, ['local/start.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      SMTP_PORT: '0',
      DATA_DIR: dataDir,
      RELAY: `smtp://127.0.0.1:${between.port}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(createInterface({ input: server.stdout as NodeJS.ReadableStream }), 'line')) as [
    string,
  ];
  const [, http = '', smtp] = /^ready (\S+) smtp:\/\/127\.0\.0\.1:(\d+)$/.exec(line) ?? [];
  url = http;
  mx.set('invites.test', Number(smtp));
  mx.set('example.com', organizers.port);
  mx.set('guests.example.org', guests.port);
}, 120_000);
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  await Promise.all([between, organizers, guests].map((one) => one.close()));
  rmSync(dataDir, { recursive: true });
});

const json = async <T>(path: string, init: RequestInit = {}) =>
  (await (await fetch(url + path, init)).json()) as T;
const rest = async () => expect(await json('/_local/idle?timeout=30')).toEqual({ idle: true });
const command = async (name: string, ...args: string[]) => {
  const child = spawn(process.execPath, [`operator/${name}.ts`, '--url', url, ...args]);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, out, err };
};

test('an invitation, its confirmation, an invite, a refusal and an answer, each over the servers in between', async () => {
  await submit(organizerMail('REQUEST', { start: SOON }), organizers.port);
  await rest();
  const [confirmation] = organizers.mails(ANN);
  const code = /^Manage code: (\S+)/m.exec(String(confirmation))?.[1] ?? '';

  const headers = { Authorization: `Bearer ${code}` };
  const body = JSON.stringify({ recipients: [{ email: BEN }, { email: 'gone@guests.example.org' }] });
  await json('/v1/invites', { method: 'POST', headers, body });
  await rest();
  const [invite, ...more] = guests.mails(BEN);
  expect(more).toEqual([]);
  // What a relay adds stands before the mail; behind it each octet is as it was sent.
  const sent = (await json<{ id: string; to: string[] }[]>('/_local/outbox')).find(({ to }) =>
    to.includes(BEN),
  );
  const octets = Buffer.from(await (await fetch(`${url}/_local/outbox/${sent?.id}`)).arrayBuffer());
  expect(invite?.subarray(-octets.length).equals(octets)).toBe(true);
  expect(String(invite).match(/^Received: .*$/gm)).toEqual([
    expect.stringContaining('by mx.guests.example.org'),
    expect.stringContaining('by relay.example.net'),
  ]);

  await submit(await reply('google', String(invite), { answer: 'ACCEPTED', at: Date.now() }), guests.port);
  await rest();
  expect(await json('/v1/event/statistics', { headers })).toMatchObject({
    accepted: 1,
    delivered: 1,
    bounced: 1,
    byClient: { google: 1 },
  });
});

test('the doctor finds nothing wrong', async () => {
  const { code, out } = await command('doctor', '--json');
  const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: { ok: boolean }[] };
  expect([code, ok, findings.filter((one) => !one.ok)]).toEqual([0, true, []]);
});

test('what the deployment writes to itself is proved to come in by SMTP, and nobody else sees it', async () => {
  const before = between.seen.length;
  const { code, out, err } = await command('prove');
  expect(code, err).toBe(0);
  expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ ok: true });
  await rest();
  expect(between.seen.slice(before)).toEqual([]);
  expect(
    (await json<{ to: string[] }[]>('/_local/outbox')).filter(({ to }) => to.join().includes('prove')),
  ).toEqual([]);
});
