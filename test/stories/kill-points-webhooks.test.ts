/**
 * A story with a webhook, once for every AWS call in it and once more for the moment after that call: the process dies there.
 * In the end the list of changes and the receiver have everything, each once by its id.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';

const GUESTS = ['yes@example.org', 'page@example.org'];
/** More than the story has: the walk ends when a death does not come. */
const CALLS = 600;
const { first, stride, which } = strides('kill points webhooks', 190);

let deployment: TestDeployment;
let receiver: Receiver;
beforeAll(async () => {
  deployment = await openDeployment({ webhookLoopback: true });
  receiver = await openReceiver(() => deployment.now());
});
afterAll(async () => {
  receiver.close();
  await deployment.close();
});

type Answer = Readonly<Record<string, unknown>>;

/** Makes a request. When the server dies with it, the caller asks again, or not. */
async function request(
  death: Death,
  path: string,
  init: RequestInit,
  asksAgain = true,
): Promise<Response | null> {
  const ask = async () => deployment.api.request(path, init);
  const answer = death.diedAt() === null ? await Promise.race([ask(), death.happened]) : await ask();
  if (answer) return answer;
  death.disarm();
  deployment.restart();
  return asksAgain ? ask() : null;
}

async function call(death: Death, code: string, path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await request(death, path, { ...sent, headers: { Authorization: `Bearer ${code}` } });
  return (await answer?.json()) as Answer;
}

const inviteTo = (mails: readonly Sent[], to: string) => mails.find((mail) => mail.to === to)?.raw ?? '';

/** A visitor answers on the page, and does not come back when the server dies. */
async function answerOnPage(death: Death, raw: string) {
  const path = `/r/${readInvite(raw).uid.split('@')[0]}`;
  const html = (await (await request(death, path, {}))?.text()) ?? '';
  const fields = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  const form = Object.fromEntries(fields.map(([, name, value]) => [name, value]));
  const body = new URLSearchParams({ ...form, answer: 'maybe', comment: '' });
  await request(death, path, { method: 'POST', body }, false);
}

/** Lets the announcements come that were queued ahead of a page. */
async function passLater() {
  const later = 'arn:aws:sqs:us-east-1:000000000000:later';
  deployment.clock += 900_000;
  deployment.aws.queues.letPass(later, 900_000);
  while ((await deployment.step('later')) > 0);
  await deployment.run();
}

async function play(at: number, when: 'before' | 'after') {
  await deployment.aws.reset();
  deployment.sent();
  receiver.calls.length = 0;
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.run();
  const code = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
  const death = arm(at, when);
  try {
    const types = ['answer.changed', 'delivery.succeeded', 'event.changed'];
    const { secret } = await call(death, code, '/v1/webhooks', { url: receiver.url, types });
    receiver.secret = String(secret);
    await runThrough(deployment, death);
    await call(death, code, '/v1/invites', { recipients: GUESTS.map((email) => ({ email })) });
    await runThrough(deployment, death);
    const invites = deployment.sent();
    const yes = replyTo(inviteTo(invites, 'yes@example.org'));
    deployment.receive('rsvp', yes.to, yes.raw);
    await runThrough(deployment, death);
    await answerOnPage(death, inviteTo(invites, 'page@example.org'));
    await runThrough(deployment, death);
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', { sequence: 1, dtstamp: '20260105T120000Z' }),
    );
    await runThrough(deployment, death);
    death.disarm();
    await passLater();
    return { diedAt: death.diedAt(), calls: death.calls(), ...(await endState(code)) };
  } finally {
    death.disarm();
  }
}

const short = ({ type, email, status }: Answer) => [type, email, status].filter(Boolean).join(' ');

async function endState(code: string) {
  const get = async (path: string) =>
    (
      await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } })
    ).json() as Promise<Answer>;
  const { changes } = (await get('/v1/event/changes?limit=500')) as { changes: Answer[] };
  const { recipients } = (await get('/v1/event/recipients')) as { recipients: Answer[] };
  const page = recipients.find(({ email }) => email === 'page@example.org');
  return {
    listed: changes.map(short).sort(),
    sequences: changes.map(({ sequence }) => sequence),
    received: receiver
      .news()
      .map(({ data }) => short(data))
      .sort(),
    isOnPage: page?.status === 'tentative',
  };
}

describe('the process dies', () => {
  test.each(sides('kill-points-webhooks'))(
    `%s ${which} of the AWS calls of the story, and every change is listed and received once`,
    { timeout: 600_000 },
    async (when) => {
      const { calls, isOnPage, ...undisturbed } = await play(0, when);
      expect(isOnPage).toBe(true);
      expect(undisturbed.listed).toEqual([
        'answer.changed page@example.org tentative',
        'answer.changed yes@example.org accepted',
        ...['page', 'page', 'yes', 'yes'].map((name) => `delivery.succeeded ${name}@example.org delivered`),
        'event.changed cancelled',
      ]);
      expect(undisturbed.received).toEqual(undisturbed.listed);
      expect(undisturbed.sequences).toEqual([1, 2, 3, 4, 5, 6, 7]);
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, isOnPage: isKept, listed, received, sequences } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        const where = `died ${when} call ${at}, ${diedAt}`;
        // A visitor whose answer was not stored got an error page, and a guest without an answer gets the cancel all the same.
        const expected = undisturbed.listed.filter(
          (one) => isKept || !one.startsWith('answer.changed page@'),
        );
        expect(listed, where).toEqual(expected);
        expect(sequences, where).toEqual(expected.map((_, index) => index + 1));
        expect(received, where).toEqual(expected);
      }
      expect(deaths).toBeGreaterThan(Math.floor(calls / stride) - 2);
    },
  );
});
