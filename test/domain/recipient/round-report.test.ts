import { describe, expect, test } from 'vitest';
import { NOBODY } from '#domain/event/version-history.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { MailStep, RecipientRecord } from '#domain/recipient/recipient.ts';
import { addToRoundReport, roundOutcome } from '#domain/recipient/round-report.ts';
import { hasAfter } from '#domain/recipient/versions-received.ts';
import { comesToAny, type DueEvent, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { aRecipient } from './recipients.ts';
import { answer, called, change, event, monday, moved, tuesday } from './who-is-mailed-facts.ts';

const yes = { answer: answer('accepted') };
const no = { answer: answer('declined') };
const onlyMonday = { ...no, instances: { [monday]: answer('accepted') } };
const onlyTuesday = { ...no, instances: { [tuesday]: answer('accepted') } };
const notOnMonday = { ...yes, instances: { [monday]: answer('declined') } };
const ofMonday = (version: number) => moved(version, { instance: monday });
const step = (version: number, what: MailStep['what'] = 'sent', attempt = version + 1): MailStep => ({
  what,
  version,
  attempt,
  at: '2026-01-02T00:00:00.000Z',
});
const claimOf = (version: number) => ({ attempt: 1, until: 0, version, brings: { sentVersion: version } });
const both = { ...no, instances: { ...onlyMonday.instances, ...onlyTuesday.instances } };

const CASES: readonly (readonly [string, DueEvent, Partial<RecipientRecord>, string | null])[] = [
  ['said yes', event(moved(1)), yes, 'notified'],
  ['said maybe', event(moved(1)), { answer: answer('tentative') }, 'notified'],
  ['said no', event(moved(1)), no, 'declined'],
  ['never answered', event(moved(1)), {}, 'no-answer'],
  ['took the answer back', event(moved(1)), { answer: answer('needs-action') }, 'no-answer'],
  ['sent somebody else', event(moved(1)), { answer: answer('delegated') }, 'no-answer'],
  ['comes to the series, not to the date that moved', event(ofMonday(1)), notOnMonday, 'declined'],
  ['comes only to the date that moved', event(ofMonday(1)), onlyMonday, 'notified'],
  ['comes to one date only, and the series moved', event(moved(1)), onlyMonday, 'notified'],
  ['comes to another date only', event(ofMonday(1)), onlyTuesday, 'declined'],

  ['said no, and it is off', event(called(1)), no, 'notified'],
  ['never answered, and it is off', event(called(1)), {}, 'notified'],
  ['said no, and a date is off', event(called(1, { instance: monday })), no, 'notified'],
  ['never answered, and dates fell away', event(change(1, { callsOff: true })), {}, 'notified'],
  [
    'knows that it is off, never answered, and dates fell away after it was on again',
    event(called(1), change(2), change(3, { callsOff: true })),
    { sentVersion: 1 },
    'no-answer',
  ],
  [
    'knows that it is off, and it was on in between',
    event(called(1), moved(2), called(3)),
    { sentVersion: 1 },
    null,
  ],
  [
    'knows that it is off and came, and it is on again',
    event(called(1), moved(2)),
    { ...yes, sentVersion: 1 },
    'notified',
  ],
  [
    'knows that it is off and said no, and it is on again',
    event(called(1), moved(2)),
    { ...no, sentVersion: 1 },
    'declined',
  ],

  [
    'said no, and missed that dates fell away',
    event(change(1, { callsOff: true }), moved(2)),
    no,
    'notified',
  ],
  [
    'comes to another date only, which moved before: that mail says nothing of this version',
    event(moved(1, { instance: tuesday }), ofMonday(2)),
    onlyTuesday,
    'declined',
  ],
  [
    'comes to two dates only, and both moved: the second mail says it',
    event(moved(1, { instance: tuesday }), ofMonday(2)),
    both,
    'notified',
  ],

  [
    'was mailed meanwhile',
    event(moved(1)),
    { ...yes, sentVersion: 1, steps: [step(0), step(1)] },
    'notified',
  ],
  [
    'was mailed meanwhile, and says no now',
    event(moved(1)),
    { ...no, sentVersion: 1, steps: [step(0), step(1)] },
    'notified',
  ],
  ['was mailed meanwhile that it is off', event(called(1)), { sentVersion: 1, steps: [step(1)] }, 'notified'],
  [
    'got the cancel, and may never have got the invite',
    event(called(1)),
    { sentVersion: 1, invitedAgain: 2, steps: [step(1)] },
    'notified',
  ],
  ['is on a list of ours, never mailed', event(moved(1)), { sentVersion: null }, null],
  ['was invited with this very version', event(moved(1)), { sentVersion: 1, steps: [step(1)] }, null],
  ['is to be invited again', event(called(1), moved(2)), { sentVersion: 1, invitedAgain: 2 }, null],
  [
    'was invited again with this very version',
    event(called(1), moved(2)),
    { sentVersion: 2, invitedAgain: 2, steps: [step(0), step(1), step(2)] },
    null,
  ],
  ['answered a forwarded invite', event(moved(1)), { ...yes, origin: 'shared' }, null],

  [
    'is being sent the version before, and it is off',
    event(called(1)),
    { sentVersion: null, claim: claimOf(0) },
    'notified',
  ],
  [
    'is being sent the version before, and said nothing',
    event(moved(1)),
    { sentVersion: null, claim: claimOf(0) },
    'no-answer',
  ],
  ['is being sent this version', event(moved(1)), { ...yes, claim: claimOf(1) }, 'notified'],
  [
    'is being mailed a cancel before this one',
    event(called(1), moved(2), called(3)),
    { claim: claimOf(1) },
    null,
  ],

  ['bounced', event(moved(1)), { ...yes, delivery: 'bounced' }, 'unreachable'],
  ['bounced and never answered', event(moved(1)), { delivery: 'bounced' }, 'unreachable'],
  ['complained and comes: gets the cancel', event(called(1)), { ...yes, delivery: 'complained' }, 'notified'],
  ['bounced and does not come', event(called(1)), { ...no, delivery: 'bounced' }, 'unreachable'],
  [
    'bounced at this very mail',
    event(moved(1)),
    { ...yes, sentVersion: 1, delivery: 'bounced', steps: [step(0), step(1), step(1, 'bounced')] },
    'unreachable',
  ],
  [
    'was refused by SES at this version',
    event(called(1)),
    { delivery: 'rejected', rejectedVersion: 1 },
    'unreachable',
  ],
  [
    'was refused by SES once before',
    event(moved(1), moved(2)),
    { ...yes, delivery: 'rejected', rejectedVersion: 1 },
    'notified',
  ],
  [
    'was refused by SES before, and does not come',
    event(moved(1), moved(2)),
    { ...no, delivery: 'rejected', rejectedVersion: 1 },
    'declined',
  ],
];

describe('what the round report says of a guest', () => {
  test.each(CASES)('%s', (_, at, recipient, outcome) => {
    expect(roundOutcome(at, aRecipient(recipient), false)).toBe(outcome);
  });

  test('to an address that is suppressed nothing goes, whatever is due', () => {
    expect(roundOutcome(event(called(1)), aRecipient({ ...yes, delivery: 'bounced' }), true)).toBe(
      'unreachable',
    );
    expect(roundOutcome(event(moved(1)), aRecipient(no), true)).toBe('declined');
  });

  test.each(CASES)(
    'a page that comes again after the mails says the same: %s',
    (_, at, recipient, outcome) => {
      const { mails, recipient: after } = mailed(at, aRecipient({ steps: stepsOf(recipient), ...recipient }));
      expect(roundOutcome(at, after, false)).toBe(outcome);
      if (outcome !== 'notified') expect(mails.filter((kind) => kind !== 'invitation')).toEqual([]);
    },
  );

  test('page after page adds up', () => {
    const at = event(moved(1));
    const none = new Set<string>();
    const first = addToRoundReport(NOBODY, at, [aRecipient(yes), aRecipient(yes), aRecipient(no)], none);
    expect(addToRoundReport(first, at, [aRecipient(), aRecipient(yes)], none)).toEqual({
      notified: 3,
      declined: 1,
      'no-answer': 1,
      unreachable: 0,
    });
    const suppressed = new Set([aRecipient().email]);
    expect(addToRoundReport(NOBODY, at, [aRecipient(yes)], suppressed)).toEqual({
      ...NOBODY,
      unreachable: 1,
    });
  });
});

function stepsOf({ sentVersion = 0 }: Partial<RecipientRecord>): MailStep[] {
  return sentVersion === null ? [] : Array.from({ length: sentVersion + 1 }, (_, version) => step(version));
}

/** Has everything that is due sent. @returns kinds of the mails that say this version, and the recipient after them */
function mailed(at: DueEvent, before: RecipientRecord) {
  const mails: string[] = [];
  let recipient = before;
  if (before.claim) {
    const { version, brings } = before.claim;
    recipient = { ...addStep(before, step(version)), ...brings, claim: null };
  }
  for (let due = dueInvite(at, recipient); due; due = dueInvite(at, recipient)) {
    if (due.version === at.version) mails.push(due.kind);
    const { behind: _, ...rest } = addStep(recipient, step(due.version));
    recipient = { ...rest, ...hasAfter(at, recipient, due, comesToAny(recipient)) };
  }
  return { mails, recipient };
}
