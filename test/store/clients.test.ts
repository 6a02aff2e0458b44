/** No client of AWS waits without end, and none hands mail to SES on a connection that was kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';
import { afterEach, describe, expect, test } from 'vitest';
import { BOUNDED, ONCE } from '#store/clients.ts';
import { MailAmbiguous, MailPostponed, openSender, sendMail } from '#store/sender.ts';

const mail = { from: 'create@invites.test', to: 'ben@example.org', raw: 'Subject: Hi\r\n\r\nHi', tags: {} };
const ANSWER =
  '<SendRawEmailResponse><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(server: Server | ReturnType<typeof createTcp>): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const settings = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
});

describe('a mail is handed to SES', () => {
  test('on a connection of its own each time: one that was kept may have died while the function was frozen', async () => {
    const connections = new Set<number | undefined>();
    const server = createServer((request, response) => {
      connections.add(request.socket.remotePort);
      request.resume().on('end', () => response.end(ANSWER));
    });
    const sender = openSender('set', new SESClient({ ...settings(await listen(server)), ...ONCE }));
    for (let count = 1; count <= 3; count += 1) {
      await sendMail(sender, mail);
      expect(connections.size).toBe(count);
    }
  });

  test('a connection that is refused has surely taken none', async () => {
    const server = createServer();
    const url = await listen(server);
    await new Promise((closed) => server.close(closed));
    const sent = sendMail(openSender('set', new SESClient({ ...settings(url), ...ONCE })), mail);
    await expect(sent).rejects.toBeInstanceOf(MailPostponed);
    await expect(sent).rejects.toMatchObject({ code: 'ses-unreachable' });
  });

  test('a name that cannot be found has surely taken none', async () => {
    const url = 'http://email.invalid';
    const sent = sendMail(openSender('set', new SESClient({ ...settings(url), ...ONCE })), mail);
    await expect(sent).rejects.toMatchObject({ code: 'ses-unreachable' });
  });

  test('a connection that ends after the mail was written may have taken it', async () => {
    const server = createTcp((socket) => socket.once('data', () => socket.destroy()));
    const sender = openSender('set', new SESClient({ ...settings(await listen(server)), ...ONCE }));
    await expect(sendMail(sender, mail)).rejects.toBeInstanceOf(MailAmbiguous);
  });

  test('an SES that does not answer may have taken it', async () => {
    const server = createTcp((socket) => socket.resume());
    const { requestHandler } = ONCE;
    const options = { ...settings(await listen(server)), ...ONCE };
    const ses = new SESClient({ ...options, requestHandler: { ...requestHandler, requestTimeout: 50 } });
    closing.push(() => ses.destroy());
    await expect(sendMail(openSender('set', ses), mail)).rejects.toBeInstanceOf(MailAmbiguous);
  });
});

test('a request that may be repeated is made again when no answer comes', async () => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    if (requests > 1)
      response.end(
        '<GetSendQuotaResponse><GetSendQuotaResult><MaxSendRate>14</MaxSendRate></GetSendQuotaResult></GetSendQuotaResponse>',
      );
  });
  const requestHandler = { ...BOUNDED.requestHandler, requestTimeout: 50 };
  const ses = new SESClient({ ...settings(await listen(server)), ...BOUNDED, requestHandler });
  closing.push(
    () => ses.destroy(),
    () => server.closeAllConnections(),
  );
  expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({ MaxSendRate: 14 });
});

test('every client waits for a while only, all of it well within the shortest time-out of a function', () => {
  const files = ['store', 'lambdas'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const opened = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new (\w+Client)\((.*?)\)/g)].map(([, name, options]) => ({
      name,
      options,
    })),
  );
  expect(opened.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['DynamoDBClient', 'S3Client', 'SQSClient', 'SecretsManagerClient', 'SESClient']),
  );
  for (const { options } of opened) expect(options).toMatch(/^(?:BOUNDED|ONCE|client, backOff)$/);
  for (const { connectionTimeout, requestTimeout, throwOnRequestTimeout } of [
    BOUNDED.requestHandler,
    ONCE.requestHandler,
  ]) {
    expect(throwOnRequestTimeout).toBe(true);
    expect(connectionTimeout).toBeLessThan(requestTimeout);
    // Three attempts and their pauses.
    expect(3 * requestTimeout).toBeLessThan(30_000);
  }
});
