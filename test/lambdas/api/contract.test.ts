/** The contract that every answer of the API is held against notices what it should. */
import { expect, test, vi } from 'vitest';
import { listeners } from '#harness/listeners.ts';
import { type Answered, breaches } from '../../support/contract.ts';
import { openScene } from '../scene.ts';

const { create, get } = openScene();

const STATISTICS = {
  ...Object.fromEntries(
    'invited accepted tentative declined needsAction delegated guests notCounted sent delivered bounced complained'
      .split(' ')
      .map((name) => [name, 0]),
  ),
  beforeChange: { accepted: 0, tentative: 0 },
  byOrigin: {},
  byClient: {},
};
const answered = (body: unknown, more: Partial<Answered> = {}): Answered => ({
  method: 'GET',
  path: '/v1/event/statistics',
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
  ...more,
});

test('an answer as documented is none', () => {
  expect(breaches(answered(STATISTICS))).toEqual([]);
  expect(breaches(answered('', { method: 'POST', status: 405 }))).toEqual([]);
});

test.each<[string, Answered]>([
  ['a field that is not documented', answered({ ...STATISTICS, secret: 1 })],
  [
    'one inside another',
    answered({ ...STATISTICS, beforeChange: { accepted: 0, tentative: 0, declined: 0 } }),
  ],
  ['a field that is missing', answered({ ...STATISTICS, invited: undefined })],
  ['a value of another type', answered({ ...STATISTICS, invited: '0' })],
  ['a status that is not documented', answered({}, { status: 418 })],
  ['another content type', answered(STATISTICS, { type: 'text/html' })],
  [
    'a problem with an unknown field',
    answered({ code: 'x' }, { status: 401, type: 'application/problem+json' }),
  ],
  ['a route that is no operation', answered({}, { path: '/v1/secrets' })],
])('%s is a breach', (_, one) => {
  expect(breaches(one)).not.toEqual([]);
});

test('every answer in the tests is looked at', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const { answered: look } = listeners;
  const seen = vi.fn<NonNullable<typeof look>>(async (...one) => look?.(...one));
  listeners.answered = seen;
  const { manage } = await create();
  await get(manage, '/v1/event/statistics');
  listeners.answered = look;
  expect(seen).toHaveBeenCalledOnce();
});
