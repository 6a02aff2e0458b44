import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_NAMES } from '#local/services/faults.ts';

test('docs/local.md describes every fault, and no other', () => {
  const text = readFileSync('docs/local.md', 'utf8');
  const documented = [...text.matchAll(/^\| `(\w+\.\w+)`/gm)].map(([, name]) => name);
  expect(documented).toEqual(FAULT_NAMES);
});
