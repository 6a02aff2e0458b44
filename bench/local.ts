/**
 * The local server under load: `npm start` in a process of its own, real SMTP and HTTP. People invite guests in calls of
 * 500, and two of five answer. The same is done twice, so that the second half says whether the server gets slower or
 * larger with the number of mails. Rates are by the clock, with the work of the people themselves on the same machine.
 */

import { addressOf, People } from './local/people.ts';
import { startMeasured } from './local/server.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

/** Mails per second, more than are reached. */
const SEND_RATE = 5000;
const FIRST_HALF = 'the first half of the same load';

/** Milliseconds for one invite or answer. */
interface Taken {
  readonly clock: number;
  /** Of the server, with all its threads. */
  readonly cpu: number;
}

/** What was measured in one half of the load. */
interface Half {
  readonly invite: Taken;
  readonly answer: Taken;
  /** MiB at the peak. */
  readonly megabytes: number;
}

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const [invites, answers] = quick ? [150, 60] : [2500, 1000];
  const server = await startMeasured(SEND_RATE);
  const people = new People(server.url, server.smtpPort);
  try {
    await people.create();
    const halves: Half[] = [];
    for (const half of [0, 1]) halves.push(await measure(half));
    await people.idle();
    await expectExact(people, 2 * invites, 2 * answers);
    return resultsOf(halves);
  } catch (error) {
    process.stderr.write(server.log());
    throw error;
  } finally {
    people.close();
    await server.stop();
  }

  async function measure(half: number): Promise<Half> {
    const first = half * invites;
    const start = clock();
    const sent = await people.invite(first, first + invites, 1 + first + invites);
    const middle = clock();
    await people.answer(sent.slice(-invites).slice(0, answers), (half + 1) * answers);
    const end = clock();
    const taken = (from: Taken, to: Taken, count: number): Taken => ({
      clock: (to.clock - from.clock) / count,
      cpu: (to.cpu - from.cpu) / count,
    });
    return {
      invite: taken(start, middle, invites),
      answer: taken(middle, end, answers),
      megabytes: server.peakMegabytes(),
    };
  }

  function clock(): Taken {
    return { clock: performance.now(), cpu: server.cpu() };
  }
}

/** @throws Error when the server lost or repeated anything: then the figures mean nothing */
async function expectExact(people: People, invites: number, answers: number): Promise<void> {
  const sent = await people.invite(0, 0, 1 + invites);
  const guests = new Set(sent.flatMap(({ to }) => to).filter((address) => address.startsWith('guest')));
  const wanted = Array.from({ length: invites }, (_, guest) => addressOf(guest));
  if (sent.length !== 1 + invites || !wanted.every((address) => guests.has(address)))
    throw new Error(`${sent.length} mails went to ${guests.size} guests of ${invites}.`);
  const { invited, sent: counted, delivered, accepted, tentative, declined } = await people.statistics();
  const found = JSON.stringify({ invited, counted, delivered, accepted, tentative, declined });
  const [third = 0, rest = 0] = [Math.floor(answers / 2 / 3) * 2, (answers / 2) % 3];
  const asWanted = JSON.stringify({
    invited: invites,
    counted: invites,
    delivered: invites,
    accepted: third + (rest > 0 ? 2 : 0),
    tentative: third + (rest > 1 ? 2 : 0),
    declined: third,
  });
  if (found !== asWanted) throw new Error(`The statistics are ${found}, not ${asWanted}.`);
}

function resultsOf([one, other]: readonly Half[]): BenchResult[] {
  if (!one || !other) return [];
  const compared = (unit: string, ours: number, peer: number): BenchResult => ({
    bench: 'local',
    ours: Math.round(ours * 10) / 10,
    peer: Math.round(peer * 10) / 10,
    ratio: Math.round((ours / peer) * 100) / 100,
    unit,
    peerName: FIRST_HALF,
  });
  const rate = (unit: string, milliseconds: (half: Half) => number) =>
    compared(unit, 2000 / (milliseconds(one) + milliseconds(other)), 1000 / milliseconds(one));
  return [
    rate('invites sent per second', ({ invite }) => invite.clock),
    rate('answers counted per second', ({ answer }) => answer.clock),
    rate('invites sent per second of CPU of the server', ({ invite }) => invite.cpu),
    rate('answers counted per second of CPU of the server', ({ answer }) => answer.cpu),
    {
      ...compared('MiB at the peak', Math.max(one.megabytes, other.megabytes), one.megabytes),
      bench: 'memory',
      case: 'the local server',
    },
  ];
}
