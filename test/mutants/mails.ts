/** Mistakes in what a mail or call may do. */
import type { Mutant } from './mutant.ts';
import { CHAOS, handler, rule } from './tests.ts';

export const MAILS: readonly Mutant[] = [
  {
    mistake: 'A reply that was dealt with is dealt with again',
    file: 'lambdas/rsvp/receive.ts',
    find: '  if (!isPlain && (await wasSeen(deps.table, HANDLER, received.messageId))) return;\n',
    replace: '  void wasSeen;\n',
    caughtBy: handler('update-cancel/who-is-mailed', 'is not dealt with again, however many came since'),
  },
  {
    mistake: 'A mail of an organizer that was dealt with is dealt with again',
    file: 'lambdas/inbound/receive.ts',
    find: '  if (await wasSeen(deps.table, HANDLER, received.messageId)) return;\n',
    replace: '  void wasSeen;\n',
    caughtBy: handler('update-cancel/who-is-mailed', 'uses up no further refusal of its sender'),
  },
  {
    mistake: 'A reply is remembered before it is dealt with',
    file: 'lambdas/rsvp/receive.ts',
    find: "  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);\n",
    replace: `  await markSeen(deps.table, HANDLER, received.messageId, deps.now());
  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);\n`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'A mail of an organizer is remembered before it is dealt with',
    file: 'lambdas/inbound/receive.ts',
    find: `  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);\n`,
    replace: `  await markSeen(deps.table, HANDLER, received.messageId, deps.now());
  const opened = received.verdicts.virus === 'FAIL' ? null : await open(received, deps);\n`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'The reply that comes last counts, whatever its SEQUENCE and DTSTAMP',
    file: 'domain/recipient/answer-order.ts',
    find: '  const newer = order(incoming, current) > 0;',
    replace: '  const newer = order(incoming, current) !== 0;',
    caughtBy: rule('recipient/answer-order', 'end in the same state'),
  },
  {
    mistake: 'A fast clock keeps later answers from counting',
    file: 'domain/recipient/answer-order.ts',
    find: 'reply.dtstamp && reply.dtstamp <= receivedSecond ? reply.dtstamp : receivedSecond',
    replace: 'reply.dtstamp ?? receivedSecond',
    caughtBy: rule(
      'recipient/answer-order',
      'after a fast clock, a later answer with a right one still counts',
    ),
  },
  {
    mistake: 'An old mail of the organizer takes a version back',
    file: 'domain/event/edit.ts',
    find: '  if (order < 0 || (reopens && order === 0)) return left(current, message, mail);\n',
    replace: '',
    caughtBy: rule(
      'event/edit-any-order',
      'whole events and single occurrences: any order, any repetition ends the same',
    ),
  },
  {
    mistake: 'The signature of a token is not checked',
    file: 'domain/access/reply-token.ts',
    find: 'expected !== null && sameSecret(text.slice(-MAC_LENGTH), expected) ? subject : null',
    replace: 'expected !== null && sameSecret(expected, expected) ? subject : null',
    caughtBy: rule('access/reply-token', 'is refused when any character anywhere is replaced'),
  },
  {
    mistake: 'An answer to a cancelled event counts',
    file: 'lambdas/steps/answer.ts',
    find: `  if (event.status === 'cancelled') return answers.map((answer) => ({ answer, reason: 'event-cancelled' }));\n`,
    replace: '',
    caughtBy: handler('rsvp/answers', 'an answer to a cancelled event is kept and changes nothing'),
  },
  {
    mistake: 'People are invited to a cancelled event',
    file: 'lambdas/api/invites.ts',
    find: `      if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');\n`,
    replace: '',
    caughtBy: { file: 'test/stories/story.test.ts', test: 'deleted: everybody who was invited is notified' },
  },
  {
    mistake: 'A mail that nobody vouches for is acted on',
    file: 'lambdas/inbound/receive.ts',
    find: '  if (!verified && !isInsisted) {',
    replace: '  if (!verified && received.verdicts.virus === null) {',
    caughtBy: handler(
      'inbound/organizers',
      'a forged edit or deletion changes nothing, and the owner is asked',
    ),
  },
  {
    mistake: 'Anybody may organize',
    file: 'lambdas/inbound/receive.ts',
    find: `  if (!listed) return refuse(opened, 'not-an-organizer', { key: 'refusal.notListed' }, deps);\n`,
    replace: '  void listed;\n',
    caughtBy: handler(
      'inbound/organizers',
      'a sender who is not listed is told why, a forged one gets no mail',
    ),
  },
  {
    mistake: 'A suspended organizer goes on',
    file: 'lambdas/inbound/receive.ts',
    find: `  if (suspended) return refuse(opened, 'organizer-suspended', { key: 'refusal.suspended' }, deps);\n`,
    replace: '  void suspended;\n',
    caughtBy: handler('api/sign-in', 'suspends: no event, no edit, no invite, until it is lifted'),
  },
  {
    mistake: 'The API code shows who is invited',
    file: 'lambdas/api/need-access.ts',
    find: `      if (!allows(scope, needed)) throw new ApiProblem('manage-code-needed');\n`,
    replace: '',
    caughtBy: handler(
      'update-cancel/who-is-mailed',
      'the API code shows nobody who is invited, nor how they answered',
    ),
  },
  {
    mistake: 'The mails of an organizer are not ordered by when they were sent',
    file: 'domain/event/organizer-mail-order.ts',
    find: '    sent[0] - sent[1] ||\n',
    replace: '',
    caughtBy: rule(
      'event/edit-order',
      'Thunderbird deletes with a DTSTAMP seconds older, in a mail sent later',
    ),
  },
  {
    mistake: 'A version that was replaced counts when it is sent again',
    file: 'domain/event/organizer-mail-order.ts',
    find: '  return replaced.includes(name) && ',
    replace: '  return replaced.length < 0 && ',
    caughtBy: rule(
      'event/edit-order',
      'a version that was replaced stays so, whatever stamps it has and whenever it is sent again',
    ),
  },
  {
    mistake: 'A version that differs and is older is dropped in silence',
    file: 'lambdas/steps/edit-event.ts',
    find: "  return differs ? { kind: 'left', event: next, why: 'older' } :",
    replace: "  return differs && !next ? { kind: 'left', event: next, why: 'older' } :",
    caughtBy: handler(
      'inbound/organizers',
      'a newer request reopens a deleted event; yes is asked again, an older request stays stale',
    ),
  },
  {
    mistake: 'A mail that was written to somebody else is acted on',
    file: 'domain/access/meant-for-us.ts',
    find: 'guests.every((list) => list.some(ours)) &&',
    replace: 'guests.every((list) => list.length > 0) &&',
    caughtBy: rule('access/meant-for-us', 'not with other guests only, though it was sent to us'),
  },
  {
    mistake: 'Nobody asks whom a mail was written to',
    file: 'lambdas/inbound/receive.ts',
    find: "  if (!isInsisted && !isForUs(opened, await readOurs(opened.from.email, deps)))\n    return hold(opened, 'not-addressed', deps);\n",
    replace: '  void isForUs;\n',
    caughtBy: handler('inbound/meant-for-us', 'changes nothing, and its sender is asked'),
  },
  {
    mistake: 'A file that the organizer passed on to somebody else is acted on',
    file: 'domain/access/meant-for-us.ts',
    find: '  if (!isOfProgram) return addressees?.some(ours) ?? false;\n',
    replace: '',
    caughtBy: handler('inbound/replay', 'are not the organizer’s'),
  },
  {
    mistake: 'What somebody put above a signed mail says how it is read',
    file: 'domain/mail/authenticity.ts',
    find: "  if (!mail.isIntact) return 'altered';\n",
    replace: '',
    caughtBy: handler('inbound/replay', 'are not the organizer’s'),
  },
  {
    mistake: 'An old table with a later Date above it is applied',
    file: 'lambdas/inbound/receive.ts',
    find: '!opened.mail.isDated && saysSomething(opened)',
    replace: '!opened.mail.isDated && !saysSomething(opened)',
    caughtBy: handler('inbound/replay', 'restores no older version: its organizer is asked'),
  },
  {
    mistake: 'A stranger who copies UID and ORGANIZER changes the event of a colleague unasked',
    file: 'lambdas/steps/apply-message.ts',
    find: "  if (theirs) return { kind: 'somebody-elses', event: theirs };\n",
    replace: '  void theirs;\n',
    caughtBy: CHAOS,
  },
  {
    mistake: 'The link to held mails is taken for the form on its page',
    file: 'domain/access/sealed.ts',
    find: '  const signature = sign(keys, key, purpose, payload);',
    replace: '  const signature = sign(keys, key, purpose.slice(0, 4), payload);',
    caughtBy: rule('event/held-mail', 'is no form, and a form is no link'),
  },
  {
    mistake: 'The signature of a link to held mails is not checked',
    file: 'domain/access/sealed.ts',
    find: '  if (!signature || !sameSecret(text, written(key, payload, signature))) return null;',
    replace: '  if (!signature || text.length !== written(key, payload, signature).length) return null;',
    caughtBy: rule('event/held-mail', 'is refused when any character anywhere is replaced'),
  },
  {
    mistake: 'A signed link or cookie may be written in another way and still be one',
    file: 'domain/access/sealed.ts',
    find: '  if (!signature || !sameSecret(text, written(key, payload, signature))) return null;',
    replace:
      "  if (!signature || !text.split('.')[2]?.startsWith(base32(signature.subarray(0, 20)))) return null;",
    caughtBy: { file: 'test/lambdas/api/results.test.ts', test: 'however else its cookie may be written' },
  },
  {
    mistake: 'A deletion that comes before its event is forgotten',
    file: 'lambdas/steps/apply-message.ts',
    find: '    await putEarly(deps.table, id, mailSource.early, deps.now());\n',
    replace: '    void putEarly;\n',
    caughtBy: handler(
      'inbound/early-mail',
      ': the event is cancelled once it is made, and its organizer is notified',
    ),
  },
  {
    mistake: 'A deletion that comes while its event is made is forgotten',
    file: 'lambdas/steps/apply-message.ts',
    find: '    if (await getEvent(deps.table, id)) return applyMessage(given, mailSource, deps);\n',
    replace: '',
    caughtBy: handler(
      'inbound/early-mail',
      'comes while the event is made: the event is cancelled in the end',
    ),
  },
  {
    mistake: 'NEEDS-ACTION in a reply is taken for an answer',
    file: 'domain/recipient/replies.ts',
    find: "given.filter(({ status }) => status !== 'needs-action')",
    replace: 'given',
    caughtBy: rule('recipient/replies', 'nothing yet'),
  },
  {
    mistake: 'A date deleted from a reply is no answer to it',
    file: 'domain/recipient/replies.ts',
    find: '      ? excludedIds(message.calendar).map((id) => refusalOf(id, first))',
    replace: '      ? excludedIds(message.calendar).flatMap(() => [] as ReadReply[])',
    caughtBy: rule('recipient/replies', 'yes, and a date that they deleted'),
  },
  {
    mistake: 'An EXDATE of our own that comes back is a no to the date, once it is on again',
    file: 'domain/recipient/replies.ts',
    find: 'new Set([...excludedIds(calendar), ...unheard])',
    replace: 'new Set([...excludedIds(calendar), ...unheard.slice(unheard.length)])',
    caughtBy: handler(
      'inbound/single-dates',
      'is no answer from a calendar that never had it back: its owner gets the date',
    ),
  },
  {
    mistake: 'A deletion that is repeated has no place in the order',
    file: 'domain/recipient/replies.ts',
    find: '  const ours: AnsweredEvent',
    replace: `  if (reply.implied && current?.status === reply.status) return { outcome: 'same', recipient };
  const ours: AnsweredEvent`,
    caughtBy: rule(
      'recipient/apply-reply',
      'and name again in a later answer: a yes from between the two does not count, in whatever order they come',
    ),
  },
  {
    mistake: 'An answer to a date that was cancelled counts',
    file: 'lambdas/steps/answer.ts',
    find: "reason: isOff ? 'date-cancelled' : null };",
    replace: 'reason: isOff ? null : null };',
    caughtBy: handler(
      'inbound/occurrences',
      'an answer to a cancelled occurrence is kept and changes nothing',
    ),
  },
];
