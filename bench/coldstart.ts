/**
 * What a function loads before its first message: each bundle that is deployed, in a fresh process of the runtime's Node,
 * against a handler with the same SDK clients and parsers and nothing else. Functions that load parsers with their first
 * message are measured with these parsers, too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LambdaFunction } from '#local/wiring.ts';
import { lateParsers, writeFloor } from './coldstart/floor.ts';
import { nameOf, withStack } from './coldstart/stack.ts';
import { type BenchOptions, type BenchResult, median } from './measure.ts';

/** Megabytes are the peak of the process. */
interface ColdStartResult extends BenchResult {
  readonly megabytes: { readonly ours: number; readonly peer: number };
}

interface Load {
  /** Milliseconds of CPU. The wall clock of a busy machine says little. */
  readonly cpu: number;
  readonly megabytes: number;
}

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  return withStack((functions, directory) =>
    functions.flatMap((lambda) => {
      const floor = join(directory, `floor-${lambda.name}.cjs`);
      writeFloor(lambda.directory, floor);
      const parsers = lateParsers(lambda.directory);
      const cases = parsers.length > 0 ? [[], parsers] : [[]];
      return compareLoads(lambda, { floor, cases, times: quick ? 3 : 15 });
    }),
  );
}

/** @param cases of each, the files that are loaded after the bundle */
function compareLoads(
  lambda: LambdaFunction,
  { floor, cases, times }: { floor: string; cases: readonly (readonly string[])[]; times: number },
): ColdStartResult[] {
  const peer: Load[] = [];
  const tried = cases.map((more) => ({ more, ours: [] as Load[] }));
  for (let time = 0; time < times; time += 1) {
    peer.push(load([floor], lambda));
    for (const { more, ours } of tried)
      ours.push(load([join(lambda.directory, 'index.cjs'), ...more], lambda));
  }
  const middle = (loads: readonly Load[], figure: keyof Load) =>
    Math.round(median(loads.map((one) => one[figure])) * 10) / 10;
  const other = middle(peer, 'cpu');
  return tried.map(({ more, ours }) => {
    const one = middle(ours, 'cpu');
    return {
      bench: 'coldstart',
      case: nameOf(lambda) + (more.length > 0 ? ', with its parsers' : ''),
      ours: one,
      peer: other,
      ratio: Math.round((one / other) * 100) / 100,
      unit: 'ms of CPU to load',
      peerName: 'a handler with the same clients and parsers',
      megabytes: { ours: middle(ours, 'megabytes'), peer: middle(peer, 'megabytes') },
    };
  });
}

/** What the runtime gives to functions that stream, and what is measured. */
const LOADER = `
globalThis.awslambda = { streamifyResponse: (handler) => handler };
const before = process.cpuUsage();
for (const file of process.argv.slice(1)) require(file);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cpu: (user + system) / 1000, megabytes }));
`;

function load(files: readonly string[], { directory, environment }: LambdaFunction): Load {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', LOADER, ...files], {
    encoding: 'utf8',
    env: { ...environment, AWS_REGION: 'us-east-1', LAMBDA_TASK_ROOT: directory },
  });
  if (status !== 0) throw new Error(`${files.join(' or ')} does not load: ${stderr}`);
  return JSON.parse(stdout) as Load;
}
