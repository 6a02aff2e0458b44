/** A delegate is invited by the same rules as everybody else. */
import { describe, expect, test } from 'vitest';
import { UNLIMITED } from '#domain/access/organizer-quota.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { replyTo } from '#harness/mails.ts';
import { setOrganizerQuotas, suspendOrganizer } from '#store/organizers.ts';
import { optOut } from '#store/send-blocks.ts';
import { openScene } from '../scene.ts';

const { deployment, create, inviteOne, answer, statistics } = openScene();
const ANN = organizerHandle('ann@example.com');

function delegate(invite: Sent, delegatedTo: string) {
  return answer(invite, { status: 'DELEGATED', delegatedTo });
}

describe('no delegate is invited', () => {
  test('while the organizer is suspended', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await suspendOrganizer(deployment().table, ANN, new Date(deployment().now()).toISOString());
    expect((await delegate(ben, 'dora@example.net')).map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(await statistics(manage)).toMatchObject({ invited: 1, delegated: 1 });
  });

  test('once the event has as many guests as it may', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await setOrganizerQuotas(deployment().table, ANN, { ...UNLIMITED, invitesPerEvent: 1 });
    expect((await delegate(ben, 'dora@example.net')).map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(await statistics(manage)).toMatchObject({ invited: 1, delegated: 1 });
  });

  test('who unsubscribed from the organizer', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await optOut(deployment().table, ANN, 'dora@example.net', new Date(deployment().now()).toISOString());
    expect(await delegate(ben, 'dora@example.net')).toEqual([]);
  });

  test('who has no address: the notice repeats nothing of what stands instead', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const delegatedTo = 'Your mailbox is full, log in at https://evil.example/a@b now';
    const [notice] = await answer(ben, { status: 'DELEGATED', delegatedTo, from: 'eve@evil.example' });
    expect(notice).toMatchObject({ to: 'ben@example.org', subject: 'Nobody was invited: “Launch”' });
    expect(notice?.raw).not.toContain('evil.example');
  });

  test('and the guest gets the same reply about everybody', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'dora@example.net');
    await setOrganizerQuotas(deployment().table, ANN, { ...UNLIMITED, invitesPerEvent: 2 });
    for (const [day, delegatedTo] of ['dora@example.net', 'stranger@example.net'].entries()) {
      const dtstamp = `2026010${day + 2}T120000Z`;
      const { to, raw } = replyTo(ben.raw, { status: 'DELEGATED', delegatedTo, dtstamp });
      deployment().receive('rsvp', to, raw);
      await deployment().run();
      const [notice, ...others] = deployment().sent();
      expect(others).toEqual([]);
      expect(notice?.to).toBe('ben@example.org');
      expect(notice?.raw).toContain('No more people can be invited');
      deployment().clock += 24 * 3600_000;
    }
    expect(await statistics(manage)).toMatchObject({ invited: 2, delegated: 1 });
  });
});
