import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { STAGES } from '#bench/cost/story.ts';
import type { BenchResult, CostResult } from '#bench/measure.ts';
import { MARKER, performancePage } from '#bench/performance/page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/performance.md'), 'utf8');

const machine = { processor: 'P', cores: 2, memory: 4, node: 'v24', date: '2026-01-02' };
const speed: BenchResult = {
  bench: 'render',
  ours: 1200,
  peer: 300,
  ratio: 4,
  unit: 'mails/s',
  peerName: 'them',
};
const cost: CostResult = {
  bench: 'cost',
  stage: 'invite',
  per: 'invite',
  requests: 10.25,
  writeUnits: 3,
  readUnits: 2.5,
  dollarsPerMillion: 20.456,
  sesDollarsPerMillion: 100,
  services: { DynamoDB: 15, SQS: 5.456 },
  operations: {},
  places: [{ place: 'DynamoDB Put: claim lambdas/x.ts:1', dollarsPerMillion: 1.5 }],
  region: 'us-east-1',
  asOf: '2026-01-01',
};

test('the page has a row for each result', () => {
  const made = performancePage([speed, { ...speed, quick: true }, cost], machine);
  expect(made).toContain('| render | mails/s | 1,200 | 300 | 4 | them |');
  expect(made).toContain('| render (`--quick`) | mails/s |');
  expect(made).toMatch(/^\| `invite` \| [^|]+ \| invite \| 10\.3 \| 3\.0 \| 2\.5 \| 20\.46 \| 100\.00 \|$/m);
  expect(made).toContain('| `invite` | 15.00 | 5.46 |');
  expect(made).toContain('| 1.50 | `DynamoDB Put: claim lambdas/x.ts` |');
  expect(made).toContain('P, 2 cores, 4 GiB of memory, Node v24, on 2026-01-02.');
});

/** A page whose tables are those of today, whatever their numbers. */
test('docs/performance.md is made by the command', () => {
  expect(page.startsWith(`${MARKER}\n`)).toBe(true);
  const fixed = (text: string) =>
    text.split('\n').filter((line) => /^(?:\| (?:benchmark|stage \| what|\$ per|service)|## |- )/.test(line));
  expect([...new Set(fixed(page))]).toEqual([...new Set(fixed(performancePage([speed, cost], machine)))]);
});

test('docs/performance.md covers every benchmark and every stage', () => {
  const benches = readdirSync(path.join(root, 'bench')).filter((file) =>
    /^(?!run|measure|performance).*\.ts$/.test(file),
  );
  for (const file of benches) {
    const name = path.basename(file, '.ts');
    if (name !== 'cost') expect(page).toMatch(new RegExp(`^\\| ${name}[ (]`, 'm'));
  }
  for (const stage of ['invite', ...STAGES]) expect(page).toMatch(new RegExp(`^\\| \`${stage}\`[ (]`, 'm'));
});
