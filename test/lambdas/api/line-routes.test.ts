import { describe, expect, test } from 'vitest';
import { replyTo } from '#harness/mails.ts';
import { create, deployment, post, setPage, useDeployment } from './public-pages.ts';

useDeployment();

interface Line {
  readonly length: number;
  readonly kept: number;
  readonly people: readonly { readonly email: string; readonly position: number }[];
  readonly cursor?: string;
}

function call(method: string, path: string, code: string, body?: unknown) {
  return deployment.api.request(`/v1/event/line${path}`, {
    method,
    headers: { Authorization: `Bearer ${code}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function askForPlace(code: string, email: string, more = {}) {
  const answer = await call('POST', '', code, { email, ...more });
  deployment.clock += 1000;
  return { status: answer.status, said: (await answer.json()) as Record<string, string> };
}

const list = async (code: string, query = '') => (await (await call('GET', query, code)).json()) as Line;

async function settle() {
  await deployment.run();
  return deployment.sent();
}

/** An event whose only place Ben has taken. */
async function full() {
  const event = await create();
  await setPage(event.manage, { places: 1 });
  expect((await askForPlace(event.api, 'ben@example.org')).said).toEqual({
    email: 'ben@example.org',
    state: 'queued',
  });
  const [ben] = await settle();
  const say = async (status: string, day: number) => {
    const reply = replyTo(ben?.raw ?? '', { status, dtstamp: `2026010${day}T120000Z` });
    deployment.receive('rsvp', reply.to, reply.raw);
    return settle();
  };
  await say('ACCEPTED', 2);
  return { ...event, saysNo: () => say('DECLINED', 3) };
}

describe('a request for a place by API', () => {
  test.each(['api', 'manage'] as const)(
    'is an invite while one is free, and else a place in line, with the %s code',
    async (kind) => {
      const event = await full();
      const { status, said } = await askForPlace(event[kind], 'Eve@Example.org', {
        name: 'Eve',
        origin: 'web',
        locale: 'de-AT',
      });
      expect({ status, ...said }).toMatchObject({ status: 202, email: 'eve@example.org', state: 'in-line' });
      expect(await settle()).toEqual([]);
      expect(await list(event.manage)).toMatchObject({
        length: 1,
        kept: 0,
        places: 1,
        people: [{ position: 1, email: 'eve@example.org', name: 'Eve', origin: 'web', locale: 'de-AT' }],
      });
      expect((await event.saysNo()).map(({ to }) => to)).toEqual(['eve@example.org']);
      expect(await list(event.manage)).toMatchObject({ length: 0, kept: 1, people: [] });
    },
  );

  test('answers with the link that takes the request back', async () => {
    const { api, manage } = await full();
    const { said } = await askForPlace(api, 'eve@example.org');
    const link = new URL(said.leave ?? '');
    expect((await post(link.pathname, [])).status).toBe(200);
    expect((await list(manage)).length).toBe(0);
  });

  test('says the same of a guest as of everybody, and does not put them into the line', async () => {
    const { api, manage } = await full();
    expect((await askForPlace(api, 'ben@example.org')).said.state).toBe('in-line');
    expect((await list(manage)).length).toBe(0);
  });

  test.each([
    ['an address that is none', { email: 'eve' }, 400],
    ['our own address', { email: 'create@invites.test' }, 400],
    ['a field that there is not', { email: 'eve@example.org', places: 2 }, 400],
  ])('refuses %s', async (_, body, status) => {
    const { api } = await full();
    expect((await call('POST', '', api, body)).status).toBe(status);
  });

  test('is limited by API code as an invite is', async () => {
    const { api, manage } = await full();
    const statuses = new Set<number>();
    for (let count = 0; count < 12; count += 1)
      statuses.add((await askForPlace(api, `eve+${count}@example.org`)).status);
    expect([...statuses]).toEqual([202, 429]);
    expect((await list(manage)).length).toBe(10);
  });

  test('may be made by a web page on any site, which cannot read the line', async () => {
    const { api } = await full();
    const preflight = (method: string) =>
      deployment.api.request('/v1/event/line', {
        method: 'OPTIONS',
        headers: { Origin: 'https://elsewhere.test', 'Access-Control-Request-Method': method },
      });
    expect((await preflight('POST')).headers.get('Access-Control-Allow-Methods')).toBe('POST');
    expect((await call('GET', '', api)).status).toBe(403);
  });
});

describe('the list of the line', () => {
  test('is read page by page, with positions that go on', async () => {
    const { api, manage } = await full();
    for (const name of ['eve', 'dan', 'zoe']) await askForPlace(api, `${name}@example.org`);
    const first = await list(manage, '?limit=2');
    expect(first.people.map(({ position, email }) => `${position} ${email}`)).toEqual([
      '1 eve@example.org',
      '2 dan@example.org',
    ]);
    const second = await list(manage, `?limit=2&cursor=${first.cursor}`);
    expect(second.people.map(({ position, email }) => `${position} ${email}`)).toEqual(['3 zoe@example.org']);
    expect(second.cursor).toBeUndefined();
    expect((await call('GET', '?cursor=1.x.y', manage)).status).toBe(400);
  });

  test('loses whom the organizer takes out', async () => {
    const { api, manage } = await full();
    for (const name of ['eve', 'dan']) await askForPlace(api, `${name}@example.org`);
    expect((await call('DELETE', '/Eve@example.org', api)).status).toBe(403);
    expect((await call('DELETE', '/Eve@example.org', manage)).status).toBe(204);
    expect((await call('DELETE', '/eve@example.org', manage)).status).toBe(404);
    expect((await list(manage)).people.map(({ email }) => email)).toEqual(['dan@example.org']);
  });
});
