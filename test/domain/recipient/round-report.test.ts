import { describe, expect, test } from 'vitest';
import type { Change } from '#domain/event/event.ts';
import { NOBODY } from '#domain/event/version-history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { countHearing } from '#domain/recipient/round-report.ts';
import { anAnswer } from '#harness/records.ts';
import { SECOND } from '../calendars.ts';
import { aRecipient } from './recipients.ts';

const change = (changes: Partial<Change> = {}): Change => ({
  version: 1,
  kind: 'update',
  instance: null,
  significant: true,
  dtstamp: '2026-01-02T00:00:00Z',
  ...changes,
});
const update = change();
const ofSecond = change({ instance: SECOND });
const cancel = change({ kind: 'cancel' });
const yes = { answer: anAnswer('accepted') };
const no = { answer: anAnswer('declined') };

describe('what the organizer is told of a recipient after a round', () => {
  test.each<[string, Change, Partial<RecipientRecord>, string | null]>([
    ['said yes: told', update, yes, 'told'],
    ['said maybe: told', update, { answer: anAnswer('tentative') }, 'told'],
    ['said no', update, no, 'declined'],
    ['never answered', update, {}, 'no-answer'],
    ['took the answer back', update, { answer: anAnswer('needs-action') }, 'no-answer'],
    ['sent somebody else', update, { answer: anAnswer('delegated') }, 'no-answer'],
    [
      'comes to the series, not to this occurrence',
      ofSecond,
      { ...yes, instances: { [SECOND]: anAnswer('declined') } },
      'declined',
    ],
    [
      'comes to this occurrence only',
      ofSecond,
      { ...no, instances: { [SECOND]: anAnswer('accepted') } },
      'told',
    ],
    [
      'comes to this occurrence only, the whole series changed',
      update,
      { ...no, instances: { [SECOND]: anAnswer('accepted') } },
      'declined',
    ],
    ['called off, said no: told all the same', cancel, no, 'told'],
    ['called off, never answered: told all the same', cancel, {}, 'told'],
    ['bounced', update, { ...yes, delivery: 'bounced' }, 'unreachable'],
    ['complained', cancel, { ...yes, delivery: 'complained' }, 'unreachable'],
    ['refused by SES', cancel, { delivery: 'rejected' }, 'unreachable'],
    [
      'never sent anything: gets the new version as the first, and is not counted',
      update,
      { sentVersion: null },
      null,
    ],
    [
      'a worker is sending, or died sending: counts as invited',
      cancel,
      { sentVersion: null, claim: { attempt: 1, until: 0, version: 0, brings: { sentVersion: 0 } } },
      'told',
    ],
    ['answered a forwarded invite: not ours to tell', update, { ...yes, origin: 'shared' }, null],
  ])('%s', (_, change, recipient, counted) => {
    expect(countHearing(NOBODY, change, [aRecipient(recipient)])).toEqual({
      ...NOBODY,
      ...(counted && { [counted]: 1 }),
    });
  });

  test('page after page adds up', () => {
    const first = countHearing(NOBODY, update, [aRecipient(yes), aRecipient(yes), aRecipient(no)]);
    expect(countHearing(first, update, [aRecipient(), aRecipient(yes)])).toEqual({
      told: 3,
      declined: 1,
      'no-answer': 1,
      unreachable: 0,
    });
  });
});
