/** Deliveries to many recipients: a failure of one changes nothing for the others, and their counts move once. */
import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countsOf, sumTallies } from '#domain/counts/tally.ts';
import { eventId, recipientId, shardOf } from '#domain/text/ids.ts';
import { client } from '#harness/sdk.ts';
import type { DeliveryJob } from '#lambdas/runtime/jobs/delivery.ts';
import { openQueue, sendJobs } from '#store/queue.ts';
import { getRecipients } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { openScene } from '../scene.ts';

const { deployment, create, mailOrganizer, inviteAll, statistics } = openScene();
const EVENT = eventId('ann@example.com', 'launch@calendar.example');
const { send } = client;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  client.send = send;
});

/** Addresses of so many people whom the event counts in one shard. */
function neighbours(count: number): string[] {
  const all = Array.from({ length: count * 40 }, (_, index) => `guest${index}@example.org`);
  return all.filter((email) => shardOf(recipientId(EVENT, email)) === 3).slice(0, count);
}

async function invite(code: string, emails: readonly string[]) {
  const body = JSON.stringify({ recipients: emails.map((email) => ({ email })) });
  await deployment().api.request('/v1/invites', { method: 'POST', headers: { 'X-Api-Code': code }, body });
}

const receivers = () =>
  deployment()
    .sent()
    .map(({ to }) => to)
    .sort();

/** What the tally says, and what it must say. */
async function counts(emails: readonly string[]) {
  const { table } = deployment();
  const ids = emails.map((email) => recipientId(EVENT, email));
  const tally = Object.entries(await readTally(table, EVENT)).filter(([, count]) => count !== 0);
  return {
    counted: Object.fromEntries(tally),
    recounted: sumTallies((await getRecipients(table, EVENT, ids)).map(countsOf)),
  };
}

/** Every command that is sent while something is done, by name. */
async function commandsOf(work: () => Promise<unknown>) {
  const seen: { name: string; input: Record<string, unknown> }[] = [];
  client.send = async function (command, ...rest) {
    const { input } = command as { input: Record<string, unknown> };
    seen.push({ name: command.constructor.name, input });
    return send.call(this, command, ...rest);
  };
  await work();
  client.send = send;
  return seen;
}

describe('a delivery to many', () => {
  test('is one message and one read for all of them, and their counts move in one write', async () => {
    const { manage } = await create();
    const emails = neighbours(20);
    await invite(manage, emails);
    expect(deployment().waiting('delivery')).toBe(1);
    const commands = await commandsOf(() => deployment().step('delivery'));
    const named = (name: string) => commands.filter((command) => command.name === name).length;
    expect(named('SendRawEmailCommand')).toBe(20);
    expect(named('TransactWriteCommand')).toBe(0);
    // All claims together, and all marks.
    expect(named('BatchExecuteStatementCommand')).toBe(2);
    expect(named('PutCommand')).toBe(0);
    // A note and its end in the tally, and the grant.
    expect(named('UpdateCommand')).toBeLessThanOrEqual(4);
    // The recipients, and what stops mail to them.
    expect(named('BatchGetCommand')).toBe(2);
    expect(receivers()).toEqual(emails.sort());
    const { counted, recounted } = await counts(emails);
    expect(counted).toEqual(recounted);
    expect(await statistics(manage)).toMatchObject({ invited: 20, sent: 20 });
  });

  test('goes on when one recipient fails, who is tried again apart from the others', async () => {
    const { manage } = await create();
    const emails = neighbours(6);
    const [unlucky = ''] = emails;
    await invite(manage, emails);
    let failures = 2;
    client.send = async function (command, ...rest) {
      const { Destinations } = (command as { input: { Destinations?: string[] } }).input;
      if (Destinations?.[0] !== unlucky || failures === 0) return send.call(this, command, ...rest);
      failures -= 1;
      throw Object.assign(new Error('Something new.'), {
        name: 'Something',
        $metadata: { httpStatusCode: 400 },
      });
    };
    await deployment().step('delivery');
    expect(receivers()).toEqual(emails.filter((email) => email !== unlucky).sort());
    const logged = vi.mocked(console.error).mock.calls.map(([line]) => String(line));
    expect(logged.filter((line) => line.includes('Record failed'))).toEqual([]);
    await deployment().run();
    expect(receivers()).toEqual([unlucky]);
    const { counted, recounted } = await counts(emails);
    expect(counted).toEqual(recounted);
  });

  test('is not made of the others when a table fails for one of them', async () => {
    const { manage } = await create();
    const emails = neighbours(5);
    const [unlucky = ''] = emails;
    await invite(manage, emails);
    let failures = 1;
    client.send = async function (command, ...rest) {
      const { Item } = (command as { input: { Item?: { email?: string } } }).input;
      if (Item?.email !== unlucky || failures === 0) return send.call(this, command, ...rest);
      failures -= 1;
      throw Object.assign(new Error('Not now.'), { name: 'InternalServerError' });
    };
    await deployment().run();
    expect(receivers()).toEqual(emails.sort());
    const { counted, recounted } = await counts(emails);
    expect(counted).toEqual(recounted);
  });

  test.each([
    ['is lost', () => new Error('The connection was closed.')],
    ['comes to a repeated request', null],
  ])('knows its own claims when the answer to them %s', async (_, lost) => {
    const { manage } = await create();
    const emails = neighbours(6);
    await invite(manage, emails);
    let isFirst = true;
    client.send = async function (command, ...rest) {
      if (command.constructor.name !== 'BatchExecuteStatementCommand' || !isFirst)
        return send.call(this, command, ...rest);
      isFirst = false;
      await send.call(this, command, ...rest);
      if (lost) throw lost();
      const answer = (await send.call(this, command, ...rest)) as unknown as {
        $metadata: { attempts: number };
      };
      answer.$metadata.attempts = 2;
      return answer as never;
    };
    await deployment().step('delivery');
    expect(receivers()).toEqual(emails.sort());
    await deployment().run();
    expect(receivers()).toEqual([]);
    const { counted, recounted } = await counts(emails);
    expect(counted).toEqual(recounted);
  });

  test('brings nobody a second mail when it comes twice', async () => {
    const { manage } = await create();
    const emails = neighbours(8);
    await invite(manage, emails);
    await deployment().step('delivery', 10, true);
    await deployment().run();
    expect(receivers()).toEqual(emails.sort());
    const { counted, recounted } = await counts(emails);
    expect(counted).toEqual(recounted);
  });

  test('is sent once when two workers read its recipients before either has claimed them', async () => {
    const { manage } = await create();
    const emails = neighbours(6);
    await invite(manage, emails);
    const job: DeliveryJob = {
      kind: 'delivery',
      eventId: EVENT,
      recipientIds: emails.map((email) => recipientId(EVENT, email)),
    };
    const { url } = deployment().aws.queues.createQueue('delivery', { VisibilityTimeout: '1' });
    await sendJobs(openQueue<DeliveryJob>(url), EVENT, [{ body: job }]);
    const claims: (() => void)[] = [];
    client.send = async function (command, ...rest) {
      if (command.constructor.name !== 'BatchExecuteStatementCommand' || claims.length === 2)
        return send.call(this, command, ...rest);
      const turn = new Promise<void>((go) => claims.push(go));
      if (claims.length === 2) claims[0]?.();
      await turn;
      const answer = await send.call(this, command, ...rest);
      claims[1]?.();
      return answer;
    };
    await Promise.all([deployment().step('delivery', 1), deployment().step('delivery', 1)]);
    client.send = send;
    expect(claims).toHaveLength(2);
    expect(receivers()).toEqual(emails.sort());
  });

  test('of an older round does nothing, because the round of the newer version queues everybody who is due', async () => {
    const { manage } = await create();
    const said = Object.fromEntries(neighbours(4).map((email) => [email.split('@')[0], [{}]]));
    await inviteAll(manage, said);
    await mailOrganizer('REQUEST', { start: '20260513T100000', dtstamp: '20260104T120000Z' });
    const ids = neighbours(4).map((email) => recipientId(EVENT, email));
    const queue = openQueue<DeliveryJob>(
      deployment().aws.queues.createQueue('delivery', { VisibilityTimeout: '1' }).url,
    );
    await sendJobs(queue, EVENT, [
      { body: { kind: 'delivery', eventId: EVENT, recipientIds: ids, version: 0 } },
    ]);
    const commands = await commandsOf(() => deployment().step('delivery'));
    expect(commands.map(({ name }) => name)).not.toContain('BatchGetCommand');
    expect(receivers()).toEqual([]);
  });

  test('sends as many as the rate has room for, and the rest waits as one job', async () => {
    client.send = async function (command, ...rest) {
      if (!(command instanceof GetSendQuotaCommand)) return send.call(this, command, ...rest);
      return { MaxSendRate: 5, Max24HourSend: 1000, SentLast24Hours: 0 };
    };
    const { manage } = await create();
    deployment().clock += 2000;
    const emails = neighbours(12);
    await invite(manage, emails);
    await deployment().step('delivery');
    expect(receivers()).toHaveLength(5);
    expect(deployment().waiting('delivery')).toBe(1);
    await deployment().run();
    expect(receivers()).toHaveLength(7);
  });
});

test('what SES reports about many is counted once, and exactly', async () => {
  const { manage } = await create();
  const emails = neighbours(12);
  await invite(manage, emails);
  await deployment().step('delivery');
  const commands = await commandsOf(async () => {
    while (deployment().busy()) await deployment().step('feedback', 100);
  });
  expect(commands.filter(({ name }) => name === 'TransactWriteCommand')).toEqual([]);
  const { counted, recounted } = await counts(emails);
  expect(counted).toEqual(recounted);
  expect(counted).toMatchObject({ delivered: 12 });
});

test('a call that died halfway and is never repeated is counted once somebody looks at the numbers', async () => {
  const { manage } = await create();
  const emails = neighbours(9);
  let isDead = false;
  client.send = async function (command, ...rest) {
    const { UpdateExpression = '' } = (command as { input: { UpdateExpression?: string } }).input;
    // The process dies after it has recorded everybody and before it has counted them.
    if (UpdateExpression.startsWith('REMOVE #note')) isDead = true;
    return isDead ? new Promise(() => {}) : send.call(this, command, ...rest);
  };
  void invite(manage, emails);
  while (!isDead) await new Promise(setImmediate);
  client.send = send;
  expect(await statistics(manage)).toMatchObject({ invited: 0 });
  deployment().clock += 16 * 60_000;
  await statistics(manage);
  await deployment().run();
  expect(await statistics(manage)).toMatchObject({ invited: 9 });
  const { counted, recounted } = await counts(emails);
  expect(counted).toEqual(recounted);
});
