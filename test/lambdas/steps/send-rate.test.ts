/** How fast SES lets the account send: known to all functions, asked for once a minute, and never a reason to fail. */
import { randomUUID } from 'node:crypto';
import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { variablesOf } from '#harness/functions.ts';
import { organizerMail } from '#harness/mails.ts';
import { anEvent } from '#harness/records.ts';
import { client } from '#harness/sdk.ts';
import { createHandler } from '#lambdas/delivery/handler.ts';
import { createHandler as createInbound } from '#lambdas/inbound/handler.ts';
import type { DeliveryJob } from '#lambdas/runtime/jobs/delivery.ts';
import { createEvent } from '#store/events.ts';
import { openScene } from '../scene.ts';

const { deployment, create, invite } = openScene();
/** When SES was asked for its quota, by the clock of the deployment. */
let asked: number[];
/** What it answers; by itself, one call in a second. */
let quota: () => object;
const { send } = client;
const throttled = () => Object.assign(new Error('Rate exceeded'), { name: 'Throttling' });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  asked = [];
  quota = () => ({ MaxSendRate: 50, Max24HourSend: 1000, SentLast24Hours: 250 });
  client.send = async function (command, ...rest) {
    if (!(command instanceof GetSendQuotaCommand)) return send.call(this, command, ...rest);
    const isTooSoon = asked.some((at) => deployment().now() - at < 1000);
    asked.push(deployment().now());
    if (isTooSoon) throw throttled();
    return quota();
  };
});
afterEach(() => {
  client.send = send;
});

const urls = (handler: string) =>
  deployment().aws.queues.createQueue(handler, { VisibilityTimeout: '1' }).url;
/** A delivery to somebody who is not there. */
async function nobody(): Promise<DeliveryJob> {
  const event = anEvent('a'.repeat(16));
  await createEvent(deployment().table, event, { api: 'hash-a', manage: 'hash-m' });
  return { kind: 'delivery', eventId: event.id, recipientIds: ['b'.repeat(16)] };
}
const context = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 60_000 };
const record = (body: object) =>
  ({
    Records: [
      {
        messageId: 'message',
        body: JSON.stringify(body),
        eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:delivery',
        attributes: { ApproximateReceiveCount: '1' },
      },
    ],
  }) as unknown as SQSEvent;

/** So many functions after a cold start, each with a batch, all at once. */
async function coldStarts(count: number) {
  const all = Array.from({ length: count }, () => createHandler(variablesOf(urls), deployment().now));
  const job = await nobody();
  return Promise.all(all.map((handler) => handler(record(job), context)));
}

describe('the rate', () => {
  test('is asked for once by twenty cold starts, and no batch fails of it', async () => {
    const answers = await coldStarts(20);
    expect(answers).toEqual(answers.map(() => ({ batchItemFailures: [] })));
    expect(asked).toHaveLength(1);
  });

  test('is asked for again after a minute, once', async () => {
    await coldStarts(3);
    deployment().clock += 30_000;
    await coldStarts(3);
    expect(asked).toHaveLength(1);
    deployment().clock += 35_000;
    await coldStarts(5);
    expect(asked).toHaveLength(2);
  });

  test('is what SES last said, where it does not say', async () => {
    await coldStarts(1);
    quota = () => {
      throw throttled();
    };
    deployment().clock += 61_000;
    const { manage } = await create();
    const from = deployment().now();
    await Promise.all(['ben', 'dan', 'eva'].map((name) => invite(manage, `${name}@example.org`)));
    // At one a second, as nothing else is known before, it would take longer.
    expect(deployment().now() - from).toBeLessThan(10_000);
    expect(asked).toHaveLength(2);
    deployment().clock += 61_000;
    expect((await coldStarts(4)).flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  test('is the slowest there is, where SES has never reported one: mails are still sent', async () => {
    quota = () => {
      throw throttled();
    };
    const { manage } = await create();
    expect((await invite(manage, 'ben@example.org')).mails).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  test('is the same for functions that send notices', async () => {
    const inbound = Array.from({ length: 5 }, () => createInbound(variablesOf(urls), deployment().now));
    const mails = inbound.map((_, index) =>
      deployment().receive(
        'inbound',
        'create@invites.test',
        organizerMail('REQUEST', { uid: `event-${index}` }),
      ),
    );
    expect(mails).toHaveLength(5);
    await Promise.all([...inbound.map(() => deployment().step('inbound', 1)), coldStarts(5)]);
    await deployment().run();
    expect(deployment().sent()).toHaveLength(5);
    expect(asked).toHaveLength(1);
  });
});

test('rate, quota used, mails sent and what waits are measured', async () => {
  deployment().restart();
  vi.stubEnv('DOMAIN', 'invites.test');
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  const { manage } = await create();
  await invite(manage, 'ben@example.org');
  vi.unstubAllEnvs();
  const values = Object.assign(
    {},
    ...lines.filter((line) => line.includes('_aws')).map((line) => JSON.parse(line)),
  );
  expect(values).toMatchObject({ SendRate: 50, QuotaUsedPercent: 25, Sent: 1, Waiting: 0, DrainSeconds: 0 });
  expect(lines.filter((line) => line.includes('"Sent"')).length).toBe(2);
});
