import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WRITTEN_AGAINST } from '#local/services/fauxqs.ts';

it('fauxqs is the version whose inner parts local/services/fauxqs.ts imports', () => {
  const manifest = new URL('../../node_modules/fauxqs/package.json', import.meta.url);
  expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ version: WRITTEN_AGAINST });
});
