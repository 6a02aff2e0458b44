/** The results page of an event with 100,000 recipients, against a page that reads them all. */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { STATUSES } from '../domain/answers.ts';
import { hashCode } from '../domain/codes.ts';
import { shardOf } from '../domain/ids.ts';
import { newRecipient } from '../domain/invitee.ts';
import { placesOf } from '../domain/order.ts';
import type { RecipientRecord } from '../domain/recipient.ts';
import { SESSION_LASTS, signSession } from '../domain/session.ts';
import { countsOf, sumTallies, type Tally } from '../domain/tally.ts';
import { HOUR, timelineChange } from '../domain/timeline.ts';
import { type Key, keys } from '../store/keys.ts';
import { signingKeysReader } from '../store/signing-keys.ts';
import { openHouse, type TestHouse } from '../test/house.ts';
import { seedEvent } from '../test/seeded.ts';
import { anAnswer } from '../test/store/records.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

const VIEWS = ['', '?sort=answer', '?show=declined', '?q=guest-0123', '/live'];

/** CPU is that of the page and of the embedded database, which runs in this process too. */
export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const recipients = quick ? 10_000 : 100_000;
  const house = await openHouse();
  try {
    const { id, code } = await seedEvent(house);
    await seed(house, id, recipients);
    const facts = { kind: 'event', eventId: id, codeHash: hashCode(code) ?? '' } as const;
    const session = signSession(await signingKeysReader('keys')(), {
      ...facts,
      expires: Date.now() + SESSION_LASTS,
    });
    const see = (view: string) => measure(house, `/results/${id}${view}`, { Cookie: `session=${session}` });
    await see('');
    const views = [];
    for (const view of VIEWS) views.push({ view, ...(await see(view)) });
    const worst = Math.max(...views.map(({ cpu }) => cpu));
    for (const { view, cpu, octets } of views)
      process.stderr.write(
        `${''.padEnd(12)}${(view || 'first view').padEnd(16)} ${cpu.toFixed(0)} ms CPU, ${octets} octets\n`,
      );
    const all = await measure(house, '/v1/event/recipients.csv', { Authorization: `Bearer ${code}` });
    const rate = (milliseconds: number) => Math.round(100_000 / milliseconds) / 100;
    return [
      {
        bench: 'results',
        ours: rate(worst),
        peer: rate(all.cpu),
        ratio: Math.round((all.cpu / worst) * 10) / 10,
        unit: `views per second of CPU, the slowest of ${VIEWS.length}, with ${recipients.toLocaleString('en')} recipients`,
        peerName: 'a read of them all',
      },
    ];
  } finally {
    await house.close();
  }
}

/** CPU in milliseconds and size of one answer. */
async function measure(house: TestHouse, path: string, headers: Record<string, string>) {
  const before = process.cpuUsage();
  const answer = await house.api.request(path, { headers });
  const octets = (await answer.arrayBuffer()).byteLength;
  if (answer.status !== 200) throw new Error(`${path.split('?')[0]} answered ${answer.status}.`);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, octets };
}

/** As many transactions would take minutes: the same items are put in batches, the counters as sums. */
async function seed(house: TestHouse, eventId: string, count: number): Promise<void> {
  const counters = new Map<string, { key: Key; counts: Tally }>();
  const add = (key: Key, counts: Tally) => {
    const name = `${key.pk} ${key.sk}`;
    counters.set(name, { key, counts: sumTallies([counters.get(name)?.counts ?? {}, counts]) });
  };
  let items: object[] = [];
  for (let number = 0; number < count; number += 1) {
    const recipient = guest(eventId, number);
    const { id } = recipient;
    items.push({ ...keys.recipient(eventId, id), ...recipient });
    for (const { order, at, ...marks } of placesOf(recipient))
      items.push({ ...keys.place(eventId, id, order, at), id, ...marks });
    add(keys.tally(eventId, shardOf(id)), countsOf(recipient));
    const change = timelineChange(null, recipient);
    if (change) add(keys.timeline(eventId, shardOf(id), change.week), change.moves);
    if (items.length > 5000) await putAll(house, items.splice(0));
  }
  items = [...items, ...[...counters.values()].map(({ key, counts }) => ({ ...key, ...counts }))];
  await putAll(house, items);
}

async function putAll({ table }: TestHouse, items: readonly object[]): Promise<void> {
  for (let start = 0; start < items.length; start += 25) {
    const puts = items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item: { ...Item } } }));
    await table.db.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}

/** Answers are spread over twelve weeks; one in a hundred says no. */
function guest(eventId: string, number: number): RecipientRecord {
  const email = `guest-${String(number).padStart(6, '0')}@example.org`;
  const status = number % 100 === 0 ? 'declined' : (STATUSES[number % 3] ?? 'accepted');
  const receivedAt = new Date(Date.now() - (number % 1900) * HOUR).toISOString();
  return {
    ...newRecipient(eventId, { email, name: `Guest ${number}`, origin: 'list' }, 'list', receivedAt),
    sentVersion: 0,
    delivery: 'delivered',
    answer: status === 'needs-action' ? null : { ...anAnswer(status), receivedAt },
  };
}
