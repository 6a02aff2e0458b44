/** The receivers in the API reference take our calls, each once, and refuse forged ones. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type SignedCall, signedCall } from '#domain/webhooks/signed-call.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook.ts';
import { webhookSecret } from '#domain/webhooks/webhook-secret.ts';

const root = path.resolve(import.meta.dirname, '../..');
const reference = readFileSync(path.join(root, 'docs/api.md'), 'utf8');
const KEYS = new Map([[1, 'x'.repeat(40)]]);
const SECRET = { key: 1, generation: 0 };

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** The one example in a language that is a receiver. */
function example(language: string): string {
  const blocks = [...reference.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  return (
    blocks.map(([, code = '']) => code).find((code) => code.includes('WEBHOOK_SECRET')) ??
    expect.fail(language)
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function send(call: SignedCall): Promise<number> {
  for (;;) {
    try {
      const { status } = await fetch(call.url, { method: 'POST', headers: call.headers, body: call.body });
      return status;
    } catch {
      // It has not started yet.
      await wait(20);
    }
  }
}

async function play(command: string, options: readonly string[]): Promise<void> {
  const port = await freePort();
  const webhook = {
    id: 'wh_0aaaaaaaaaaaaaaaa',
    url: `http://127.0.0.1:${port}/hook`,
    secret: SECRET,
    formerSecret: null,
  } as WebhookRecord;
  const env = {
    ...process.env,
    PORT: String(port),
    WEBHOOK_SECRET: webhookSecret(KEYS, webhook, SECRET),
    NODE_NO_WARNINGS: '1',
  };
  const child = spawn(command, options, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  const content = { id: 'chg_x', type: 'answer.changed', at: '2026-05-01T12:00:00Z', data: { name: 'Zoë' } };
  const call = signedCall(KEYS, webhook, content, Date.now());
  expect([await send(call), await send(call)]).toEqual([204, 204]);
  expect(await send({ ...call, body: call.body.replace('Zoë', 'Eve') })).toBe(400);
  const old = signedCall(KEYS, webhook, content, Date.now() - 3600_000);
  expect(await send(old)).toBe(400);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await ended;
  expect(printed.match(/answer\.changed/g)?.length).toBeGreaterThan(0);
  expect(printed.trim().split('\n')).toHaveLength(1);
  expect(printed).toContain('Zoë');
}

test('the receiver in TypeScript', () =>
  play(process.execPath, ['--input-type=module-typescript', '-e', example('ts')]));

const hasPython = spawnSync('python3', ['--version']).status === 0;
test.skipIf(!hasPython)('the receiver in Python', () => play('python3', ['-c', example('python')]));
