/** The story by way of SES and the bucket: what SES takes comes back to it, as mail to its own domain does. */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { createHandler } from '#lambdas/prove/handler.ts';
import { serveFetch } from '#local/fetch-handler.ts';
import { type Listening, listen } from '#local/services/http.ts';
import { everything, whereIs } from '../support/everything.ts';

const BUCKET = 'mail';
let deployment: TestDeployment;
let http: Listening;
let s3: S3Client;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: 'ann@example.com' });
  http = await listen((request, response) => serveFetch(deployment.api.fetch, request, response));
  s3 = new S3Client({ forcePathStyle: true });
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  vi.restoreAllMocks();
});
afterAll(async () => {
  await http.close();
  await deployment.close();
});

/** Receives what was sent to our own domain, until the test ends it. */
function postOffice(lose: (to: string) => boolean = () => false) {
  let isOpen = true;
  let count = 0;
  const deliver = (raw: string) => {
    count += 1;
    const Body = Buffer.from(raw, 'latin1');
    return s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: `mail/prove/${count}`, Body }));
  };
  const work = (async () => {
    while (isOpen) {
      await deployment.run();
      for (const { to, raw } of deployment.sent().filter((mail) => !lose(mail.to))) {
        if (to.startsWith('create@')) deployment.receive('inbound', to, raw);
        else if (to.startsWith('rsvp')) deployment.receive('rsvp', to, raw);
        else await deliver(raw);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await deployment.run();
  })();
  return {
    close: () => {
      isOpen = false;
      return work;
    },
  };
}

const handler = () =>
  createHandler({ DOMAIN: 'invites.test', PUBLIC_URL: http.url, MAIL_BUCKET: BUCKET }, Date.now, 20);
const spoken = () => {
  const lines: string[] = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
  return lines;
};

test('the function succeeds where mail flows, and leaves nothing in table and bucket', async () => {
  const office = postOffice();
  await handler()();
  await office.close();
  expect(await whereIs(deployment, 'prove@', 'prove+', 'MAILS#', 'mail/', 'events/')).toEqual([]);
  const lasting = (await everything(deployment)).filter(({ content }) => !content.includes('"expiresAt"'));
  expect(lasting.map(({ key }) => key).filter((key) => !/^(RATE|LAYOUT|KEPTNAMES)/.test(key))).toEqual([]);
}, 60_000);

test('the function fails where it does not, and logs the step, without an address', async () => {
  const lines = spoken();
  // Once the invite is lost, time passes in leaps until somebody gives up waiting for it.
  let isLost = false;
  let elapsed = 0;
  const office = postOffice((to) => {
    isLost ||= to.startsWith('prove+guest');
    return to.startsWith('prove+guest');
  });
  const now = () => {
    if (isLost && elapsed < 150_000) elapsed += 30_000;
    return Date.now() + elapsed;
  };
  const failing = createHandler(
    { DOMAIN: 'invites.test', PUBLIC_URL: http.url, MAIL_BUCKET: BUCKET },
    now,
    20,
  );
  await expect(failing()).rejects.toMatchObject({ code: 'prove-failed' });
  await office.close();
  expect(
    lines.some((line) => line.includes('"code":"prove-failed"') && line.includes('"steps":"invite')),
  ).toBe(true);
  expect(lines.join()).not.toMatch(/prove[@+]/);
  expect(lines.filter((line) => line.includes('"ERROR"'))).toHaveLength(1);
}, 60_000);

test('what strangers send to the probe is left alone; what is too large to be ours is not even read', async () => {
  await s3.send(
    new PutObjectCommand({
      Bucket: BUCKET,
      Key: 'mail/prove/large',
      Body: Buffer.alloc(2 * 1024 * 1024, 'x'),
    }),
  );
  const office = postOffice();
  await handler()();
  await office.close();
  expect((await everything(deployment)).map(({ key }) => key)).toContain('mail/prove/large');
}, 60_000);
