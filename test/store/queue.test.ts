/** What SQS refuses of a batch is sent again, alone. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openQueue, type Queue, sendJobs } from '#store/queue.ts';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** The batches that came, and which bodies of each are refused. */
let batches: string[][];
let refuses: (body: string, batch: number) => boolean;
let queue: Queue<object>;

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { Entries } = JSON.parse(text) as { Entries: Entry[] };
  const isRefused = ({ MessageBody }: Entry) => refuses(MessageBody, batches.length);
  const Failed = Entries.filter(isRefused).map(({ Id }) => ({ Id, Code: 'Busy', SenderFault: false }));
  const Successful = Entries.filter((entry) => !isRefused(entry)).map(({ Id, MessageBody }) => ({
    Id,
    MessageId: Id,
    MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
  }));
  batches.push(Entries.map(({ MessageBody }) => MessageBody));
  response.setHeader('Content-Type', 'application/x-amz-json-1.0');
  response.end(JSON.stringify({ Successful, Failed }));
});

beforeEach(async () => {
  batches = [];
  refuses = () => false;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
  queue = openQueue(`${endpoint}/queue`, new SQSClient({ endpoint, region: 'eu-west-1', credentials }));
});

afterEach(async () => {
  queue.sqs.destroy();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const jobs = (count: number) => Array.from({ length: count }, (_, job) => ({ body: { job } }));
const bodies = (...numbers: number[]) => numbers.map((job) => JSON.stringify({ job }));

test('what was refused of a batch is sent again, and nothing else', async () => {
  refuses = (body, batch) => batch === 0 && bodies(1, 3).includes(body);
  await sendJobs(queue, 'event', jobs(5));
  expect(batches).toEqual([bodies(0, 1, 2, 3, 4), bodies(1, 3)]);
});

test('a message that SQS will always refuse is reported as such', async () => {
  refuses = (body) => bodies(2).includes(body);
  await expect(sendJobs(queue, 'event', jobs(3))).rejects.toMatchObject({ code: 'queue-refused' });
  expect(batches.flat().filter((body) => body === bodies(2)[0])).toHaveLength(4);
});
