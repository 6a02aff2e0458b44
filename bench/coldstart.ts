/**
 * What a function loads before its first message: each bundle that is deployed, in a fresh process of the runtime's Node,
 * against a handler with the same SDK clients and nothing else. Functions that load parsers with their first message are
 * measured with these parsers, too, against a handler that has the same parsers.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LambdaFunction } from '#local/wiring.ts';
import { lateParsers, writeFloors } from './coldstart/floor.ts';
import { nameOf, openStack } from './coldstart/stack.ts';
import { type BenchOptions, type BenchResult, median } from './measure.ts';
import { PEAK } from './memory/peak.ts';

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
  return functions.flatMap((lambda) => compareLoads(lambda, floorOf(lambda), quick ? 3 : 15));
}

/** @param floor the files of the other handler: itself, and its parsers */
function compareLoads(lambda: LambdaFunction, floor: readonly string[], times: number): ColdStartResult[] {
  const files = [join(lambda.directory, 'index.cjs'), ...lateParsers(lambda).map(({ file }) => file)];
  const [ours, peers]: [Load[][], Load[][]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    peers.push(load(floor, lambda));
    ours.push(load(files, lambda));
  }
  const middle = (loads: readonly Load[][], index: number, figure: keyof Load) =>
    Math.round(median(loads.map((taken) => taken.at(index)?.[figure] ?? 0)) * 10) / 10;
  /** @param index counts the files until which is measured */
  const result = (index: number, name: string, peerName: string): ColdStartResult => {
    const [one, other] = [middle(ours, index, 'cpu'), middle(peers, index, 'cpu')];
    return {
      bench: 'coldstart',
      case: name,
      ours: one,
      peer: other,
      ratio: Math.round((one / other) * 100) / 100,
      unit: 'ms of CPU to load',
      peerName,
      megabytes: { ours: middle(ours, index, 'megabytes'), peer: middle(peers, index, 'megabytes') },
    };
  };
  const name = nameOf(lambda);
  const alone = result(0, name, 'a handler with the same clients');
  if (files.length === 1) return [alone];
  return [alone, result(-1, `${name}, with its parsers`, 'a handler with the same clients and parsers')];
}

/** What the runtime gives to functions that stream, and what is measured: all that was taken once each file is loaded. */
const LOADER = `${PEAK}
globalThis.awslambda = { streamifyResponse: (handler) => handler };
const before = process.cpuUsage();
const loads = process.argv.slice(1).map((file) => {
  require(file);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, megabytes: peak() };
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
