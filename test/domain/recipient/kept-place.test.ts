import { describe, expect, test } from 'vitest';
import { invitedFromLine, keepsPlace, lostPlace, mayBeInLine } from '#domain/recipient/kept-place.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { forgotten, removed } from '#domain/recipient/removal.ts';
import { anAnswer } from '#harness/records.ts';
import { aRecipient } from './recipients.ts';

const JOINED = '2026-01-02T00:00:00.000Z';
const LATER = '2026-01-03T00:00:00.000Z';
const fresh = aRecipient({ sentVersion: null, delivery: 'queued', createdAt: LATER });

describe('a place', () => {
  const answers = (['accepted', 'declined', 'tentative', 'delegated'] as const).map(
    (status) => [`${status} by a guest from the line`, { answer: anAnswer(status) }, 'neither'] as const,
  );
  test.each<readonly [string, Partial<RecipientRecord>, 'kept' | 'lost' | 'neither']>([
    ['of a guest whose invite is not sent yet', { sentVersion: null, delivery: 'queued' }, 'kept'],
    ['of a guest who has the invite', { delivery: 'delivered' }, 'kept'],
    [
      'of a guest who answered for one date only',
      { instances: { '2026-05-12': anAnswer('declined') } },
      'kept',
    ],
    ['of a guest who cannot be reached', { delivery: 'bounced' }, 'lost'],
    ['of a guest whose mail came back for now', { delivery: 'expired' }, 'lost'],
    ['of a guest who complained', { delivery: 'complained' }, 'lost'],
    ['of a guest who has unsubscribed', { delivery: 'rejected' }, 'lost'],
    ['of a guest who was removed', { lead: 1 }, 'neither'],
    ...answers,
  ])('%s', (_, changes, what) => {
    const guest = aRecipient({ fromLine: JOINED, ...changes });
    expect({ keeps: keepsPlace(guest), lost: lostPlace(guest) }).toEqual({
      keeps: what === 'kept',
      lost: what === 'lost',
    });
    const { fromLine: _fromLine, ...anybody } = guest;
    expect([keepsPlace(anybody), lostPlace(anybody)], 'only for guests from the line').toEqual([
      false,
      false,
    ]);
  });
});

describe('in the line', () => {
  const shared = { origin: SHARED_ORIGIN, countedOrigin: SHARED_ORIGIN, sentVersion: null };
  test.each<[string, RecipientRecord | null, boolean]>([
    ['may be somebody new', null, true],
    ['is no guest, whatever they answered', aRecipient({ answer: anAnswer('declined') }), false],
    ['is no guest who has not answered', aRecipient(), false],
    ['may be a guest who was removed', removed(aRecipient(), LATER), true],
    ['may be a guest who was erased', forgotten(removed(aRecipient(), LATER)), true],
    ['is nobody who was removed too often', aRecipient({ lead: 39 }), false],
    [
      'is nobody who said yes to a forwarded invite',
      aRecipient({ ...shared, answer: anAnswer('accepted') }),
      false,
    ],
    [
      'may be somebody who said no to a forwarded invite',
      aRecipient({ ...shared, answer: anAnswer('declined') }),
      true,
    ],
  ])('%s', (_, current, may) => {
    expect(mayBeInLine(current)).toBe(may);
    const invited = invitedFromLine(current, fresh, JOINED);
    expect(invited !== null).toBe(may);
    if (invited) expect(keepsPlace(invited), 'a place is kept for whoever is invited').toBe(true);
  });

  test('a guest who is removed and invited by the organizer keeps no place from before', () => {
    const guest = aRecipient({ fromLine: JOINED });
    const again = invitedFromLine(removed(guest, LATER), fresh, LATER);
    expect(again).toMatchObject({ fromLine: LATER, lead: 2, answer: null });
  });
});
