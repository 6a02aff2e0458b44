import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord } from '#domain/event/event.ts';
import { STATUSES } from '#domain/recipient/answer-order.ts';
import { CHOICES, type Choice, pageReply } from '#domain/recipient/page-answer.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { applyReply, type ReadReply } from '#domain/recipient/replies.ts';
import { anEvent } from '#harness/records.ts';
import { runs } from '#test/support/walks.ts';
import { aRecipient } from './recipients.ts';

const event: EventRecord = { ...anEvent('e'), version: 3, timeVersions: [0, 2] };
const recipient = aRecipient({ sentVersion: 3 });

/** What somebody did to answer, applied to what is known of them. */
type Act = (current: RecipientRecord) => RecipientRecord;

const second = fc.integer({ min: 0, max: 20 });
const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1) + seconds * 1000).toISOString();
const instance = fc.option(fc.constantFrom('2026-05-04T08:00:00Z', '2026-05-11T08:00:00Z'));
const comment = fc.option(fc.constantFrom('Gladly', 'With pleasure'));

/** Late, early, by clocks ahead of ours, of versions that never were, with and without stamps. */
const mail = fc
  .record({
    instance,
    status: fc.constantFrom(...STATUSES),
    sequence: fc.option(fc.integer({ min: 0, max: 5 })),
    dtstamp: fc.option(second.map((seconds) => `${at(seconds).slice(0, 19)}Z`)),
    receivedAt: second.map(at),
    comment,
    guests: fc.integer({ min: 0, max: 2 }),
  })
  .map((said) => (id: string): Act => {
    const reply: ReadReply = {
      ...said,
      id,
      method: 'REPLY',
      attendee: { email: recipient.email, name: null },
      delegatedTo: [],
      client: 'google',
      proposal: null,
    };
    return (current) => applyReply(current, reply, event).recipient;
  });

const page = fc
  .record({
    instance,
    choice: fc.constantFrom(...(Object.keys(CHOICES) as Choice[])),
    receivedAt: second.map(at),
    comment,
  })
  .map((said) => (id: string): Act => {
    const answer = { ...said, id, version: event.version };
    return (current) => applyReply(current, pageReply(answer, current), event).recipient;
  });

const arrivals = fc
  .array(fc.oneof({ weight: 3, arbitrary: mail }, page), { minLength: 1, maxLength: 10 })
  .map((acts) => acts.map((act, index) => act(`ses-${index}`)))
  .chain((acts) =>
    fc.record({
      inOrder: fc.constant(acts),
      mixed: fc
        .tuple(
          fc.shuffledSubarray(acts, { minLength: acts.length }),
          fc.array(fc.constantFrom(...acts), { maxLength: 10 }),
        )
        .map(([all, again]) => [...all, ...again]),
    }),
  );

test('answers by mail and on pages, to the series and to occurrences, end alike in any order and however often', () => {
  const fold = (acts: readonly Act[]) => acts.reduce((current, act) => act(current), recipient);
  fc.assert(
    fc.property(arrivals, ({ inOrder, mixed }) => {
      const { answer, instances } = fold(mixed);
      const expected = fold(inOrder);
      expect({ answer, instances }).toEqual({ answer: expected.answer, instances: expected.instances });
    }),
    { numRuns: runs(300, 1000), seed: 5 },
  );
});
