/**
 * What a function loads before its first message: each bundle that is deployed, in a fresh process of the runtime's Node,
 * against a handler with the same SDK clients and nothing else. Functions that load parsers with their first message are
 * measured with these parsers, too, against a handler that has the same parsers.
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

/** What is loaded by turns, and what came of it. */
interface Case {
  readonly name: string;
  readonly peerName: string;
  /** The files of ours, and the one of the other handler. */
  readonly files: { readonly ours: readonly string[]; readonly peer: string };
  readonly loads: { readonly ours: Load[]; readonly peer: Load[] };
}

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  return withStack((functions, directory) =>
    functions.flatMap((lambda) => {
      const cases = casesOf(lambda, directory);
      for (let time = 0; time < (quick ? 3 : 15); time += 1) {
        for (const { files, loads } of cases) {
          loads.peer.push(load([files.peer], lambda));
          loads.ours.push(load(files.ours, lambda));
        }
      }
      return cases.map(resultOf);
    }),
  );
}

/** @param directory gets the other handlers */
function casesOf(lambda: LambdaFunction, directory: string): Case[] {
  const name = nameOf(lambda);
  const parsers = lateParsers(lambda.directory);
  const index = join(lambda.directory, 'index.cjs');
  const floor = (file: string, more: readonly string[]) => {
    const peer = join(directory, `${file}.cjs`);
    writeFloor(lambda.directory, more, peer);
    return peer;
  };
  const alone: Case = {
    name,
    peerName: 'a handler with the same clients',
    files: { ours: [index], peer: floor(`floor-${name}`, []) },
    loads: { ours: [], peer: [] },
  };
  if (parsers.length === 0) return [alone];
  const files = parsers.map((parser) => join(lambda.directory, `late/${parser}.cjs`));
  const withParsers: Case = {
    name: `${name}, with its parsers`,
    peerName: 'a handler with the same clients and parsers',
    files: { ours: [index, ...files], peer: floor(`floor-${name}-parsers`, parsers) },
    loads: { ours: [], peer: [] },
  };
  return [alone, withParsers];
}

function resultOf({ name, peerName, loads }: Case): ColdStartResult {
  const middle = (whose: readonly Load[], figure: keyof Load) =>
    Math.round(median(whose.map((one) => one[figure])) * 10) / 10;
  const [ours, peer] = [middle(loads.ours, 'cpu'), middle(loads.peer, 'cpu')];
  return {
    bench: 'coldstart',
    case: name,
    ours,
    peer,
    ratio: Math.round((ours / peer) * 100) / 100,
    unit: 'ms of CPU to load',
    peerName,
    megabytes: { ours: middle(loads.ours, 'megabytes'), peer: middle(loads.peer, 'megabytes') },
  };
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
