import { describe, expect, test } from 'vitest';
import { openScene } from '../scene.ts';

const { answer, create, deployment, inviteOne, mailOrganizer, recipients, statistics } = openScene();

const historyOf = async (manage: string, email = 'ben@example.org') =>
  (await recipients(manage)).find((one) => one.email === email)?.history;

describe('an answer that does not count says why', () => {
  test('to an event that is off', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    await answer(ben);
    expect(await historyOf(manage)).toMatchObject([{ counted: false, reason: 'event-cancelled' }]);
  });

  test('to a date that the series does not have', async () => {
    const { manage } = await create({ rrule: 'FREQ=WEEKLY' });
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { recurrenceId: '20260513T080000Z' });
    expect(await historyOf(manage)).toMatchObject([{ counted: false, reason: 'no-such-date' }]);
  });

  test('older than the one that counts', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { dtstamp: '20260104T120000Z' });
    await answer(ben, { dtstamp: '20260103T120000Z', status: 'DECLINED' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, declined: 0 });
    const [first, second] = (await historyOf(manage)) as { counted: boolean; reason?: string }[];
    expect([first?.counted, first && 'reason' in first]).toEqual([true, false]);
    expect(second).toMatchObject({ status: 'declined', counted: false, reason: 'older' });
  });

  test('given for somebody who was invited with a token of their own', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'eve@example.org');
    await answer(ben);
    await answer(ben, { attendee: 'eve@example.org', status: 'DECLINED' });
    expect(await historyOf(manage)).toMatchObject([
      { counted: true },
      { counted: false, reason: 'not-theirs', answeredBy: 'eve@example.org' },
    ]);
  });

  test('given to a forwarded invite after the event was cancelled', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    await answer(ben, { attendee: 'eve@example.net' });
    expect(await historyOf(manage)).toMatchObject([
      { counted: true },
      { counted: false, reason: 'event-cancelled', answeredBy: 'eve@example.net' },
    ]);
  });

  test('and the page of their story says so in words', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { dtstamp: '20260104T120000Z' });
    await answer(ben, { dtstamp: '20260103T120000Z', status: 'DECLINED' });
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    const body = new URLSearchParams({ code: manage });
    const opened = await deployment().api.request('/results/session', { method: 'POST', headers, body });
    const Cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const found = await deployment().api.request(`${opened.headers.get('Location')}?q=ben@example.org`, {
      headers: { Cookie },
    });
    const page = await (
      await deployment().api.request(found.headers.get('Location') ?? '', { headers: { Cookie } })
    ).text();
    expect(page).toContain('not counted: they had given a newer answer');
  });
});
