import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalServer, startLocal } from '#local/server.ts';
import { RESOURCES, writeAssembly } from './assembly.ts';

const assembly = writeAssembly(mkdtempSync(join(tmpdir(), 'assembly-')));
let server: LocalServer;
beforeAll(async () => {
  server = await startLocal({ assembly, visibilityFactor: 1 / 400 });
});
beforeEach(() => server.aws.reset());
afterAll(async () => {
  await server.close();
  rmSync(assembly, { recursive: true });
});

const OWNER = { accessKeyId: 'local', secretAccessKey: 'local' };
const policyOf = (Type: string, on: object) => ({
  Type,
  Properties: { ...on, PolicyDocument: { Version: '2012-10-17', Statement: [] } },
});
const eventsQueue = 'arn:aws:sqs:us-east-1:000000000000:Events';
const call = (path: string, init?: RequestInit) => fetch(server.httpUrl + path, init);
const submit = (subject: string, to = 'rsvp+token@invites.test', more = '') =>
  createTransport({ host: '127.0.0.1', port: server.smtpPort, ignoreTLS: true }).sendMail({
    envelope: { from: 'ann@example.com', to: [to] },
    raw: `From: Ann <ann@example.com>\r\n${more}Subject: ${subject}\r\n\r\nHello\r\n`,
  });
/** Nothing reads the queue of sending events here, so it is emptied until all else is done. */
const settle = async (): Promise<unknown[]> => {
  const events: unknown[] = [];
  for (let n = 0; n < 100; n += 1) {
    for (const { body, receiptHandle } of await server.aws.queues.receive(eventsQueue, 10, 0)) {
      server.aws.queues.delete(eventsQueue, receiptHandle);
      events.push(JSON.parse(body));
    }
    if ((await call('/_local/idle?timeout=0.2')).ok) return events;
  }
  throw new Error('The server did not come to rest.');
};
const subjects = () => server.aws.ses.outbox.list().map(({ subject }) => subject);

it('begins as a deployment does: SES tries every topic and the bucket', async () => {
  const fresh = await startLocal({ assembly });
  const [said] = await fresh.aws.queues.receive(eventsQueue, 10, 1);
  expect(said?.body).toBe('Successfully validated SNS topic for Amazon SES event publishing.');
  const objects = new S3Client({ endpoint: fresh.aws.url, region: 'us-east-1', credentials: OWNER });
  const Key = 'mail/AMAZON_SES_SETUP_NOTIFICATION';
  await objects.send(new HeadObjectCommand({ Bucket: 'bucket', Key }));
  await fresh.close();
});

it.each([
  [
    'a topic',
    { SendingPolicy: policyOf('AWS::SNS::TopicPolicy', { Topics: [{ Ref: 'Sending' }] }) },
    /sns:Publish/,
  ],
  [
    'a bucket',
    { BucketPolicy: policyOf('AWS::S3::BucketPolicy', { Bucket: { Ref: 'Bucket' } }) },
    /s3:PutObject/,
  ],
])('does not begin with %s that does not let SES use it', async (_what, changes, message) => {
  const directory = writeAssembly(mkdtempSync(join(tmpdir(), 'assembly-')), { ...RESOURCES, ...changes });
  await expect(startLocal({ assembly: directory })).rejects.toMatchObject({
    code: 'access-denied',
    message: expect.stringMatching(message),
  });
  rmSync(directory, { recursive: true });
});

describe('a received mail', () => {
  it('goes through bucket, topic and queue to the function, whose mail goes out and comes back as an event', async () => {
    await submit('hello', undefined, 'X-Local-Verdict: dmarc=FAIL\r\n');
    const events = await settle();
    expect(subjects()).toEqual(['re hello']);
    expect(events).toMatchObject([{ eventType: 'Send', mail: { tags: { kind: ['answer'] } } }]);

    const [sent] = (await (await call('/_local/outbox')).json()) as { id: string }[];
    const quoted = await (await call(`/_local/outbox/${sent?.id}`)).text();
    const { mail, receipt, notificationType } = JSON.parse(quoted.slice(quoted.indexOf('{')));
    expect(notificationType).toBe('Received');
    expect(mail).toMatchObject({
      source: 'ann@example.com',
      commonHeaders: { from: ['Ann <ann@example.com>'] },
    });
    expect(receipt).toMatchObject({
      recipients: ['rsvp+token@invites.test'],
      dmarcVerdict: { status: 'FAIL' },
      spfVerdict: { status: 'PASS' },
      action: { type: 'S3', bucketName: 'bucket', objectKey: `mail/${mail.messageId}` },
    });
  });

  it('has the verdicts that are switched on, and lacks those that are missing', async () => {
    const receiving = { verdicts: { dmarc: 'MISSING', dkim: 'PROCESSING_FAILED' } };
    await call('/_local/faults', { method: 'POST', body: JSON.stringify({ receiving }) });
    await submit('hello');
    await settle();
    const [sent] = (await (await call('/_local/outbox')).json()) as { id: string }[];
    const quoted = await (await call(`/_local/outbox/${sent?.id}`)).text();
    const { receipt } = JSON.parse(quoted.slice(quoted.indexOf('{')));
    expect(receipt).toMatchObject({
      dkimVerdict: { status: 'PROCESSING_FAILED' },
      spfVerdict: { status: 'PASS' },
    });
    expect(receipt).not.toHaveProperty('dmarcVerdict');
  });

  it('is refused for an unknown recipient', async () => {
    await expect(submit('hello', 'nobody@invites.test')).rejects.toMatchObject({ responseCode: 550 });
  });

  it('comes again when the function failed, did not end in time, or died', async () => {
    await Promise.all(['fail', 'slow', 'crash'].map((subject) => submit(subject)));
    await settle();
    expect(new Set(subjects())).toEqual(new Set(['re fail', 're slow', 're crash']));
  });

  it('is given up after maxReceiveCount, and that is rest', async () => {
    await submit('never');
    await settle();
    expect(server.aws.queues.depths()).toMatchObject({ Work: 0, Given: 1 });
  });
});

describe('the gateway', () => {
  it('hands the request over as API Gateway does', async () => {
    const response = await call('/v1/event?a=1&a=2', {
      method: 'POST',
      body: '{"x":"ä"}',
      headers: { 'X-Api-Code': 'c' },
    });
    const { event, publicUrl } = (await response.json()) as {
      event: Record<string, unknown>;
      publicUrl: string;
    };
    expect(event).toMatchObject({
      resource: '/{proxy+}',
      path: '/v1/event',
      httpMethod: 'POST',
      body: '{"x":"ä"}',
      isBase64Encoded: false,
      queryStringParameters: { a: '2' },
      multiValueQueryStringParameters: { a: ['1', '2'] },
      pathParameters: { proxy: 'v1/event' },
      requestContext: { path: '/v1/event', identity: { sourceIp: '127.0.0.1' } },
    });
    expect(publicUrl).toBe(server.httpUrl);
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it.each([
    ['multipart/form-data; boundary=x', true, Buffer.from([0xe4, 0x0a]).toString('base64')],
    ['image/png', true, Buffer.from([0xe4, 0x0a]).toString('base64')],
    ['text/plain; charset=iso-8859-1', false, '\ufffd\n'],
  ])('hands octets of %s over as the API’s binary media types say', async (type, isBase64Encoded, body) => {
    const headers = { 'Content-Type': type };
    const response = await call('/upload', { method: 'POST', body: new Uint8Array([0xe4, 0x0a]), headers });
    const { event } = (await response.json()) as { event: object };
    expect(event).toMatchObject({ body, isBase64Encoded });
  });

  it('serves under a stage as API Gateway does, and nothing outside of it', async () => {
    const staged = await startLocal({ assembly, stagePrefix: '/live' });
    const ask = (path: string) => fetch(staged.httpUrl + path);
    const { event, publicUrl } = (await (await ask('/live/v1/event?a=1')).json()) as {
      event: Record<string, unknown>;
      publicUrl: string;
    };
    expect(event).toMatchObject({
      path: '/v1/event',
      pathParameters: { proxy: 'v1/event' },
      queryStringParameters: { a: '1' },
      requestContext: { path: '/live/v1/event', stage: 'live' },
    });
    expect(publicUrl).toBe(`${staged.httpUrl}/live`);
    const paths = ['/live', '/live?a=1', '/live/', '/v1/event', '/lively/x', '/'];
    expect(await Promise.all(paths.map(async (path) => (await ask(path)).status))).toEqual([
      ...[201, 201, 201],
      ...[500, 500, 500],
    ]);
    expect((await ask('/_local/outbox')).status).toBe(200);
    await staged.close();
  });

  it('streams long answers', async () => {
    const response = await call('/stream');
    expect((await response.arrayBuffer()).byteLength).toBe(200 * 65_536);
  });

  it('is done with a reader who leaves early', async () => {
    const leaving = new AbortController();
    const response = await call('/stream', { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    expect((await call('/_local/idle?timeout=5')).status).toBe(200);
  });

  it('answers a failing function as the template says', async () => {
    const response = await call('/throw');
    expect([response.status, await response.text()]).toEqual([500, '{"code":"internal-error"}']);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('finds the root', async () => {
    expect(((await (await call('/')).json()) as { event: { resource: string } }).event.resource).toBe('/');
  });
});

describe('/_local/', () => {
  it('answers 504 while there is work', async () => {
    await submit('slow');
    const busy = await call('/_local/idle?timeout=0.1');
    expect([busy.status, await busy.json()]).toEqual([504, { idle: false }]);
    await settle();
  });

  it('turns faults on and off', async () => {
    const faults = { ses: { throttle: 0.5, bounce: ['a@b.test'] }, dynamodb: { fail: 0.01 } };
    const set = (body: unknown) => call('/_local/faults', { method: 'POST', body: JSON.stringify(body) });
    expect(await (await set(faults)).json()).toEqual(faults);
    expect(server.aws.faults.current()).toEqual(faults);
    expect((await set({ ses: { trottle: 1 } })).status).toBe(400);
    expect(await (await set({})).json()).toEqual({});
  });

  it('makes organizer keys', async () => {
    const make = (body: unknown) =>
      call('/_local/organizer-key', { method: 'POST', body: JSON.stringify(body) });
    const made = await make({ email: ' Ann@Example.com', scope: 'read' });
    expect([made.status, await made.json()]).toEqual([
      200,
      { key: expect.stringMatching(/^key_[a-z2-7]{32}$/) },
    ]);
    for (const wrong of [{ email: 'ann', scope: 'read' }, { email: 'ann@example.com', scope: 'all' }, 'x'])
      expect((await make(wrong)).status).toBe(400);
  });

  it('shows the mailbox', async () => {
    await submit('hello');
    await settle();
    expect(await (await call('/_local/')).text()).toContain('re hello');
  });

  it('is not for pages under other names', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${server.httpUrl}/_local/outbox`, { headers: { host: 'evil.test' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(404);
  });

  it('does nothing for pages of other sites', async () => {
    const send = (path: string, origin: string, body: object) =>
      call(path, {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'text/plain' },
        body: JSON.stringify(body),
      });
    const faults = { ses: { throttle: 1 } };
    const key = { email: 'ann@example.com', scope: 'manage' };
    for (const origin of ['https://evil.test', 'null', 'http://127.0.0.1:1']) {
      expect((await send('/_local/faults', origin, faults)).status).toBe(403);
      expect((await send('/_local/organizer-key', origin, key)).status).toBe(403);
    }
    expect(server.aws.faults.current()).toEqual({});
    expect((await send('/_local/organizer-key', server.httpUrl, key)).status).toBe(200);
  });

  it('takes no method that API Gateway does not know', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${server.httpUrl}/sign-in`, { method: 'TRACE' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    // What the function answers, and the gateway does not.
    expect(status).not.toBe(201);
  });
});
