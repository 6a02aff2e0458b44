/** `npm run performance [-- --quick] [-- --from FILE]` writes docs/performance.md from what the benchmarks print. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchResult, CostResult } from './measure.ts';
import { performancePage } from './performance/page.ts';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const HELP = `npm run performance [-- --quick] [-- --from FILE]

Runs the benchmarks and writes docs/performance.md from what they print.
  --quick      a few seconds each
  --from FILE  take the lines that \`npm run -s bench\` printed into FILE, and run nothing
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    from: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await write();

async function write(): Promise<void> {
  const lines = values.from ? readFileSync(values.from, 'utf8') : await runBenches(values.quick);
  const results = lines
    .split('\n')
    .filter((line) => line.startsWith('{"bench"'))
    .map((line) => JSON.parse(line) as BenchResult | CostResult);
  const [cpu] = os.cpus();
  const machine = {
    processor: cpu?.model ?? 'unknown processor',
    cores: os.cpus().length,
    memory: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
  writeFileSync(PAGE, performancePage(results, machine));
  process.stderr.write(`${fileURLToPath(PAGE)} is written.\n`);
}

async function runBenches(quick: boolean): Promise<string> {
  const run = fileURLToPath(new URL('run.ts', import.meta.url));
  const child = spawn(process.execPath, [run, ...(quick ? ['--quick'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The benchmarks ended with ${code}.`);
  return output;
}
