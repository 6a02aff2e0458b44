/**
 * Functions that reserve a time for each mail in one line and wait for it, up to 20 seconds, with jobs of one mail each.
 * This was the rule before grants.
 */
import { Clock } from './clock.ts';
import { StrictSes } from './ses.ts';
import { randomOf, type Situation } from './simulate.ts';
import { SimulatedQueue } from './sqs.ts';

/** Milliseconds that a function waits for the time of its first mail. */
const PATIENCE = 20_000;

/** Plays the large event of a situation. Times are reserved without conflicts, in favour of the functions that wait. */
export async function simulateWaiting({
  workers,
  rates,
  backlog,
  seconds,
  faults,
  seed,
}: Situation): Promise<{ billed: number; achieved: number }> {
  const random = randomOf(seed);
  const clock = new Clock();
  const start = clock.now;
  const rate = rates[0]?.[1] ?? 1;
  const ses = new StrictSes(clock, random, rate, faults);
  const latency = (usual: number) => (0.6 + random()) * usual;
  let nextTime = 0;
  const queue = new SimulatedQueue(clock, random, workers, async (jobs) => {
    await clock.wait(latency(13));
    const first = Math.max(clock.now, nextTime);
    if (first - clock.now > PATIENCE) {
      const half = (backlog - ses.accepted) / rate / 2;
      await clock.wait(latency(12));
      for (const job of jobs) queue.send(job, Math.ceil(Math.min(20 + random() * Math.max(half, 20), 900)));
      return;
    }
    nextTime = first + (jobs.length * 1000) / rate;
    await Promise.all(
      jobs.map(async (job, index) => {
        await clock.wait(Math.max(first + (index * 1000) / rate - clock.now, 0));
        await clock.wait(latency(14) + latency(8) + latency(20));
        const isTaken = ses.take();
        await clock.wait(latency(40) + latency(8));
        if (!isTaken) queue.send(job, 2);
      }),
    );
  });
  for (let n = 0; n < backlog; n += 1) clock.in(n * 0.16, () => queue.send({ eventId: 'large', size: 1 }, 0));
  await clock.run(() => clock.now - start > seconds * 1000);
  return { billed: queue.billed / ses.accepted, achieved: ses.accepted / (rate * seconds) };
}
