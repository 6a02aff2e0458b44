import { describe, expect, test } from 'vitest';
import type { EventRecord } from '#domain/event/event.ts';
import type { RecipientRecord, RecordedAnswer } from '#domain/recipient/recipient.ts';
import { applyReply, type ReadReply, whoAnswers } from '#domain/recipient/replies.ts';
import { anAnswer, anEvent } from '#harness/records.ts';
import { SECOND } from '../calendars.ts';
import { aRecipient } from './recipients.ts';

const receipt = { id: 'ses-9', receivedAt: '2026-01-05T00:00:00.000Z' };

const yes: ReadReply = {
  ...receipt,
  method: 'REPLY',
  instance: null,
  status: 'accepted',
  sequence: 1,
  dtstamp: '2026-01-04T00:00:00Z',
  attendee: { email: 'bob@example.org', name: null },
  delegatedTo: [],
  client: 'google',
  comment: 'Gladly',
  guests: 2,
  proposal: null,
};

const given = (answeredBy: string | null): RecordedAnswer => ({ ...anAnswer('accepted'), answeredBy });

describe('whose answer it is', () => {
  test.each<[string, Partial<RecipientRecord>, string, string, 'recipient' | 'somebody-else']>([
    [
      'ATTENDEE is the recipient, whatever From says',
      { answer: given(null) },
      'BOB@example.org',
      'eve@example.org',
      'recipient',
    ],
    [
      'From is the recipient, whatever ATTENDEE says',
      { answer: given(null) },
      'eve@example.org',
      'bob@example.org',
      'recipient',
    ],
    ['an alias, no answer yet', {}, 'robert@example.org', 'robert@example.org', 'recipient'],
    [
      'the same alias again',
      { answer: given('Robert@example.org') },
      'robert@example.org',
      'robert@example.org',
      'recipient',
    ],
    [
      'another address after an alias',
      { answer: given('robert@example.org') },
      'eve@example.org',
      'eve@example.org',
      'somebody-else',
    ],
    [
      'another address after their own answer',
      { answer: given(null) },
      'eve@example.org',
      'eve@example.org',
      'somebody-else',
    ],
    [
      'another address after their own answer to one occurrence',
      { instances: { [SECOND]: given(null) } },
      'eve@example.org',
      'eve@example.org',
      'somebody-else',
    ],
    [
      'the same alias, first seen in an answer to one occurrence',
      { instances: { [SECOND]: given('robert@example.org') } },
      'robert@example.org',
      '',
      'recipient',
    ],
    ['an address that is none, after their own answer', { answer: given(null) }, '', '', 'somebody-else'],
  ])('%s', (_, recipient, attendee, from, whose) => {
    expect(whoAnswers(aRecipient(recipient), attendee, from)).toBe(whose);
  });
});

describe('the recipient after an answer', () => {
  const event: EventRecord = { ...anEvent('e'), version: 3, timeVersions: [0, 2] };
  const apply = (recipient: RecipientRecord, changes: Partial<ReadReply> = {}) =>
    applyReply(recipient, { ...yes, ...changes }, event);

  test('everything that is shown and counted of it', () => {
    expect(apply(aRecipient())).toEqual({
      outcome: 'applied',
      recipient: aRecipient({
        answer: {
          status: 'accepted',
          sequence: 1,
          timeVersion: 0,
          dtstamp: '2026-01-04T00:00:00Z',
          ...receipt,
          client: 'google',
          comment: 'Gladly',
          guests: 2,
          answeredBy: null,
        },
      }),
    });
  });

  test.each<[string, number | null, number | null, number, number]>([
    ['before the move', 1, 3, 1, 0],
    ['at the move', 2, 3, 2, 2],
    ['after it', 3, 3, 3, 2],
    ['no SEQUENCE: the version last sent to them', null, 1, 1, 0],
    ['no SEQUENCE, nothing marked as sent: the current version', null, null, 3, 2],
    ['a SEQUENCE above ours: ours', 1407317367304, 0, 3, 2],
  ])('what time an answer is to: %s', (_, sequence, sentVersion, answered, timeVersion) => {
    expect(apply(aRecipient({ sentVersion }), { sequence }).recipient.answer).toMatchObject({
      sequence: answered,
      timeVersion,
    });
  });

  test('an answer to one occurrence leaves that to the series, and the other way round', () => {
    const series = apply(aRecipient()).recipient;
    const both = apply(series, { instance: SECOND, status: 'declined' }).recipient;
    expect(both.answer).toBe(series.answer);
    expect(both.instances[SECOND]?.status).toBe('declined');
    const again = apply(both, {
      status: 'tentative',
      id: 'ses-10',
      receivedAt: '2026-01-06T00:00:00.000Z',
    }).recipient;
    expect([again.answer?.status, again.instances]).toEqual(['tentative', both.instances]);
  });

  test('occurrences are ordered each by itself', () => {
    const one = apply(aRecipient(), { instance: SECOND, sequence: 3 }).recipient;
    expect(apply(one, { instance: '2026-05-18T08:00:00Z', sequence: 1 }).outcome).toBe('applied');
    expect(apply(one, { instance: SECOND, sequence: 1, status: 'declined' })).toEqual({
      outcome: 'older',
      recipient: one,
    });
  });

  test('an older answer, and the same mail again, leave the very same record', () => {
    const { recipient } = apply(aRecipient());
    expect(apply(recipient).recipient).toBe(recipient);
    expect(apply(recipient, { sequence: 0, status: 'declined' }).recipient).toBe(recipient);
  });

  test('the same words in a later mail only move the order on', () => {
    const { recipient } = apply(aRecipient());
    const later = apply(recipient, { id: 'ses-10', receivedAt: '2026-01-06T00:00:00.000Z' });
    expect(later.outcome).toBe('same');
    expect(later.recipient.answer).toEqual({
      ...recipient.answer,
      id: 'ses-10',
      receivedAt: '2026-01-06T00:00:00.000Z',
    });
  });

  test.each<[string, Partial<ReadReply>]>([
    ['another comment', { comment: 'With pleasure' }],
    ['no comment any more', { comment: null }],
    ['another number of guests', { guests: 1 }],
  ])('the same answer with %s is news; what came later counts, in either order', (_, changes) => {
    const later = { ...changes, id: 'ses-10', receivedAt: '2026-01-06T00:00:00.000Z' };
    const inOrder = apply(apply(aRecipient()).recipient, later);
    const turned = apply(apply(aRecipient(), later).recipient);
    expect([inOrder.outcome, turned.outcome]).toEqual(['applied', 'older']);
    expect(turned.recipient).toEqual(inOrder.recipient);
    expect(inOrder.recipient.answer).toMatchObject(changes);
  });

  test('an alias is remembered by its address', () => {
    const attendee = { email: 'Robert@example.org', name: null };
    expect(apply(aRecipient(), { attendee }).recipient.answer?.answeredBy).toBe('Robert@example.org');
  });
});

describe('a date that they deleted', () => {
  const no = (second: number, more: Partial<ReadReply> = {}): ReadReply => ({
    ...yes,
    instance: SECOND,
    status: 'declined',
    dtstamp: `2026-01-04T00:00:0${second}Z`,
    id: `ses-${second}`,
    comment: null,
    guests: 0,
    ...more,
  });
  const event = { ...anEvent('e'), version: 1 };
  const fold = (...replies: ReadReply[]) =>
    replies.reduce(
      (current, reply) => applyReply(current, reply, event).recipient,
      aRecipient({ sentVersion: 1 }),
    );

  test('and name again in a later answer: a yes from between the two does not count, in whatever order they come', () => {
    const [first, between, again] = [no(1), no(2, { status: 'accepted' }), no(3, { implied: true })];
    for (const order of [
      [first, between, again],
      [first, again, between],
      [again, between, first],
      [between, again, first],
    ])
      expect(fold(...order).instances[SECOND]?.status).toBe('declined');
  });

  test('says nothing new to a no: their words stay', () => {
    const before = fold(no(1, { comment: 'Ill' }));
    const { outcome, recipient } = applyReply(before, no(3, { implied: true }), event);
    expect(outcome).toBe('same');
    expect(recipient.instances[SECOND]).toMatchObject({ comment: 'Ill', dtstamp: '2026-01-04T00:00:03Z' });
  });
});
