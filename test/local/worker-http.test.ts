/** A function in its worker thread, with the real SDK, whose requests go through a message port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lambda, startLambda } from '#local/lambda.ts';
import { environmentOf } from '#local/services/aws.ts';
import type { SignedRequest } from '#local/services/endpoint.ts';
import { jsonAnswer, NoAnswer, xmlAnswer } from '#local/services/protocols.ts';

const HANDLER = `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';

const once = { maxAttempts: 1 };
const table = new DynamoDBClient(once);
const bucket = new S3Client({ ...once, forcePathStyle: true });
const ses = (keepAlive: boolean) => new SESClient({ ...once, requestHandler: { httpAgent: { keepAlive } } });
const calls: Record<string, () => Promise<unknown>> = {
  item: async () => (await table.send(new GetItemCommand({ TableName: 'T', Key: { pk: { S: 'ä' } } }))).Item,
  object: async () => (await bucket.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }))).Body?.transformToString(),
  quota: async () => (await ses(false).send(new GetSendQuotaCommand({}))).MaxSendRate,
  keptQuota: async () => (await ses(true).send(new GetSendQuotaCommand({}))).MaxSendRate,
};

export async function handler(call: string): Promise<unknown> {
  try {
    return await calls[call]?.();
  } catch (error) {
    return { code: (error as { code?: string }).code };
  }
}
`;

/** Nothing listens here, so only what goes through the port is answered. */
const NOWHERE = 'http://127.0.0.1:9';

let directory: string;
let lambda: Lambda;
let requests: SignedRequest[] = [];
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'worker-http-'));
  buildSync({
    stdin: { contents: HANDLER, loader: 'ts', resolveDir: import.meta.dirname },
    outfile: join(directory, 'index.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const facts = { name: 'Asker', directory, handler: 'index.handler', timeout: 30_000, memory: 256 };
  lambda = startLambda(
    { ...facts, environment: {}, role: 'Role' },
    environmentOf(NOWHERE, 'Key'),
    answer,
    console.error,
  );
});
afterAll(async () => {
  await lambda.close();
  rmSync(directory, { recursive: true });
});

async function answer(request: SignedRequest) {
  requests.push(request);
  const { headers, body, method } = request;
  if (headers.authorization?.includes('/ses/'))
    return xmlAnswer(
      200,
      '<GetSendQuotaResponse><GetSendQuotaResult><MaxSendRate>7</MaxSendRate></GetSendQuotaResult></GetSendQuotaResponse>',
    );
  if (method === 'GET') throw new NoAnswer();
  const { Key } = JSON.parse(body.toString()) as { Key: unknown };
  return jsonAnswer(200, { Item: Key });
}

const ask = async (call: string) => {
  requests = [];
  return { came: await lambda.invoke(call), requests };
};

it('brings a request to the services as its client signed it, and their answer back', async () => {
  const { came, requests } = await ask('item');
  expect(came).toEqual({ pk: { S: 'ä' } });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({ method: 'POST', url: '/' });
  expect(requests[0]?.headers).toMatchObject({
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    authorization: expect.stringContaining('Credential=Key/'),
  });
});

it('fails like a cut connection when the services give no answer', async () => {
  const { came, requests } = await ask('object');
  expect(came).toEqual({ code: 'ECONNRESET' });
  expect(requests.map(({ url }) => url)).toEqual(['/b/k?x-id=GetObject']);
});

it('sends a request to SES through the port, but one on a kept connection through its socket', async () => {
  expect(await ask('quota')).toMatchObject({ came: 7, requests: [{}] });
  expect(await ask('keptQuota')).toEqual({ came: { code: 'ECONNREFUSED' }, requests: [] });
});
