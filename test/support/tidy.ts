/** After each test file: the next one in the same process finds the environment as it was, and nothing that spies. */
import { afterAll, vi } from 'vitest';

const environment = process.env;
const found = { ...environment };

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const name of Object.keys(environment)) if (!(name in found)) delete environment[name];
  Object.assign(environment, found);
});
