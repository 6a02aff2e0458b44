/** Tells whether work grows faster than what it is given, on any machine. */

const TIMES = 8;
/** Milliseconds: what takes less is no matter, and says more of the machine. */
const LEAST = 150;

/**
 * Returns whether work takes far more than eight times as long with eight times as much: linear work takes 8 times as long,
 * quadratic work 64 times.
 * @param work does as much as the number says: 1 or 8
 */
export async function growsFaster(work: (times: number) => unknown): Promise<boolean> {
  const long = await milliseconds(work, TIMES);
  if (long < LEAST) return false;
  const short = await milliseconds(work, 1);
  // The machine may have been busy: once more.
  const again = await milliseconds(work, TIMES);
  return Math.min(long, again) > 3 * TIMES * Math.max(short, LEAST / TIMES);
}

async function milliseconds(work: (times: number) => unknown, times: number): Promise<number> {
  const started = performance.now();
  await work(times);
  return performance.now() - started;
}
