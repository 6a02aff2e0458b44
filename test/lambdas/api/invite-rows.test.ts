/** POST /v1/invites with many recipients: each row is judged by itself. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '../scene.ts';
import { openScene } from '../scene.ts';

const { deployment, create, recipients } = openScene();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

async function post(code: string, body: unknown) {
  const answer = await deployment().api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, Json[]> };
}

describe('a row that is none', () => {
  test.each<[string, unknown, string | undefined]>([
    ['null', null, undefined],
    ['a number', 7, undefined],
    ['a text', 'ben@example.org', undefined],
    ['a list', ['ben@example.org'], undefined],
    ['an empty object', {}, undefined],
    ['one without an address', { name: 'Ben' }, undefined],
    ['one whose address is null', { email: null }, undefined],
    ['one whose address is a list', { email: ['ben@example.org'] }, undefined],
    ['one whose address is an object', { email: { address: 'ben@example.org' } }, undefined],
    ['one whose address has no end', { email: `${'b'.repeat(2000)}@example.org` }, undefined],
    ['one whose name is a number', { email: 'ben@example.org', name: 7 }, 'ben@example.org'],
    ['one whose name is too long', { email: 'ben@example.org', name: 'b'.repeat(201) }, 'ben@example.org'],
    ['one whose origin is no word', { email: 'ben@example.org', origin: 'a b' }, 'ben@example.org'],
  ])('%s is named by its index, and the others are invited', async (_, row, email) => {
    const { api } = await create();
    const rows = [{ email: 'ann@example.org' }, row, { email: 'kim@example.org', name: null }];
    const { status, body } = await post(api, { recipients: rows });
    expect([status, body.accepted?.map((one) => one.email)]).toEqual([
      202,
      ['ann@example.org', 'kim@example.org'],
    ]);
    expect(body.rejected).toEqual([
      {
        ...(email ? { email } : {}),
        reason: 'row-invalid',
        index: 1,
        detail: expect.stringMatching(/^\S.*\.$/),
      },
    ]);
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toEqual(['ann@example.org', 'kim@example.org']);
  });
});

test('an address that mail cannot go to has its index, too', async () => {
  const { api } = await create();
  const emails = [
    'ben@',
    'ben@example.org',
    'rsvp@invites.test',
    ...Array.from({ length: 11 }, (_, at) => `ben+${at}@example.org`),
  ];
  const { body } = await post(api, { recipients: emails.map((email) => ({ email })) });
  expect(body.rejected).toEqual([
    { email: 'ben@', reason: 'invalid-address', index: 0 },
    { email: 'rsvp@invites.test', reason: 'own-address', index: 2 },
    { email: 'ben+10@example.org', reason: 'too-many-for-mailbox', index: 13 },
  ]);
});

test('all rows may be wrong', async () => {
  const { api } = await create();
  const { status, body } = await post(api, { recipients: [null, {}] });
  expect([status, body.accepted, body.rejected?.map(({ index }) => index)]).toEqual([202, [], [0, 1]]);
});

test('499 are invited although one is wrong', async () => {
  const { api } = await create();
  const rows = Array.from({ length: 500 }, (_, at) =>
    at === 250 ? { email: 7 } : { email: `p${at}@example.org` },
  );
  const { body } = await post(api, { recipients: rows });
  expect([body.accepted?.length, body.rejected?.map(({ index }) => index)]).toEqual([499, [250]]);
}, 60_000);

test.each<[string, unknown, RegExp]>([
  ['more than 500', { recipients: Array.from({ length: 501 }, () => null) }, /^recipients: .*500/],
  ['nobody', { recipients: [] }, /^recipients: /],
  ['no list', { recipients: { email: 'ben@example.org' } }, /^recipients: /],
  ['no list and an address', { recipients: null, email: 'ben@example.org' }, /^recipients: /],
  ['a single one without an address', { name: 'Ben' }, /^email: /],
  ['a single one whose name is no text', { email: 'ben@example.org', name: 7 }, /^name: /],
  ['nothing', null, /^body: /],
])('%s is one error that says what is wrong', async (_, sent, detail) => {
  const { api } = await create();
  const { status, body } = await post(api, sent);
  expect([status, body]).toEqual([
    400,
    expect.objectContaining({ code: 'body-invalid', detail: expect.stringMatching(detail) }),
  ]);
});

test('each accepted row has its place, and the address as it was sent and as it is understood', async () => {
  const { manage } = await create();
  const emails = ['Ben@Example.org', 'ben@', ' kim@example.org', 'BEN@example.org', 'kim@EXAMPLE.org'];
  const { body } = await post(manage, { recipients: emails.map((email) => ({ email })) });
  expect([body.accepted, body.rejected?.map(({ index }) => index)]).toEqual([
    [
      { index: 0, given: 'Ben@Example.org', email: 'ben@example.org', state: 'queued', alsoAt: [3] },
      { index: 2, given: ' kim@example.org', email: 'kim@example.org', state: 'queued', alsoAt: [4] },
    ],
    [1],
  ]);
  const alone = await post(manage, { email: 'BEN@example.org' });
  expect(alone.body.accepted).toEqual([
    { given: 'BEN@example.org', email: 'ben@example.org', state: 'already-invited' },
  ]);
});

test('one address beside a list is an error, whatever the list has', async () => {
  const { api } = await create();
  const { status, body } = await post(api, {
    email: 'a@example.org',
    recipients: [{ email: 'b@example.org' }],
  });
  expect([status, body]).toEqual([
    400,
    expect.objectContaining({ code: 'body-invalid', detail: expect.stringMatching(/not both/) }),
  ]);
});

test('a row with an unknown field is named with what was meant', async () => {
  const { api } = await create();
  const rows = [{ email: 'a@example.org', Orgin: 'web' }, { email: 'b@example.org' }];
  const { body } = await post(api, { recipients: rows });
  expect([body.accepted?.length, body.rejected]).toEqual([
    1,
    [
      {
        email: 'a@example.org',
        reason: 'row-invalid',
        index: 0,
        detail: 'There is no field "Orgin" here. Perhaps "origin" is meant.',
      },
    ],
  ]);
});

test('the language of a guest is kept as BCP 47 writes it', async () => {
  const { manage } = await create();
  const rows = [
    { email: 'a@example.org', locale: 'DE-at' },
    { email: 'b@example.org' },
    { email: 'c@example.org', locale: 'german please' },
  ];
  const { body } = await post(manage, { recipients: rows });
  expect(body.rejected).toEqual([
    expect.objectContaining({ reason: 'row-invalid', index: 2, detail: expect.stringMatching(/^locale: /) }),
  ]);
  await post(manage, { email: 'd@example.org', locale: 'pt-BR' });
  const listed = await recipients(manage);
  expect(Object.fromEntries(listed.map(({ email, locale }) => [email, locale]))).toEqual({
    'a@example.org': 'de-AT',
    'b@example.org': null,
    'd@example.org': 'pt-BR',
  });
});

test('the status of a query may be written as its counter is', async () => {
  const { manage } = await create();
  await post(manage, { email: 'a@example.org' });
  for (const status of ['needs-action', 'needsAction']) {
    const answer = await deployment().api.request(`/v1/event/recipients?status=${status}`, {
      headers: { 'X-Api-Code': manage },
    });
    expect(((await answer.json()) as { recipients: Json[] }).recipients).toHaveLength(1);
  }
});
