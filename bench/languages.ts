/**
 * A large event whose guests read five languages: those who have not answered, half of them, are reminded, and then the event
 * moves, of which the others are notified. All is counted for one mail, up to the last delivery report, against a smaller
 * event whose guests all read English: neither the languages nor the size may cost.
 */
import { organizerMail } from '#harness/mails.ts';
import { type Guest, seedEvent, seedGuests } from '#harness/seeded.ts';
import { type Compared, type Cost, openCompared } from './compared/open.ts';
import { compareCosts } from './compared/results.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

const FIVE = ['en', 'de-DE', 'fr', 'ja', 'ar'];

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const [many, few] = quick ? [120, 60] : [50_000, 5000];
  const compared = await openCompared();
  try {
    // What a function does first is slower.
    await measure(compared, quick ? few / 2 : few, FIVE, 'warm-up');
    const peer = await measure(compared, few, ['en'], 'english');
    const ours = await measure(compared, many, FIVE, 'five');
    return compareCosts({
      bench: 'languages',
      case: `${many.toLocaleString('en')} guests, five languages`,
      noun: 'mails',
      count: many,
      peerName: `${few.toLocaleString('en')} guests who read English`,
      ours,
      peer: scaled(peer, many / few),
    });
  } finally {
    await compared.close();
  }
}

/** Returns what it cost to remind half of the guests and to notify the others. */
async function measure(
  { deployment, cost }: Compared,
  count: number,
  locales: readonly string[],
  uid: string,
) {
  const event = await seedEvent(deployment, { uid });
  const guests = Array.from({ length: count }, (_, index): Guest => {
    const locale = locales[Math.floor(index / 2) % locales.length] as string;
    return { email: `guest${index}@example.org`, said: index % 2 === 0 ? 'accepted' : null, locale };
  });
  await seedGuests(deployment, event.id, guests);
  await cost();
  const headers = { Authorization: `Bearer ${event.code}` };
  const { status } = await deployment.api.request('/v1/event/reminders', { method: 'POST', headers });
  if (status !== 202) throw new Error(`Reminders are answered with ${status}.`);
  await deployment.run(Number.POSITIVE_INFINITY);
  const facts = { uid, start: '20260513T100000', dtstamp: '20260104T120000Z' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run(Number.POSITIVE_INFINITY);
  const spent = await cost();
  expectMailed(deployment.aws.ses.outbox, count);
  deployment.sent();
  return spent;
}

/** @throws Error when a guest was mailed twice or not at all: then the figures mean nothing */
function expectMailed(outbox: Compared['deployment']['aws']['ses']['outbox'], guests: number): void {
  const mailed = outbox
    .list()
    .flatMap(({ to }) => to)
    .filter((address) => address !== 'ann@example.com');
  outbox.clear();
  if (mailed.length !== guests || new Set(mailed).size !== guests)
    throw new Error(`${mailed.length} mails went to ${new Set(mailed).size} guests of ${guests}.`);
}

/** Returns what so many times as many mails would cost. */
function scaled({ requests, writeUnits, readUnits, cpu, ...rest }: Cost, times: number): Cost {
  const counts = Object.entries(requests).map(([command, count]) => [command, count * times]);
  return {
    ...rest,
    requests: Object.fromEntries(counts),
    writeUnits: writeUnits * times,
    readUnits: readUnits * times,
    cpu: cpu * times,
  };
}
