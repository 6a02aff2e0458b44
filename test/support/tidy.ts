/**
 * Runs in each test file. Afterwards it restores the environment and removes spies, for the next file in the process. A test
 * fails when an answer of the API to it is not what the OpenAPI document says.
 */
import { afterAll, afterEach, expect, vi } from 'vitest';
import { listeners } from '#harness/listeners.ts';

const breaches: string[] = [];
listeners.answered = async ({ method, url }, answer) => {
  const path = new URL(url).pathname;
  if (!path.startsWith('/v1/') || method === 'OPTIONS' || method === 'HEAD') return;
  const contract = await import('./contract.ts');
  const type = answer.headers.get('Content-Type');
  const body = type?.startsWith('text/csv') ? '' : await answer.clone().text();
  breaches.push(...contract.breaches({ method, path, status: answer.status, type, body }));
};

afterEach(() => {
  expect(breaches.splice(0), 'what the OpenAPI document does not say').toEqual([]);
});

const environment = process.env;
const found = { ...environment };

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const name of Object.keys(environment)) if (!(name in found)) delete environment[name];
  Object.assign(environment, found);
});
