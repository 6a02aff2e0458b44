/** SES takes no mail for a while: every mail is sent once in the end, and SES is asked rarely. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventId, recipientId } from '#domain/text/ids.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import type { DeliveryJob } from '#lambdas/runtime/jobs/delivery.ts';
import type { NoticeJob } from '#lambdas/runtime/jobs/notice.ts';
import { getRecipients } from '#store/recipients.ts';
import { arm } from '#test/support/death.ts';
import { beStrict, type Strict, type Why } from '#test/support/turned-away.ts';
import { drawn, runs, sides, strides } from '#test/support/walks.ts';
import { openScene, words } from '../scene.ts';

const { deployment, create, inviteOne, statistics, recipients } = openScene();
const CLOSED: readonly Why[] = ['ses-quota', 'ses-paused', 'ses-misconfigured', 'ses-sandbox'];
const ALL: readonly Why[] = [...CLOSED, 'ses-throttled', 'ses-unreachable'];
const MINUTE = 60_000;
const { first, stride, which } = strides('kill points while SES is closed', 26);

let strict: Strict;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  strict = beStrict(deployment());
});
afterEach(() => strict.restore());

async function inviteMany(manage: string, count: number) {
  const emails = Array.from({ length: count }, (_, index) => `guest${index}@example.org`);
  const body = JSON.stringify({ recipients: emails.map((email) => ({ email })) });
  await deployment().api.request('/v1/invites', { method: 'POST', headers: { 'X-Api-Code': manage }, body });
  return emails;
}
const receivers = () =>
  deployment()
    .sent()
    .map(({ to }) => to)
    .sort();

/** Work that failed and stays in its queue: it would be a dead letter in the end. */
const failures = () =>
  vi.mocked(console.error).mock.calls.filter(([line]) => String(line).includes('Record failed'));

describe('invites', () => {
  const { some, rest } = drawn('why SES takes no invite', CLOSED, 1);
  test.skip.each(rest)('%s', () => {});
  test.each(some)('%s: all of them wait after SES refused one batch, and nobody claims any', async (why) => {
    const { manage } = await create();
    const emails = await inviteMany(manage, 25);
    strict.tried.length = 0;
    strict.turnsAway = () => why;
    await deployment().run();
    expect(strict.tried.length).toBeLessThanOrEqual(10);
    const held = strict.held.flatMap(({ body }) => (JSON.parse(body) as DeliveryJob).recipientIds);
    expect(new Set(held).size).toBe(25);
    for (const { queue, seconds } of strict.held) {
      expect(queue).toBe('delivery');
      expect(seconds).toBeGreaterThanOrEqual(55);
      expect(seconds).toBeLessThanOrEqual(900);
    }
    const id = eventId('ann@example.com', 'launch@calendar.example');
    const stored = await getRecipients(
      deployment().table,
      id,
      emails.map((email) => recipientId(id, email)),
    );
    expect(stored).toHaveLength(25);
    expect(stored.filter(({ claim }) => claim !== null)).toEqual([]);
    strict.turnsAway = () => null;
    await strict.finish();
    expect(receivers()).toEqual([...emails].sort());
    expect(failures()).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ sent: 25 });
  });

  test('for as long as SES stays closed, one batch tries it now and then, ever more rarely', async () => {
    const { manage } = await create();
    await inviteMany(manage, 25);
    strict.turnsAway = () => 'ses-quota';
    const tries: number[] = [];
    const from = deployment().now();
    for (
      let before = strict.tried.length;
      deployment().now() - from < 2 * 60 * MINUTE;
      before = strict.tried.length
    ) {
      await deployment().run();
      if (strict.tried.length > before) tries.push(deployment().now());
      expect(strict.tried.length - before).toBeLessThanOrEqual(10);
      await strict.pass();
    }
    const gaps = tries.slice(1).map((at, index) => (at - (tries[index] ?? 0)) / MINUTE);
    expect(gaps[0]).toBeLessThan(4);
    for (const gap of gaps.slice(4)) expect(gap).toBeGreaterThanOrEqual(9.9);
    expect(tries.length).toBeGreaterThan(7);
    expect(tries.length).toBeLessThan(18);
  });

  test('the first mail that SES accepts reopens it for all, and after the next closing it is tried soon', async () => {
    const { manage } = await create();
    await inviteMany(manage, 15);
    deployment().sent();
    strict.turnsAway = () => 'ses-paused';
    for (let passed = 0; passed < 60; passed += 1) {
      await deployment().run();
      await strict.pass();
    }
    strict.turnsAway = () => null;
    await strict.finish();
    expect(receivers()).toHaveLength(15);
    deployment().clock += 2 * MINUTE;
    strict.held.length = 0;
    strict.turnsAway = () => 'ses-paused';
    await inviteOne(manage, 'late@example.org').catch(() => {});
    expect(strict.tried.at(-1)).toBe('late@example.org');
    expect(Math.max(...strict.held.map(({ seconds }) => seconds))).toBeLessThanOrEqual(90);
  });

  test('in the sandbox who is verified is reached among others who are not, and so is the organizer at once', async () => {
    strict.turnsAway = (to) =>
      to === 'ann@example.com' || to === 'guest7@example.org' ? null : 'ses-sandbox';
    const { manage } = await create();
    await inviteMany(manage, 12);
    await deployment().run();
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', { uid: 'second' }));
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toContain('ann@example.com');
    // Which of them tries whether SES is open is up to chance.
    for (let passed = 0; passed < 1000 && !strict.tried.includes('guest7@example.org'); passed += 1) {
      await deployment().run();
      await strict.pass();
    }
    expect(await statistics(manage)).toMatchObject({ sent: 1 });
  });
});

describe('notices', () => {
  const { some, rest } = drawn('why SES takes no notice', ALL, 2);
  test.skip.each(rest)('%s', () => {});
  test.each(some)(
    '%s: the codes come when SES is open, once, and the event is there at once',
    async (why) => {
      strict.turnsAway = () => why;
      deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
      for (let passed = 0; passed < 20; passed += 1) {
        await deployment().run();
        await strict.pass();
      }
      expect(receivers()).toEqual([]);
      expect(new Set(strict.held.map(({ queue }) => queue))).toEqual(new Set(['notice']));
      strict.turnsAway = () => null;
      await strict.finish();
      const [mail, ...others] = deployment().sent();
      expect(others).toEqual([]);
      expect(mail?.raw).toMatch(/Manage code: \S+/);
    },
  );

  test('an answer counts at once, and only the notice of it to the organizer waits', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    strict.turnsAway = () => 'ses-quota';
    const answer = replyTo(ben.raw, { method: 'COUNTER', start: '20260512T120000Z' });
    deployment().receive('rsvp', answer.to, answer.raw);
    deployment().receive('rsvp', answer.to, words('Is there parking?'));
    await deployment().run();
    expect(await recipients(manage)).toMatchObject([{ email: 'ben@example.org', history: [{}] }]);
    expect(receivers()).toEqual([]);
    strict.turnsAway = () => null;
    await strict.finish();
    expect(receivers()).toEqual(['ann@example.com', 'ann@example.com']);
  });

  test('work that comes again while its notice waits sends nothing twice', async () => {
    strict.turnsAway = () => 'ses-paused';
    for (let copy = 0; copy < 3; copy += 1) {
      deployment().receive(
        'inbound',
        'create@invites.test',
        organizerMail('REQUEST', {}),
        {},
        `copy-${copy}`,
      );
      deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'copy-0');
    }
    await deployment().run();
    strict.turnsAway = () => null;
    await strict.finish();
    expect(receivers()).toEqual(['ann@example.com']);
  });

  test('a message in the queue of deliveries cannot bring a mail of its own', async () => {
    const waiting = JSON.parse(await waitingNotice()) as NoticeJob;
    const forged: NoticeJob = { ...waiting, id: 'forged', to: 'eve@evil.example' };
    const arn = 'arn:aws:sqs:us-east-1:000000000000:delivery';
    const topic = deployment().aws.queues.createTopic('forged', [{ queueArn: arn, raw: true }]);
    deployment().aws.queues.publish(topic, JSON.stringify(forged));
    await deployment().step('delivery');
    expect(strict.tried).not.toContain('eve@evil.example');
  });

  test.each(sides('closed'))(
    `the process dies %s ${which} of the AWS calls while they wait: the codes come all the same, and twice at most where nobody could know`,
    async (when) => {
      for (let at = first; at < 80; at += stride) {
        await deployment().aws.reset();
        deployment().sent();
        let turnedAway = 0;
        strict.turnsAway = () => {
          turnedAway += 1;
          return turnedAway <= 2 ? 'ses-quota' : null;
        };
        const death = arm(at, when);
        const go = async () => {
          deployment().death = death.diedAt() === null ? death.happened : null;
          await Promise.race([deployment().run(), ...(deployment().death ? [death.happened] : [])]);
          if (death.diedAt() === null || !deployment().death) return;
          deployment().death = null;
          death.disarm();
          // A message that nobody finished comes again when every turn is over.
          deployment().clock += MINUTE;
          deployment().restart();
          await deployment().run();
        };
        try {
          deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
          do await go();
          while (await strict.pass());
        } finally {
          death.disarm();
        }
        const mails = receivers();
        // SES took it, and nobody lived to write that down.
        const mayRepeat = turnedAway > 3;
        expect(mails.length, `died ${when} call ${at}, ${death.diedAt()}`).toBeGreaterThanOrEqual(1);
        expect(mails.length, `died ${when} call ${at}, ${death.diedAt()}`).toBeLessThanOrEqual(
          mayRepeat ? 2 : 1,
        );
        if (death.diedAt() === null) return expect(at).toBeGreaterThan(30);
      }
      throw new Error('The story does not end.');
    },
    240_000,
  );
});

/** The body of a notice that waits. */
async function waitingNotice(): Promise<string> {
  strict.turnsAway = () => 'ses-throttled';
  deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment().run();
  strict.turnsAway = () => null;
  return strict.held[0]?.body ?? '';
}

describe('what waits is measured', () => {
  /** The values of a metric that are noted while something is done. */
  async function noted(name: string, act: () => Promise<unknown>): Promise<number[]> {
    deployment().restart();
    vi.stubEnv('DOMAIN', 'invites.test');
    const lines: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    await act();
    vi.unstubAllEnvs();
    return lines
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as Record<string, number>)[name])
      .filter((value) => value !== undefined);
  }

  test('invites: those in the queue and those at hand, and not one that was sent', async () => {
    const { manage } = await create();
    await inviteMany(manage, 14);
    strict.turnsAway = () => 'ses-quota';
    // The messages that are not at hand are taken to have as many recipients as those that are.
    expect((await noted('Waiting', () => deployment().step('delivery', 10)))[0]).toBeCloseTo(14, 0);
    expect((await noted('DrainSeconds', () => deployment().step('delivery', 4)))[0]).toBeGreaterThan(0);
    strict.turnsAway = () => null;
    await strict.finish();
    await inviteMany(manage, 15);
    expect(await noted('Waiting', () => deployment().step('delivery', 1))).toEqual([0]);
  });

  test('a single notice, each time it comes and is not sent', async () => {
    await waitingNotice();
    strict.turnsAway = () => 'ses-paused';
    const again = async () => {
      await strict.pass();
      await deployment().step('notice');
    };
    expect(await noted('Waiting', again)).toEqual([1]);
    deployment().clock += 2 * MINUTE;
    expect(await noted('Waiting', again)).toEqual([1]);
  });
});

describe('as the services themselves say it', () => {
  const GUESTS = runs(3, 8);
  const { some, rest } = drawn(
    'what SES says',
    [
      [{ quotaUsed: true }, 'ses-quota'],
      [{ paused: true }, 'ses-paused'],
      [{ sandbox: true }, 'ses-sandbox'],
      [{ unverified: ['invites.test'] }, 'ses-misconfigured'],
    ] as const,
    2,
  );
  test.skip.each(rest)('%j', () => {});
  test.each(some)('%j: the codes and an invite wait, and come when it is over', async (ses, code) => {
    const { manage } = await create();
    deployment().aws.faults.set({ ses });
    await inviteMany(manage, 1);
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', { uid: 'second' }));
    await deployment().run();
    expect(receivers()).toEqual([]);
    expect(vi.mocked(console.error).mock.calls.map(([line]) => JSON.parse(String(line)).code)).toContain(
      code,
    );
    deployment().aws.faults.set({});
    await strict.finish();
    expect(receivers()).toEqual(['ann@example.com', 'guest0@example.org']);
  });

  test('connections that died in a pause: each mail is handed over once, and nobody waits', async () => {
    deployment().aws.faults.set({ ses: { resetIdle: 0 } });
    const { manage } = await create();
    for (const name of ['ben', 'dan', 'eva']) await inviteOne(manage, `${name}@example.org`);
    expect(strict.tried).toEqual(
      ['ann@example.com', 'ben', 'dan', 'eva'].map((to) => (to.includes('@') ? to : `${to}@example.org`)),
    );
  });

  test('a table that is busy, in conflict, and leaves keys unread: all is as if it were not', async () => {
    deployment().aws.faults.set({ dynamodb: { throttle: 0.1, conflict: 0.15, unprocessed: 0.2 } });
    const { manage } = await create();
    await inviteMany(manage, GUESTS);
    await strict.finish();
    const invites = new Map(
      deployment()
        .sent()
        .map((mail) => [mail.to, mail.raw]),
    );
    expect(invites.size).toBe(GUESTS);
    for (const raw of invites.values()) {
      const answer = replyTo(raw);
      deployment().receive('rsvp', answer.to, answer.raw);
    }
    await strict.finish();
    deployment().aws.faults.set({});
    expect(await statistics(manage)).toMatchObject({ invited: GUESTS, accepted: GUESTS, needsAction: 0 });
    expect(failures()).toEqual([]);
  });
});
