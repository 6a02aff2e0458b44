/** The TypeScript client: its types are those of the server, and what is published plays the whole demo. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOrganizerKey, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { replyTo } from '#harness/mails.ts';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { startLocal } from '#local/server.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { openScene } from '../lambdas/scene.ts';

const ROOT = fileURLToPath(new URL('../../clients/typescript/', import.meta.url));
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const ANN = 'ann@example.com';
const { deployment, create, receive } = openScene();

/** A folder with the examples, and with the package as `npm install` puts it there. */
let installed: string;
let client: typeof import('../../clients/typescript/src/index.ts');
beforeAll(async () => {
  installed = mkdtempSync(path.join(tmpdir(), 'client-'));
  const home = path.join(installed, 'node_modules/@yesmaybe/client');
  mkdirSync(home, { recursive: true });
  execFileSync(process.execPath, [TSC, '-p', ROOT, '--outDir', path.join(home, 'dist')]);
  for (const file of ['package.json', 'README.md']) symlinkSync(path.join(ROOT, file), path.join(home, file));
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  writeFileSync(path.join(installed, 'package.json'), '{"type": "module"}');
  cpSync(path.join(ROOT, 'examples'), path.join(installed, 'examples'), { recursive: true });
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types', 'undici-types'])
    symlinkSync(path.join(modules, name), path.join(installed, 'node_modules', name));
  client = await import(pathToFileURL(path.join(home, 'dist/index.js')).href);
}, 120_000);
afterAll(() => rmSync(installed, { recursive: true, force: true }));

/** Calls the functions of the deployment without a network. */
const fetch = async (request: Request) => deployment().api.request(request);
const connect = (secret: string, more: { repeats?: number; fetch?: typeof fetch } = {}) =>
  client.connect({ url: 'https://invites.test/', secret, fetch, ...more });

async function giveKey(): Promise<string> {
  const key = organizerKeyOf(Buffer.alloc(20, 7));
  const createdAt = new Date(deployment().now()).toISOString();
  const hash = hashOrganizerKey(key) as string;
  const record = {
    hash,
    organizer: ANN,
    name: 'client',
    scope: 'manage',
    createdAt,
    lastUsedAt: null,
  } as const;
  await putOrganizerKey(deployment().table, record);
  return key;
}

test('its types are those of the schemas of the server: `npm run client` writes them', async () => {
  const generate = spawn(process.execPath, [path.join(ROOT, 'generate.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  generate.stdin.end(JSON.stringify(openApiDocument()));
  expect(await text(generate.stdout)).toBe(readFileSync(path.join(ROOT, 'src/api.ts'), 'utf8'));
});

test('its programs are understood by the compiler as they stand', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [, shown = ''] = /^```ts\n([\s\S]*?)^```/m.exec(readme) ?? [];
  expect(shown).toContain('connect(');
  writeFileSync(path.join(installed, 'examples/readme.ts'), shown);
  const programs = ['sign-up.ts', 'nightly-sync.ts', 'readme.ts'].map((name) => path.join('examples', name));
  const options = '--noEmit --strict --module nodenext --target es2022 --skipLibCheck --types node'.split(
    ' ',
  );
  expect(execFileSync(process.execPath, [TSC, ...options, ...programs], { cwd: installed }).toString()).toBe(
    '',
  );
});

test('it plays the whole demo: make, invite, answer, move, cancel', async () => {
  const yesmaybe = connect(await giveKey());
  const { data: made } = await yesmaybe.POST('/v1/events', {
    body: { summary: 'Launch', start: '2099-05-12T10:00', duration: 'PT1H', timeZone: 'Europe/Berlin' },
  });
  const eventId = made?.event.id ?? '';
  const event = { params: { path: { eventId } } };
  const guests = ['ben', 'kim', 'lea'].map((name) => ({ email: `${name}@example.org` }));
  const { data: invited } = await yesmaybe.POST('/v1/events/{eventId}/invites', {
    ...event,
    body: { recipients: guests },
  });
  expect(invited?.accepted.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
  await deployment().run();
  const mails = new Map(
    deployment()
      .sent()
      .map((mail) => [mail.to, mail]),
  );
  expect([...mails.keys()].sort()).toEqual([ANN, ...guests.map(({ email }) => email)]);
  for (const [name, status] of [
    ['ben', 'ACCEPTED'],
    ['kim', 'DECLINED'],
  ] as const) {
    const mail = mails.get(`${name}@example.org`);
    if (mail) await receive('rsvp', ...toReply(replyTo(mail.raw, { status })));
  }
  const headcount = async () =>
    (await yesmaybe.GET('/v1/events/{eventId}/statistics', event)).data as Record<string, unknown>;
  expect(await headcount()).toMatchObject({ invited: 3, accepted: 1, declined: 1, needsAction: 1 });
  await yesmaybe.PATCH('/v1/events/{eventId}', { ...event, body: { start: '2099-05-13T10:00' } });
  await deployment().run();
  const moved = deployment().sent();
  expect(moved.map(({ to }) => to).sort()).toEqual([ANN, 'ben@example.org']);
  await yesmaybe.DELETE('/v1/events/{eventId}', event);
  await deployment().run();
  expect(
    deployment()
      .sent()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([ANN, ...guests.map(({ email }) => email)]);
});

/** The address and the text of a reply, as the handler of replies takes them. */
function toReply(reply: { readonly to: string; readonly raw: string }): [string, string] {
  return [reply.to, reply.raw];
}

describe('a call', () => {
  const FUTURE = { start: '20990512T100000', end: '20990512T110000' };

  test('that the server refuses is thrown with its code, and what to do', async () => {
    const { api } = await create(FUTURE);
    const refused = connect(api).GET('/v1/event/statistics');
    await expect(refused).rejects.toMatchObject({
      code: 'manage-code-needed',
      status: 403,
      retryAfter: null,
    });
    await expect(connect('api_nonsense').GET('/v1/event')).rejects.toBeInstanceOf(client.YesmaybeProblem);
  });

  test('that found no server, or one that was busy, is repeated with the same idempotency key', async () => {
    const { manage } = await create(FUTURE);
    const keys: (string | null)[] = [];
    const failing = async (request: Request) => {
      keys.push(request.headers.get('Idempotency-Key'));
      if (keys.length === 1) return new Response('', { status: 503, headers: { 'Retry-After': '0' } });
      return fetch(request);
    };
    const body = { email: 'ben@example.org' };
    const { data } = await connect(manage, { fetch: failing }).POST('/v1/invites', { body });
    expect(data?.accepted).toMatchObject([{ email: 'ben@example.org', state: 'queued' }]);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), keys[0]]);
    const busy = async () => new Response('{}', { status: 429, headers: { 'Retry-After': '3600' } });
    await expect(connect(manage, { fetch: busy }).GET('/v1/event')).rejects.toMatchObject({
      retryAfter: 3600,
    });
  });

  test('reads all pages of a list', async () => {
    const { manage } = await create(FUTURE);
    const yesmaybe = connect(manage);
    const recipients = Array.from({ length: 5 }, (_, index) => ({ email: `guest${index}@example.org` }));
    await yesmaybe.POST('/v1/invites', { body: { recipients } });
    const seen: string[] = [];
    const list = client.pages((cursor) =>
      yesmaybe.GET('/v1/event/recipients', { params: { query: { limit: 2, ...(cursor && { cursor }) } } }),
    );
    for await (const page of list) seen.push(...page.recipients.map(({ email }) => email));
    expect(seen.sort()).toEqual(recipients.map(({ email }) => email));
  });
});

describe('its programs', () => {
  test('invite from a form, and copy all guests, on a running server', async () => {
    const server = await startLocal({ sendRate: 1000 });
    try {
      const made = await globalThis.fetch(`${server.httpUrl}/_local/organizer-key`, {
        method: 'POST',
        body: JSON.stringify({ email: ANN, scope: 'manage' }),
      });
      const { key } = (await made.json()) as { key: string };
      const { data: event } = await client.connect({ url: server.httpUrl, secret: key }).POST('/v1/events', {
        body: { summary: 'Launch', start: '2099-05-12T10:00:00Z', duration: 'PT1H' },
      });
      const env = {
        ...process.env,
        YESMAYBE_URL: server.httpUrl,
        API_CODE: event?.apiCode ?? '',
        MANAGE_CODE: event?.manageCode ?? '',
        PORT: '0',
      };
      const form = spawn(process.execPath, ['examples/sign-up.ts'], { cwd: installed, env });
      const [line] = (await once(form.stdout.setEncoding('utf8'), 'data')) as [string];
      const { port } = JSON.parse(line.replace('listening ', '')) as { port: number };
      const post = async (email: string) =>
        (
          await globalThis.fetch(`http://127.0.0.1:${port}`, {
            method: 'POST',
            body: new URLSearchParams({ email, name: 'Ben' }),
          })
        ).text();
      expect(await post('ben@example.org')).toBe('Look into your mailbox.');
      expect(await post('nonsense')).toBe('Please look at the address: invalid-address.');
      form.kill();
      await globalThis.fetch(`${server.httpUrl}/_local/idle`);
      // The server runs in this process, which must not wait.
      const sync = await promisify(execFile)(process.execPath, ['examples/nightly-sync.ts'], {
        cwd: installed,
        env,
      });
      const lines = sync.stdout.trim().split('\n');
      expect(lines.map((one) => JSON.parse(one))).toEqual([
        { email: 'ben@example.org', name: 'Ben', status: 'needs-action', repliedAt: null },
      ]);
    } finally {
      await server.close();
    }
  }, 60_000);
});
