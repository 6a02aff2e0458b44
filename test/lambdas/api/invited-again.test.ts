import { describe, expect, test } from 'vitest';
import type { EventFacts } from '#harness/mails.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { openScene } from '../scene.ts';

const { answer, create, invite, inviteOne, mailOrganizer, deployment, statistics } = openScene();

const callOff = (version: number) => mailOrganizer('CANCEL', stamped(version));
const reopen = (version: number) => mailOrganizer('REQUEST', stamped(version));
const stamped = (version: number): EventFacts => ({
  sequence: version,
  dtstamp: `2026010${version + 3}T120000Z`,
});

function unsubscribePath(raw: string): string {
  return /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(raw.replaceAll(/\r\n /g, ''))?.[1] ?? '';
}

/** A mail comes in, and is dealt with, while a worker looks whether it may write to somebody. */
async function duringTheLookAtStops<T>(comesIn: () => void, work: () => Promise<T>): Promise<T> {
  const { send } = client;
  let isDone = false;
  client.send = async function (command, ...rest) {
    if (!isDone && JSON.stringify(command).includes('SENDBLOCKS#')) {
      isDone = true;
      comesIn();
      await deployment().step('rsvp');
    }
    return send.call(this, command, ...rest);
  };
  return work().finally(() => {
    client.send = send;
  });
}

describe('an event that was cancelled and reopened', () => {
  test('an explicit invite sends it again to guests who did not answer or declined, once', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const eve = await inviteOne(manage, 'eve@example.org');
    await answer(eve, { status: 'DECLINED' });
    await callOff(1);
    const sent = await reopen(2);
    expect(sent.filter(({ to }) => to !== 'ann@example.com')).toEqual([]);
    for (const first of [ben, eve]) {
      const { state, mails } = await invite(manage, first.to);
      expect(state).toBe('queued');
      expect(mails).toHaveLength(1);
      const again = readInvite(mails[0]?.raw ?? '');
      expect(again).toMatchObject({ method: 'REQUEST', sequence: 2, partstat: 'NEEDS-ACTION' });
      expect(again.uid).toBe(readInvite(first.raw).uid);
      expect(mails[0]?.subject).toBe(first.subject);
      expect(await invite(manage, first.to)).toEqual({ state: 'already-invited', mails: [] });
    }
    expect(await statistics(manage)).toMatchObject({ invited: 2, sent: 2, declined: 1 });
  });

  test('a guest who said yes got the update, and gets nothing more', async () => {
    const { manage } = await create();
    await answer(await inviteOne(manage, 'ben@example.org'));
    await callOff(1);
    await reopen(2);
    expect(await invite(manage, 'ben@example.org')).toEqual({ state: 'already-invited', mails: [] });
  });

  test('two callers at once make one mail', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    await callOff(1);
    await reopen(2);
    const [one, other] = await Promise.all([
      invite(manage, 'ben@example.org'),
      invite(manage, 'ben@example.org'),
    ]);
    expect([...one.mails, ...other.mails]).toHaveLength(1);
  });

  test('cancelled once more: only guests who have it again are notified', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'eve@example.org');
    await callOff(1);
    await reopen(2);
    await invite(manage, 'ben@example.org');
    const sent = await callOff(3);
    const notified = sent.filter(({ to }) => to !== 'ann@example.com');
    expect(sent.find(({ to }) => to === 'ann@example.com')?.subject).toContain('1 guest notified');
    expect(notified.map(({ to, raw }) => [to, readInvite(raw).sequence])).toEqual([['ben@example.org', 3]]);
  });

  test('a guest who unsubscribed meanwhile is not invited again', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await deployment().api.request(unsubscribePath(ben.raw), { method: 'POST' });
    await callOff(1);
    await reopen(2);
    expect((await invite(manage, 'ben@example.org')).mails).toEqual([]);
  });

  test.each(['after', 'while'] as const)(
    'a guest who unsubscribed and says yes %s we decide not to invite them again gets the present event',
    async (when) => {
      const { manage } = await create();
      const ben = await inviteOne(manage, 'ben@example.org');
      await callOff(1);
      await reopen(2);
      await deployment().api.request(unsubscribePath(ben.raw), { method: 'POST' });
      const sayYes = () => deployment().receive('rsvp', readInvite(ben.raw).replyTo, replyTo(ben.raw).raw);
      const again = () => invite(manage, 'ben@example.org');
      const { mails } = when === 'while' ? await duringTheLookAtStops(sayYes, again) : await again();
      if (when === 'after') {
        expect(mails).toEqual([]);
        sayYes();
      }
      await deployment().run();
      const later = deployment()
        .sent()
        .filter(({ to }) => to === 'ben@example.org');
      const toBen = [...mails, ...later];
      expect(toBen.map(({ raw }) => readInvite(raw))).toMatchObject([
        { method: 'REQUEST', sequence: 2, partstat: 'NEEDS-ACTION' },
      ]);
      expect(await statistics(manage)).toMatchObject({ accepted: 1 });
      expect(
        (await mailOrganizer('REQUEST', { ...stamped(3), summary: 'Lift-off' })).map(({ to }) => to),
      ).toContain('ben@example.org');
    },
  );

  test('an answer to it is one to the event as it is now', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    await callOff(1);
    await reopen(2);
    const { mails } = await invite(manage, 'ben@example.org');
    if (mails[0]) await answer(mails[0], { dtstamp: '20260107T120000Z' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('a guest whose first invite may be lost, because SES reported nothing, gets one', async () => {
    const { manage } = await create();
    deployment().aws.faults.set({ ses: { timeout: 1 } });
    const body = JSON.stringify({ email: 'ben@example.org' });
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body,
    });
    await deployment().step('delivery');
    deployment().aws.faults.set({});
    deployment().sent();
    deployment().receive('inbound', 'create@invites.test', organizerMail('CANCEL', stamped(1)));
    await deployment().step('inbound');
    await deployment().run();
    const toBen = () =>
      deployment()
        .sent()
        .filter(({ to }) => to === 'ben@example.org');
    expect(toBen().map(({ raw }) => readInvite(raw).method)).toEqual(['CANCEL']);
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', stamped(2)));
    await deployment().run();
    expect(toBen().map(({ raw }) => readInvite(raw))).toMatchObject([{ method: 'REQUEST', sequence: 2 }]);
  });
});
