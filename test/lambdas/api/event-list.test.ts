/** The events of an organizer, listed by an organizer key. */
import { describe, expect, test } from 'vitest';
import { hashOrganizerKey, type KeyScope, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { openScene } from '../scene.ts';

const { create, deployment, get, mailOrganizer } = openScene('*');

let made = 0;
async function giveKey(scope: KeyScope, organizer = 'ann@example.com') {
  made += 1;
  const key = organizerKeyOf(Buffer.alloc(20, made));
  const hash = hashOrganizerKey(key) as string;
  const createdAt = '2026-05-01T12:00:00.000Z';
  await putOrganizerKey(deployment().table, {
    hash,
    organizer,
    name: 'x',
    scope,
    createdAt,
    lastUsedAt: null,
  });
  return key;
}
interface Listed {
  readonly events: readonly { readonly summary: string; readonly id: string }[];
  readonly cursor?: string;
  readonly code?: string;
}
const list = async (key: string, query = '') => (await get(key, `/v1/events${query}`)) as unknown as Listed;
const titles = ({ events }: Listed) => events.map(({ summary }) => summary);

const on = (day: string, summary: string, more = {}) =>
  create({ uid: `${summary}@calendar.example`, start: `${day}T100000`, summary, ...more });

async function four() {
  await on('20260601', 'June');
  await on('20260502', 'Cancelled');
  await mailOrganizer('CANCEL', {
    uid: 'Cancelled@calendar.example',
    start: '20260502T100000',
    sequence: 1,
    dtstamp: '20260103T120000Z',
  });
  await on('20260401', 'April');
  await on('20260301', 'Weekly', { rrule: 'FREQ=WEEKLY' });
  await create({ uid: 'z@calendar.example', from: 'zoe@example.net', summary: 'Hers' });
}

describe('the list of events', () => {
  test('has those of the key, by their start, as they are shown one by one', async () => {
    await four();
    const key = await giveKey('read');
    const all = await list(key);
    expect(titles(all)).toEqual(['Weekly', 'April', 'Cancelled', 'June']);
    expect(all.cursor).toBeUndefined();
    for (const event of all.events) expect(await get(key, `/v1/events/${event.id}`)).toEqual(event);
    expect(titles(await list(await giveKey('manage', 'zoe@example.net')))).toEqual(['Hers']);
    expect(titles(await list(await giveKey('read', 'nobody@example.com')))).toEqual([]);
  });

  test.each([
    ['?status=confirmed', ['Weekly', 'April', 'June']],
    ['?status=cancelled', ['Cancelled']],
    ['?from=2026-05-01', ['Weekly', 'Cancelled', 'June']],
    ['?from=2026-05-01&to=2026-06-01', ['Weekly', 'Cancelled']],
    ['?to=2026-04-01T08:00:00Z', ['Weekly']],
    ['?to=2026-04-01T10:00:01%2B02:00', ['Weekly', 'April']],
  ])('is narrowed by %s', async (query, found) => {
    await four();
    expect(titles(await list(await giveKey('read'), query))).toEqual(found);
  });

  test('comes page by page, and keeps its place when an event is added', async () => {
    await four();
    const key = await giveKey('send');
    const first = await list(key, '?limit=2');
    expect(titles(first)).toEqual(['Weekly', 'April']);
    await on('20260302', 'Before');
    const second = await list(key, `?limit=2&cursor=${first.cursor}`);
    expect(titles(second)).toEqual(['Cancelled', 'June']);
    expect(second.cursor).toBeUndefined();
  });

  test('shows a key that only sends what the public page shows', async () => {
    const { api } = await create({ description: 'Ask ben@example.org', guests: ['ben@example.org'] });
    const [event] = (await list(await giveKey('send'))).events;
    expect(event).toEqual(await get(api, '/v1/event'));
    expect(JSON.stringify(event)).not.toContain('ben@example.org');
  });

  test('is for organizer keys only, and says what is wrong with a query', async () => {
    const { manage } = await create();
    expect((await list(manage)).code).toBe('key-unknown');
    const key = await giveKey('read');
    for (const query of [
      '?from=soon',
      '?to=2026-13-40',
      '?limit=0',
      '?limit=101',
      '?cursor=x',
      '?status=x',
      '?q=1',
    ])
      expect((await list(key, query)).code, query).toBe('query-invalid');
  });
});
