/** The thread with the pages: their cost is measured separately from that of the embedded database. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Variables } from '#harness/functions.ts';
import { createApi } from '#lambdas/api/handler.ts';

export interface Request {
  readonly path: string;
  readonly headers: Record<string, string>;
}

export interface Cost {
  readonly status: number;
  readonly octets: number;
  /** Of this thread, milliseconds. */
  readonly cpu: number;
}

const api = createApi(workerData as Variables);

parentPort?.on('message', async ({ path, headers }: Request) => {
  const before = process.threadCpuUsage();
  const answer = await api.request(path, { headers });
  const octets = (await answer.arrayBuffer()).byteLength;
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ status: answer.status, octets, cpu: (user + system) / 1000 } satisfies Cost);
});
