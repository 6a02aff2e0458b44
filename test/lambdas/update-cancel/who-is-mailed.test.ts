/** Mails that come again, and people who ask again and again. */
import { describe, expect, test } from 'vitest';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { openScene, words } from '../scene.ts';

const { deployment, create, get, inviteOne, inviteAll, answer, receive, mailOrganizer } = openScene();

describe('a mail that was dealt with', () => {
  test('is not dealt with again, however many came since', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const { to, raw } = replyTo(ben.raw, { method: 'REFRESH' });
    for (const id of ['first', 'second', 'first', 'second']) {
      deployment().receive('rsvp', to, raw, {}, id);
      await deployment().run();
    }
    expect(deployment().sent()).toHaveLength(2);
  });

  test('uses up no further refusal of its sender', async () => {
    const hello = words('Hello', 'ann@example.com');
    const ids = Array.from({ length: 10 }, (_, index) => `mail-of-yesterday-${index}`);
    const receiveAll = async () => {
      for (const id of ids) {
        deployment().receive('inbound', 'create@invites.test', hello, {}, id);
        await deployment().run();
      }
    };
    await receiveAll();
    expect(deployment().sent()).toHaveLength(10);
    // A refusal takes from the limit of the day on which it is written.
    deployment().clock += 24 * 3_600_000;
    await receiveAll();
    expect(deployment().sent()).toEqual([]);
    expect(await receive('inbound', 'create@invites.test', hello)).toHaveLength(1);
  });

  test('makes no second event of an old invitation after the event was cancelled', async () => {
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'create');
    await deployment().run();
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'create');
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
  });
});

describe('a mail of a colleague whose work fails and comes again', () => {
  test('counts as one of the five mails a day about which the organizer is notified', async () => {
    await create();
    const raw = organizerMail('REQUEST', {}).replace('<ann@example.com>', '<bob@example.com>');
    const { send } = client;
    let failures = 0;
    client.send = async function (command, ...rest) {
      const isLast = command.constructor.name === 'PutCommand' && JSON.stringify(command).includes('#fails');
      if (!isLast || failures === 5) return send.call(this, command, ...rest);
      failures += 1;
      throw new Error('Something went wrong at AWS.');
    };
    deployment().receive('inbound', 'create@invites.test', raw, {}, 'fails');
    await deployment()
      .run()
      .finally(() => {
        client.send = send;
      });
    expect(failures).toBe(5);
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toContain('ann@example.com');
    const again = await receive('inbound', 'create@invites.test', raw);
    expect(again.map(({ to }) => to)).toContain('ann@example.com');
  });
});

describe('one guest', () => {
  test('gets the event once more five times a day', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent: string[] = [];
    const ask = async () =>
      sent.push(...(await answer(ben, { method: 'REFRESH' })).map((mail) => mail.subject));
    for (let count = 0; count < 7; count += 1) await ask();
    expect(sent).toEqual([...Array(5).fill('Launch'), 'Nothing was done: “Launch”']);
    deployment().clock += 24 * 3600_000;
    await ask();
    expect(sent.at(-1)).toBe('Launch');
  });

  test('has the organizer notified of five proposals a day', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    let notified = 0;
    for (let count = 0; count < 7; count += 1) {
      const dtstamp = `2026010${count + 1}T120000Z`;
      notified += (await answer(ben, { method: 'COUNTER', start: `2026051${count}T080000Z`, dtstamp }))
        .length;
    }
    expect(notified).toBe(5);
  });

  test.each([
    [{}, {}, false],
    [{ from: 'eve@evil.example' }, {}, true],
    [{}, { dmarc: 'FAIL', policy: 'none' }, true],
  ])('whose proposal nobody vouches for is said to be unverified: %j %j', async (facts, verdicts, isSaid) => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const proposal = { method: 'COUNTER' as const, start: '20260513T080000Z', ...facts };
    const [notice] = await answer(ben, proposal, verdicts);
    expect(notice).toMatchObject({ to: 'ann@example.com' });
    expect(notice?.raw.replaceAll('=\r\n', '').includes('could not verify')).toBe(isSaid);
  });

  test('a guest who forwarded the invite to many gets a quarter of the capacity for them', async () => {
    const { manage } = await create();
    const headers = { 'X-Api-Code': manage };
    await deployment().api.request('/v1/event/page', { method: 'PUT', headers, body: '{"places":80}' });
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    for (let count = 0; count < 22; count += 1)
      await answer(ben, { attendee: `stranger${count}@example.net`, from: `stranger${count}@example.net` });
    const list = await deployment().api.request('/v1/event/statistics', { headers });
    expect(await list.json()).toMatchObject({ invited: 21, byOrigin: { shared: 20 } });
  });
});

describe('who may see and send', () => {
  test('the API code shows nobody who is invited, nor how they answered', async () => {
    const { api } = await create();
    for (const path of ['/v1/event/statistics', '/v1/event/recipients', '/v1/event/recipients.csv']) {
      const seen = await deployment().api.request(path, { headers: { 'X-Api-Code': api } });
      expect(seen.status).toBe(403);
    }
  });

  test('an update goes to who comes and to nobody else, a cancel to all of them', async () => {
    const { manage } = await create();
    await inviteAll(manage, { yes: [{}], no: [{ status: 'DECLINED' }], silent: [] });
    const guests = (mails: { to: string }[]) =>
      mails
        .flatMap(({ to }) => (to.endsWith('@example.org') ? to.split('@') : []))
        .filter((name) => name !== 'example.org')
        .sort();
    const moved = await mailOrganizer('REQUEST', {
      start: '20260513T100000',
      sequence: 1,
      dtstamp: '20260104T120000Z',
    });
    expect(guests(moved)).toEqual(['yes']);
    const off = await mailOrganizer('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' });
    expect(guests(off)).toEqual(['no', 'silent', 'yes']);
    for (const { to, raw } of off.filter(({ to }) => to.endsWith('@example.org')))
      expect(readInvite(raw).attendee).toBe(to);
  });
});

describe('a mail of the organizer that meets another one just as the event is made', () => {
  /** The first one is dealt with while a worker has found no event for the second. */
  async function meet(second: string, id: string) {
    const { send } = client;
    let isMade = false;
    client.send = async function (command, ...rest) {
      if (!isMade && JSON.stringify(command).includes('SOURCE#')) {
        isMade = true;
        deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'made');
        await deployment().step('inbound');
      }
      return send.call(this, command, ...rest);
    };
    deployment().receive('inbound', 'create@invites.test', second, {}, id);
    await deployment()
      .run()
      .finally(() => {
        client.send = send;
      });
    expect(isMade).toBe(true);
    return deployment().sent();
  }

  test('the same mail: its sender gets the codes, once, and is asked nothing', async () => {
    const sent = await meet(organizerMail('REQUEST', {}), 'made');
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(sent[0]?.raw).toContain('Manage code: ');
  });

  test('an edit: it is applied, and nobody is asked whose event it is', async () => {
    const edit = organizerMail('REQUEST', { sequence: 1, dtstamp: '20260104T120000Z', summary: 'Party' });
    const sent = await meet(edit, 'edited');
    const manage = sent.map(({ raw }) => /Manage code: (\S+)/.exec(raw)?.[1]).find((code) => code) ?? '';
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Party', version: 1 });
    expect(sent.filter(({ raw }) => raw.includes('/approve/'))).toEqual([]);
  });
});
