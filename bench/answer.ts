/**
 * Answers by mail until they are counted, against the obvious way: the usual parsers, then one transaction for recipient,
 * history and counters. The headcount that the organizer gets later is counted for neither.
 */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { replyTo } from '#harness/mails.ts';
import { type SeededEvent, seedEvent, seededInvite, seedGuests } from '#harness/seeded.ts';
import { COUNTER } from './compared/naive/context.ts';
import { type Compared, type Cost, openCompared } from './compared/open.ts';
import { type ComparedResult, compareCosts, medianOf } from './compared/results.ts';
import type { BenchOptions } from './measure.ts';

const PEER = 'simpleParser, ical.js and one transaction';

export async function run({ quick }: BenchOptions): Promise<ComparedResult[]> {
  const [answers, turns] = quick ? [40, 1] : [500, 5];
  const compared = await openCompared();
  try {
    for (let turn = 0; turn < (quick ? 1 : 3); turn += 1)
      await play(compared, `warm-up-${turn}`, answers / 2);
    const ours: Cost[] = [];
    const peer: Cost[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const costs = await play(compared, `turn-${turn}`, answers);
      ours.push(costs.ours);
      peer.push(costs.peer);
    }
    return compareCosts({
      bench: 'answer',
      noun: 'answers',
      count: answers,
      peerName: PEER,
      ours: medianOf(ours),
      peer: medianOf(peer),
    });
  } finally {
    await compared.close();
  }
}

/** As many answers for each, to events of their own. */
async function play(compared: Compared, name: string, count: number): Promise<{ ours: Cost; peer: Cost }> {
  const { functions, deployment } = compared;
  const event = await seedEvent(deployment, { uid: `ours-${name}` });
  const ours = await costOf(compared, event, count);
  expectCounted(await acceptedOf(compared, event), count);
  const peerEvent = await seedEvent(deployment, { uid: `peer-${name}` });
  const before = await acceptedByPeer(compared);
  functions.naive = true;
  const peer = await costOf(compared, peerEvent, count);
  functions.naive = false;
  expectCounted((await acceptedByPeer(compared)) - before, count);
  return { ours, peer };
}

async function costOf({ deployment, cost }: Compared, { id }: SeededEvent, count: number): Promise<Cost> {
  const emails = Array.from({ length: count }, (_, index) => `guest-${index}@example.org`);
  await seedGuests(
    deployment,
    id,
    emails.map((email) => ({ email, said: null })),
  );
  for (const email of emails) {
    const { to, raw } = replyTo(await seededInvite(id, email), { comment: 'See you there' });
    deployment.receive('rsvp', to, raw);
  }
  await cost();
  await deployment.run(Number.POSITIVE_INFINITY);
  return cost();
}

/** What the API says, in this thread. */
async function acceptedOf({ deployment }: Compared, { code }: SeededEvent): Promise<number> {
  const headers = { Authorization: `Bearer ${code}` };
  const answer = await deployment.api.request('/v1/event/statistics', { headers });
  return ((await answer.json()) as { accepted: number }).accepted;
}

async function acceptedByPeer({ deployment: { table } }: Compared): Promise<number> {
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key: COUNTER }));
  return Number(Item?.accepted ?? 0);
}

/** @throws Error when an answer was lost or counted twice: then the figures mean nothing */
function expectCounted(counted: number, count: number): void {
  if (counted !== count) throw new Error(`${counted} answers of ${count} are counted.`);
}
