/** A fault of ours: the sender is notified at the last attempt, and the message goes to the dead letters. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HeldMail } from '#domain/event/held-mail.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import type { HandlerName } from '#harness/functions.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import type { HeldMailJob } from '#lambdas/runtime/jobs/organizer.ts';
import { holdMail } from '#store/held-mails.ts';

let deployment: TestDeployment;
/** What breaks at present. */
const broken = vi.hoisted(() => ({ title: '', replies: false, report: false, reading: false }));
vi.mock('#domain/event/new-event.ts', async (original) => {
  const real = await original<typeof import('#domain/event/new-event.ts')>();
  return {
    ...real,
    newEvent: (...given: Parameters<typeof real.newEvent>) => {
      if (broken.title && given[1].summary === broken.title) throw new TypeError('A bug.');
      return real.newEvent(...given);
    },
  };
});
vi.mock('#domain/itip/read/read-mail.ts', async (original) => {
  const real = await original<typeof import('#domain/itip/read/read-mail.ts')>();
  return {
    readMail: (...given: Parameters<typeof real.readMail>) => {
      if (broken.reading) throw new RangeError('A bug.');
      return real.readMail(...given);
    },
  };
});
vi.mock('#domain/recipient/replies.ts', async (original) => {
  const real = await original<typeof import('#domain/recipient/replies.ts')>();
  return {
    ...real,
    readReplies: (...given: Parameters<typeof real.readReplies>) => {
      if (broken.replies) throw new TypeError('A bug.');
      return real.readReplies(...given);
    },
  };
});
vi.mock('#domain/notices/imported.ts', async (original) => {
  const real = await original<typeof import('#domain/notices/imported.ts')>();
  return {
    ...real,
    imported: (...given: Parameters<typeof real.imported>) => {
      if (broken.report) throw new TypeError('A bug.');
      return real.imported(...given);
    },
  };
});
beforeAll(async () => {
  deployment = await openDeployment({ patient: true, attempts: 5 });
});
afterEach(async () => {
  Object.assign(broken, { title: '', replies: false, report: false, reading: false });
  vi.restoreAllMocks();
  await deployment.aws.reset();
  deployment.sent();
});
afterAll(() => deployment.close());

/** Tries a message as often as its queue does. */
async function tryAll(handler: 'inbound' | 'rsvp' | 'organizer') {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const sent: Sent[][] = [];
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await deployment.step(handler);
    sent.push(deployment.sent());
  }
  const last = errors.mock.calls.map(
    ([line]) => JSON.parse(String(line)) as { level: string; message: string },
  );
  return { sent, last: last.at(-1), waiting: deployment.waiting(handler) };
}
const notified = (to: string) => [
  [],
  [],
  [],
  [],
  [{ to, subject: 'Your mail could not be processed: “Launch”' }],
];
const DEAD = { level: 'ERROR', message: 'Record failed for the last time; it goes to the dead letters.' };

describe('mail to create@', () => {
  test('its sender is notified once, at the last attempt', async () => {
    broken.title = 'Launch';
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    const { sent, last, waiting } = await tryAll('inbound');
    expect(sent).toMatchObject(notified('ann@example.com'));
    expect(last).toMatchObject(DEAD);
    expect(waiting).toBe(1);
  });

  test.each([{ dmarc: 'FAIL' }, { dmarc: 'GRAY' }, { spam: 'FAIL' }, { source: '' }])(
    'nobody is notified who is not verified, or never answered: %j',
    async (verdicts) => {
      broken.reading = true;
      deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), verdicts);
      expect((await tryAll('inbound')).sent.flat()).toEqual([]);
    },
  );

  test('reads of it in the language that the mail names', async () => {
    broken.reading = true;
    const raw = `Content-Language: it\r\n${organizerMail('REQUEST', {})}`;
    deployment.receive('inbound', 'create@invites.test', raw);
    const { sent } = await tryAll('inbound');
    expect(sent.flat().map(({ raw }) => /<html lang=3D"(\w+)"/.exec(raw)?.[1])).toEqual(['it']);
  });
});

describe('mail to rsvp@', () => {
  test.each([
    [{}, notified('ben@example.org')],
    [{ dmarc: 'FAIL' }, [[], [], [], [], []]],
  ])('its sender is notified where verified: %j', async (verdicts, expected) => {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    await deployment.run();
    const manage = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
    const headers = { 'X-Api-Code': manage };
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers,
      body: '{"email":"ben@example.org"}',
    });
    await deployment.run();
    const reply = replyTo(deployment.sent()[0]?.raw ?? '');
    broken.replies = true;
    deployment.receive('rsvp', reply.to, reply.raw, verdicts);
    const { sent, last } = await tryAll('rsvp');
    expect(sent).toMatchObject(expected);
    expect(last).toMatchObject(DEAD);
  });
});

describe('an import', () => {
  const events = ['One', 'Two', 'Three'].map((summary) => ({ summary, uid: summary }));

  test('refuses the row on which our code fails, and makes the others', async () => {
    broken.title = 'Two';
    vi.spyOn(console, 'error').mockImplementation(() => {});
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', ...events));
    await deployment.run();
    const [report] = deployment.sent();
    expect(report?.subject).toMatch(/^2 events imported, 1 row left out/);
    expect(report?.raw).toContain('row-failed');
  });

  test('notifies its sender where it fails as a whole', async () => {
    broken.report = true;
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', ...events));
    await deployment.step('inbound');
    expect((await tryAll('organizer')).sent).toMatchObject(notified('ann@example.com'));
  });
});

describe('the two queues of one function', () => {
  test('what SES alone may say counts only through the queue it feeds', async () => {
    const id = deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    const body = await takeOut('inbound');
    publish('organizer', body ?? '');
    expect(await failsAs('job-unreadable', 'organizer')).toBe(true);
    const mailbox = organizerHandle('ann@example.com');
    const held: HeldMail = {
      id: 'a2b3'.repeat(4),
      why: 'unverified',
      askedOf: { email: 'ann@example.com', name: 'Ann' },
      from: null,
      mail: { messageId: id, receivedAt: '2026-01-01T00:00:00Z', key: `mail/create/${id}` },
      changes: [],
      state: 'waiting',
    };
    await holdMail(deployment.table, held, deployment.now());
    const job = JSON.stringify({ kind: 'held-mail', mailbox, id: held.id } satisfies HeldMailJob);
    publish('inbound', job);
    expect(await failsAs('notification-unreadable', 'inbound')).toBe(true);
    publish('organizer', job);
    await deployment.run();
    expect(deployment.sent()).toMatchObject([{ to: 'ann@example.com' }]);
  });

  test('what another function wrote is no mail, whatever a job says', async () => {
    const key = 'lists/forged';
    deployment.aws.queues.putObject('mail', key, Buffer.from(organizerMail('REQUEST', {})));
    const held: HeldMail = {
      id: 'b2c3'.repeat(4),
      why: 'unverified',
      askedOf: { email: 'ann@example.com', name: 'Ann' },
      from: null,
      mail: { messageId: 'forged', receivedAt: '2026-01-01T00:00:00Z', key },
      changes: [],
      state: 'waiting',
    };
    await holdMail(deployment.table, held, deployment.now());
    publish(
      'organizer',
      JSON.stringify({
        kind: 'held-mail',
        mailbox: organizerHandle('ann@example.com'),
        id: held.id,
      } satisfies HeldMailJob),
    );
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });
});

describe('what is no work', () => {
  const TRIAL = 'Successfully validated SNS topic for Amazon SES event publishing.';
  const SETUP = JSON.stringify({
    notificationType: 'Received',
    mail: {
      messageId: 'AMAZON_SES_SETUP_NOTIFICATION',
      timestamp: '2026-01-01T00:00:00Z',
      source: 'aws@amazon.com',
    },
    receipt: { recipients: ['recipient@example.com'], action: { type: 'S3', objectKey: 'mail/create/x' } },
  });

  test.each([
    ['inbound', SETUP],
    ['rsvp', SETUP],
    ['feedback', TRIAL],
  ] as const)('except SES’s trial of a topic, which is done with at once: %s', async (handler, body) => {
    const errors = vi.spyOn(console, 'error');
    publish(handler, body);
    await deployment.run();
    expect(errors).not.toHaveBeenCalled();
    expect(deployment.sent()).toEqual([]);
  });

  test.each([
    ['inbound', '{"notificationType":"Received"}', 'notification-unreadable'],
    ['inbound', 'no JSON', 'notification-unreadable'],
    ['rsvp', '{}', 'notification-unreadable'],
    ['rsvp', TRIAL.toUpperCase(), 'notification-unreadable'],
    ['feedback', 'no JSON', 'sending-event-unreadable'],
    ['feedback', '{"notificationType":"Bounce"}', 'sending-event-unreadable'],
    ['delivery', TRIAL, 'job-unreadable'],
    ['delivery', '{"eventId":"x"}', 'job-unreadable'],
    ['rounds', '[]', 'job-unreadable'],
    ['organizer', SETUP, 'job-unreadable'],
    ['headcount', 'null', 'job-unreadable'],
  ] as const)('stays in the queue, for the dead letters: %s, %s', async (handler, body, code) => {
    publish(handler, body);
    expect(await failsAs(code, handler)).toBe(true);
  });
});

/** Whether the one message of a queue fails, stays, and is logged under a code. Takes it out. */
async function failsAs(code: string, handler: HandlerName): Promise<boolean> {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  await deployment.step(handler);
  const codes = errors.mock.calls.map(([line]) => JSON.parse(String(line)).code);
  expect(codes).toEqual([code]);
  errors.mockRestore();
  return (await takeOut(handler)) !== undefined;
}

async function takeOut(handler: HandlerName): Promise<string | undefined> {
  const [message] = await deployment.aws.queues.receive(queueArn(handler), 1, 0);
  deployment.aws.queues.delete(queueArn(handler), message?.receiptHandle ?? '');
  return message?.body;
}

function queueArn(name: string): string {
  return `arn:aws:sqs:us-east-1:000000000000:${name}`;
}

function publish(queue: string, body: string): void {
  const topic = deployment.aws.queues.createTopic(`test-${queue}`, [
    { queueArn: queueArn(queue), raw: true },
  ]);
  deployment.aws.queues.publish(topic, body);
}
