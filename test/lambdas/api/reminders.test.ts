/** Guests who have not answered are reminded. */
import { describe, expect, test } from 'vitest';
import { readInvite, replyTo } from '#harness/mails.ts';
import { seedEvent, seedGuests } from '#harness/seeded.ts';
import { openScene } from '../scene.ts';

const { answer, create: createAt, deployment, inviteAll, inviteOne, mailOrganizer, statistics } = openScene();

const FUTURE = { start: '20990512T100000' };
const create = () => createAt(FUTURE);
const HOUR = 3600_000;

async function remind(code: string) {
  const answered = await deployment().api.request('/v1/event/reminders', {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
  });
  const body = (await answered.json()) as Record<string, unknown>;
  return { status: answered.status, body };
}
async function reminders(code: string) {
  const { status, body } = await remind(code);
  await deployment().run();
  const mails = deployment().sent();
  return { status, body, mails, to: mails.map(({ to }) => to).sort() };
}

describe('a reminder', () => {
  test('is the invite once more, says so, and goes to those who have not answered', async () => {
    const { manage } = await create();
    const inviteOf = await inviteAll(manage, {
      yes: [{}],
      no: [{ status: 'DECLINED' }],
      silent: [],
      quiet: [],
    });
    const { status, body, mails, to } = await reminders(manage);
    expect([status, body]).toEqual([202, { queued: 2, exact: true }]);
    expect(to).toEqual(['quiet@example.org', 'silent@example.org']);
    const mail = mails.find(({ to: who }) => who === 'silent@example.org');
    const [first, again] = [inviteOf('silent').raw, mail?.raw ?? ''].map(readInvite);
    expect(mail?.subject).toBe('Reminder: Launch');
    expect(mail?.raw).toContain('Reminder: Launch');
    expect(mail?.raw).toContain('not answered this invitation yet');
    expect(again).toMatchObject({
      method: 'REQUEST',
      partstat: 'NEEDS-ACTION',
      sequence: 0,
      uid: first?.uid,
    });
    const stampOf = (invite: typeof first) => invite?.line('DTSTAMP').slice(8) ?? '';
    expect(stampOf(again) > stampOf(first)).toBe(true);
    expect(again?.line('DTSTART')).toBe(first?.line('DTSTART'));
  });

  test('comes at most once in 24 hours', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    expect((await reminders(manage)).to).toHaveLength(1);
    expect((await reminders(manage)).body).toEqual({ queued: 0, exact: true });
    deployment().clock += 23 * HOUR;
    expect((await reminders(manage)).to).toEqual([]);
    deployment().clock += HOUR;
    expect((await reminders(manage)).to).toHaveLength(1);
  });

  test('comes once for two calls at the same moment', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    await Promise.all([remind(manage), remind(manage)]);
    await deployment().run();
    expect(deployment().sent()).toHaveLength(1);
  });

  test('does not go to somebody who answers before it is sent, nor to one who was removed', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'eve@example.org');
    await remind(manage);
    const reply = replyTo(ben.raw);
    deployment().receive('rsvp', reply.to, reply.raw);
    await deployment().step('rsvp');
    await deployment().api.request('/v1/event/recipients/eve@example.org', {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${manage}` },
    });
    await deployment().run();
    const sent = deployment()
      .sent()
      .filter(({ subject }) => subject.startsWith('Reminder'));
    expect(sent).toEqual([]);
  });

  test('carries the current version to somebody who was not sent the update', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('REQUEST', { start: '20990513T100000', sequence: 1, dtstamp: '20260103T120000Z' });
    const { mails } = await reminders(manage);
    expect(mails.map(({ raw }) => readInvite(raw).sequence)).toEqual([1]);
    expect(readInvite(mails[0]?.raw ?? '').line('DTSTART')).toContain('20990513T100000');
    const said = mails[0] && (await answer(mails[0]));
    expect(said).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('is not for those who unsubscribed, whose mail bounced, or who have no invite yet', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await deployment().api.request(unsubscribePath(ben.raw), { method: 'POST' });
    deployment().aws.faults.set({ ses: { bounce: ['eve@example.org'] } });
    await inviteOne(manage, 'eve@example.org');
    expect((await reminders(manage)).body).toEqual({ queued: 0, exact: true });
  });

  test('does not reach somebody who unsubscribes after it was queued, and leaves no trace with them', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    expect((await remind(manage)).body).toMatchObject({ queued: 1 });
    await deployment().api.request(unsubscribePath(ben.raw), { method: 'POST' });
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ delivered: 1 });
  });
});

test('in an event with more than a thousand guests the reminders go page by page', {
  timeout: 60_000,
}, async () => {
  const { id, code } = await seedEvent(deployment(), FUTURE);
  const guests = Array.from({ length: 1010 }, (_, n) => ({
    email: `guest-${n}@example.org`,
    said: n < 1000 ? ('accepted' as const) : null,
  }));
  await seedGuests(deployment(), id, guests);
  deployment().timeLeft = 0;
  const { body, to } = await reminders(code);
  deployment().timeLeft = 60_000;
  expect(body).toEqual({ queued: 10, exact: false });
  expect(to).toEqual(guests.slice(1000).map(({ email }) => email));
  expect((await reminders(code)).to).toEqual([]);
});

function unsubscribePath(raw: string): string {
  return /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(raw.replaceAll(/\r\n /g, ''))?.[1] ?? '';
}
