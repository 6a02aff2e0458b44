import { expect, test } from 'vitest';
import { countsOf } from '#domain/counts/tally.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';

const newGuest = { email: 'bob@example.org', name: 'Bob Ray', origin: 'flyer' };
const invite = (eventId: string, email: string) =>
  newRecipient(eventId, { ...newGuest, email }, 'other', '2026-01-01T00:00:00.000Z');

test('somebody new is invited, was sent nothing and has not answered', () => {
  const recipient = invite('e', 'bob@example.org');
  expect(recipient).toMatchObject({
    ...newGuest,
    countedOrigin: 'other',
    createdAt: '2026-01-01T00:00:00.000Z',
    answer: null,
    instances: {},
    sentVersion: null,
    claim: null,
    delivery: 'queued',
    revision: 0,
  });
  expect(countsOf(recipient)).toEqual({ invited: 1, 'needs-action@0': 1, 'origin:other': 1 });
});

test('the same address in the same event is the same recipient, in another event another', () => {
  const { id } = invite('e', 'bob@example.org');
  expect(invite('e', 'bob@example.org').id).toBe(id);
  expect(invite('e', 'eve@example.org').id).not.toBe(id);
  expect(invite('f', 'bob@example.org').id).not.toBe(id);
});
