import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareCosts } from '#bench/compared/results.ts';
import { STAGES } from '#bench/cost/story.ts';
import type { BenchResult, CostResult } from '#bench/measure.ts';
import { MARKER, performancePage } from '#bench/performance/page.ts';
import { growthOf } from '#bench/round/growth.ts';

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

const spent = {
  requests: { Get: 200, SendMessageBatch: 100 },
  writeUnits: 300,
  readUnits: 100,
  cpu: 500,
  heap: 1,
};
const growths = growthOf([
  { guests: 300, notified: 100, cost: spent },
  { guests: 3000, notified: 1000, cost: { ...spent, requests: { Get: 3030 }, writeUnits: 3000, cpu: 4000 } },
]);

test('the growth of a round is that of the cost of one guest', () => {
  const of = (figure: string) => growths.find((growth) => growth.case === figure);
  expect(of('requests to AWS')).toMatchObject({ bench: 'round-growth', ours: 3.03, peer: 3, ratio: 1.01 });
  expect(of('write units')).toMatchObject({ ours: 3, peer: 3, ratio: 1 });
  expect(of('read units')).toMatchObject({ ours: 0.1, peer: 1, ratio: 0.1 });
  expect(of('ms of CPU')).toMatchObject({ ours: 4, peer: 5, ratio: 0.8 });
  // 3 write units, 1 read unit and one message with a group, at the prices of a million.
  expect(of('$ per million, DynamoDB and SQS')?.peer).toBe(3 * 0.625 + 0.125 + 0.5);
});

test('the page has a table and charts of the cost by size, apart from the speeds', () => {
  const made = performancePage([speed, cost, ...growths], machine);
  expect(made).toContain('| guests | requests to AWS | write units | read units | $ per million,');
  expect(made).toContain('| 300 | 3 | 3 | 1 | 2.5 | 5 |');
  expect(made).toContain('| 3,000 | 3.03 | 3 | 0.1 | 1.89 | 4 |');
  expect(made).toContain('| largest ÷ smallest | 1.01 | 1 | 0.1 | 0.76 | 0.8 |');
  expect(made).toContain('x-axis "guests of the event" ["300", "3,000"]');
  expect(made).toContain('bar [5, 4]');
  expect(made).not.toMatch(/^\| round-growth/m);
});

test('what two ways cost is compared by what one of them cost', () => {
  const ours = { ...spent, writeUnits: 50, readUnits: 25 };
  const results = compareCosts({
    bench: 'invite',
    noun: 'invites',
    count: 100,
    peerName: 'them',
    ours,
    peer: { ...spent, requests: { Get: 600 }, readUnits: 50, cpu: 1000 },
  });
  expect(results.map(({ unit, ours, peer, ratio }) => [unit, ours, peer, ratio])).toEqual([
    ['invites per 1,000 requests to AWS', 333, 167, 2],
    ['invites per 1,000 write units', 2000, 333, 6],
    ['invites per 1,000 read units', 4000, 2000, 2],
    ['invites per second of CPU', 200, 100, 2],
  ]);
});

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
