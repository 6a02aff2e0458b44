/** Organizer keys: what each scope opens, whose events, and how keys are made, shown once and revoked. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOrganizerKey, type KeyScope, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { SESSION_LASTS, signSession } from '#domain/access/session.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { findOrganizerKey, putOrganizerKey } from '#store/organizer-keys.ts';
import { suspendOrganizer } from '#store/organizers.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { everything, whereIs } from '#test/support/everything.ts';
import { type Codes, readCodes } from './new-codes.ts';

const OWNER = 'olga@owners.example';
const ANN = 'ann@example.com';
const EVE = 'eve@example.net';
const FUTURE = { start: '20990512T100000', end: '20990512T110000' };

let deployment: TestDeployment;
let event: Codes;
beforeAll(async () => {
  deployment = await openDeployment({ owners: OWNER });
});
beforeEach(async () => {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', FUTURE));
  await deployment.run();
  event = readCodes(deployment.sent());
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  vi.restoreAllMocks();
});
afterAll(() => deployment.close());

let made = 0;
async function giveKey(scope: KeyScope, organizer = ANN): Promise<string> {
  made += 1;
  const key = organizerKeyOf(Buffer.alloc(20, made));
  const hash = hashOrganizerKey(key) as string;
  const createdAt = new Date(deployment.now()).toISOString();
  await putOrganizerKey(deployment.table, {
    hash,
    organizer,
    name: 'test',
    scope,
    createdAt,
    lastUsedAt: null,
  });
  return key;
}

async function call(secret: string, path: string, body?: object, method = body ? 'POST' : 'GET') {
  const answer = await deployment.api.request(path, {
    method,
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('Content-Type')?.includes('json');
  return { status: answer.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {}, text };
}

/** Every route of an event, as a call whose status says whether it may be made. */
const ROUTES: readonly (readonly [string, string, object?])[] = [
  ['GET', ''],
  ['POST', '/invites', { email: 'ben@example.org' }],
  ['GET', '/statistics'],
  ['GET', '/recipients'],
  ['GET', '/recipients.csv'],
  ['PUT', '/page', { open: true }],
  ['POST', '/codes', { replace: 'api' }],
];
const all = async (secret: string, id: string) => {
  const statuses = [];
  for (const [method, path, body] of ROUTES)
    statuses.push((await call(secret, `/v1/events/${id}${path}`, body, method)).status);
  return statuses;
};

describe('the routes of an event', () => {
  test.each<[KeyScope, number[]]>([
    ['read', [200, 403, 200, 200, 200, 403, 403]],
    ['send', [200, 202, 403, 403, 403, 403, 403]],
    ['manage', [200, 202, 200, 200, 200, 200, 200]],
  ])('are opened by a key with the scope %s as far as it goes', async (scope, statuses) => {
    expect(await all(await giveKey(scope), event.id)).toEqual(statuses);
  });

  test('are opened by the codes of that event, in the same way as without its id', async () => {
    expect(await all(event.api, event.id)).toEqual([200, 202, 403, 403, 403, 403, 403]);
    const [one, other] = await Promise.all([
      call(event.manage, '/v1/event'),
      call(event.manage, `/v1/events/${event.id}`),
    ]);
    expect(other.body).toEqual(one.body);
    expect(await all(event.manage, event.id)).toEqual([200, 202, 200, 200, 200, 200, 200]);
  });

  test("say of somebody else's event what they say of none", async () => {
    const none = 'a'.repeat(16);
    const key = await giveKey('manage', EVE);
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', { ...FUTURE, uid: 'other@example.com' }),
    );
    await deployment.run();
    const other = readCodes(deployment.sent());
    for (const secret of [key, other.manage, other.api]) {
      for (const [method, path, body] of ROUTES) {
        const [theirs, nobodys] = [
          await call(secret, `/v1/events/${event.id}${path}`, body, method),
          await call(secret, `/v1/events/${none}${path}`, body, method),
        ];
        expect(theirs).toEqual(nobodys);
        expect(secret === other.api ? [403, 404] : [404]).toContain(theirs.status);
      }
    }
    expect((await call(key, `/v1/events/${'x'.repeat(3000)}`)).body.code).toBe('event-gone');
  });

  test('name the scope that a key lacks', async () => {
    const { body } = await call(await giveKey('send'), `/v1/events/${event.id}/statistics`);
    expect(body).toMatchObject({ code: 'scope-too-small', status: 403 });
    expect(body.detail).toMatch(/scope send.*needs read or manage/);
  });

  test('ask a key for the id of the event', async () => {
    const { body } = await call(await giveKey('manage'), '/v1/event');
    expect([body.code, body.detail]).toEqual(['code-unknown', expect.stringContaining('/v1/events/{id}')]);
  });

  test('refuse a key that nobody has', async () => {
    const { status, body } = await call(organizerKeyOf(Buffer.alloc(20, 255)), `/v1/events/${event.id}`);
    expect([status, body.code]).toEqual([401, 'key-unknown']);
  });
});

test('a key that sends learns who is invited; like the API code it reads no personal links', async () => {
  const [send, read] = [await giveKey('send'), await giveKey('read')];
  const invite = () => call(send, `/v1/events/${event.id}/invites`, { email: 'ben@example.org' });
  expect((await invite()).body.accepted).toEqual([
    { given: 'ben@example.org', email: 'ben@example.org', state: 'queued' },
  ]);
  expect((await invite()).body.accepted).toEqual([
    { given: 'ben@example.org', email: 'ben@example.org', state: 'already-invited' },
  ]);
  const details = async (secret: string) => (await call(secret, `/v1/events/${event.id}`)).body;
  expect(await details(send)).toEqual(await details(event.api));
  expect(await details(read)).toEqual(await details(event.manage));
});

test('a key of a suspended organizer reads, and invites nobody, as the manage code', async () => {
  const key = await giveKey('manage');
  await suspendOrganizer(deployment.table, organizerHandle(ANN), '2026-05-01T12:00:00.000Z');
  const { body } = await call(key, `/v1/events/${event.id}/invites`, { email: 'ben@example.org' });
  expect(body.code).toBe('organizer-suspended');
  expect((await call(key, `/v1/events/${event.id}/statistics`)).status).toBe(200);
});

test('codes that a key replaced are shown to it, and the mail to the organizer says so', async () => {
  const { body } = await call(await giveKey('manage'), `/v1/events/${event.id}/codes`, { replace: 'both' });
  await deployment.run();
  const [mail] = deployment.sent();
  expect(mail?.to).toBe(ANN);
  expect(mail?.raw).toContain('with one of your organizer keys');
  expect(readCodes(mail ? [mail] : [])).toMatchObject({ api: body.apiCode, manage: body.manageCode });
  expect((await call(event.manage, '/v1/event')).status).toBe(401);
});

test('an owner key still replaces the codes of any event without seeing the new ones', async () => {
  const key = ownerKeyOf(Buffer.alloc(20, 7));
  await putOwnerKey(deployment.table, {
    hash: hashOwnerKey(key) as string,
    madeBy: OWNER,
    madeAt: '2026-05-01T12:00:00.000Z',
  });
  const { body } = await call(key, `/v1/events/${event.id}/codes`, { replace: 'api' });
  expect(body).toEqual({ replaced: ['api'], mailedTo: ANN });
  expect((await call(key, `/v1/events/${'a'.repeat(16)}/codes`, { replace: 'api' })).status).toBe(404);
  expect((await call(key, `/v1/events/${event.id}`)).status).toBe(401);
});

describe('the last use of a key', () => {
  test('is written once an hour, and not for a key that was revoked meanwhile', async () => {
    const key = await giveKey('read');
    const hash = hashOrganizerKey(key) as string;
    const used = async () => (await findOrganizerKey(deployment.table, hash))?.lastUsedAt;
    await call(key, `/v1/events/${event.id}`);
    const first = await used();
    expect(first).toMatch(/^2026-05-01T/);
    deployment.clock += 50 * 60_000;
    await call(key, `/v1/events/${event.id}`);
    expect(await used()).toBe(first);
    deployment.clock += 11 * 60_000;
    await call(key, `/v1/events/${event.id}`);
    expect(Date.parse((await used()) ?? '')).toBeGreaterThan(Date.parse(first ?? '') + 3600_000);
  });

  test('does not matter to the answer', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const key = await giveKey('read');
    const { send } = client;
    vi.spyOn(client, 'send').mockImplementation(async function (this: unknown, command, ...rest) {
      if (command.constructor.name === 'UpdateCommand') throw new Error('No.');
      return send.call(this, command, ...rest);
    });
    expect((await call(key, `/v1/events/${event.id}`)).status).toBe(200);
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('use of a key could not be recorded'));
  });
});

describe('on the page of keys', () => {
  async function browser(address: string) {
    const expires = deployment.now() + SESSION_LASTS;
    const session = signSession(await signingKeysReader('keys')(), { kind: 'organizer', address, expires });
    return (path: string, form?: Record<string, string>, site = 'same-origin') => {
      const headers = { Cookie: `session=${session}`, 'Sec-Fetch-Site': site };
      const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
      return deployment.api.request(path, init);
    };
  }
  const hashIn = (page: string) => /name="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';

  test('a key is made, shown once, listed with its last use, and revoked', async () => {
    const open = await browser(ANN);
    expect(await (await open('/events')).text()).toContain('href="/events/keys"');
    const page = await (await open('/events/keys', { name: ' Sync <b>', scope: 'read' })).text();
    const key = /key_[a-z2-7]{32}/.exec(page)?.[0] ?? '';
    const listed = await (await open('/events/keys')).text();
    expect(listed).toContain('Sync &lt;b&gt;');
    expect(listed).toContain('not used yet');
    expect(listed).not.toContain(key);
    expect(await whereIs(deployment, key)).toEqual([]);
    expect((await call(key, `/v1/events/${event.id}`)).status).toBe(200);
    expect(await (await open('/events/keys')).text()).toContain('last used on 2026-05-01');
    await open('/events/keys/revoke', { hash: hashIn(listed) });
    expect((await call(key, `/v1/events/${event.id}`)).body.code).toBe('key-unknown');
    expect((await everything(deployment)).filter(({ key: stored }) => stored.includes('KEY#'))).toEqual([]);
  });

  test("nobody revokes, or sees, another organizer's key", async () => {
    const key = await giveKey('manage');
    const open = await browser(EVE);
    expect(await (await open('/events/keys')).text()).toContain('There is no key');
    await open('/events/keys/revoke', { hash: hashOrganizerKey(key) as string });
    expect((await call(key, `/v1/events/${event.id}`)).status).toBe(200);
    expect(await (await (await browser(ANN))('/events/keys')).text()).toContain(hashOrganizerKey(key));
  });

  test('a key needs a name, and a form of our own', async () => {
    const open = await browser(ANN);
    expect((await open('/events/keys', { name: ' ', scope: 'read' })).status).toBe(422);
    expect((await open('/events/keys', { name: 'x', scope: 'all' })).status).toBe(400);
    expect((await open('/events/keys', { name: 'x', scope: 'read' }, 'cross-site')).status).toBe(403);
    expect((await deployment.api.request('/events/keys')).headers.get('Location')).toBe('/sign-in');
    expect(await (await open('/events/keys')).text()).toContain('There is no key');
  });

  test('nobody has more than fifty', async () => {
    for (let n = 0; n < 50; n += 1) await giveKey('read');
    const open = await browser(ANN);
    expect((await open('/events/keys', { name: 'one more', scope: 'read' })).status).toBe(409);
  });
});
