/** Which mail a recipient gets about single occurrences of a series. */
import { describe, expect, test } from 'vitest';
import { type DueEvent, type DueRecipient, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import {
  answer,
  called,
  change,
  event,
  mailTo,
  monday,
  moved,
  sent,
  tuesday,
} from './who-is-mailed-facts.ts';

describe('which mail a recipient of a series gets next', () => {
  test.each<[string, DueEvent, DueRecipient, string | null]>([
    [
      'one occurrence moved, comes to the series: that occurrence, asked again',
      event(moved(1, { instance: monday })),
      sent(0, 'accepted'),
      `update v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'one occurrence renamed: their answer stands',
      event(change(1, { instance: monday })),
      sent(0, 'accepted'),
      `update v1 ${monday} ACCEPTED`,
    ],
    [
      'comes to the series but not to that occurrence: nothing',
      event(moved(1, { instance: monday })),
      sent(0, 'accepted', { instances: { [monday]: answer('declined') } }),
      null,
    ],
    [
      'comes to that occurrence only: notified',
      event(moved(1, { instance: monday })),
      sent(0, 'declined', { instances: { [monday]: answer('accepted') } }),
      `update v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'one occurrence cancelled: everybody who has it is notified',
      event(called(1, { instance: monday })),
      sent(0),
      `cancel v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'two occurrences moved, comes to the series: one mail, their answer stands',
      event(moved(1, { instance: monday }), moved(2, { instance: tuesday })),
      sent(0, 'accepted'),
      'update v2 whole ACCEPTED',
    ],
    [
      'two occurrences moved, comes to both only: one after the other',
      event(moved(1, { instance: monday }), moved(2, { instance: tuesday })),
      sent(0, 'declined', { instances: { [monday]: answer('accepted'), [tuesday]: answer('accepted') } }),
      `update v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'one occurrence cancelled, then the title changed, silent: only the cancel',
      event(called(1, { instance: monday }), change(2)),
      sent(0),
      `cancel v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'says yes, notified of a cancelled occurrence but not of the one that moved before: all of it, as SEQUENCE never falls',
      event(moved(1, { instance: tuesday }), called(2, { instance: monday })),
      sent(2, undefined, {
        answer: answer('accepted', 0),
        behind: { since: 0, occurrences: { [monday]: 2 } },
      }),
      'update v2 whole ACCEPTED',
    ],
    [
      'one occurrence cancelled and reopened before they were notified, silent: nothing',
      event(called(1, { instance: monday }), moved(2, { instance: monday })),
      sent(0),
      null,
    ],
    [
      'the same with a mail about the series, silent: nothing',
      event(called(1, { instance: monday }), moved(2, { bringsBack: [monday] })),
      sent(0),
      null,
    ],
    [
      'one occurrence cancelled, reopened, and cancelled once more, silent: the last cancel',
      event(called(1, { instance: monday }), moved(2, { instance: monday }), called(3, { instance: monday })),
      sent(0),
      `cancel v3 ${monday} NEEDS-ACTION`,
    ],

    [
      'silent on the series, yes to one occurrence, the series moves: they come too, so they are notified',
      event(moved(1)),
      sent(0, undefined, { instances: { [monday]: answer('accepted') } }),
      'update v1 whole NEEDS-ACTION',
    ],
    [
      'two occurrences cancelled, comes to the series: one mail, their answer stands',
      event(called(1, { instance: monday }), called(2, { instance: tuesday })),
      sent(0, 'accepted'),
      'update v2 whole ACCEPTED',
    ],
  ])('%s', (_, event, recipient, expected) => {
    expect(mailTo(event, recipient)).toBe(expected);
  });

  test('answered on a page to the occurrence that moved, before the mail came: not asked again', () => {
    const ben = sent(0, 'accepted', { instances: { [monday]: answer('tentative', 1) } });
    expect(mailTo(event(moved(1, { instance: monday })), ben)).toBe(`update v1 ${monday} TENTATIVE`);
  });

  test.each<[string, DueEvent, DueRecipient, Record<string, string>]>([
    [
      'no to one occurrence stays no beside yes to the series',
      event(change(1)),
      sent(0, 'accepted', { instances: { [monday]: answer('declined') } }),
      { [monday]: 'DECLINED' },
    ],
    [
      'no to one occurrence that moved since',
      event(moved(1, { instance: monday }), change(2)),
      sent(0, 'accepted', { instances: { [monday]: answer('declined') } }),
      { [monday]: 'DECLINED' },
    ],
    ['answered for none', event(change(1)), sent(0, 'accepted'), {}],
    [
      'one occurrence moved since they answered for it',
      event(moved(1, { instance: monday }), change(2)),
      sent(1, undefined, {
        answer: answer('accepted', 0),
        instances: { [monday]: answer('tentative', 0), [tuesday]: answer('declined', 0) },
      }),
      { [monday]: 'NEEDS-ACTION', [tuesday]: 'DECLINED' },
    ],
    [
      'one occurrence moved since they answered for the series',
      event(moved(1, { instance: monday }), change(2)),
      sent(1, undefined, { answer: answer('accepted', 0) }),
      { [monday]: 'NEEDS-ACTION' },
    ],
    [
      'answered for the series after one occurrence had moved',
      event(moved(1, { instance: monday }), change(2)),
      sent(1, 'accepted'),
      {},
    ],
    [
      'the series moved since: asked anew for all',
      event(moved(1)),
      sent(0, 'accepted', { instances: { [monday]: answer('declined') } }),
      { [monday]: 'NEEDS-ACTION' },
    ],
    [
      'no to the series, which moved since: a date is off, and nothing is asked, also of a date that moved',
      event(moved(1, { instance: monday }), moved(2, { callsOff: true })),
      sent(0, 'declined', { instances: { [tuesday]: answer('declined') } }),
      { [tuesday]: 'DECLINED' },
    ],
    [
      'invited for the first time',
      event(moved(1, { instance: monday })),
      sent(null),
      { [monday]: 'NEEDS-ACTION' },
    ],
  ])('PARTSTAT of single occurrences in a mail about all: %s', (_, event, recipient, instances) => {
    expect(dueInvite(event, recipient)).toMatchObject({ instance: null, instances });
    expect(Object.keys(dueInvite(event, recipient)?.instances ?? {})).toEqual(Object.keys(instances));
  });
});
