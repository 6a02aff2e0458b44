/** Messages that were put on queues before they had a kind, in the form of then: they are still understood. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deliveryQueueJob } from '#lambdas/runtime/jobs/delivery.ts';
import { headcountQueueJob } from '#lambdas/runtime/jobs/headcount.ts';
import { noticeQueueJob } from '#lambdas/runtime/jobs/notice.ts';
import { organizerQueueJob } from '#lambdas/runtime/jobs/organizer.ts';
import { readJob } from '#lambdas/runtime/jobs/read-job.ts';
import { roundsQueueJob } from '#lambdas/runtime/jobs/rounds.ts';
import { withKind } from '#lambdas/runtime/jobs/without-kind.ts';

const QUEUES = {
  delivery: deliveryQueueJob,
  notice: noticeQueueJob,
  headcount: headcountQueueJob,
  rounds: roundsQueueJob,
  organizer: organizerQueueJob,
} as const;
const eventId = '3jwjqkhhzojoeuhz';
const recipientId = 'g5uuvbqbpcwztkei';
const importId = 'nxpn6pnv5t4ydkza';
const packed = gzipSync('Subject: Hello\r\n\r\nHello').toString('base64');
const notice = { id: `created-${eventId}`, packed, to: 'ann@example.com', tags: { notice: recipientId } };
const askedAt = '2026-05-01T12:00:00.000Z';
const limit = { eventId, day: 20_574, limit: 'per-day', most: 10_000 };
const newCodes = {
  eventId,
  request: '0b7c2a52-5e3b-4c5e-9c32-6a3f5d0d9f11',
  generations: { api: 2 },
  by: 'manage-code',
  askedAt: 1_777_636_800_000,
};
const heard = { ['told']: 3, declined: 1, 'no-answer': 2, unreachable: 0 };
const page = { eventId, version: 1, shard: 4, after: recipientId };

describe('a message without a kind says now what it asks for', () => {
  test.each<[keyof typeof QUEUES, object, object]>([
    ['delivery', { eventId, recipientId }, { kind: 'delivery', eventId, recipientIds: [recipientId] }],
    [
      'delivery',
      { eventId, recipientId, refresh: 'x4gihcz3lqidti25' },
      { kind: 'delivery', eventId, recipientIds: [recipientId], refresh: 'x4gihcz3lqidti25' },
    ],
    ['notice', notice, { kind: 'notice', ...notice }],
    ['headcount', { eventId }, { kind: 'headcount', eventId }],
    ['rounds', { ...page, heard, quiet: true }, { kind: 'round', eventId, version: 1, quiet: true }],
    ['rounds', { ...page, heard }, { kind: 'round', eventId, version: 1, quiet: false }],
    ['rounds', { eventId, listId: importId }, { kind: 'list', eventId, listId: importId }],
    ['organizer', { importId }, { kind: 'import', importId }],
    [
      'organizer',
      { chosen: { importId, kind: 'update', rows: [0, 2] } },
      { kind: 'import-choice', importId, choice: 'update', rows: [0, 2] },
    ],
    [
      'organizer',
      { chosen: { importId, kind: 'second', rows: null } },
      { kind: 'import-choice', importId, choice: 'second', rows: null },
    ],
    [
      'organizer',
      { report: { eventId, minute: 29_627_280 } },
      { kind: 'report', eventId, minute: 29_627_280 },
    ],
    ['organizer', { limitReached: limit }, { kind: 'limit-reached', ...limit }],
    ['organizer', { codesReplaced: newCodes }, { kind: 'new-codes', ...newCodes }],
    ['organizer', { early: { eventId } }, { kind: 'early-mails', eventId }],
    [
      'organizer',
      { held: { mailbox: recipientId, id: importId } },
      { kind: 'held-mail', mailbox: recipientId, id: importId },
    ],
    [
      'organizer',
      { wayBack: { eventId, recipientId, askedAt } },
      { kind: 'resubscribe', eventId, recipientId, askedAt },
    ],
    ['organizer', { erase: importId }, { kind: 'erasure', erasureId: importId }],
    [
      'organizer',
      { signIn: 'rymtzvdfu5ox5rtzprkXSO-H8BDHhco_4fzoSg' },
      { kind: 'sign-in', requestId: 'rymtzvdfu5ox5rtzprkXSO-H8BDHhco_4fzoSg' },
    ],
  ])('in the %s queue: %j', (queue, old, now) => {
    expect(readJob<object>(QUEUES[queue], old)).toEqual(now);
    expect(readJob<object>(QUEUES[queue], now)).toEqual(now);
  });
});

describe('what is no message of that queue', () => {
  test.each<[keyof typeof QUEUES, unknown]>([
    ['delivery', notice],
    ['delivery', { eventId }],
    ['headcount', { eventId, recipientId }],
    ['organizer', { eventId, recipientId }],
    ['organizer', { kind: 'delivery', eventId, recipientId }],
    ['organizer', { kind: 'import', eventId }],
    ['organizer', { chosen: null }],
    ['rounds', { eventId, shard: 0 }],
    ['rounds', null],
    ['rounds', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('in the %s queue: %j', (queue, body) => {
    expect(() => readJob<object>(QUEUES[queue], body)).toThrow(
      expect.objectContaining({ code: 'job-unreadable' }),
    );
  });

  test('what SES and SNS write is left as it is', () => {
    for (const body of [
      { notificationType: 'Received', mail: {} },
      { eventType: 'Bounce', mail: {} },
    ])
      expect(withKind(body)).toBe(body);
  });
});
