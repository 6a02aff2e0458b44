import { expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { answer, create, get, deployment, inviteAll, inviteOne, mailOrganizer, recipients, statistics } =
  openScene();

/** Where the organizer invited create@ to one date of a series alone. */
const DATE = { recurrenceId: '20260512T100000' };
const OF_DATE = { recurrenceId: '20260512T080000Z' };

test('a reply that names a date counts as the answer to an event without recurrence', async () => {
  const { manage } = await create();
  const ben = await inviteOne(manage, 'ben@example.org');
  await answer(ben, OF_DATE);
  expect(await statistics(manage)).toMatchObject({ accepted: 1, needsAction: 0 });
  await answer(ben, { recurrenceId: '20260513T080000Z', status: 'DECLINED', dtstamp: '20260103T120000Z' });
  expect(await recipients(manage)).toMatchObject([
    { status: 'declined', history: [{ instance: null }, { instance: null, counted: true }] },
  ]);
});

test('a guest who answers so gets an update, and their answer is kept in it', async () => {
  const { manage } = await create();
  const ben = await inviteOne(manage, 'ben@example.org');
  await answer(ben, OF_DATE);
  const sent = await mailOrganizer('REQUEST', {
    sequence: 1,
    dtstamp: '20260104T120000Z',
    location: 'Hall 2',
  });
  const update = sent.find(({ to }) => to === 'ben@example.org');
  expect(readInvite(update?.raw ?? '')).toMatchObject({ partstat: 'ACCEPTED', sequence: 1 });
});

test('an event that is one date of a series counts its answers, by mail and on the page', async () => {
  const { manage } = await create(DATE);
  const inviteOf = await inviteAll(manage, {
    ben: [OF_DATE],
    eve: [{ ...OF_DATE, status: 'DECLINED' }],
    dora: [{ recurrenceId: '20260512T080000Z', guests: 2 }],
    carl: [{}],
    finn: [],
  });
  expect(await statistics(manage)).toMatchObject({ accepted: 3, declined: 1, needsAction: 1, guests: 2 });
  const path = new URL(
    /https:\S+answer=yes\S*/.exec(inviteOf('finn').raw.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.[0] ??
      '',
  );
  const page = await (await deployment().api.request(path.pathname + path.search)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const body = new URLSearchParams({
    answer: 'yes',
    version: field('version'),
    form: field('form'),
    on: '2026-05-12T08:00:00Z',
  });
  await deployment().api.request(path.pathname, { method: 'POST', body });
  await deployment().run();
  expect(await statistics(manage)).toMatchObject({ accepted: 4, needsAction: 0 });
  expect(await get(manage, '/v1/event/statistics?instance=2026-05-12T08:00:00Z')).toMatchObject({
    accepted: 4,
  });
});

test('another date of that series is none of it', async () => {
  const { manage } = await create(DATE);
  const ben = await inviteOne(manage, 'ben@example.org');
  await answer(ben, { recurrenceId: '20260519T080000Z' });
  expect(await statistics(manage)).toMatchObject({ accepted: 0, needsAction: 1 });
  expect(await recipients(manage)).toMatchObject([
    { history: [{ status: 'accepted', counted: false, reason: 'no-such-date' }] },
  ]);
});
