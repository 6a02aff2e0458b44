/**
 * Lists of guests, from the request with the list until every invite is handed to SES, against the obvious way: a
 * transaction, a message and a call of SES for each guest. What SES reports later is not counted.
 */
import { seedEvent } from '#harness/seeded.ts';
import { type Compared, type Cost, openCompared, workWithoutReports } from './compared/open.ts';
import { type ComparedResult, compareCosts, medianOf } from './compared/results.ts';
import type { BenchOptions } from './measure.ts';

/** As many as one request may have. */
const LIST = 500;
/** The messages of one batch for the function that sends invites, as the stack sets it. */
const BATCH = 10;
const PEER = 'a transaction, a message and a call of SES for each';

export async function run({ quick }: BenchOptions): Promise<ComparedResult[]> {
  const [list, turns] = quick ? [60, 1] : [LIST, 5];
  const compared = await openCompared();
  try {
    for (let turn = 0; turn < (quick ? 1 : 3); turn += 1) await play(compared, `warm-up-${turn}`, list / 2);
    const ours: Cost[] = [];
    const peer: Cost[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const costs = await play(compared, `turn-${turn}`, list);
      ours.push(costs.ours);
      peer.push(costs.peer);
    }
    return compareCosts({
      bench: 'invite',
      case: `lists of ${list}`,
      noun: 'invites',
      count: list,
      peerName: PEER,
      ours: medianOf(ours),
      peer: medianOf(peer),
    });
  } finally {
    await compared.close();
  }
}

/** One list each, for events of their own. */
async function play(compared: Compared, name: string, count: number): Promise<{ ours: Cost; peer: Cost }> {
  const { deployment, functions } = compared;
  const recipients = Array.from({ length: count }, (_, index) => {
    return { email: `guest-${index}@example.org`, name: 'A Guest' };
  });
  const body = JSON.stringify({ recipients });
  const { code } = await seedEvent(deployment, { uid: `ours-${name}` });
  const ours = await costOf(compared, count, () =>
    functions.request({
      path: '/v1/invites',
      method: 'POST',
      headers: { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' },
      body,
    }),
  );
  const { id: eventId } = await seedEvent(deployment, { uid: `peer-${name}` });
  functions.naive = true;
  const peer = await costOf(compared, count, () => functions.inviteList({ eventId, body }));
  functions.naive = false;
  return { ours, peer };
}

/** @throws Error when a guest got no invite, or two: then the figures mean nothing */
async function costOf(
  { deployment, cost }: Compared,
  count: number,
  invite: () => Promise<unknown>,
): Promise<Cost> {
  deployment.sent();
  await cost();
  await invite();
  await workWithoutReports(deployment, BATCH);
  const spent = await cost();
  const guests = deployment.sent().map(({ to }) => to);
  if (guests.length !== count || new Set(guests).size !== count)
    throw new Error(`${guests.length} mails invited ${new Set(guests).size} guests of ${count}.`);
  await deployment.run(Number.POSITIVE_INFINITY);
  return spent;
}
