/** The lists of recipients, read from the indexes of the table, are those that a sort and a filter of them all would give. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '#domain/recipient/answer-order.ts';
import { listed, type Order, searchable, UNREACHABLE } from '#domain/recipient/list-orders.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import { eventId } from '#domain/text/ids.ts';
import { anAnswer } from '#harness/records.ts';
import { INDEXES } from '#lib/indexes.ts';
import { changeRecipient, removeRecipient } from '#store/change-recipient.ts';
import { keys } from '#store/keys.ts';
import { pageInOrder, readPosition, writePosition } from '#store/recipient-order.ts';
import { getRecipient } from '#store/recipients.ts';
import { getItems, type Table } from '#store/table.ts';
import { type Database, embedded, inMemory, missingOracle, oracle } from './databases.ts';

const why = await missingOracle();
const AT = '2026-01-01T00:00:00.000Z';
const EVENT = eventId('ann@example.com', 'lists');
const NAMES = ['Ben Kim', 'Zoë Lin', null];
const DELIVERIES = ['delivered', 'bounced', 'sent', 'complained'] as const;

/** Guests of every kind; two answers came in the same millisecond. */
const PEOPLE: readonly RecipientRecord[] = Array.from({ length: 60 }, (_, n) => {
  const email = `${n % 2 ? 'guest' : 'g'}-${String((n * 37) % 60).padStart(3, '0')}@example.org`;
  const status = STATUSES[n % (STATUSES.length + 1)];
  const receivedAt = new Date(Date.parse(AT) + 1000 * Math.floor(((n * 53) % 60) / 2)).toISOString();
  const name = NAMES[n % 3] ?? null;
  return {
    ...newRecipient(EVENT, { email, name, origin: 'web' }, 'web', AT),
    answer: status ? { ...anAnswer(status), receivedAt } : null,
    delivery: DELIVERIES[n % 4] ?? 'sent',
  };
});

interface Asked {
  readonly order: Order;
  readonly prefix?: string;
  readonly show?: Status | 'unreachable';
  readonly name?: string;
}

/** What a list shows, worked out from all recipients. */
function wanted(
  { order, prefix = '', show, name = '' }: Asked,
  people: readonly RecipientRecord[],
): string[] {
  const at = (one: RecipientRecord) => listed(one)[order === 'address' ? 'byAddress' : 'byAnswer'] ?? '';
  const shown = people.filter(
    (one) =>
      (order === 'address' || one.answer) &&
      one.email.startsWith(prefix) &&
      searchable(one.name ?? '').includes(name) &&
      (!show || (show === 'unreachable' ? UNREACHABLE.has(one.delivery) : statusOf(one, null) === show)),
  );
  const sorted = shown.toSorted((one, other) => (at(one) < at(other) ? -1 : 1));
  return (order === 'address' ? sorted : sorted.toReversed()).map(({ email }) => email);
}

const LISTS: readonly Asked[] = [
  { order: 'address' },
  { order: 'answer' },
  { order: 'address', prefix: 'guest-0' },
  { order: 'address', prefix: 'nobody' },
  { order: 'address', name: 'zoë' },
  { order: 'address', show: 'unreachable', name: 'kim' },
  ...STATUSES.flatMap((show) => [{ order: 'address', show } as const, { order: 'answer', show } as const]),
];

describe.each<[string, boolean, () => Promise<Database>]>([
  ['the embedded database', false, embedded],
  ['the one in memory', false, inMemory],
  ["Amazon's DynamoDB Local", why !== null, oracle],
])('%s', (_, skipped, start) => {
  if (skipped) return test.skip('is not here', () => {});
  let database: Database;
  let table: Table;
  const put = (recipient: RecipientRecord) =>
    changeRecipient(table, EVENT, recipient.id, () => ({ recipient }));
  beforeAll(async () => {
    database = await start();
    table = database.table;
    for (const recipient of PEOPLE) await put(recipient);
  });
  afterAll(() => database.close());

  /** The whole list, page by page, over the links of its pages. */
  const read = async ({ order, prefix = '', show, name = '' }: Asked, limit = 7): Promise<string[]> => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 200; pages += 1) {
      const page: Awaited<ReturnType<typeof pageInOrder>> = await pageInOrder(table, EVENT, {
        ...{ order, prefix, name, limit, after },
        show: show ?? null,
      });
      seen.push(...page.recipients.map(({ email }) => email));
      if (page.next === null) return seen;
      after = readPosition(EVENT, writePosition(order, page.next), order, prefix);
      expect(after).toBe(page.next);
    }
    throw new Error('The list does not end.');
  };

  test.each(LISTS)('%j', async (asked) => {
    expect(await read(asked)).toEqual(wanted(asked, PEOPLE));
    expect(await read(asked, 50)).toEqual(wanted(asked, PEOPLE));
  });

  test('a changed answer moves, one that is erased leaves, and the record is what was put', async () => {
    const [moved, gone] = [PEOPLE[3], PEOPLE[4]] as [RecipientRecord, RecipientRecord];
    const later = { ...anAnswer('declined' as const), receivedAt: '2026-02-01T00:00:00.000Z' };
    await put({ ...moved, answer: later });
    await removeRecipient(table, EVENT, gone.id);
    const now = PEOPLE.filter((one) => one !== gone).map((one) =>
      one === moved ? { ...moved, answer: later } : one,
    );
    for (const order of ['address', 'answer'] as const)
      expect(await read({ order })).toEqual(wanted({ order }, now));
    expect((await read({ order: 'answer' }))[0]).toBe(moved.email);
    const stored = await getRecipient(table, EVENT, moved.id);
    expect(stored).toEqual({ ...moved, answer: later, revision: stored?.revision });
    await put(moved);
    await put(gone);
  });

  test('every recipient has in the table what the indexes sort and copy', async () => {
    const [item] = await getItems(table, [keys.recipient(EVENT, PEOPLE[1]?.id ?? '')]);
    expect(item).toMatchObject(listed(PEOPLE[1] as RecipientRecord));
  });
});

test('the indexes of the stack copy what lists are filtered by', () => {
  const all = new Set(PEOPLE.flatMap((one) => Object.keys(listed(one))));
  const sorted = INDEXES.map(({ sortKey }) => sortKey);
  for (const { attributes } of INDEXES) expect([...sorted, ...attributes].sort()).toEqual([...all].sort());
});

test.each([
  ['another order', 'address', writePosition('answer', `${AT}#${'a'.repeat(16)}`), ''],
  ['another prefix', 'address', writePosition('address', 'ben@example.org'), 'kim'],
  ['no recipient', 'answer', writePosition('answer', AT), ''],
  ['nothing', 'address', writePosition('address', ''), ''],
  ['more than a key can hold', 'address', writePosition('address', 'x'.repeat(1100)), ''],
  ['no text of ours', 'address', 'x', ''],
] as const)('a position of %s is none', (_, order, text, prefix) => {
  expect(readPosition(EVENT, text, order, prefix)).toBeNull();
});
