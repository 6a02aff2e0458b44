/** Webhooks: who makes them, what they are called about, and what follows from the answers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOrganizerKey, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { everything } from '../../support/everything.ts';
import { openReceiver, type Receiver } from '../../support/receiver.ts';
import type { Json } from '../scene.ts';

const ANN = 'ann@example.com';
const HOUR = 3600_000;
const FUTURE = { start: '20990512T100000', end: '20990512T110000' };

let deployment: TestDeployment;
let receiver: Receiver;
beforeAll(async () => {
  deployment = await openDeployment({ webhookLoopback: true });
});
beforeEach(async () => {
  receiver = await openReceiver(() => deployment.now());
});
afterEach(async () => {
  receiver.close();
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  vi.restoreAllMocks();
});
afterAll(() => deployment.close());

async function ask(secret: string, path: string, body?: object, method = body ? 'POST' : 'GET') {
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
  const sent = body && { body: JSON.stringify(body) };
  const answer = await deployment.api.request(path, { method, headers, ...sent });
  const text = await answer.text();
  return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Json };
}

async function create(facts: EventFacts = {}) {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', { ...FUTURE, ...facts }));
  await deployment.run();
  const raw = deployment
    .sent()
    .map((mail) => mail.raw)
    .join();
  const manage = /Manage code: (\S+)/.exec(raw)?.[1] ?? '';
  const api = /API code: (\S+)/.exec(raw)?.[1] ?? '';
  const { id } = (await ask(manage, '/v1/event')).body as { id: string };
  return { manage, api, id };
}

async function invite(code: string, email: string): Promise<Sent> {
  await ask(code, '/v1/invites', { email });
  await deployment.run();
  return deployment.sent().find(({ to }) => to === email) ?? expect.fail(`no invite to ${email}`);
}

async function answer(mail: Sent, facts: ReplyFacts = {}) {
  const { to, raw } = replyTo(mail.raw, facts);
  deployment.receive('rsvp', to, raw);
  await deployment.run();
}

/** A webhook whose calls the receiver takes. */
async function hook(secret: string, more: object = {}): Promise<string> {
  const made = await ask(secret, '/v1/webhooks', { url: receiver.url, ...more });
  expect(made.status).toBe(201);
  receiver.secret = String(made.body.secret);
  await deployment.run();
  return String(made.body.id);
}

async function giveKey(organizer = ANN, scope: 'read' | 'send' | 'manage' = 'manage'): Promise<string> {
  const key = organizerKeyOf(Buffer.from(`${scope}${organizer}`.padEnd(20).slice(0, 20)));
  const hash = hashOrganizerKey(key) as string;
  const createdAt = new Date(deployment.now()).toISOString();
  await putOrganizerKey(deployment.table, { hash, organizer, name: 'x', scope, createdAt, lastUsedAt: null });
  return key;
}

/** Lets time pass in steps of a quarter of an hour, as messages of SQS do. */
async function pass(milliseconds: number): Promise<void> {
  const later = `arn:aws:sqs:us-east-1:000000000000:later`;
  for (let left = milliseconds; left > 0; left -= 900_000) {
    const step = Math.min(left, 900_000);
    deployment.clock += step;
    for (const queue of [later, later.replace('later', 'changes')])
      deployment.aws.queues.letPass(queue, step);
    while ((await deployment.step('later')) > 0);
    await deployment.run();
  }
}

const attemptsOf = async (secret: string, id: string) =>
  (await ask(secret, `/v1/webhooks/${id}/attempts`)).body.attempts as Json[];

describe('a webhook of an event', () => {
  test('is called once about each answer, with the data that the list of changes has', async () => {
    const { manage, id: event } = await create();
    await hook(manage);
    const mail = await invite(manage, 'ben@example.org');
    await answer(mail, { status: 'ACCEPTED', comment: 'By train.' });
    expect(receiver.calls.map(({ type }) => type)).toEqual(['answer.changed']);
    expect(receiver.calls[0]?.data).toMatchObject({ email: 'ben@example.org', comment: 'By train.', event });
    const { changes } = (await ask(manage, '/v1/event/changes')).body as { changes: Json[] };
    expect(receiver.calls[0]?.data).toEqual(changes.find(({ type }) => type === 'answer.changed'));
    expect(receiver.calls[0]?.id).toBe(receiver.calls[0]?.data.id);
    expect(receiver.refused).toBe(0);
  });

  test('is called about an answer whose worker died before it said so, though the event was cancelled meanwhile', async () => {
    const { manage } = await create();
    await hook(manage);
    await pass(HOUR);
    const { to, raw } = replyTo((await invite(manage, 'ben@example.org')).raw);
    deployment.receive('rsvp', to, raw);
    const { send } = client;
    client.send = async function (command, ...rest) {
      if (command.constructor.name === 'SendMessageBatchCommand') throw new Error('The worker dies.');
      return send.call(this, command, ...rest);
    };
    await deployment.step('rsvp').finally(() => {
      client.send = send;
    });
    expect(receiver.calls).toEqual([]);
    const off = { ...FUTURE, sequence: 1, dtstamp: '20260104T120000Z' };
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', off));
    await deployment.step('inbound');
    await pass(HOUR);
    expect(receiver.calls.map(({ type }) => type)).toContain('answer.changed');
  });

  test('is not called about what happened before it was made', async () => {
    const { manage } = await create();
    const mail = await invite(manage, 'ben@example.org');
    await answer(mail, { status: 'ACCEPTED' });
    deployment.clock += 5000;
    await hook(manage, { types: ['answer.changed', 'delivery.succeeded'] });
    await pass(HOUR);
    expect(receiver.calls).toEqual([]);
    await answer(mail, { status: 'DECLINED', dtstamp: '20260501T130000Z' });
    expect(receiver.calls.map(({ data }) => data.status)).toEqual(['declined']);
  });

  test('is called about the types that it names', async () => {
    const { manage } = await create();
    await hook(manage, { types: ['delivery.succeeded', 'event.changed'] });
    const mail = await invite(manage, 'ben@example.org');
    await answer(mail, { status: 'ACCEPTED' });
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', { ...FUTURE, sequence: 1, dtstamp: '20260105T120000Z' }),
    );
    await deployment.run();
    expect(receiver.calls.map(({ type, data }) => `${type} ${data.status}`).sort()).toEqual([
      'delivery.succeeded delivered',
      'delivery.succeeded delivered',
      'event.changed cancelled',
    ]);
  });

  test('is refused a call that somebody else signed', async () => {
    const { manage } = await create();
    await hook(manage);
    receiver.secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
    await answer(await invite(manage, 'ben@example.org'));
    expect([receiver.calls.length, receiver.refused]).toEqual([0, 2]);
  });
});

describe('who makes, sees and removes webhooks', () => {
  test('is the holder of the manage code, for that event alone', async () => {
    const one = await create();
    const other = await create({ uid: 'other@calendar.example' });
    const id = await hook(one.manage);
    expect((await ask(one.manage, '/v1/webhooks')).body).toEqual({
      webhooks: [
        expect.objectContaining({
          id,
          event: one.id,
          url: receiver.url,
          status: 'active',
          failingSince: null,
        }),
      ],
    });
    expect((await ask(other.manage, '/v1/webhooks')).body).toEqual({ webhooks: [] });
    for (const path of ['', '/attempts'])
      expect((await ask(other.manage, `/v1/webhooks/${id}${path}`)).body.code).toBe('webhook-unknown');
    expect((await ask(one.api, '/v1/webhooks')).body.code).toBe('manage-code-needed');
    expect((await ask(one.manage, '/v1/webhooks', { url: receiver.url, event: other.id })).status).toBe(404);
    expect((await ask(one.manage, `/v1/webhooks/${id}`, undefined, 'DELETE')).status).toBe(204);
    expect((await ask(one.manage, `/v1/webhooks/${id}`)).status).toBe(404);
    await answer(await invite(one.manage, 'ben@example.org'));
    expect(receiver.calls).toEqual([]);
  });

  test('is an organizer with a key, for all events, those made later too', async () => {
    const one = await create();
    const key = await giveKey();
    const id = await hook(key, { types: ['answer.changed'] });
    await answer(await invite(one.manage, 'ben@example.org'));
    const later = await create({ uid: 'later@calendar.example' });
    await answer(await invite(later.manage, 'eve@example.org'));
    expect(receiver.news().map(({ data }) => [data.event, data.email])).toEqual([
      [one.id, 'ben@example.org'],
      [later.id, 'eve@example.org'],
    ]);
    expect((await ask(one.manage, `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await ask(await giveKey('eve@example.net'), `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await ask(await giveKey(ANN, 'read'), '/v1/webhooks')).body.code).toBe('scope-too-small');
  });

  test('makes one webhook with a call that is repeated under its key', async () => {
    const { manage } = await create();
    const headers = { Authorization: `Bearer ${manage}`, 'Idempotency-Key': 'a-key-of-their-own-1' };
    const init = { method: 'POST', headers, body: JSON.stringify({ url: receiver.url }) };
    const [one, other] = [
      await (await deployment.api.request('/v1/webhooks', init)).json(),
      await (await deployment.api.request('/v1/webhooks', init)).json(),
    ];
    expect(other).toEqual(one);
    expect((await ask(manage, '/v1/webhooks')).body.webhooks).toHaveLength(1);
  });

  test('is limited: ten for an event', async () => {
    const { manage } = await create();
    for (let made = 0; made < 10; made += 1) await hook(manage);
    expect((await ask(manage, '/v1/webhooks', { url: receiver.url })).body.code).toBe('too-many-webhooks');
  });

  test('makes fifty a day, those that were removed included: each can be tried', async () => {
    const { manage } = await create();
    for (let made = 0; made < 50; made += 1) {
      const { status, body } = await ask(manage, '/v1/webhooks', { url: receiver.url });
      expect(status).toBe(201);
      await ask(manage, `/v1/webhooks/${body.id}`, undefined, 'DELETE');
    }
    const refused = await ask(manage, '/v1/webhooks', { url: receiver.url });
    expect([refused.status, refused.body.code]).toEqual([403, 'too-many-webhooks']);
    deployment.clock += 24 * HOUR;
    expect((await ask(manage, '/v1/webhooks', { url: receiver.url })).status).toBe(201);
  });

  test.each([
    ['http://10.0.0.1/', 'webhook-url-refused'],
    ['https://169.254.169.254/', 'webhook-url-refused'],
    ['https://localhost.:1/', 'webhook-url-refused'],
    [17, 'body-invalid'],
  ])('names no URL such as %s', async (url, code) => {
    const { manage } = await create();
    expect((await ask(manage, '/v1/webhooks', { url })).body.code).toBe(code);
  });
});

describe('a call that fails', () => {
  test('comes again with the same id until it is taken, and every attempt is in the log', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    receiver.status = 503;
    await answer(await invite(manage, 'ben@example.org'));
    expect(receiver.calls.length).toBe(2);
    receiver.status = 204;
    await pass(HOUR);
    expect(receiver.calls.length).toBe(3);
    expect(receiver.news().length).toBe(1);
    expect((await attemptsOf(manage, id)).map(({ attempt, status }) => [attempt, status])).toEqual([
      [3, 204],
      [2, 503],
      [1, 503],
    ]);
    expect((await ask(manage, `/v1/webhooks/${id}`)).body).toMatchObject({ failingSince: null });
    await pass(80 * HOUR);
    expect(receiver.calls.length).toBe(3);
  });

  test('for three days disables the webhook, which is said by mail once', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    receiver.status = 500;
    await answer(await invite(manage, 'ben@example.org'));
    deployment.sent();
    await pass(84 * HOUR);
    expect(receiver.calls.length).toBe(10);
    const [notice, ...others] = deployment.sent();
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ to: ANN, subject: expect.stringContaining('was turned off') });
    const text = notice?.raw.replaceAll('=\r\n', '');
    expect(text).toContain(`/v1/webhooks/${id}/enable`);
    expect(text).toMatch(/"since": "2026-04-2\dT/);
    expect((await ask(manage, `/v1/webhooks/${id}`)).body).toMatchObject({
      status: 'disabled',
      disabledBecause: 'failing',
    });
    const { code } = (await ask(manage, `/v1/webhooks/${id}/replay`, { since: '2026-05-01T00:00:00Z' })).body;
    expect(code).toBe('webhook-disabled');
  }, 60_000);

  test('with 410 disables the webhook at once; turned on, it is called about what it missed', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    receiver.status = 410;
    const mail = await invite(manage, 'ben@example.org');
    await answer(mail, { status: 'ACCEPTED' });
    expect(deployment.sent().map(({ subject }) => subject)).toEqual([
      expect.stringContaining('was turned off'),
    ]);
    receiver.status = 204;
    await answer(mail, { status: 'DECLINED', dtstamp: '20260501T130000Z' });
    expect(receiver.calls.length).toBe(1);
    await ask(manage, `/v1/webhooks/${id}/enable`, {});
    expect((await ask(manage, `/v1/webhooks/${id}/replay`, { since: '2026-05-01T00:00:00Z' })).status).toBe(
      202,
    );
    await deployment.run();
    expect(receiver.news().map(({ data }) => data.status)).toEqual(['accepted', 'declined']);
    expect(receiver.calls[0]?.id).toBe(receiver.calls[1]?.id);
  });

  test('and is turned on again and again is said by mail once a day', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    receiver.status = 410;
    const mail = await invite(manage, 'ben@example.org');
    const turnedOff = async (dtstamp: string) => {
      await ask(manage, `/v1/webhooks/${id}/enable`, {});
      await answer(mail, { status: 'ACCEPTED', comment: dtstamp, dtstamp });
      expect((await ask(manage, `/v1/webhooks/${id}`)).body.status).toBe('disabled');
      const notices = deployment.sent().filter(({ subject }) => subject.includes('was turned off'));
      return notices.length;
    };
    expect(await turnedOff('20260501T130000Z')).toBe(1);
    expect(await turnedOff('20260501T130100Z')).toBe(0);
    deployment.clock += 24 * HOUR;
    expect(await turnedOff('20260501T130200Z')).toBe(1);
  });
});

describe('a holder', () => {
  test('tries a webhook, once a minute', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    const tried = await ask(manage, `/v1/webhooks/${id}/test`, {});
    expect(tried.status).toBe(202);
    await deployment.run();
    expect(receiver.calls).toEqual([expect.objectContaining({ id: tried.body.id, type: 'webhook.test' })]);
    expect(await attemptsOf(manage, id)).toEqual([
      expect.objectContaining({ id: tried.body.id, status: 204 }),
    ]);
    expect((await ask(manage, `/v1/webhooks/${id}/test`, {})).body.code).toBe('too-many-webhook-calls');
  });

  test('replaces the secret; for a day the former one fits too', async () => {
    const { manage } = await create();
    const id = await hook(manage);
    const former = receiver.secret;
    const { body } = await ask(manage, `/v1/webhooks/${id}/rotate`, {});
    expect(body.secret).not.toBe(former);
    const mail = await invite(manage, 'ben@example.org');
    await answer(mail, { status: 'ACCEPTED' });
    await pass(25 * HOUR);
    await answer(mail, { status: 'DECLINED', dtstamp: '20260502T130000Z' });
    expect([receiver.calls.length, receiver.refused > 0]).toEqual([1, true]);
    receiver.secret = String(body.secret);
    await pass(HOUR);
    expect(receiver.calls.map(({ data }) => data.status)).toEqual(['accepted', 'declined']);
  });

  test('has it called again about all events of an organizer, four times an hour', async () => {
    const one = await create();
    const other = await create({ uid: 'other@calendar.example' });
    const key = await giveKey();
    const id = await hook(key);
    await answer(await invite(one.manage, 'ben@example.org'));
    await answer(await invite(other.manage, 'eve@example.org'));
    const first = receiver.news().map((call) => call.id);
    expect(first.length).toBe(2);
    receiver.calls.length = 0;
    const since = '2026-05-01T00:00:00Z';
    const replays: number[] = [];
    for (let asked = 0; asked < 5; asked += 1)
      replays.push((await ask(key, `/v1/webhooks/${id}/replay`, { since })).status);
    expect(replays).toEqual([202, 202, 202, 202, 429]);
    await deployment.run();
    expect(receiver.calls.length).toBe(8);
    expect(
      receiver
        .news()
        .map((call) => call.id)
        .sort(),
    ).toEqual(first.sort());
  });
});

test('neither a webhook nor the log of its calls has the address of a guest or a secret', async () => {
  const { manage } = await create();
  await hook(manage);
  await answer(await invite(manage, 'ben@example.org'), { comment: 'peanuts' });
  const stored = (await everything(deployment)).filter(({ content }) =>
    /"pk":"(?:LOG|WEBHOOKS|CALLS)#|"sk":"CHANGE#/.test(content),
  );
  expect(stored.length).toBeGreaterThan(4);
  const text = stored.map(({ content }) => content).join();
  for (const secret of ['ben@example.org', 'peanuts', 'whsec_', receiver.secret.slice(6)])
    expect(text).not.toContain(secret);
});
