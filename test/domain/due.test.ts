import { describe, expect, test } from 'vitest';
import type { Status } from '../../domain/answers.ts';
import { type DueEvent, type DueRecipient, dueInvite } from '../../domain/due.ts';
import type { Change } from '../../domain/event.ts';
import type { RecordedAnswer } from '../../domain/recipient.ts';

const stamp = (version: number) => `2026-01-0${version + 1}T00:00:00Z`;
const change = (version: number, changes: Partial<Change> = {}): Change => ({
  version,
  kind: 'update',
  instance: null,
  significant: false,
  dtstamp: stamp(version),
  ...changes,
});
const moved = (version: number, changes: Partial<Change> = {}) =>
  change(version, { significant: true, ...changes });
const called = (version: number, changes: Partial<Change> = {}) =>
  change(version, { kind: 'cancel', significant: true, ...changes });

/** An event after these changes. */
function event(...changes: Change[]): DueEvent {
  const last = changes.at(-1);
  const version = last?.version ?? 0;
  const timeVersions = [
    0,
    ...changes
      .filter((one) => one.significant && one.kind === 'update' && !one.instance)
      .map((one) => one.version),
  ];
  const status = last?.kind === 'cancel' && last.instance === null ? 'cancelled' : 'confirmed';
  return { version, dtstamp: stamp(version), status, timeVersions, changes };
}

function answer(status: Status, sequence = 0): RecordedAnswer {
  return {
    status,
    sequence,
    timeVersion: 0,
    dtstamp: stamp(sequence),
    receivedAt: stamp(sequence),
    id: 'ses',
    client: 'google',
    comment: null,
    guests: 0,
    answeredBy: null,
  };
}

/** A recipient who was sent a version and answered it. */
function sent(version: number | null, status?: Status, more: Partial<DueRecipient> = {}): DueRecipient {
  const given = status ? answer(status, version ?? 0) : null;
  return {
    answer: given,
    instances: {},
    sentVersion: version,
    rejectedVersion: null,
    claim: null,
    delivery: version === null ? 'queued' : 'sent',
    origin: 'web',
    ...more,
  };
}

const claim = { attempt: 1, until: 0, version: 0 };
const monday = '2026-05-04T08:00:00Z';
const tuesday = '2026-05-05T08:00:00Z';

/** What they hear: kind, version, which occurrence, and the PARTSTAT that stands in it. */
const hears = (event: DueEvent, recipient: DueRecipient) => {
  const due = dueInvite(event, recipient);
  return due && `${due.kind} v${due.version} ${due.instance ?? 'whole'} ${due.partstat}`;
};

describe('what a recipient hears next', () => {
  test.each<[string, DueEvent, DueRecipient, string | null]>([
    // First invites
    ['nobody wrote to them yet: the invitation', event(), sent(null), 'invitation v0 whole NEEDS-ACTION'],
    [
      'a first invite carries the current version, not the one they were added at',
      event(change(1), moved(2)),
      sent(null),
      'invitation v2 whole NEEDS-ACTION',
    ],
    ['the event was called off before they heard of it: nothing', event(called(1)), sent(null), null],
    ['they have the current version: nothing', event(change(1)), sent(1, 'accepted'), null],
    [
      'the event was read before they were told of a newer version: nothing',
      event(),
      sent(1, 'accepted'),
      null,
    ],

    // Updates: yes and maybe only
    [
      'said yes, the title changed: their answer stands',
      event(change(1)),
      sent(0, 'accepted'),
      'update v1 whole ACCEPTED',
    ],
    [
      'said maybe, the title changed: their answer stands',
      event(change(1)),
      sent(0, 'tentative'),
      'update v1 whole TENTATIVE',
    ],
    [
      'said yes, it was moved: asked again',
      event(moved(1)),
      sent(0, 'accepted'),
      'update v1 whole NEEDS-ACTION',
    ],
    [
      'said maybe, it was moved: asked again',
      event(moved(1)),
      sent(0, 'tentative'),
      'update v1 whole NEEDS-ACTION',
    ],
    ['said no: not told of a move', event(moved(1)), sent(0, 'declined'), null],
    ['never answered: not told of a move', event(moved(1)), sent(0), null],
    ['delegated: not told', event(moved(1)), sent(0, 'delegated'), null],

    // Catching up over several versions
    [
      'missed a move and then a new title: one mail, asked again',
      event(moved(1), change(2)),
      sent(0, 'accepted'),
      'update v2 whole NEEDS-ACTION',
    ],
    [
      'told of the move but has not answered to it: a new title still asks',
      event(moved(1), change(2)),
      sent(1, undefined, { answer: answer('accepted', 0) }),
      'update v2 whole NEEDS-ACTION',
    ],
    [
      'answered to the move: a new title keeps the answer',
      event(moved(1), change(2)),
      sent(1, 'accepted'),
      'update v2 whole ACCEPTED',
    ],
    [
      'a late yes to an old version: the current one at once',
      event(change(1)),
      sent(0, 'accepted'),
      'update v1 whole ACCEPTED',
    ],
    [
      'more changes than are kept: the whole event, asked again',
      { ...event(change(9)), version: 9 },
      sent(1, 'accepted'),
      'update v9 whole NEEDS-ACTION',
    ],

    // Cancels: everyone who was ever sent an invite
    ['called off, said yes', event(called(1)), sent(0, 'accepted'), 'cancel v1 whole NEEDS-ACTION'],
    [
      'called off, said no: hears of it too',
      event(called(1)),
      sent(0, 'declined'),
      'cancel v1 whole NEEDS-ACTION',
    ],
    [
      'called off, never answered: hears of it too',
      event(called(1)),
      sent(0),
      'cancel v1 whole NEEDS-ACTION',
    ],
    [
      'called off while a worker died sending to them: counts as invited',
      event(called(1)),
      sent(null, undefined, { claim }),
      'cancel v1 whole NEEDS-ACTION',
    ],
    ['told that it is off: nothing more', event(called(1)), sent(1, 'accepted'), null],
    [
      'moved, then called off before they heard of the move: only the cancel',
      event(moved(1), called(2)),
      sent(0, 'accepted'),
      'cancel v2 whole NEEDS-ACTION',
    ],

    // Reopened
    [
      'reopened, had said yes: asked again',
      event(called(1), moved(2)),
      sent(1, undefined, { answer: answer('accepted', 0) }),
      'update v2 whole NEEDS-ACTION',
    ],
    [
      'reopened, had said no: not told',
      event(called(1), moved(2)),
      sent(1, undefined, { answer: answer('declined', 0) }),
      null,
    ],
    [
      'reopened before the cancel reached them: one update, asked again',
      event(called(1), moved(2)),
      sent(0, 'accepted'),
      'update v2 whole NEEDS-ACTION',
    ],

    // One occurrence of a series
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
      'comes to that occurrence only: hears of it',
      event(moved(1, { instance: monday })),
      sent(0, 'declined', { instances: { [monday]: answer('accepted') } }),
      `update v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'one occurrence called off: everyone who has it hears',
      event(called(1, { instance: monday })),
      sent(0),
      `cancel v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'two occurrences moved, comes to the series: the whole series once, asked again',
      event(moved(1, { instance: monday }), moved(2, { instance: tuesday })),
      sent(0, 'accepted'),
      'update v2 whole NEEDS-ACTION',
    ],
    [
      'two occurrences moved, comes to both only: one after the other',
      event(moved(1, { instance: monday }), moved(2, { instance: tuesday })),
      sent(0, 'declined', { instances: { [monday]: answer('accepted'), [tuesday]: answer('accepted') } }),
      `update v1 ${monday} NEEDS-ACTION`,
    ],
    [
      'one occurrence called off, then the title changed, silent: only the cancel',
      event(called(1, { instance: monday }), change(2)),
      sent(0),
      `cancel v1 ${monday} NEEDS-ACTION`,
    ],

    // Nobody to write to
    ['their address bounced', event(called(1)), sent(0, 'accepted', { delivery: 'bounced' }), null],
    ['they complained', event(called(1)), sent(0, 'accepted', { delivery: 'complained' }), null],
    [
      'SES refused their first invite: nothing is tried again',
      event(change(1)),
      sent(null, undefined, { delivery: 'rejected', rejectedVersion: 0 }),
      null,
    ],
    [
      'SES refused an update to them: the next version is sent all the same',
      event(change(1), called(2)),
      sent(0, 'accepted', { delivery: 'rejected', rejectedVersion: 1 }),
      'cancel v2 whole NEEDS-ACTION',
    ],
    [
      'SES refused this very version to them: not again',
      event(change(1)),
      sent(0, 'accepted', { delivery: 'rejected', rejectedVersion: 1 }),
      null,
    ],
    [
      'silent on the series, yes to one occurrence, the series moves: they come too, so they hear',
      event(moved(1)),
      sent(0, undefined, { instances: { [monday]: answer('accepted') } }),
      'update v1 whole NEEDS-ACTION',
    ],
    [
      'two occurrences called off, comes to the series: one mail, their answer stands',
      event(called(1, { instance: monday }), called(2, { instance: tuesday })),
      sent(0, 'accepted'),
      'update v2 whole ACCEPTED',
    ],
    [
      'answered a forwarded invite: never mailed by us',
      event(moved(1)),
      sent(null, 'accepted', { origin: 'shared' }),
      null,
    ],
  ])('%s', (_, event, recipient, heard) => {
    expect(hears(event, recipient)).toBe(heard);
  });

  test('whoever was brought up to date hears nothing more', () => {
    const story = event(moved(1), change(2));
    const due = dueInvite(story, sent(0, 'accepted'));
    expect(dueInvite(story, { ...sent(0, 'accepted'), sentVersion: due?.version ?? null })).toBeNull();
  });
});
