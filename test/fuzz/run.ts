/** `npm run fuzz [-- --minutes N] [--seed S] [FILE…]` */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Judge, openJudge } from './judge.ts';
import { minimise } from './minimise.ts';
import { build, recipes, seeds } from './recipes.ts';

const HELP = `npm run fuzz -- [--minutes N] [--seed S] [FILE…]

Reads made-up and mangled mails and calendars and sends on what it understands: nothing may crash, hang or eat the memory.
  --minutes N  how long; 1 when unsaid
  --seed S     where to begin, a number; a new one when unsaid. The same seed makes the same inputs
  FILE         tries these instead
Ends with a JSON document. Exit code 1 on a fault; its input, made small, is in the file named there.
`;

interface Input {
  readonly name: number | string;
  readonly octets: Buffer;
}

interface Fault {
  /** Its place in the order of the seed, or its file. */
  readonly input: number | string;
  readonly why: string;
  /** Where the input lies, made small. */
  readonly file: string;
}

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const seed = Number(values.seed);
  const inputs = positionals.length > 0 ? filesOf(positionals) : inputsOf(seed);
  const judge = openJudge();
  const summary = await fuzz(inputs, Date.now() + Number(values.minutes) * 60_000, judge);
  await judge.close();
  console.log(JSON.stringify({ fuzz: 'mail', seed, ...summary }));
  process.exitCode = summary.faults.length > 0 ? 1 : 0;
}

function* inputsOf(seed: number): Generator<Input> {
  const known = seeds({ corpus: true });
  let name = 0;
  for (const recipe of recipes(seed)) yield { name: name++, octets: build(recipe, known) };
}

function* filesOf(names: readonly string[]): Generator<Input> {
  for (const name of names) yield { name, octets: readFileSync(name) };
}

/** @param deadline milliseconds since 1970 */
async function fuzz(inputs: Iterable<Input>, deadline: number, judge: Judge) {
  const faults = new Map<string, Fault>();
  const counts = { understood: 0, refused: 0, failed: 0 };
  let slowest = { input: null as Input['name'] | null, cpu: 0 };
  let [heap, spoke] = [0, Date.now()];
  for (const input of inputs) {
    const verdict = await judge.judge(input.octets);
    counts[verdict.outcome]++;
    if (verdict.outcome === 'failed') {
      if (!faults.has(verdict.why)) faults.set(verdict.why, await written(input, verdict.why, judge));
    } else {
      if (verdict.cpu > slowest.cpu) slowest = { input: input.name, cpu: verdict.cpu };
      heap = Math.max(heap, verdict.heap);
    }
    if (Date.now() > spoke + 10_000) {
      spoke = Date.now();
      console.error(
        `${JSON.stringify(counts)}, ${Math.max(0, Math.round((deadline - spoke) / 1000))} s to go`,
      );
    }
    if (Date.now() > deadline) break;
  }
  return { ...counts, slowest, heapMegabytes: Math.round(heap / 1e6), faults: [...faults.values()] };
}

async function written({ name, octets }: Input, why: string, { judge }: Judge): Promise<Fault> {
  console.error(`Input ${name}: ${why} Making it small.`);
  // What is slow is so at each attempt.
  const attempts = /^(Hangs|Slow)/.test(why) ? 30 : 400;
  const small = await minimise(octets, attempts, async (candidate) => {
    const verdict = await judge(candidate);
    return verdict.outcome === 'failed' && verdict.why === why;
  });
  const file = join(tmpdir(), `fuzz-${process.pid}-${String(name).replace(/\W/g, '-')}.eml`);
  writeFileSync(file, small);
  return { input: name, why, file };
}
