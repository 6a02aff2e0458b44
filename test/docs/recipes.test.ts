/** Every command and program of the recipes runs as it stands on the page. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reply } from '#local/dialects/reply.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';

const PAGE = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
const run = promisify(execFile);
const has = async (program: string) =>
  run('bash', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  );
const [hasCurl, hasPython] = await Promise.all([has('curl'), has('python3')]);
if (!hasCurl) console.warn('Recipes with curl are skipped: it is not installed.');
if (!hasPython) console.warn('Recipes in Python are skipped: python3 is not installed.');

/** Returns the code under a heading, in one language. */
function recipe(heading: string, language: string): string {
  const chapter = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? PAGE.split(/^## /m)[0];
  const [, code] = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(chapter ?? '') ?? [];
  if (code === undefined) throw new Error(`The page has no ${language} under “${heading}”.`);
  return code;
}

let server: LocalServer;
let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  server = await startLocal({ sendRate: 1000 });
  folder = mkdtempSync(path.join(tmpdir(), 'recipes-'));
  env = { PATH: process.env.PATH ?? '', HOME: folder, SERVER: server.httpUrl, KEY: await makeKey() };
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function makeKey(): Promise<string> {
  const body = JSON.stringify({ email: 'ann@example.com', scope: 'manage' });
  const answer = await fetch(`${server.httpUrl}/_local/organizer-key`, { method: 'POST', body });
  return ((await answer.json()) as { key: string }).key;
}

async function play(program: string, code: string): Promise<string> {
  const { stdout } = await run(program, ['-c', code], { cwd: folder, env });
  return stdout;
}
const idle = () => fetch(`${server.httpUrl}/_local/idle?timeout=30`);

describe.skipIf(!hasCurl)('with curl', () => {
  test('a key is made on a local server', async () => {
    expect(JSON.parse(await play('bash', recipe('Recipes', 'sh')))).toEqual({
      key: expect.stringMatching(/^key_/),
    });
  });

  test('an event is made, and people are invited', async () => {
    const said = await play('bash', recipe('Make an event', 'sh'));
    expect(said).toContain('"accepted":[{');
    expect(said).toContain('"invited":2');
    const event = JSON.parse(readFileSync(path.join(folder, 'event.json'), 'utf8')) as {
      apiCode: string;
      manageCode: string;
    };
    env = { ...env, API_CODE: event.apiCode, MANAGE_CODE: event.manageCode };
    await idle();
  });

  test('a webhook is registered', async () => {
    const said = JSON.parse(await play('bash', recipe('Zapier', 'sh')));
    expect(said).toMatchObject({ id: expect.any(String), secret: expect.stringMatching(/^whsec_/) });
  });
});

describe.skipIf(!hasCurl || !hasPython)('in Python', () => {
  test('all guests are copied, twice without harm', async () => {
    const code = recipe('A nightly copy', 'python');
    expect(await play('python3', code)).toBe('2 guests\n');
    expect(await play('python3', code)).toBe('2 guests\n');
    expect(existsSync(path.join(folder, 'guests.db'))).toBe(true);
  });

  test('a bot says each answer once', async () => {
    const code = recipe('A bot', 'python');
    await play('python3', code);
    await answer('ben@example.org', 'ACCEPTED');
    await idle();
    expect(await play('python3', code)).toBe('ben@example.org comes\n');
    expect(await play('python3', code)).toBe('');
  });
});

test('the configuration of an agent connects it to all tools', async () => {
  const config = recipe('An agent', 'json')
    .replace('SERVER', server.httpUrl)
    .replace('Bearer KEY', `Bearer ${env.KEY}`);
  const { url, headers } = (
    JSON.parse(config) as { mcpServers: { yesmaybe: { url: string; headers: Record<string, string> } } }
  ).mcpServers.yesmaybe;
  const client = new Client({ name: 'recipe', version: '1' });
  // The type of the SDK's transport does not allow for exactOptionalPropertyTypes.
  await client.connect(
    new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }) as unknown as Transport,
  );
  const { tools } = await client.listTools();
  await client.close();
  expect(tools.map(({ name }) => name)).toContain('create_event');
});

/** Answers the newest invite to a guest. */
async function answer(email: string, said: 'ACCEPTED' | 'DECLINED'): Promise<void> {
  const listed = (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as {
    id: string;
    to: string[];
  }[];
  const { id } = listed.findLast(({ to }) => to.includes(email)) ?? { id: '' };
  const invite = await (await fetch(`${server.httpUrl}/_local/outbox/${id}`)).text();
  await submit(await reply('google', invite, { answer: said, at: Date.now() }), server.smtpPort);
}
