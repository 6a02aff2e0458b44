/** Runs in each test file: afterwards it restores the environment and removes spies, for the next file in the process. */
import { afterAll, vi } from 'vitest';

const environment = process.env;
const found = { ...environment };

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const name of Object.keys(environment)) if (!(name in found)) delete environment[name];
  Object.assign(environment, found);
});
