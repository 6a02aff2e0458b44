import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';

const QUARTER = 15 * 60_000;

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

async function edit(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}): Promise<Sent[]> {
  deployment.receive('inbound', 'create@invites.test', organizerMail(method, facts));
  await deployment.run();
  return deployment.sent();
}

/** Ann's event with these guests; their invites by address. */
async function eventWith(...emails: string[]): Promise<Record<string, Sent>> {
  const [confirmation] = await edit('REQUEST');
  const code = /Manage code: (\S+)/.exec(confirmation?.raw ?? '')?.[1] ?? '';
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients: emails.map((email) => ({ email })) }),
  });
  await deployment.run();
  return Object.fromEntries(deployment.sent().map((mail) => [mail.to, mail]));
}

async function answer(mail: Sent | undefined, status = 'ACCEPTED', dtstamp?: string): Promise<void> {
  const reply = replyTo(mail?.raw ?? '', { status, ...(dtstamp && { dtstamp }) });
  deployment.receive('rsvp', reply.to, reply.raw);
  await deployment.run();
}

/** The quarter of an hour is over: what the scheduled work sends. */
async function later(): Promise<Sent[]> {
  deployment.clock += QUARTER;
  while ((await deployment.step('headcount')) > 0);
  return deployment.sent();
}

const headcounts = (mails: readonly Sent[]) =>
  mails.map(({ raw }) => readInvite(raw).line('COMMENT').slice(8));

describe('the headcount in the organizer’s own calendar', () => {
  test('is sent once for all answers of 15 minutes, at their end', async () => {
    const mails = await eventWith('ben@example.org', 'eve@example.org', 'kim@example.org');
    await answer(mails['ben@example.org']);
    await answer(mails['eve@example.org'], 'TENTATIVE');
    expect(deployment.sent()).toEqual([]);
    expect(deployment.waiting('headcount')).toBe(1);
    const [mail, ...others] = await later();
    expect(others).toEqual([]);
    expect(mail?.to).toBe('ann@example.com');
    expect(readInvite(mail?.raw ?? '')).toMatchObject({
      method: 'REPLY',
      uid: 'launch@calendar.example',
      attendee: 'create@invites.test',
      partstat: 'ACCEPTED',
      sequence: 0,
    });
    expect(headcounts([mail as Sent])).toEqual(['1 yes · 1 maybe · 0 no · 1 waiting']);
  });

  test('is sent again when it changed, with a later DTSTAMP, and only then', async () => {
    const mails = await eventWith('ben@example.org', 'eve@example.org');
    await answer(mails['ben@example.org']);
    const first = await later();
    await answer(mails['ben@example.org'], 'ACCEPTED', '20260103T120000Z');
    expect(await later()).toEqual([]);
    await answer(mails['eve@example.org'], 'DECLINED');
    const second = await later();
    expect(headcounts([...first, ...second])).toEqual([
      '1 yes · 0 maybe · 0 no · 1 waiting',
      '1 yes · 0 maybe · 1 no · 0 waiting',
    ]);
    const [before, after] = [...first, ...second].map(({ raw }) => readInvite(raw).line('DTSTAMP').slice(8));
    expect(Number(after?.replace(/\D/g, ''))).toBeGreaterThan(Number(before?.replace(/\D/g, '')));
  });

  test('is sent at most every quarter of an hour, even when jobs come too early', async () => {
    const mails = await eventWith('ben@example.org', 'eve@example.org');
    await answer(mails['ben@example.org']);
    await later();
    await answer(mails['eve@example.org']);
    await deployment.step('headcount');
    expect(deployment.sent()).toEqual([]);
    expect(deployment.waiting('headcount')).toBe(1);
  });

  test('a job that comes twice sends it once', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    deployment.clock += QUARTER;
    await deployment.step('headcount', 1, true);
    await deployment.step('headcount');
    expect(headcounts(deployment.sent())).toHaveLength(1);
  });

  test('when SES refuses it, it comes again', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    deployment.clock += QUARTER;
    deployment.aws.faults.set({ ses: { throttle: 1 } });
    await deployment.step('headcount');
    expect(deployment.sent()).toEqual([]);
    deployment.aws.faults.set({});
    const end = Date.now() + 5000;
    while ((await deployment.step('headcount')) === 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(headcounts(deployment.sent())).toEqual(['1 yes · 0 maybe · 0 no · 0 waiting']);
  });

  test('a moved event has no acceptances left: it is sent again, under its new SEQUENCE', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    await later();
    await edit('REQUEST', { start: '20260513T100000', sequence: 1, dtstamp: '20260104T120000Z' });
    await answer(mails['ben@example.org'], 'ACCEPTED', '20260105T120000Z');
    const [mail] = (await later()).filter(({ raw }) => raw.includes('method=REPLY'));
    expect(readInvite(mail?.raw ?? '').sequence).toBe(1);
  });

  test('is not sent for a cancelled event', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    await edit('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(await later()).toEqual([]);
  });

  test.each<[string, EventFacts]>([
    ['is on again', {}],
    ['is on again at another time', { start: '20260513T100000' }],
  ])(
    'an event that was cancelled when it was due, and %s: it is sent without another answer',
    async (_, facts) => {
      const mails = await eventWith('ben@example.org');
      await answer(mails['ben@example.org']);
      await edit('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
      expect(await later()).toEqual([]);
      await edit('REQUEST', { sequence: 2, dtstamp: '20260105T120000Z', ...facts });
      const [mail, ...others] = await later();
      expect(headcounts([mail as Sent])).toEqual(['1 yes · 0 maybe · 0 no · 0 waiting']);
      expect(readInvite(mail?.raw ?? '').sequence).toBe(2);
      expect(others).toEqual([]);
    },
  );

  test('is not sent after an edit of an event that nobody has answered, nor after one that changes no number', async () => {
    const mails = await eventWith('ben@example.org');
    await edit('REQUEST', { start: '20260513T100000', sequence: 1, dtstamp: '20260104T120000Z' });
    expect(await later()).toEqual([]);
    await answer(mails['ben@example.org'], 'DECLINED');
    expect(await later()).toHaveLength(1);
    await edit('REQUEST', {
      start: '20260513T100000',
      summary: 'Party',
      sequence: 2,
      dtstamp: '20260105T120000Z',
    });
    expect(await later()).toEqual([]);
  });

  test('a round that asked for it died before it was queued, and a newer version replaced it: it is sent', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    await later();
    const move = (sequence: number) =>
      organizerMail('REQUEST', {
        start: `2026051${sequence + 2}T100000`,
        sequence,
        dtstamp: `2026010${sequence + 3}T120000Z`,
      });
    const { send } = client;
    client.send = async function (command, ...rest) {
      const { QueueUrl = '' } = (command as { input: { QueueUrl?: string } }).input;
      if (QueueUrl.endsWith('headcount')) throw new Error('The process dies here.');
      return send.call(this, command, ...rest);
    };
    deployment.receive('inbound', 'create@invites.test', move(1));
    await deployment.step('inbound');
    await deployment.step('rounds').finally(() => {
      client.send = send;
    });
    deployment.receive('inbound', 'create@invites.test', move(2));
    await deployment.run();
    const [mail] = (await later()).filter(({ raw }) => raw.includes('method=REPLY'));
    expect(readInvite(mail?.raw ?? '').sequence).toBe(2);
  });

  test('an answer that asked for it died before it was queued, and counted no more when it came again: it is sent', async () => {
    const mails = await eventWith('ben@example.org');
    const event = mails['ben@example.org']?.raw ?? '';
    const { send } = client;
    client.send = function (command, ...rest) {
      const { QueueUrl } = (command as { input: { QueueUrl?: string } }).input;
      return QueueUrl?.endsWith('/headcount')
        ? Promise.reject(new Error('died'))
        : send.call(this, command, ...rest);
    };
    const reply = replyTo(event, { status: 'ACCEPTED' });
    deployment.receive('rsvp', reply.to, reply.raw);
    await deployment.step('rsvp');
    client.send = send;
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', {}));
    await deployment.step('inbound');
    await edit('REQUEST', { sequence: 1, dtstamp: '20260101T130000Z' });
    expect(headcounts(await later())).toEqual(['1 yes · 0 maybe · 0 no · 0 waiting']);
  });

  test('an automatic answer to it causes nothing', async () => {
    const mails = await eventWith('ben@example.org');
    await answer(mails['ben@example.org']);
    const [mail] = await later();
    deployment.receive('inbound', 'create@invites.test', mail?.raw ?? '');
    const reply = replyTo(mail?.raw ?? '', { from: 'ann@example.com' });
    deployment.receive('inbound', 'create@invites.test', reply.raw);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    expect(deployment.waiting('headcount')).toBe(0);
  });
});

test('a deployment can switch it off', async () => {
  await deployment.close();
  deployment = await openDeployment({ headcount: false });
  const mails = await eventWith('ben@example.org');
  await answer(mails['ben@example.org']);
  expect(await later()).toEqual([]);
});
