import { describe, expect, test, vi } from 'vitest';
import { organizerMail, readInvite } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { openScene, words } from '../scene.ts';

const { deployment, receive, mailOrganizer, create, invite, inviteOne, answer, statistics } = openScene();

describe('sending', () => {
  test('SES throttles: everybody gets one mail', async () => {
    const { manage } = await create();
    deployment().aws.faults.set({ ses: { throttle: 0.5 } });
    const emails = Array.from({ length: 6 }, (_, index) => `guest${index}@example.org`);
    const body = JSON.stringify({ recipients: emails.map((email) => ({ email })) });
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body,
    });
    const end = Date.now() + 25_000;
    while ((await statistics(manage)).sent !== emails.length && Date.now() < end)
      await deployment()
        .run()
        .catch(() => {});
    expect(
      deployment()
        .sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(emails);
  });

  test('cancelled just before a worker claims: a guest who still gets the invite gets the cancel, too', async () => {
    const { manage } = await create();
    const body = JSON.stringify({ email: 'ben@example.org' });
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body,
    });
    const { send } = client;
    let isHeldUp = false;
    client.send = async function (command, ...rest) {
      if (!isHeldUp && command.constructor.name === 'BatchExecuteStatementCommand') {
        isHeldUp = true;
        const off = organizerMail('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
        deployment().receive('inbound', 'create@invites.test', off);
        await deployment().step('inbound');
        await deployment().step('rounds');
      }
      return send.call(this, command, ...rest);
    };
    await deployment()
      .step('delivery')
      .finally(() => {
        client.send = send;
      });
    await deployment().run();
    const mails = deployment()
      .sent()
      .filter(({ to }) => to === 'ben@example.org');
    expect(mails.map(({ raw }) => readInvite(raw).method)).toEqual(['REQUEST', 'CANCEL']);
  });

  test('a hard bounce marks the recipient, and nobody here writes there again', async () => {
    const { manage } = await create();
    deployment().aws.faults.set({ ses: { bounce: ['gone@example.org'] } });
    await inviteOne(manage, 'gone@example.org');
    expect(await statistics(manage)).toMatchObject({ bounced: 1 });
    deployment().aws.faults.set({});
    expect(await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' })).toHaveLength(1);
    const other = await create({ uid: 'other@calendar.example' });
    expect((await invite(other.manage, 'gone@example.org')).mails).toEqual([]);
  });

  test('unsubscribing takes a POST, sets a send block for new invites of that organizer, and is no answer', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const path =
      /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(ben.raw.replaceAll(/\r\n /g, ''))?.[1] ?? '';
    expect(await (await deployment().api.request(path)).text()).toContain('Stop invitations');
    const other = await create({ uid: 'other@calendar.example' });
    await inviteOne(other.manage, 'ben@example.org');
    await deployment().api.request(path, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    const third = await create({ uid: 'third@calendar.example' });
    expect((await invite(third.manage, 'ben@example.org')).mails).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ needsAction: 1, declined: 0 });
    await answer(ben, { method: 'REFRESH' });
    const sent = await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(sent.map(({ to }) => to)).toContain('ben@example.org');
  });
});

test('nothing that is logged holds an address, a code or a token', async () => {
  const lines: string[] = [];
  for (const level of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((line) => lines.push(String(line)));
  const { manage } = await create();
  const ben = await inviteOne(manage, 'ben@example.org');
  await answer(ben);
  await receive('rsvp', 'rsvp+nothing@invites.test', words('Hi'));
  await mailOrganizer('CANCEL', { from: 'eve@evil.example' });
  expect(lines.length).toBeGreaterThan(3);
  const { uid } = readInvite(ben.raw);
  for (const line of lines) expect(line).not.toMatch(new RegExp(`\\S@\\S|${manage}|${uid.split('@')[0]}`));
});
