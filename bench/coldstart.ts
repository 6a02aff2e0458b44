/**
 * What a function loads before its first message: each bundle that is deployed, in a fresh process of the runtime's Node,
 * against a handler with the same SDK clients and parsers and nothing else. Functions that load parsers with their first
 * message are measured with these parsers, too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LambdaFunction } from '#local/wiring.ts';
import { lateParsers, writeFloors } from './coldstart/floor.ts';
import { nameOf, openStack } from './coldstart/stack.ts';
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
  const { functions, directory } = await openStack();
  const floorOf = writeFloors(functions, directory);
  return functions.flatMap((lambda) => compareLoads(lambda, floorOf(lambda.name), quick ? 3 : 15));
}

function compareLoads(lambda: LambdaFunction, floor: string, times: number): ColdStartResult[] {
  const parsers = lateParsers(lambda.directory);
  const peers: Load[] = [];
  const ours: Load[][] = [];
  for (let time = 0; time < times; time += 1) {
    peers.push(...load([floor], lambda));
    ours.push(load([join(lambda.directory, 'index.cjs'), ...parsers], lambda));
  }
  const middle = (loads: readonly Load[], figure: keyof Load) =>
    Math.round(median(loads.map((one) => one[figure])) * 10) / 10;
  const other = middle(peers, 'cpu');
  const result = (name: string, loads: readonly Load[]): ColdStartResult => {
    const one = middle(loads, 'cpu');
    return {
      bench: 'coldstart',
      case: name,
      ours: one,
      peer: other,
      ratio: Math.round((one / other) * 100) / 100,
      unit: 'ms of CPU to load',
      peerName: 'a handler with the same clients and parsers',
      megabytes: { ours: middle(loads, 'megabytes'), peer: middle(peers, 'megabytes') },
    };
  };
  const at = (index: number) => ours.map((loads) => loads.at(index) as Load);
  const alone = result(nameOf(lambda), at(0));
  return parsers.length > 0 ? [alone, result(`${nameOf(lambda)}, with its parsers`, at(-1))] : [alone];
}

/** What the runtime gives to functions that stream, and what is measured: all that was taken once each file is loaded. */
const LOADER = `
globalThis.awslambda = { streamifyResponse: (handler) => handler };
const before = process.cpuUsage();
const loads = process.argv.slice(1).map((file) => {
  require(file);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
});
console.log(JSON.stringify(loads));
`;

/** Loads files one after the other in a fresh process. Returns what was taken until each of them was loaded. */
function load(files: readonly string[], { directory, environment }: LambdaFunction): Load[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', LOADER, ...files], {
    encoding: 'utf8',
    env: { ...environment, AWS_REGION: 'us-east-1', LAMBDA_TASK_ROOT: directory },
  });
  if (status !== 0) throw new Error(`${files.join(' or ')} does not load: ${stderr}`);
  return JSON.parse(stdout) as Load[];
}
