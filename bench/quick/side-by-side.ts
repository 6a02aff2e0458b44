/** All benchmarks with `--quick`, in two processes. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchResult, CostResult } from '../measure.ts';

/** Those that begin first, so that no other waits for one of them at the end. Those of one row share what they make. */
const LONG = [['coldstart', 'cost', 'memory'], ['local'], ['languages'], ['read'], ['round'], ['results']];
/** Where what is compiled is kept for all processes and threads, and for the next run. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/yesmaybe-bench/', import.meta.url));
const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url));

/**
 * Runs benchmarks in two processes, each of which takes the next when it is done with one. The first that fails ends this
 * process with its code.
 */
export async function runSideBySide(
  names: readonly string[],
  report: (result: BenchResult | CostResult) => void,
): Promise<void> {
  const left = [...LONG, ...names.filter((name) => !LONG.flat().includes(name)).map((name) => [name])]
    .map((row) => row.filter((name) => names.includes(name)))
    .filter((row) => row.length > 0);
  const work = async () => {
    if (left.length === 0) return;
    const child = fork(PROCESS, {
      // A function in the cloud has about one processor: what collects garbage takes the time of its own thread, and counts.
      execArgv: ['--single-threaded-gc'],
      env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
    });
    const exit = once(child, 'exit');
    for (let row = left.shift(); row; row = left.shift())
      for (const name of row) {
        child.send(name);
        const [results] = await Promise.race([once(child, 'message'), exit]);
        if (!Array.isArray(results)) {
          process.exitCode = 1;
          left.length = 0;
          return;
        }
        for (const result of results) report(result);
      }
    child.disconnect();
    await exit;
  };
  await Promise.all([work(), work()]);
}
