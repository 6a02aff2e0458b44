/** POST calls with the header Idempotency-Key, of which replacing codes is the first. */
import { describe, expect, test, vi } from 'vitest';
import { hashOwnerKey } from '#domain/access/owner-key.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { arm } from '../../support/death.ts';
import { whereIs } from '../../support/everything.ts';
import { deployment, mails, make, OWNER, opens, readCodes, useCodes } from './new-codes.ts';

useCodes();

const KEY = '0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1';
const API = '{"replace":"api"}';

async function call(code: string, body: string, key?: string, path = '/v1/codes') {
  const answer = await deployment.api.request(path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}`, ...(key === undefined ? {} : { 'Idempotency-Key': key }) },
    body,
  });
  const sent = (await answer.json()) as Record<string, string>;
  return { status: answer.status, body: sent, retryAfter: answer.headers.get('Retry-After') };
}

test('the same call is done once and answered alike', async () => {
  const { api, manage } = await make();
  const first = await call(manage, API, KEY);
  expect([first.status, first.body.apiCode === api]).toEqual([200, false]);
  expect(await call(manage, API, KEY)).toEqual(first);
  expect(await mails()).toHaveLength(1);
  expect((await call(manage, API)).body).not.toEqual(first.body);
});

test('a call that replaced its own code is answered again, if its key cannot be guessed', async () => {
  for (const [key, status] of [
    [KEY, 200],
    ['1', 401],
  ] as const) {
    const { manage } = await make({ uid: `event-${key}` });
    const body = '{"replace":"manage"}';
    const first = await call(manage, body, key);
    expect(first.status).toBe(200);
    const again = await call(manage, body, key);
    expect(again.status).toBe(status);
    if (status === 200) expect(again).toEqual(first);
    expect((await call(manage, '{"replace":"both"}', key)).status).toBe(401);
    expect((await call(manage, body, `${KEY}-other`)).status).toBe(401);
  }
});

test('another body with the same key is refused', async () => {
  const { manage } = await make();
  await call(manage, API, KEY);
  const { status, body } = await call(manage, '{"replace":"both"}', KEY);
  expect([status, body.code]).toEqual([422, 'idempotency-key-reused']);
});

test('a key belongs to who sends it, to the route, and to a day', async () => {
  const [one, other] = [await make({ uid: 'one' }), await make({ uid: 'other' })];
  const first = await call(one.manage, API, KEY);
  expect((await call(other.manage, API, KEY)).body).not.toEqual(first.body);
  deployment.clock = 24 * 3600_000 + 60_000;
  const nextDay = await call(one.manage, API, KEY);
  expect([nextDay.status, nextDay.body.apiCode === first.body.apiCode]).toEqual([200, false]);
});

test.each(['', '\xe9', 'x'.repeat(256)])('%j is no key', async (key) => {
  const { manage } = await make();
  const { status, body } = await call(manage, API, key);
  expect([status, body.code]).toEqual([400, 'idempotency-key-invalid']);
});

test('of calls at the same moment one is done, and the others come too early', async () => {
  const { manage } = await make();
  const answers = await Promise.all(Array.from({ length: 4 }, () => call(manage, API, KEY)));
  const [done, ...others] = answers.toSorted((one, next) => one.status - next.status);
  expect(done?.status).toBe(200);
  for (const { status, body, retryAfter } of others) {
    if (status === 200) expect(body).toEqual(done?.body);
    else expect([status, body.code, Number(retryAfter) > 0]).toEqual([409, 'idempotency-key-in-use', true]);
  }
  expect(await call(manage, API, KEY)).toEqual(done);
  expect(await mails()).toHaveLength(1);
});

test('a call that is refused may be corrected under the same key', async () => {
  const { manage } = await make();
  expect((await call(manage, '{"replace":"all"}', KEY)).status).toBe(400);
  expect((await call(manage, API, KEY)).status).toBe(200);
});

describe('a process that dies at any call of AWS', () => {
  test.each([
    ['before', 'both'],
    ['after', 'both'],
    ['before', 'api'],
    ['after', 'api'],
  ] as const)(
    '%s it has its effect, replacing %s, leaves a call that can be repeated',
    async (when, which) => {
      vi.spyOn(console, 'log').mockImplementation(() => {});
      const body = JSON.stringify({ replace: which });
      let deaths = 0;
      for (let at = 1; ; at += 1) {
        const { api, manage } = await make({ uid: `event-${at}` });
        const death = arm(at, when);
        const died = await Promise.race([call(manage, body, KEY), death.happened]);
        death.disarm();
        if (died) break;
        deaths += 1;
        expect([200, 409]).toContain((await call(manage, body, KEY)).status);
        deployment.clock += 61_000;
        const again = await call(manage, body, KEY);
        expect(again.status).toBe(200);
        const now = { api, manage, ...named(again.body) };
        expect([(await opens(now.api))[0], (await opens(now.manage))[2]]).toEqual([200, 200]);
        expect(
          (await mails()).map((mail) => readCodes([mail])).map((mail) => [mail.api, mail.manage]),
        ).toEqual([[now.api, now.manage]]);
      }
      expect(deaths).toBeGreaterThan(5);
    },
    60_000,
  );
});

function named({ apiCode, manageCode }: Record<string, string>) {
  return { ...(apiCode ? { api: apiCode } : {}), ...(manageCode ? { manage: manageCode } : {}) };
}

test('no code is stored', async () => {
  const { manage } = await make();
  const { body } = await call(manage, '{"replace":"both"}', KEY);
  expect(await whereIs(deployment, 'CALL#')).toHaveLength(1);
  expect(await whereIs(deployment, manage, body.apiCode ?? '-', body.manageCode ?? '-')).toEqual([]);
});

test('an owner may repeat a call, too', async () => {
  const { id, api } = await make();
  const key = `owner_${'a'.repeat(32)}`;
  await putOwnerKey(deployment.table, {
    hash: hashOwnerKey(key) ?? '',
    madeBy: OWNER,
    madeAt: '2026-05-01T12:00:00.000Z',
  });
  const path = `/v1/events/${id}/codes`;
  const first = await call(key, API, KEY, path);
  expect([first.status, first.body.replaced]).toEqual([200, ['api']]);
  expect(await call(key, API, KEY, path)).toEqual(first);
  const [mail, ...more] = await mails();
  expect([more.length, readCodes(mail ? [mail] : []).api === api]).toEqual([0, false]);
});
