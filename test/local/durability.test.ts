import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tableRequest } from '#harness/table.ts';
import { readHeaders } from '#local/mail-headers.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { startAws } from '#local/services/aws.ts';
import { Outbox } from '#local/services/outbox.ts';
import { writeAssembly } from './assembly.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
let directory: string;
let settings: { dataDir: string; assembly: string; visibilityFactor: number };
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'durability-'));
  settings = {
    dataDir: join(directory, 'data'),
    assembly: writeAssembly(directory),
    visibilityFactor: 1 / 400,
  };
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, maxRetries: 5 });
});

interface Child {
  readonly smtpPort: number;
  readonly env: Record<string, string>;
  kill(): Promise<void>;
}

/** The server in a process of its own, to be killed. */
async function startChild(): Promise<Child> {
  const server = fileURLToPath(new URL('../../local/server.ts', import.meta.url));
  const script = `
    const { startLocal } = await import(${JSON.stringify(server)});
    const { smtpPort, aws } = await startLocal(${JSON.stringify(settings)});
    console.log(JSON.stringify({ smtpPort, env: aws.env }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { ...JSON.parse(line), kill };
}

const submit = (port: number, subject: string) =>
  createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
    envelope: { from: 'ann@example.com', to: ['rsvp@invites.test'] },
    raw: `From: ann@example.com\r\nSubject: ${subject}\r\n\r\nHello\r\n`,
  });

const answers = async (server: LocalServer, count: number): Promise<string[]> => {
  for (let n = 0; n < 500 && server.aws.ses.outbox.list().length < count; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return server.aws.ses.outbox.list().map(({ subject }) => subject);
};

it('finishes after kill -9 what SMTP accepted, also what a function was working on', async () => {
  const child = await startChild();
  await submit(child.smtpPort, 'slow');
  await submit(child.smtpPort, 'hello');
  await child.kill();

  const server = await startLocal(settings);
  expect(new Set(await answers(server, 2))).toEqual(new Set(['re slow', 're hello']));
  await server.close();
}, 30_000);

it('still holds after kill -9 what a transaction wrote', async () => {
  const child = await startChild();
  const client = (endpoint = '') =>
    new DynamoDBClient({
      endpoint,
      region: 'us-east-1',
      credentials,
    });
  const Key = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
  const TransactItems = ['a', 'b'].map((sk) => ({ Put: { TableName: 'Table', Item: Key(sk) } }));
  const written = client(child.env.AWS_ENDPOINT_URL).send(new TransactWriteItemsCommand({ TransactItems }));
  await written.then(child.kill);

  const aws = await startAws(settings);
  const read = (sk: string) =>
    client(aws.env.AWS_ENDPOINT_URL).send(new GetItemCommand({ TableName: 'Table', Key: Key(sk) }));
  expect([(await read('a')).Item, (await read('b')).Item]).toEqual([Key('a'), Key('b')]);
  await aws.close();
}, 30_000);

it('publishes the sending events of a mail whose server died before it could', async () => {
  const first = await startAws(settings);
  const queue = first.queues.createQueue('Events', {}).arn;
  const topicArn = first.queues.createTopic('Sending', [{ queueArn: queue, raw: true }]);
  await first.close();
  const outbox = new Outbox(settings.dataDir);
  const sent = {
    id: '1',
    to: ['a@example.com'],
    from: 'b@example.com',
    subject: '',
    sentAt: '2026-01-01T00:00:00Z',
  };
  const accepted = {
    messageId: sent.id,
    timestamp: sent.sentAt,
    source: sent.from,
    destination: sent.to,
    headers: await readHeaders(Buffer.from('mail')),
    tags: {},
    configurationSet: 'Set',
  };
  const target = { topicArn, eventTypes: ['send', 'delivery'] };
  outbox.add(sent, Buffer.from('mail'), { accepted, target, sesFaults: undefined });
  outbox.close();

  const second = await startAws(settings);
  const published = (await second.queues.receive(queue, 10, 0)).map(({ body }) => JSON.parse(body).eventType);
  expect(published).toEqual(['Send', 'Delivery']);
  expect(second.ses.unpublished()).toBe(0);
  await second.close();
});

it('keeps the secret it generated', async () => {
  const value = async () => {
    const aws = await startAws(settings);
    const SecretId = aws.secrets.createSecret('Keys', { SecretStringTemplate: '{}', GenerateStringKey: '1' });
    const client = new SecretsManagerClient({ endpoint: aws.url, region: 'us-east-1', credentials });
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId }));
    await aws.close();
    return SecretString;
  };
  const first = await value();
  expect(Object.keys(JSON.parse(first))).toEqual(['1']);
  expect(await value()).toBe(first);
});

it('refuses a data directory that another server uses', async () => {
  const aws = await startAws(settings);
  await expect(startAws(settings)).rejects.toMatchObject({ code: 'data-dir-in-use' });
  await aws.close();
});

it('refuses the data of a version whose table had other indexes', async () => {
  const { GlobalSecondaryIndexes: _, ...old } = tableRequest('Table');
  const before = await startAws(settings);
  const AttributeDefinitions = old.AttributeDefinitions.slice(0, 2);
  await before.dynamodb.createTable({ ...old, AttributeDefinitions });
  await before.close();
  const after = await startAws(settings);
  await expect(after.dynamodb.createTable(tableRequest('Table'))).rejects.toMatchObject({
    code: 'data-dir-outdated',
  });
  await after.close();
});
