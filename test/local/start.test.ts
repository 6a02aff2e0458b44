import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { drawn } from '#test/support/walks.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

async function start(environment: Record<string, string>, ...options: string[]) {
  const script = fileURLToPath(new URL('../../local/start.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...options], {
    env: { ...process.env, DATA_DIR, ...environment },
  });
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const [code] = (await once(child, 'exit')) as [number];
  return { code, out: await out, err: await err };
}

describe('npm start', () => {
  it('explains its settings', async () => {
    const { code, out } = await start({}, '--help');
    expect(code).toBe(0);
    for (const name of ['PORT', 'SMTP_PORT', 'DATA_DIR', 'DOMAIN', 'ORGANIZERS', 'SEND_RATE', 'RELAY'])
      expect(out).toContain(name);
  });

  it('says in a sentence that a port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, out, err } = await start({ PORT: String(port) });
    server.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use. Set PORT and SMTP_PORT to others, or to 0 for any free ones.\n`,
    });
  });

  const refused = drawn<[Record<string, string>, string]>(
    'settings that npm start refuses',
    [
      [{ PORT: 'eight' }, 'PORT is not a number.\n'],
      [{ SMTP_PORT: '70000' }, 'SMTP_PORT is a port.\n'],
      [{ SEND_RATE: '0' }, 'SEND_RATE is above 0.\n'],
      ...[
        'smtp://mail.example.com:25',
        'smtp://127.0.0.1',
        'smtp://localhost:70000',
        'smtp://localhost@example.com:25',
      ].map((RELAY): [Record<string, string>, string] => [
        { RELAY, PORT: '0', SMTP_PORT: '0' },
        'RELAY is a mail server on this machine, such as smtp://127.0.0.1:1025.\n',
      ]),
    ],
    2,
  );
  it.skip.each(refused.rest)('refuses %j', (_environment, _sentence) => {});
  it.each(refused.some)('refuses %j', async (environment, sentence) => {
    expect(await start(environment)).toEqual({ code: 1, out: '', err: sentence });
  });
});
