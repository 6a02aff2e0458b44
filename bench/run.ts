/** `npm run bench [-- --quick] [-- NAME…]`: one JSON document a line on standard output, a table on standard error. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchOptions, BenchResult, CostResult } from './measure.ts';

const HELPERS = new Set(['run.ts', 'measure.ts', 'performance.ts']);
/** Those that count what is spent: less is better. */
const SPENT = new Set(['coldstart', 'memory', 'round-growth']);
/** They begin first, so that no other waits for one of them at the end. */
const LONG = new Set(['coldstart', 'imports', 'languages', 'local']);
const HELP = `npm run bench [-- --quick] [-- NAME…]

Measures how fast the server is against the usual libraries, in the same run.
  NAME     one of: ${benchNames().join(', ')}; all of them when none is named
  --quick  a few seconds each; several of them in two processes side by side, because a look is enough
`;

interface Bench {
  readonly run: (options: BenchOptions) => Promise<(BenchResult | CostResult)[]>;
}

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
  if (values.quick && names.length > 1) return runSideBySide(names);
  for (const name of names) {
    const bench: Bench = await import(`./${name}.ts`);
    for (const result of await bench.run({ quick: values.quick }))
      report(values.quick ? { ...result, quick: true } : result);
  }
}

/**
 * Runs each benchmark in a process of its own, two at a time. The first that fails ends this process with its code. Half of
 * what starts a process, and each of its threads, is to remove the types and compile, which is done once for all of them.
 */
async function runSideBySide(names: readonly string[]): Promise<void> {
  const cache = mkdtempSync(path.join(tmpdir(), 'yesmaybe-bench-'));
  try {
    await runAll(
      names.toSorted((one, other) => Number(LONG.has(other)) - Number(LONG.has(one))),
      {
        ...process.env,
        NODE_COMPILE_CACHE: cache,
      },
    );
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function runAll(names: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const left = [...names];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name, '--quick'], { env });
      const [lines, table, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit'),
      ]);
      process.stdout.write(lines);
      process.stderr.write(table);
      if (code === 0) continue;
      process.exitCode = 1;
      left.length = 0;
    }
  };
  await Promise.all([work(), work()]);
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
