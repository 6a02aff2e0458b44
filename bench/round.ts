/**
 * An edit of a large event: what it costs to notify those who come, in requests to AWS and in CPU of the functions, against
 * the obvious way. Both are counted per guest who said yes or maybe, because they must be notified; mails to the others
 * are not. Ours counts everything from the organizer's mail to the last delivery report, which the peer does not take.
 */

import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { type Guest, seedEvent, seedGuests } from '#harness/seeded.ts';
import type { BenchOptions, BenchResult } from './measure.ts';
import { type Cost, type Functions, startFunctions } from './round/functions.ts';

/** The key of the number of notified guests in the JSON of this bench. */
const NOTIFIED = 'told';

interface RoundResult extends BenchResult {
  readonly recipients: number;
  readonly [NOTIFIED]: number;
  /** Of both, with a tenth of the recipients and with all. */
  readonly heapMegabytes: { readonly ours: readonly number[]; readonly peer: readonly number[] };
  readonly requests: Cost['requests'];
}

const PEER = 'loading everybody and mailing each';
const SAID = ['accepted', 'declined', null, 'tentative', 'declined', null] as const;

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const recipients = quick ? 300 : 10_000;
  const few = await measure(recipients / 10);
  const many = await measure(recipients);
  const { ours, peer, notified } = many;
  const more = {
    recipients,
    [NOTIFIED]: notified,
    requests: ours.requests,
    heapMegabytes: {
      ours: [few.ours, ours].map(({ heap }) => megabytes(heap)),
      peer: [few.peer, peer].map(({ heap }) => megabytes(heap)),
    },
  };
  return [
    compared(
      'guests notified per 1,000 requests to AWS',
      ({ requests }) => (notified * 1000) / total(requests),
    ),
    compared('guests notified per second of CPU', ({ cpu }) => (notified * 1000) / cpu),
  ];

  function compared(unit: string, figure: (cost: Cost) => number): RoundResult {
    const [one, other] = [figure(ours), figure(peer)];
    const ratio = Math.round((one / other) * 100) / 100;
    return {
      bench: 'round',
      ours: Math.round(one),
      peer: Math.round(other),
      ratio,
      unit,
      peerName: PEER,
      ...more,
    };
  }
}

/** One round of ours and one of the peer, over the same guests. */
async function measure(count: number): Promise<{ ours: Cost; peer: Cost; notified: number }> {
  const functions = startFunctions();
  const deployment = await openDeployment({ patient: true, handlers: functions.handlers });
  try {
    const { id } = await seedEvent(deployment);
    const guests = Array.from({ length: count }, (_, index): Guest => {
      return { email: `guest${index}@example.org`, said: SAID[index % SAID.length] ?? null };
    });
    await seedGuests(deployment, id, guests);
    const ours = await ourRound(deployment, functions);
    const notified = guests.filter(({ said }) => said === 'accepted' || said === 'tentative');
    expectNotified(deployment, notified);
    const peer = await peerRound(deployment, functions, id);
    expectNotified(deployment, guests);
    return { ours, peer, notified: notified.length };
  } finally {
    await functions.close();
    await deployment.close();
  }
}

async function ourRound(deployment: TestDeployment, functions: Functions): Promise<Cost> {
  await functions.cost();
  const facts = { start: '20260513T100000', dtstamp: '20260104T120000Z' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run(Number.POSITIVE_INFINITY);
  return functions.cost();
}

async function peerRound(deployment: TestDeployment, functions: Functions, eventId: string): Promise<Cost> {
  functions.naive = true;
  await functions.cost();
  await functions.plan(eventId);
  await deployment.run(Number.POSITIVE_INFINITY);
  return functions.cost();
}

/** @throws Error when a guest was notified twice or not at all: then the figures mean nothing */
function expectNotified(deployment: TestDeployment, guests: readonly Guest[]): void {
  const { outbox } = deployment.aws.ses;
  const notified = outbox
    .list()
    .flatMap(({ to }) => to)
    .filter((address) => address !== 'ann@example.com');
  outbox.clear();
  if (notified.length !== guests.length || new Set(notified).size !== guests.length)
    throw new Error(
      `${notified.length} mails notified ${new Set(notified).size} guests of ${guests.length}.`,
    );
}

function total(requests: Cost['requests']): number {
  return Object.values(requests).reduce((sum, count) => sum + count, 0);
}

function megabytes(octets: number): number {
  return Math.round(octets / 1024 / 102.4) / 10;
}
