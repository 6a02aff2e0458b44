/** What HTTP asks of every route of the API: methods, validators, content types, and headers of refusals. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openScene } from '../scene.ts';

const { deployment, create, inviteOne } = openScene();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const call = (path: string, init: RequestInit = {}, code = '') =>
  deployment().api.request(path, { ...init, headers: { 'X-Api-Code': code, ...init.headers } });
const problemIn = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

describe('methods', () => {
  test.each([
    ['/v1/invites', 'GET', 'POST, OPTIONS'],
    ['/v1/invites', 'HEAD', 'POST, OPTIONS'],
    ['/v1/event', 'DELETE', 'GET, HEAD, OPTIONS'],
    ['/v1/event/page', 'PATCH', 'PUT, OPTIONS'],
    ['/v1/people/ben@example.org', 'PUT', 'GET, HEAD, DELETE, OPTIONS'],
    ['/v1/events/k3v7q2mx5tzw4yab/codes', 'GET', 'POST, OPTIONS'],
  ])('%s does not take %s', async (path, method, allow) => {
    const answer = await call(path, { method });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allow]);
    if (method !== 'HEAD')
      expect(await problemIn(answer)).toMatchObject({ code: 'method-not-allowed', status: 405 });
  });

  test('OPTIONS lists them, with CORS and without', async () => {
    for (const [path, allow] of [
      ['/v1/invites', 'POST, OPTIONS'],
      ['/v1/event/statistics', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const answer = await call(path, { method: 'OPTIONS' });
      expect([answer.status, answer.headers.get('Allow')]).toEqual([204, allow]);
    }
    expect((await call('/v1/nowhere', { method: 'OPTIONS' })).status).toBe(404);
  });

  test('a page lists them to a browser', async () => {
    const answer = await call('/sign-in', { method: 'PUT', headers: { Accept: 'text/html' } });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
  });

  test('HEAD answers as GET does, without the body', async () => {
    const { manage } = await create();
    for (const path of [
      '/v1/event',
      '/v1/event/statistics',
      '/v1/event/recipients',
      '/v1/event/recipients.csv',
    ]) {
      const [get, head] = [await call(path, {}, manage), await call(path, { method: 'HEAD' }, manage)];
      expect([head.status, head.headers.get('Content-Type'), await head.text()]).toEqual([
        200,
        get.headers.get('Content-Type'),
        '',
      ]);
      expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
    }
  });

  test('a slash at the end makes no difference', async () => {
    const { api, manage } = await create();
    expect((await call('/v1/event/', {}, api)).status).toBe(200);
    expect((await call('/v1/event/statistics//', {}, manage)).status).toBe(200);
    const body = JSON.stringify({ email: 'ben@example.org' });
    expect((await call('/v1/invites/', { method: 'POST', body }, api)).status).toBe(202);
  });
});

describe('validators', () => {
  test('what has not changed is answered 304', async () => {
    const { api, manage } = await create();
    const first = await call('/v1/event/statistics', {}, manage);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
    const again = (tag: string) =>
      call('/v1/event/statistics', { headers: { 'If-None-Match': tag } }, manage);
    for (const tag of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      const answer = await again(tag);
      expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', etag]);
      expect(answer.headers.get('Content-Type')).toBeNull();
    }
    expect((await again('"other"')).status).toBe(200);
    await inviteOne(api, 'ben@example.org');
    const changed = await again(etag);
    expect([changed.status, changed.headers.get('ETag') === etag]).toEqual([200, false]);
  });

  test('a web page on another site may read them', async () => {
    const { api } = await create();
    const origin = { Origin: 'https://forms.example' };
    const answer = await call('/v1/event', { headers: origin }, api);
    expect(answer.headers.get('Access-Control-Expose-Headers')).toMatch(/ETag/);
    const etag = answer.headers.get('ETag') ?? '';
    const unchanged = await call('/v1/event', { headers: { ...origin, 'If-None-Match': etag } }, api);
    expect([unchanged.status, unchanged.headers.get('Access-Control-Allow-Origin')]).toEqual([304, '*']);
  });

  test('answers to changes, refusals and tables are not stored', async () => {
    const { api, manage } = await create();
    const body = JSON.stringify({ email: 'ben@example.org' });
    const answers = [
      await call('/v1/invites', { method: 'POST', body }, api),
      await call('/v1/event', {}, 'api_none'),
      await call('/v1/event/recipients.csv', {}, manage),
    ];
    for (const { headers } of answers)
      expect([headers.get('Cache-Control'), headers.get('ETag')]).toEqual(['no-store', null]);
  });
});

describe('bodies', () => {
  const text = JSON.stringify({ email: 'ben@example.org' });
  test.each<[string, string | null, BodyInit, number, string | undefined]>([
    ['JSON', 'application/json', text, 202, undefined],
    ['JSON with a charset', 'application/json; charset=UTF-8', text, 202, undefined],
    ['JSON of a vendor', 'application/vnd.example+json', text, 202, undefined],
    ['plain text, which needs no preflight', 'text/plain', text, 202, undefined],
    ['no type', null, new TextEncoder().encode(text), 202, undefined],
    ['JSON with a byte order mark', 'application/json', `\uFEFF${text}`, 202, undefined],
    ['a form', 'application/x-www-form-urlencoded', 'email=ben@example.org', 415, 'content-type-unsupported'],
    ['XML', 'text/xml', '<email>ben@example.org</email>', 415, 'content-type-unsupported'],
    ['another charset', 'application/json; charset=ISO-8859-1', text, 415, 'content-type-unsupported'],
    [
      'octets that are no UTF-8',
      'application/json',
      Buffer.from('{"email":"b\xe9n@x.org"}', 'latin1'),
      400,
      'body-not-json',
    ],
    ['half of JSON', 'application/json', '{"email":', 400, 'body-not-json'],
    ['nothing', 'application/json', '', 400, 'body-not-json'],
  ])('%s', async (_, type, body, status, code) => {
    const { api } = await create();
    const headers = type === null ? undefined : { 'Content-Type': type };
    const answer = await call('/v1/invites', { method: 'POST', body, ...(headers ? { headers } : {}) }, api);
    expect([answer.status, (await problemIn(answer)).code]).toEqual([status, code]);
  });

  test.each([
    [
      '/v1/invites',
      'POST',
      { emial: 'ben@example.org' },
      'There is no field "emial" here. Perhaps "email" is meant.',
    ],
    [
      '/v1/invites',
      'POST',
      { email: 'ben@example.org', colour: 1 },
      'There is no field "colour" here. These are taken: email, name, origin, locale.',
    ],
    [
      '/v1/invites',
      'POST',
      { recipients: [], origin: 'web' },
      'There is no field "origin" here. These are taken: recipients.',
    ],
    [
      '/v1/event/page',
      'PUT',
      { open: true, Place: 4 },
      'There is no field "Place" here. Perhaps "places" is meant.',
    ],
    [
      '/v1/codes',
      'POST',
      { replaces: 'api' },
      'There is no field "replaces" here. Perhaps "replace" is meant.',
    ],
  ])('%s refuses unknown fields: %s %j', async (path, method, body, detail) => {
    const { manage } = await create();
    const answer = await call(path, { method, body: JSON.stringify(body) }, manage);
    expect([answer.status, await problemIn(answer)]).toEqual([
      400,
      expect.objectContaining({ code: 'field-unknown', detail }),
    ]);
  });

  test('a field that is missing is named, with what it is', async () => {
    const answer = await call(
      '/v1/invites',
      { method: 'POST', body: '{"name":"Ben"}' },
      (await create()).api,
    );
    expect([answer.status, await problemIn(answer)]).toEqual([
      400,
      expect.objectContaining({
        code: 'body-invalid',
        detail: 'email: This field is missing. It is of the type string.',
      }),
    ]);
  });

  test('a parameter that the query does not have is named', async () => {
    const { manage } = await create();
    const answer = await call('/v1/event/recipients?limits=4', {}, manage);
    expect([answer.status, await problemIn(answer)]).toEqual([
      400,
      expect.objectContaining({
        code: 'query-invalid',
        detail: 'There is no parameter "limits" here. Perhaps "limit" is meant.',
      }),
    ]);
  });
});

describe('refusals', () => {
  test('a code that is missing, unknown or too weak is challenged', async () => {
    const { api } = await create();
    const challenge = async (path: string, code: string) =>
      (await call(path, {}, code)).headers.get('WWW-Authenticate');
    expect(await challenge('/v1/event', '')).toBe('Bearer realm="yesmaybe"');
    expect(await challenge('/v1/event', 'api_none')).toBe('Bearer realm="yesmaybe", error="invalid_token"');
    expect(await challenge('/v1/event/statistics', api)).toBe(
      'Bearer realm="yesmaybe", error="insufficient_scope"',
    );
    expect(await challenge('/v1/people/ben@example.org', 'owner_none')).toMatch(/invalid_token/);
  });

  test('each leads to the page about its code', async () => {
    const problem = await problemIn(await call('/v1/event'));
    expect(problem).toEqual({
      type: 'https://localhost/docs#code-missing',
      code: 'code-missing',
      title: expect.any(String),
      status: 401,
      detail: expect.any(String),
    });
  });

  test('a rate limit says when its window ends', async () => {
    const { api } = await create();
    const body = JSON.stringify({
      recipients: Array.from({ length: 500 }, (_, at) => ({ email: `p${at}@example.org` })),
    });
    const answers = [];
    for (let at = 0; at < 3; at += 1) answers.push(await call('/v1/invites', { method: 'POST', body }, api));
    const last = answers.at(-1) as Response;
    expect(last.status).toBe(429);
    const left = 60 - (Math.floor(deployment().now() / 1000) % 60);
    expect(Math.abs(Number(last.headers.get('Retry-After')) - left)).toBeLessThanOrEqual(2);
  }, 60_000);

  test('replacing codes too often says when the day ends', async () => {
    const { manage } = await create();
    const replace = () => call('/v1/codes', { method: 'POST', body: '{"replace":"api"}' }, manage);
    for (let at = 0; at < 10; at += 1) expect((await replace()).status).toBe(200);
    const answer = await replace();
    const left = 86_400 - (Math.floor(deployment().now() / 1000) % 86_400);
    expect(answer.status).toBe(429);
    expect(Math.abs(Number(answer.headers.get('Retry-After')) - left)).toBeLessThanOrEqual(5);
  });
});
