/** Mails about an event that come before the mail that makes it: the event ends the same in any order. */
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { openScene } from '../scene.ts';

const { deployment, create, get, inviteOne, mailOrganizer, receive } = openScene();

const OFF: EventFacts = { sequence: 1, dtstamp: '20260104T120000Z' };
const WEEKLY: EventFacts = { rrule: 'FREQ=WEEKLY;COUNT=4' };
const SECOND = { recurrenceId: '20260519T100000', start: '20260519T100000' };

const plain = (raw = '') => raw.replaceAll('=\r\n', '').replaceAll(/\s+/g, ' ');
const manageCode = (sent: readonly Sent[]) =>
  sent.map(({ raw }) => /Manage code: (\S+)/.exec(raw)?.[1]).find((code) => code !== undefined) ?? '';
const hasSecondDate = (raw: string) => {
  const { calendar } = readInvite(raw);
  return !/EXDATE[^\n]*20260519T100000/.test(calendar) && !calendar.includes('STATUS:CANCELLED');
};

describe('a deletion that overtakes the mail that makes its event', () => {
  test.each<[string, 'CANCEL' | 'REQUEST', EventFacts]>([
    ['a CANCEL', 'CANCEL', OFF],
    ['a REQUEST that says so', 'REQUEST', { ...OFF, status: 'CANCELLED' }],
  ])(
    '%s: the event is cancelled once it is made, and its organizer is notified',
    async (_, method, facts) => {
      const [notice] = await mailOrganizer(method, facts);
      expect(plain(notice?.raw)).toContain('unknown-event');
      expect(plain(notice?.raw)).toContain('If its invitation is still on its way');
      const sent = await mailOrganizer('REQUEST');
      const manage = manageCode(sent);
      expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled', version: 1 });
      expect(plain(sent[1]?.raw)).toContain('Your calendar cancelled');
      expect(sent).toHaveLength(2);
    },
  );

  test('causes one notice, however often both mails come', async () => {
    const raw = organizerMail('CANCEL', OFF);
    for (const id of ['off', 'off']) deployment().receive('inbound', 'create@invites.test', raw, {}, id);
    await deployment().run();
    for (const id of ['made', 'made'])
      deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, id);
    await deployment().run();
    expect(deployment().sent()).toHaveLength(3);
  });

  test('is nothing to an event that was sent after it, and nothing more is said of it', async () => {
    await mailOrganizer('CANCEL', { sequence: 0, dtstamp: '20260101T120000Z' });
    const sent = await mailOrganizer('REQUEST', { sequence: 2, dtstamp: '20260105T120000Z' });
    const manage = manageCode(sent);
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
    expect(sent).toHaveLength(1);
  });

  test('of somebody else, or that nobody vouches for, does nothing', async () => {
    await mailOrganizer('CANCEL', { ...OFF, from: 'bob@example.com' });
    await mailOrganizer('CANCEL', OFF, { dmarc: 'FAIL' });
    const { manage } = await create();
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  });

  test('is remembered for a week', async () => {
    await mailOrganizer('CANCEL', OFF);
    deployment().clock += 8 * 24 * 3600_000;
    const { manage } = await create();
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  });

  test('comes while the event is made: the event is cancelled in the end', async () => {
    const { send } = client;
    let isMade = false;
    client.send = async function (command, ...rest) {
      if (!isMade && JSON.stringify(command).includes('EARLY#')) {
        isMade = true;
        deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'made');
        await deployment().step('inbound');
      }
      return send.call(this, command, ...rest);
    };
    const sent = await mailOrganizer('CANCEL', OFF).finally(() => {
      client.send = send;
    });
    expect(isMade).toBe(true);
    const manage = manageCode(sent);
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled' });
    expect(sent.filter(({ raw }) => raw.includes('unknown-event'))).toEqual([]);
  });
});

describe('single dates', () => {
  test('cancelled before the series is made: cancelled', async () => {
    await mailOrganizer('CANCEL', { ...OFF, ...SECOND });
    const { manage } = await create(WEEKLY);
    expect(hasSecondDate((await inviteOne(manage, 'ben@example.org')).raw)).toBe(false);
  });

  test('added before the series is there: added', async () => {
    const extra = { ...OFF, recurrenceId: '20260514T100000', start: '20260514T100000' };
    const [notice] = await mailOrganizer('ADD', extra);
    expect(plain(notice?.raw)).toContain('If its invitation is still on its way');
    const { manage } = await create(WEEKLY);
    expect(readInvite((await inviteOne(manage, 'ben@example.org')).raw).calendar).toContain(
      '20260514T100000',
    );
  });
});

test('a deletion waits for its event among many of one mail, too', async () => {
  await mailOrganizer('CANCEL', { ...OFF, uid: 'two@calendar.example' });
  const events = ['one', 'two'].map((name) => ({ uid: `${name}@calendar.example`, summary: name }));
  const sent = await receive('inbound', 'create@invites.test', organizerMail('REQUEST', ...events));
  expect(sent.some(({ raw }) => /Your calendar\s+cancelled/.test(plain(raw)))).toBe(true);
});
