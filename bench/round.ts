/**
 * An edit of a large event: what it costs to notify those who come, in requests to AWS, units of DynamoDB and CPU of the
 * functions, against the obvious way, and against the same with fewer guests. All is counted per guest who said yes or
 * maybe, because they must be notified; mails to the others are not. Ours counts everything from the organizer's mail to the
 * last delivery report, which the peer does not take.
 */
import { organizerMail } from '#harness/mails.ts';
import { type Guest, type SeededEvent, seedEvent, seedGuests } from '#harness/seeded.ts';
import { type Compared, type Cost, openCompared } from './compared/open.ts';
import { compareCosts, medianOf } from './compared/results.ts';
import type { BenchOptions, BenchResult } from './measure.ts';
import { growthOf, type Round } from './round/growth.ts';

const PEER = 'loading everybody and mailing each';
const SAID = ['accepted', 'declined', null, 'tentative', 'declined', null] as const;
/** The numbers of guests; the peer tells them too where it says so. */
const SIZES = [
  { guests: 1000, withPeer: true },
  { guests: 10_000, withPeer: true },
  { guests: 100_000, withPeer: false },
];
const QUICK_SIZES = [
  { guests: 60, withPeer: false },
  { guests: 150, withPeer: true },
];

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const sizes = quick ? QUICK_SIZES : SIZES;
  const compared = await openCompared();
  try {
    // What a function does first is slower; it is no part of how the cost grows.
    if (!quick) await measure(compared, { guests: 1000, withPeer: true }, 'warm-up');
    const rounds: Round[] = [];
    const results: BenchResult[] = [];
    for (const [index, size] of sizes.entries()) {
      const { guests } = size;
      // The smallest is what the others are divided by.
      const turns = index === 0 && !quick ? 3 : 1;
      const measured: Awaited<ReturnType<typeof measure>>[] = [];
      for (let turn = 0; turn < turns; turn += 1)
        measured.push(await measure(compared, size, `${guests}-${turn}`));
      const { notified } = measured[0] as (typeof measured)[number];
      const ours = medianOf(measured.map((one) => one.ours));
      const peers = measured.flatMap(({ peer }) => peer ?? []);
      rounds.push({ guests, notified, cost: ours });
      if (peers.length > 0) results.push(...compare(guests, notified, ours, medianOf(peers)));
    }
    return [...results, ...growthOf(rounds)];
  } finally {
    await compared.close();
  }
}

function compare(guests: number, notified: number, ours: Cost, peer: Cost): BenchResult[] {
  const compared = compareCosts({
    bench: 'round',
    case: `${guests.toLocaleString('en')} guests`,
    noun: 'guests notified',
    count: notified,
    peerName: PEER,
    ours,
    peer,
  });
  const heapMegabytes = { ours: megabytes(ours.heap), peer: megabytes(peer.heap) };
  return compared.map((result) => ({ ...result, heapMegabytes }));
}

/** One round of ours, and one of the peer over the same guests where the size says so. */
async function measure(compared: Compared, { guests: count, withPeer }: (typeof SIZES)[number], uid: string) {
  const { deployment } = compared;
  const event = await seedEvent(deployment, { uid });
  const guests = Array.from({ length: count }, (_, index): Guest => {
    return { email: `guest${index}@example.org`, said: SAID[index % SAID.length] ?? null };
  });
  await seedGuests(deployment, event.id, guests);
  const ours = await ourRound(compared, uid);
  const notified = guests.filter(({ said }) => said === 'accepted' || said === 'tentative');
  expectNotified(compared, notified);
  const peer = withPeer ? await peerRound(compared, event) : null;
  if (peer) expectNotified(compared, guests);
  return { ours, peer, notified: notified.length };
}

async function ourRound({ deployment, cost }: Compared, uid: string): Promise<Cost> {
  await cost();
  const facts = { uid, start: '20260513T100000', dtstamp: '20260104T120000Z' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run(Number.POSITIVE_INFINITY);
  return cost();
}

async function peerRound({ deployment, functions, cost }: Compared, { id }: SeededEvent): Promise<Cost> {
  functions.naive = true;
  await cost();
  await functions.planRound(id);
  await deployment.run(Number.POSITIVE_INFINITY);
  functions.naive = false;
  return cost();
}

/** @throws Error when a guest was notified twice or not at all: then the figures mean nothing */
function expectNotified({ deployment }: Compared, guests: readonly Guest[]): void {
  const { outbox } = deployment.aws.ses;
  const notified = outbox
    .list()
    .flatMap(({ to }) => to)
    .filter((address) => address !== 'ann@example.com');
  outbox.clear();
  // The deployment notices here that the outbox begins anew.
  deployment.sent();
  if (notified.length !== guests.length || new Set(notified).size !== guests.length)
    throw new Error(
      `${notified.length} mails notified ${new Set(notified).size} guests of ${guests.length}.`,
    );
}

function megabytes(octets: number): number {
  return Math.round(octets / 1024 / 102.4) / 10;
}
