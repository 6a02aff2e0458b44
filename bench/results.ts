/** The results page of an event with 100,000 recipients, against a page that reads them all. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { hashCode } from '#domain/access/codes.ts';
import { SESSION_LASTS, signSession } from '#domain/access/session.ts';
import { countsOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { attributeOf, HOUR, writePoint } from '#domain/counts/timeline.ts';
import { STATUSES, type Status } from '#domain/recipient/answer-order.ts';
import { listed } from '#domain/recipient/list-orders.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord, RecordedAnswer } from '#domain/recipient/recipient.ts';
import { shardOf } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { createHandlers, type Variables } from '#harness/functions.ts';
import { anAnswer } from '#harness/records.ts';
import { seedEvent } from '#harness/seeded.ts';
import { type Key, keys } from '#store/keys.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import type { BenchOptions, BenchResult } from './measure.ts';
import type { Cost, Request } from './results/worker.ts';

const VIEWS = ['', '?sort=answer', '?show=declined', '?q=guest-0123', '?q=st+98765', '/live'];

/** CPU is that of the page's thread; the embedded database runs in another. */
export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  // Each view is looked at several times, and the median counts.
  const [recipients, looks] = quick ? [5_000, 3] : [100_000, 7];
  let variables: Variables = {};
  const deployment = await openDeployment({
    handlers: (given, now) => {
      variables = given;
      return createHandlers(given, now);
    },
  });
  const page = new Worker(new URL('results/worker.ts', import.meta.url), { workerData: variables });
  try {
    const { id, code } = await seedEvent(deployment);
    await seed(deployment, id, recipients);
    const facts = { kind: 'event', eventId: id, codeHash: hashCode(code) ?? '' } as const;
    const session = signSession(await signingKeysReader('keys')(), {
      ...facts,
      expires: Date.now() + SESSION_LASTS,
    });
    const headers = { Cookie: `session=${session}` };
    for (const view of VIEWS) await measure(page, { path: `/results/${id}${view}`, headers }, 1);
    let worst = 0;
    for (const view of VIEWS) {
      const { cpu, octets } = await measure(page, { path: `/results/${id}${view}`, headers }, looks);
      worst = Math.max(worst, cpu);
      process.stderr.write(
        `${''.padEnd(12)}${(view || 'first view').padEnd(16)} ${cpu.toFixed(0)} ms CPU, ${octets} octets\n`,
      );
    }
    const everybody = { path: '/v1/event/recipients.csv', headers: { Authorization: `Bearer ${code}` } };
    const all = await measure(page, everybody, 1);
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
    await page.terminate();
    await deployment.close();
  }
}

/** The median CPU of several looks, milliseconds, and the size of the answer. */
async function measure(page: Worker, request: Request, looks: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let look = 0; look < looks; look += 1) {
    page.postMessage(request);
    const [cost] = (await once(page, 'message')) as [Cost];
    if (cost.status !== 200) throw new Error(`${request.path.split('?')[0]} answered ${cost.status}.`);
    costs.push(cost);
  }
  return costs.sort((one, other) => one.cpu - other.cpu)[Math.floor(looks / 2)] as Cost;
}

/** As many transactions would take minutes: the same items are put in batches, the counters as sums. */
async function seed(deployment: TestDeployment, eventId: string, count: number): Promise<void> {
  const counters = new Map<string, { key: Key; counts: Tally }>();
  const add = (key: Key, counts: Tally) => {
    const name = `${key.pk} ${key.sk}`;
    counters.set(name, { key, counts: sumTallies([counters.get(name)?.counts ?? {}, counts]) });
  };
  let items: object[] = [];
  const answers: RecordedAnswer[] = [];
  for (let number = 0; number < count; number += 1) {
    const recipient = guest(eventId, number);
    const { id } = recipient;
    items.push({ ...keys.recipient(eventId, id), ...recipient, ...listed(recipient) });
    add(keys.tally(eventId, shardOf(id)), countsOf(recipient));
    if (recipient.answer) answers.push(recipient.answer);
    if (items.length > 5000) await putAll(deployment, items.splice(0));
  }
  const counted = [...counters.values()].map(({ key, counts }) => ({ ...key, ...counts }));
  items = [...items, ...counted, ...timelineOf(eventId, answers)];
  await putAll(deployment, items);
}

/** What was noted after each hour. */
function timelineOf(eventId: string, answers: readonly RecordedAnswer[]): object[] {
  const counted: Record<Status, number> = {
    accepted: 0,
    tentative: 0,
    declined: 0,
    delegated: 0,
    'needs-action': 0,
  };
  const days = new Map<string, Record<string, string>>();
  for (const { status, receivedAt } of answers.toSorted((one, other) =>
    one.receivedAt < other.receivedAt ? -1 : 1,
  )) {
    counted[status] += 1;
    const point = [Date.parse(receivedAt), counted.accepted, counted.tentative, counted.declined] as const;
    const { day, hour } = attributeOf(point);
    days.set(day, { ...days.get(day), [hour]: writePoint(point) });
  }
  return [...days].map(([day, hours]) => ({ ...keys.timeline(eventId, day), ...hours }));
}

async function putAll({ table }: TestDeployment, items: readonly object[]): Promise<void> {
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
