/** Mistakes in what a mail or call may do. */
import type { Mutant } from './mutant.ts';
import { CHAOS, door, page, rule } from './tests.ts';

export const MAILS: readonly Mutant[] = [
  {
    mistake: 'A reply that was dealt with is dealt with again',
    file: 'lambdas/rsvp/receive.ts',
    find: '  if (await wasSeen(deps.table, DOOR, received.messageId)) return;\n',
    replace: '  void wasSeen;\n',
    caughtBy: door('again', 'is not dealt with again, however many came since'),
  },
  {
    mistake: 'A mail of an organizer that was dealt with is dealt with again',
    file: 'lambdas/inbound/receive.ts',
    find: '  if (await wasSeen(deps.table, DOOR, received.messageId)) return;\n',
    replace: '  void wasSeen;\n',
    caughtBy: door('again', 'uses up no further refusal of its sender'),
  },
  {
    mistake: 'A reply is remembered before it is dealt with',
    file: 'lambdas/rsvp/receive.ts',
    find: `  await dealWith(received, deps);
  await markSeen(deps.table, DOOR, received.messageId, deps.now());`,
    replace: `  await markSeen(deps.table, DOOR, received.messageId, deps.now());
  await dealWith(received, deps);`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'A mail of an organizer is remembered before it is dealt with',
    file: 'lambdas/inbound/receive.ts',
    find: `  await dealWith(received, deps);
  await markSeen(deps.table, DOOR, received.messageId, deps.now());`,
    replace: `  await markSeen(deps.table, DOOR, received.messageId, deps.now());
  await dealWith(received, deps);`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'The reply that comes last counts, whatever its SEQUENCE and DTSTAMP',
    file: 'domain/answers.ts',
    find: '  const newer = order(incoming, current) > 0;',
    replace: '  const newer = order(incoming, current) !== 0;',
    caughtBy: rule('answers', 'end in the same state'),
  },
  {
    mistake: 'A fast clock keeps later answers from counting',
    file: 'domain/answers.ts',
    find: 'reply.dtstamp && reply.dtstamp <= receivedSecond ? reply.dtstamp : receivedSecond',
    replace: 'reply.dtstamp ?? receivedSecond',
    caughtBy: rule('answers', 'after a fast clock, a later answer with a right one still counts'),
  },
  {
    mistake: 'An old mail of the organizer takes a version back',
    file: 'domain/edit.ts',
    find: '  if (order < 0 || (reopens && order === 0)) return left(current, message, mail);',
    replace: '',
    caughtBy: rule(
      'edit-any-order',
      'whole events and single occurrences: any order, any repetition ends the same',
    ),
  },
  {
    mistake: 'The signature of a token is not checked',
    file: 'domain/token.ts',
    find: 'expected !== null && sameSecret(text.slice(-MAC_LENGTH), expected) ? subject : null',
    replace: 'expected !== null && sameSecret(expected, expected) ? subject : null',
    caughtBy: rule('token', 'every other character anywhere makes it worthless'),
  },
  {
    mistake: 'An answer to a cancelled event counts',
    file: 'lambdas/shared/answer.ts',
    find: `  if (event.status === 'cancelled') return answers.map((answer) => ({ answer, reason: 'event-cancelled' }));\n`,
    replace: '',
    caughtBy: door('answers', 'an answer to what was called off is kept and changes nothing'),
  },
  {
    mistake: 'People are invited to a cancelled event',
    file: 'lambdas/api/invites.ts',
    find: `      if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');\n`,
    replace: '',
    caughtBy: { file: 'test/story.test.ts', test: 'deleted: everyone who was invited hears' },
  },
  {
    mistake: 'A mail that nobody vouches for is acted on',
    file: 'lambdas/inbound/receive.ts',
    find: '  if (!verified && !isInsisted) {',
    replace: '  if (!verified && received.verdicts.virus === null) {',
    caughtBy: door('organizers', 'a forged edit or deletion changes nothing, and the owner is asked'),
  },
  {
    mistake: 'Anybody may organize',
    file: 'lambdas/inbound/receive.ts',
    find: `  if (!listed) return refuse(opened, 'not-an-organizer', NOT_LISTED, deps);\n`,
    replace: '  void NOT_LISTED;\n',
    caughtBy: door('organizers', 'an unlisted sender learns why, a forged unlisted one hears nothing'),
  },
  {
    mistake: 'A suspended organizer goes on',
    file: 'lambdas/inbound/receive.ts',
    find: `  if (suspended) return refuse(opened, 'organizer-suspended', SUSPENDED, deps);\n`,
    replace: '  void [suspended, SUSPENDED];\n',
    caughtBy: page('sign-in', 'suspends: no event, no edit, no invite, until it is lifted'),
  },
  {
    mistake: 'The API code shows who is invited',
    file: 'lambdas/api/code.ts',
    find: `    if (scope === 'manage' && code.scope !== 'manage') throw new ApiProblem('manage-code-needed');\n`,
    replace: '',
    caughtBy: door('again', 'the API code shows nobody who is invited, nor how they answered'),
  },
];
