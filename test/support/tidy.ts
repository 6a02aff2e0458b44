/** After each test file: the next one in the same process finds the environment as it was, and nothing that spies. */
import { afterAll, vi } from 'vitest';

const found = { ...process.env };

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in found)) delete process.env[name];
  Object.assign(process.env, found);
});
