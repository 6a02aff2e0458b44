/** Runs the benchmarks that its parent names, one after the other. One that fails ends the process. */
import type { Bench } from '../measure.ts';

// What the functions log is no result.
console.log = () => {};
process.on('message', async (name: string) => {
  const bench: Bench = await import(`../${name}.ts`);
  process.send?.(await bench.run({ quick: true }));
});
