import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cloudDeadLetters } from '#operator/redrive/cloud.ts';
import { kindOf } from '#operator/redrive/kind.ts';
import { readStack } from '#operator/stack.ts';
import { type Account, openAccount } from '../support/account.ts';

let account: Account;
beforeAll(async () => {
  account = await openAccount();
  Object.assign(process.env, account.env);
});
afterEach(() => account.reset());
afterAll(() => account.close());

const open = async () => cloudDeadLetters(await readStack('Yesmaybe'), 1);
const letter = (id: string, body: object) => ({
  id,
  body: JSON.stringify(body),
  sentAt: Date.parse('2026-05-01T12:00:00Z'),
  receives: 5,
  hidden: false,
});
const error = (messageId: string, code: string) =>
  JSON.stringify({ level: 'ERROR', message: 'Record failed.', error: 'CodedError', code, messageId });
const full = async () => (await (await open()).list()).filter(({ count }) => count > 0);

test('what failed is shown by queue, with the last error that was logged of it, and without addresses', async () => {
  account.state.deadLetters = {
    RsvpQueueDeadLetters: [
      letter('a', { notificationType: 'Received', mail: { source: 'ann@example.com' } }),
    ],
    DeliveryQueueDeadLetters: [
      letter('b', { eventId: 'e', recipientId: 'r' }),
      letter('c', { eventId: 'e', recipientId: 's' }),
    ],
  };
  account.state.log = [
    error('a', 'ses-throttled'),
    error('a', 'mail-gone'),
    `2026\tINFO\t${error('b', 'ses-unknown')}`,
  ];
  const sentAt = '2026-05-01T12:00:00.000Z';
  expect(await full()).toEqual([
    {
      queue: 'RsvpQueue',
      count: 1,
      letters: [{ kind: 'a received mail', sentAt, receives: 6, code: 'mail-gone' }],
    },
    {
      queue: 'DeliveryQueue',
      count: 2,
      letters: [
        { kind: 'invites to guests', sentAt, receives: 6, code: 'ses-unknown' },
        { kind: 'invites to guests', sentAt, receives: 6, code: null },
      ],
    },
  ]);
  const all = Object.values(account.state.deadLetters).flat();
  expect(all.every(({ hidden }) => !hidden)).toBe(true);
});

test('a great many are counted, and a hundred of them looked at', async () => {
  account.state.deadLetters.FeedbackQueueDeadLetters = Array.from({ length: 130 }, (_, n) =>
    letter(`m${n}`, { eventType: 'Bounce' }),
  );
  const [pile] = await full();
  expect(pile?.count).toBe(130);
  expect(pile?.letters).toHaveLength(100);
});

test('it goes back to its queue, and doing it again does no harm', async () => {
  account.state.deadLetters.RsvpQueueDeadLetters = [letter('a', {}), letter('b', {})];
  account.state.deadLetters.DeliveryQueueDeadLetters = [letter('c', {})];
  const deadLetters = await open();
  expect(await deadLetters.redrive('RsvpQueue')).toBe(2);
  expect((await full()).map(({ queue }) => queue)).toEqual(['DeliveryQueue']);
  expect(await deadLetters.redrive('RsvpQueue')).toBe(0);
});

test.each([
  [{ notificationType: 'Received', mail: {} }, 'a received mail'],
  [{ eventType: 'Delivery' }, 'a report about a sent mail: Delivery'],
  [{ eventType: 'ann@example.com' }, 'something unknown'],
  [{ eventId: 'a', recipientId: 'b' }, 'invites to guests'],
  [{ eventId: 'a', version: 1, shard: 0, after: null }, 'the next page of a round'],
  [{ eventId: 'a', listId: 'b' }, 'the next people on a list'],
  [{ eventId: 'a' }, 'the headcount to an organizer’s calendar'],
  [{ id: 'created-a', to: 'ann@example.com', packed: '', tags: {} }, 'a notice that SES did not accept'],
  [{ erase: 'a' }, 'a person to erase'],
  [{ signIn: 'ann@example.com' }, 'a link to sign in'],
  ['no JSON', 'something unknown'],
])('%j is %s', (body, kind) => {
  expect(kindOf(typeof body === 'string' ? body : JSON.stringify(body))).toBe(kind);
});
