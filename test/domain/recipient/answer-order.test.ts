import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, mergeReply, type Reply, STATUSES } from '#domain/recipient/answer-order.ts';
import { runs } from '#test/support/walks.ts';

const ours = { version: 3, sentVersion: 2 };
const known: Answer = {
  status: 'accepted',
  sequence: 1,
  dtstamp: '2026-05-01T10:00:00Z',
  receivedAt: '2026-05-01T10:00:05.000Z',
  id: 'ses-1',
};
const reply = (changes: Partial<Reply>): Reply => ({
  instance: null,
  status: 'declined',
  sequence: 1,
  dtstamp: '2026-05-01T10:00:00Z',
  receivedAt: '2026-05-02T00:00:00.000Z',
  id: 'ses-2',
  ...changes,
});

describe('which reply counts', () => {
  test.each<[string, Partial<Reply>, string, Partial<Answer>]>([
    [
      'a higher SEQUENCE wins over a newer DTSTAMP',
      { sequence: 2, dtstamp: '2026-04-01T00:00:00Z' },
      'applied',
      { status: 'declined', sequence: 2 },
    ],
    [
      'a lower SEQUENCE is older, however new its DTSTAMP',
      { sequence: 0, dtstamp: '2026-05-01T23:00:00Z' },
      'older',
      { status: 'accepted' },
    ],
    [
      'at equal SEQUENCE the newer DTSTAMP wins',
      { dtstamp: '2026-05-01T10:00:01Z' },
      'applied',
      { status: 'declined' },
    ],
    [
      'at equal SEQUENCE an older DTSTAMP is older',
      { dtstamp: '2026-05-01T09:59:59Z' },
      'older',
      { status: 'accepted' },
    ],
    ['a reused stamp with another answer: the later received wins', {}, 'applied', { status: 'declined' }],
    [
      'the same words again change nothing but the moment',
      { status: 'accepted' },
      'same',
      { status: 'accepted', id: 'ses-2' },
    ],
    ['a missing SEQUENCE answers the version last sent', { sequence: null }, 'applied', { sequence: 2 }],
    ['a SEQUENCE above ours is ours', { sequence: 1407317367304 }, 'applied', { sequence: 3 }],
    [
      'a fast clock counts from receipt',
      { dtstamp: '2099-01-01T00:00:00Z' },
      'applied',
      { dtstamp: '2026-05-02T00:00:00Z' },
    ],
    [
      'a missing DTSTAMP is the time of receipt',
      { dtstamp: null },
      'applied',
      { dtstamp: '2026-05-02T00:00:00Z' },
    ],
  ])('%s', (_, changes, outcome, answer) => {
    const merged = mergeReply(known, reply(changes), ours);
    expect(merged.outcome).toBe(outcome);
    expect(merged.answer).toMatchObject(answer);
  });

  test('a missing SEQUENCE before anything was marked sent answers the current version', () => {
    expect(
      mergeReply(null, reply({ sequence: null }), { version: 3, sentVersion: null }).answer.sequence,
    ).toBe(3);
  });

  test('after a fast clock, a later answer with a right one still counts', () => {
    const fast = mergeReply(
      null,
      reply({ dtstamp: '2099-01-01T00:00:00Z', status: 'accepted' }),
      ours,
    ).answer;
    const later = reply({
      dtstamp: '2026-05-03T00:00:00Z',
      receivedAt: '2026-05-03T00:00:01.000Z',
      id: 'ses-3',
    });
    expect(mergeReply(fast, later, ours)).toMatchObject({
      outcome: 'applied',
      answer: { status: 'declined' },
    });
  });

  test('redelivery of the reply that counts leaves the very same answer', () => {
    const { answer } = mergeReply(null, reply({}), ours);
    expect(mergeReply(answer, reply({}), ours)).toEqual({ outcome: 'same', answer });
  });
});

describe('any order, any repetition', () => {
  const second = fc.integer({ min: 0, max: 20 });
  const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1) + seconds * 1000).toISOString();
  const arbitraryReply = fc.record({
    instance: fc.constant(null),
    status: fc.constantFrom(...STATUSES),
    sequence: fc.option(fc.integer({ min: 0, max: 5 })),
    dtstamp: fc.option(second.map((seconds) => `${at(seconds).slice(0, 19)}Z`)),
    receivedAt: second.map(at),
    id: fc.string({ minLength: 1, maxLength: 4 }),
  });
  const arrivals = fc
    .uniqueArray(arbitraryReply, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
    .chain((replies) =>
      fc.record({
        inOrder: fc.constant(replies),
        mixed: fc
          .array(fc.nat(replies.length - 1), { maxLength: 8 })
          .chain((again) =>
            fc
              .shuffledSubarray([...replies.keys()], { minLength: replies.length })
              .map((order) => [...order, ...again]),
          ),
      }),
    );

  test('end in the same state', () => {
    const fold = (replies: Reply[]) =>
      replies.reduce<Answer | null>((answer, next) => mergeReply(answer, next, ours).answer, null);
    fc.assert(
      fc.property(arrivals, ({ inOrder, mixed }) => {
        expect(fold(mixed.map((index) => inOrder[index] as Reply))).toEqual(fold(inOrder));
      }),
      { numRuns: runs(300, 1000) },
    );
  });
});
