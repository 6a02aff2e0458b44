import { describe, expect, test } from 'vitest';
import {
  canBeInvitedAgain,
  type DueEvent,
  type DueRecipient,
  dueInvite,
} from '#domain/recipient/who-is-mailed.ts';
import { answer, called, change, claim, event, mailTo, monday, moved, sent } from './who-is-mailed-facts.ts';

describe('which mail a recipient gets next', () => {
  test.each<[string, DueEvent, DueRecipient, string | null]>([
    // First invites
    ['nobody wrote to them yet: the invitation', event(), sent(null), 'invitation v0 whole NEEDS-ACTION'],
    [
      'a first invite carries the current version, not the one they were added at',
      event(change(1), moved(2)),
      sent(null),
      'invitation v2 whole NEEDS-ACTION',
    ],
    ['the event was cancelled before they were notified of it: nothing', event(called(1)), sent(null), null],
    ['they have the current version: nothing', event(change(1)), sent(1, 'accepted'), null],
    [
      'the event was read before they were notified of a newer version: nothing',
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
    ['said no: not notified of a move', event(moved(1)), sent(0, 'declined'), null],
    ['never answered: not notified of a move', event(moved(1)), sent(0), null],
    ['delegated: not notified', event(moved(1)), sent(0, 'delegated'), null],

    // Catching up over several versions
    [
      'missed a move and then a new title: one mail, asked again',
      event(moved(1), change(2)),
      sent(0, 'accepted'),
      'update v2 whole NEEDS-ACTION',
    ],
    [
      'notified of the move but has not answered to it: a new title still asks',
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
    ['cancelled, said yes', event(called(1)), sent(0, 'accepted'), 'cancel v1 whole NEEDS-ACTION'],
    [
      'cancelled, said no: notified too',
      event(called(1)),
      sent(0, 'declined'),
      'cancel v1 whole NEEDS-ACTION',
    ],
    ['cancelled, never answered: notified too', event(called(1)), sent(0), 'cancel v1 whole NEEDS-ACTION'],
    [
      'cancelled while a worker died sending to them: counts as invited',
      event(called(1)),
      sent(null, undefined, { claim }),
      'cancel v1 whole NEEDS-ACTION',
    ],
    ['notified of the cancel: nothing more', event(called(1)), sent(1, 'accepted'), null],
    [
      'moved, then cancelled before they were notified of the move: only the cancel',
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
      'reopened, had said no: not notified',
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
    [
      'reopened before the cancel reached them, silent: nothing, it was never off for them',
      event(called(1), moved(2)),
      sent(0),
      null,
    ],
    [
      'reopened before the cancel reached them, had said no: nothing',
      event(called(1), moved(2)),
      sent(0, 'declined'),
      null,
    ],

    // Nobody to write to
    ['their address bounced', event(called(1)), sent(0, 'declined', { delivery: 'bounced' }), null],
    ['they complained', event(moved(1)), sent(0, 'accepted', { delivery: 'complained' }), null],
    [
      'a mail says their address bounced, and they come: they are notified of a cancel',
      event(called(1)),
      sent(0, 'accepted', { delivery: 'bounced' }),
      'cancel v1 whole NEEDS-ACTION',
    ],
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
      'answered a forwarded invite: never mailed by us',
      event(moved(1)),
      sent(null, 'accepted', { origin: 'shared' }),
      null,
    ],
  ])('%s', (_, event, recipient, expected) => {
    expect(mailTo(event, recipient)).toBe(expected);
  });

  test('a recipient who is up to date gets nothing more', () => {
    const story = event(moved(1), change(2));
    const due = dueInvite(story, sent(0, 'accepted'));
    expect(dueInvite(story, { ...sent(0, 'accepted'), sentVersion: due?.version ?? null })).toBeNull();
  });
});

describe('cancelled and reopened', () => {
  const reopened = event(called(1), moved(2));
  const cancelled = sent(1, 'declined');

  test.each<[string, DueEvent, DueRecipient, boolean]>([
    ['a guest whose last mail was the cancel', reopened, cancelled, true],
    ['the same, while it is off', event(called(1)), cancelled, false],
    ['the same, invited again already', reopened, { ...cancelled, invitedAgain: 2 }, false],
    ['a guest who was not sent the cancel', reopened, sent(0), false],
    ['a guest who was notified that it is reopened', reopened, sent(2, 'accepted'), false],
    ['a guest without an invite', reopened, sent(null), false],
    [
      'a guest whose last mail was the cancel of one occurrence',
      event(called(1, { instance: monday }), change(2)),
      sent(1),
      false,
    ],
  ])('can be invited again: %s', (_, event, recipient, can) => {
    expect(canBeInvitedAgain(event, recipient)).toBe(can);
  });

  test.each<[string, DueEvent, DueRecipient, string | null]>([
    ['not by itself', reopened, cancelled, null],
    ['by an invitation', reopened, { ...cancelled, invitedAgain: 2 }, 'invitation v2 whole NEEDS-ACTION'],
    [
      'by the current one',
      event(called(1), moved(2), change(3)),
      { ...cancelled, invitedAgain: 2 },
      'invitation v3 whole NEEDS-ACTION',
    ],
    [
      'not because one occurrence is off, which they do not have',
      event(called(1), moved(2), called(3, { instance: monday })),
      cancelled,
      null,
    ],
    ['once', reopened, { ...sent(2), invitedAgain: 2 }, null],
    [
      'by no worker who read the event before it was cancelled',
      event(),
      { ...cancelled, invitedAgain: 2 },
      null,
    ],
    ['not where mail bounces', reopened, { ...cancelled, invitedAgain: 2, delivery: 'bounced' }, null],
    [
      'off again before: they know',
      event(called(1), moved(2), called(3)),
      { ...cancelled, invitedAgain: 2 },
      null,
    ],
    [
      'off again while their invitation is under way: they may get it',
      event(called(1), moved(2), called(3)),
      { ...cancelled, invitedAgain: 2, claim: { ...claim, version: 2 } },
      'cancel v3 whole NEEDS-ACTION',
    ],
    [
      'off again after they had it',
      event(called(1), moved(2), called(3)),
      { ...sent(2), invitedAgain: 2 },
      'cancel v3 whole NEEDS-ACTION',
    ],
  ])('is mailed %s', (_, event, recipient, mail) => {
    expect(mailTo(event, recipient)).toBe(mail);
  });
});
