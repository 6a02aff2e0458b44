/**
 * A backlog of a large event and the invites of small ones, sent through the real rule and the real store by simulated
 * functions: the queue, the table, SES and time are simulated, and chance comes from a seed.
 */
import { delaysOf } from '#domain/pacing/come-back.ts';
import { leftOf } from '#domain/pacing/grant.ts';
import { countIsFreshFor } from '#domain/pacing/ses-closed.ts';
import { peekGrant, takeGrant } from '#store/send-line.ts';
import { Clock } from './clock.ts';
import { lineTable } from './line-table.ts';
import { StrictSes } from './ses.ts';
import { type Job, SimulatedQueue } from './sqs.ts';

/** What is simulated. */
export interface Situation {
  readonly workers: number;
  /** Mails a second that SES allows, from these seconds on: [[0, 14], [60, 50]]. */
  readonly rates: readonly (readonly [number, number])[];
  /** Mails of the large event. */
  readonly backlog: number;
  /** Recipients in each job of the large event. */
  readonly perJob: number;
  /** Seconds to simulate; it ends earlier when everything is sent. */
  readonly seconds: number;
  /** How often SES turns a mail away though the rate is kept, in [0, 1]. */
  readonly faults: number;
  /** An event of ten guests is invited every so many seconds, by ten jobs. */
  readonly smallEvery?: number;
  readonly seed: number;
}

/** What came of it. */
export interface Outcome {
  /** Mails that SES accepted, by what it allowed while mails waited, without the first seconds and after changes of the rate. */
  readonly achieved: number;
  readonly accepted: number;
  readonly seconds: number;
  /** The most mails that were granted within a second, by the rate. */
  readonly densest: number;
  /** The part of the mails that SES refused, of all that reached it. */
  readonly throttled: number;
  /** Messages received for each mail sent. */
  readonly touches: number;
  /** Calls of the function for each mail sent. */
  readonly calls: number;
  /** Milliseconds that Lambda charges for each mail sent. */
  readonly billed: number;
  /** Seconds from the invite of each small event to its last mail. */
  readonly small: readonly number[];
}

/** Seconds for which a function uses the rate that SES reported. */
const RATE_FRESH = 60;
/** Seconds until the functions are running. */
const WARM_UP = 10;
/** Milliseconds by which the clock of a function may be wrong. */
const SKEW = 10;

/** Numbers in [0, 1) that the seed decides (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Plays a situation. */
export async function simulate(situation: Situation): Promise<Outcome> {
  const { workers, rates, backlog, perJob, seconds, faults, smallEvery, seed } = situation;
  const random = randomOf(seed);
  const clock = new Clock();
  const start = clock.now;
  const allowed = (at: number) => rates.findLast(([from]) => (at - start) / 1000 >= from)?.[1] ?? 1;
  const between = (least: number, most: number) => least + random() * (most - least);
  /** Most requests are quick, one in a hundred is slow. */
  const latency = (usual: number) => between(0.6, 1.6) * usual * (random() < 0.01 ? 5 : 1);
  const table = lineTable(clock, random, () => latency(5));
  const ses = new StrictSes(clock, random, allowed(start), faults);
  for (const [from, rate] of rates) clock.in(from * 1000, () => Object.assign(ses, { rate }));
  const readRate = async () =>
    allowed(start + Math.floor((clock.now - start) / 1000 / RATE_FRESH) * RATE_FRESH * 1000);
  const skews = Array.from({ length: workers }, () => between(-SKEW, SKEW));
  const counts = Array.from({ length: workers }, () => ({ at: Number.NEGATIVE_INFINITY, waiting: 0 }));
  const granted: { at: number; count: number }[] = [];
  const left = new Map<string, { mails: number; since: number }>();
  const small: number[] = [];
  let lastWaiting = 0;

  const queue = new SimulatedQueue(clock, random, workers, async (jobs, worker) => {
    await clock.wait(between(1, 4));
    for (const [eventId, theirs] of Map.groupBy(jobs, (job) => job.eventId))
      await deliver(
        eventId,
        theirs.map(({ size }) => size),
        worker,
      );
  });

  async function deliver(eventId: string, sizes: readonly number[], worker: number): Promise<void> {
    const reads: number[] = [];
    const now = () => {
      reads.push(clock.now);
      return clock.now + (skews[worker] ?? 0);
    };
    const looked = notClosed(await peekGrant(table, readRate, { wanted: sizes, now, eventId }));
    if (looked.kind !== 'free') return putBack(eventId, sizes, worker, looked);
    // The event is read, and as many recipients as are free.
    const wanted = firstOf(sizes, looked.count);
    await clock.wait(latency(6));
    await clock.wait(latency(8));
    reads.length = 0;
    const place = notClosed(await takeGrant(table, readRate, { wanted, sizes, now, eventId }));
    if (place.kind !== 'granted') return putBack(eventId, sizes, worker, place);
    granted.push({ at: reads.at(-2) ?? clock.now, count: place.count });
    const unsent = leftOf(wanted, place.count, sizes);
    const mails = Array.from({ length: place.count }, () => mail());
    await Promise.all([unsent.length > 0 && putBack(eventId, unsent, worker, place), ...mails]);

    async function mail(): Promise<void> {
      // Claimed and composed, then a connection to SES, its answer, and the mark.
      await clock.wait(latency(8) + between(1, 10) + latency(20));
      const isTaken = ses.take();
      await clock.wait(latency(40) + latency(8));
      if (!isTaken) return queue.send({ eventId, size: 1 }, 2);
      const event = left.get(eventId);
      if (!event) return;
      event.mails -= 1;
      if (event.mails === 0 && eventId !== LARGE) small.push((clock.now - event.since) / 1000);
    }
  }

  async function putBack(
    eventId: string,
    sizes: readonly number[],
    worker: number,
    place: { readonly rate: number; readonly back: readonly (number | null)[] },
  ): Promise<void> {
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const known = counts[worker] ?? { at: 0, waiting: 0 };
    const drain = (known.waiting * mean) / place.rate;
    if (clock.now - known.at >= countIsFreshFor(drain) * 1000) {
      await clock.wait(latency(10));
      Object.assign(known, { at: clock.now, waiting: queue.waiting * between(0.95, 1.05) });
    }
    const wait = {
      until: 0,
      now: clock.now + (skews[worker] ?? 0),
      waiting: known.waiting * mean,
      rate: place.rate,
    };
    const delays = delaysOf(place.back, wait, random);
    await clock.wait(latency(12));
    for (const [index, size] of sizes.entries()) queue.send({ eventId, size }, delays[index] ?? 1);
  }

  left.set(LARGE, { mails: backlog, since: start });
  for (let rest = backlog; rest > 0; rest -= perJob) {
    // A round queues a few hundred jobs a second.
    const job: Job = { eventId: LARGE, size: Math.min(perJob, rest) };
    clock.in(((backlog - rest) / perJob) * 4, () => queue.send(job, 0));
  }
  if (smallEvery !== undefined)
    for (let second = smallEvery, n = 0; second < seconds; second += smallEvery, n += 1)
      clock.in(second * 1000, () => {
        if ((left.get(LARGE)?.mails ?? 0) === 0) return;
        const eventId = `small-${n}`;
        left.set(eventId, { mails: 10, since: clock.now });
        for (let job = 0; job < 10; job += 1) queue.send({ eventId, size: 1 }, 0);
      });
  await clock.run(() => {
    const isDone = [...left.values()].every(({ mails }) => mails === 0);
    if (!isDone) lastWaiting = clock.now;
    return isDone || clock.now - start > seconds * 1000;
  });

  const length = Math.floor((lastWaiting - start) / 1000);
  const { accepted, throttled } = ses;
  return {
    achieved: achievedOf(ses.bySecond, length, rates),
    accepted,
    seconds: length,
    densest: densestOf(granted, (at) => Math.max(allowed(at), allowed(at - RATE_FRESH * 1000))),
    throttled: throttled / (accepted + throttled),
    touches: queue.touches / accepted,
    calls: queue.calls / accepted,
    billed: queue.billed / accepted,
    small,
  };
}

const LARGE = 'large';

/** Returns how many mails of each job are among the first `count`. */
function firstOf(sizes: readonly number[], count: number): number[] {
  let rest = count;
  return sizes.map((size) => {
    const taken = Math.min(size, rest);
    rest -= taken;
    return taken;
  });
}

/** Nobody closes SES in these situations. */
function notClosed<Answer extends { readonly kind: string }>(
  answer: Answer,
): Exclude<Answer, { kind: 'closed' }> {
  if (answer.kind === 'closed') throw new Error('SES is closed.');
  return answer as Exclude<Answer, { kind: 'closed' }>;
}

function achievedOf(
  bySecond: readonly number[],
  length: number,
  rates: readonly (readonly [number, number])[],
): number {
  let sent = 0;
  let allowed = 0;
  for (let second = WARM_UP; second < length; second += 1) {
    const [from = 0, rate = 1] = rates.findLast(([since]) => second >= since) ?? [];
    // The functions learn of a new rate within a minute.
    if (from > 0 && second < from + RATE_FRESH) continue;
    sent += bySecond[second] ?? 0;
    allowed += rate;
  }
  return sent / allowed;
}

/** The most that was granted within any second, by the rate then. */
function densestOf(granted: readonly { at: number; count: number }[], rate: (at: number) => number): number {
  const sorted = granted.toSorted((one, other) => one.at - other.at);
  let densest = 0;
  let sum = 0;
  let first = 0;
  for (const { at, count } of sorted) {
    sum += count;
    for (; (sorted[first]?.at ?? at) <= at - 1000; first += 1) sum -= sorted[first]?.count ?? 0;
    densest = Math.max(densest, sum / rate(at));
  }
  return densest;
}
