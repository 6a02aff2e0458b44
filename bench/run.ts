/** `npm run bench [-- --quick] [-- NAME…]`: one JSON document a line on standard output, a table on standard error. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench, BenchResult, CostResult } from './measure.ts';
import { runSideBySide } from './quick/side-by-side.ts';

const HELPERS = new Set(['run.ts', 'measure.ts', 'performance.ts']);
/** Those that count what is spent: less is better. */
const SPENT = new Set(['coldstart', 'memory', 'round-growth']);
const HELP = `npm run bench [-- --quick] [-- NAME…]

Measures how fast the server is against the usual libraries, in the same run.
  NAME     one of: ${benchNames().join(', ')}; all of them when none is named
  --quick  a few seconds each; several of them in two processes side by side, because a look is enough
`;

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return void process.stdout.write(HELP);
  const unknown = positionals.find((name) => !benchNames().includes(name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no benchmark "${unknown}". Name one of: ${benchNames().join(', ')}.\n`);
    process.exitCode = 1;
    return;
  }
  // What the functions log is no result.
  console.log = () => {};
  const names = positionals.length > 0 ? positionals : benchNames();
  if (values.quick) return runSideBySide(names, (result) => report({ ...result, quick: true }));
  for (const name of names) {
    const bench: Bench = await import(`./${name}.ts`);
    for (const result of await bench.run({ quick: false })) report(result);
  }
}

function report(result: BenchResult | CostResult): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
  if ('stage' in result) reportCost(result);
  else reportRatio(result);
}

function reportCost(result: CostResult): void {
  const { bench, stage, per, requests, writeUnits, readUnits, dollarsPerMillion, sesDollarsPerMillion } =
    result;
  process.stderr.write(
    `${bench.padEnd(14)}${stage}: $${dollarsPerMillion} and $${sesDollarsPerMillion} for SES, per million of: ${per}\n` +
      `${''.padEnd(14)}${requests} requests, ${writeUnits} write units, ${readUnits} read units\n`,
  );
}

function reportRatio(result: BenchResult): void {
  const { bench, case: situation, ours, peer, ratio, unit, peerName } = result;
  const compared = SPENT.has(bench) ? `${ratio} times as much` : `${ratio} times as fast`;
  const figure = (rate: number) => rate.toLocaleString('en').padStart(12);
  process.stderr.write(
    `${bench.padEnd(14)}${figure(ours)} ${unit}${situation ? `, ${situation}` : ''}\n${''.padEnd(14)}${figure(peer)} with ${peerName}: ${compared}\n`,
  );
}

function benchNames(): string[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('.') && !HELPERS.has(file))
    .map((file) => file.slice(0, -3))
    .sort();
}
