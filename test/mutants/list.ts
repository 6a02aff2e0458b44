/** Mistakes in our own code, each with the test that notices. Docs: docs/testing.md holds the same list. */
import type { Mutant } from './mutant.ts';

const STORE = 'test/store/store.test.ts';
const CHAOS = { file: 'test/chaos/chaos.test.ts', test: 'no promise is broken' };
const abuse = (test: string) => ({ file: 'test/abuse.test.ts', test });
const door = (file: string, test: string) => ({ file: `test/doors/${file}.test.ts`, test });
const page = (file: string, test: string) => ({ file: `test/api/${file}.test.ts`, test });
const rule = (file: string, test: string) => ({ file: `test/domain/${file}.test.ts`, test });
const store = (test: string) => ({ file: STORE, test });

const WRITES: readonly Mutant[] = [
  {
    mistake: 'A recipient is written without looking whether somebody else was faster',
    file: 'store/recipients.ts',
    find: `        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
`,
    replace: '',
    caughtBy: store('many writers on one recipient all get their turn'),
  },
  {
    mistake: 'A new recipient may overwrite one that is there',
    file: 'store/recipients.ts',
    find: `    : { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' };`,
    replace: '    : { TableName: table.name, Item };',
    caughtBy: store('what a writer believes to be stored spares a read, and costs nothing when it is wrong'),
  },
  {
    mistake: 'An event is replaced without comparing its revision',
    file: 'store/events.ts',
    find: `    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': current.revision },
`,
    replace: '',
    caughtBy: store('of two edits that read the same version one is stored'),
  },
  {
    mistake: 'An event that is there is created anew',
    file: 'store/events.ts',
    find: `const absent = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };`,
    replace: 'const absent = { TableName: table.name };',
    caughtBy: store('an event is created once, with both codes and its place among the organizer’s'),
  },
  {
    mistake: 'The tally does not move with the status',
    file: 'store/recipients.ts',
    find: '    ...addTo(table, keys.tally(eventId, shardOf(id)), moves),\n',
    replace: '',
    caughtBy: store('a recipient, their history and the tally change together'),
  },
  {
    mistake: 'A limit is counted and never reached',
    file: 'store/limits.ts',
    find: "        ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room',",
    replace:
      "        ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room OR :count > :room OR takenCount > :room',",
    caughtBy: store('a limit gives what is left in its window and no more'),
  },
  {
    mistake: 'A link to sign in may be used twice',
    file: 'store/sign-ins.ts',
    find: "        ConditionExpression: 'attribute_exists(pk)',\n",
    replace: '',
    caughtBy: store('a request to sign in is used up by one of two clicks'),
  },
  {
    mistake: 'What SQS refused of a batch is forgotten',
    file: 'store/queue.ts',
    find: '    left = left.filter(({ Id }) => failed.has(Id));',
    replace: '    left = left.filter(({ Id }) => failed.has(String([Id, Id])));',
    caughtBy: CHAOS,
  },
];

const SENDING: readonly Mutant[] = [
  {
    mistake: 'A mail is marked as sent before it is sent',
    file: 'lambdas/delivery/deliver.ts',
    find: `    const sesMessageId = await sendMail(deps.sender, mail);
    const told = await markSent(deps.table, claimed, sesMessageId, instant(deps));`,
    replace: `    const told = await markSent(deps.table, claimed, 'unknown', instant(deps));
    await sendMail(deps.sender, mail);`,
    caughtBy: door('sending', 'SES throttles: nothing is lost, nobody gets two'),
  },
  {
    mistake: 'A claim of somebody else is ignored',
    file: 'lambdas/delivery/claim.ts',
    find: '    if (found.held !== null) return null;\n',
    replace: '    found.held = null;\n',
    caughtBy: { file: 'test/races.test.ts', test: 'every message by two workers: as if it had come once' },
  },
  {
    mistake: 'A mail of which SES said nothing counts as not sent',
    file: 'lambdas/delivery/deliver.ts',
    find: '  if (error instanceof MailAmbiguous) return again(job, deps, deps.ambiguousSeconds);',
    replace: `  if (error instanceof MailAmbiguous) {
    await release(deps.table, claimed);
    return again(job, deps, 0);
  }`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'No answer of SES is taken for a request to come back later',
    file: 'store/sender.ts',
    find: '  if (status < 400 || status >= 500) {',
    replace: '  if (status > 900) {',
    caughtBy: { file: 'test/store/sender.test.ts', test: 'nobody knows whether the mail went out' },
  },
  {
    mistake: 'The SDK asks SES three times by itself',
    file: 'store/sender.ts',
    find: 'new SESClient({ maxAttempts: 1 })',
    replace: 'new SESClient({ maxAttempts: 3 })',
    caughtBy: { file: 'test/store/sender.test.ts', test: 'the SDK asks SES once' },
  },
  {
    mistake: 'Nobody looks whether the event moved while a mail was on its way',
    file: 'lambdas/delivery/deliver.ts',
    find: '    await catchUp(told, deps);\n',
    replace: '    void told;\n',
    caughtBy: door(
      'sending',
      'called off just before a worker claims: who gets the invite all the same hears of it',
    ),
  },
  {
    mistake: 'A late yes does not get the version it missed',
    file: 'lambdas/shared/answer.ts',
    find: '  await catchUp(recipient, deps);\n',
    replace: '  void catchUp;\n',
    caughtBy: {
      file: 'test/races.test.ts',
      test: 'answers during a round: the last one counts, and a yes has the current version',
    },
  },
  {
    mistake: 'A notice is marked as sent before it is sent',
    file: 'lambdas/shared/notify.ts',
    find: `  await send(deps, { to: to.email, raw, tags: { notice: fingerprint(notice.subject) } });
  await markSeen(table, DOOR, id, now());`,
    replace: `  await markSeen(table, DOOR, id, now());
  await send(deps, { to: to.email, raw, tags: { notice: fingerprint(notice.subject) } });`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'A notice goes out as often as its work comes',
    file: 'lambdas/shared/notify.ts',
    find: "  if (turn === 'done') return;\n",
    replace: '',
    caughtBy: page(
      'results',
      'the report is mailed to the organizer, once however often the button is pressed',
    ),
  },
  {
    mistake: 'Unsubscribing is ignored',
    file: 'lambdas/delivery/deliver.ts',
    find: '  return suppressed || (optedOut && awaitsInvitation(recipient));',
    replace: '  return suppressed || (optedOut && !recipient);',
    caughtBy: door(
      'sending',
      'unsubscribing takes a POST, stops new invites of that organizer, and is no answer',
    ),
  },
  {
    mistake: 'Addresses that bounced are written to',
    file: 'lambdas/delivery/deliver.ts',
    find: '  return suppressed || (optedOut && awaitsInvitation(recipient));',
    replace: '  return !suppressed && optedOut && awaitsInvitation(recipient);',
    caughtBy: door('sending', 'a hard bounce marks the recipient, and nobody here writes there again'),
  },
  {
    mistake: 'An update goes to everybody',
    file: 'domain/due.ts',
    find: "  return status === 'accepted' || status === 'tentative';",
    replace: "  return status !== 'delegated';",
    caughtBy: door('again', 'an update goes to who comes and to nobody else, a cancel to all of them'),
  },
  {
    mistake: 'A cancel goes only to those who come',
    file: 'domain/due.ts',
    find: '  if (reached === null || reached >= event.version) return null;',
    replace: '  if (reached === null || reached >= event.version || !comesToAny(recipient)) return null;',
    caughtBy: door('again', 'an update goes to who comes and to nobody else, a cancel to all of them'),
  },
];

const MAILS: readonly Mutant[] = [
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
    find: `  if (order < 0 || (reopens && order === 0)) return { action: 'ignore', reason: 'stale' };`,
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
    find: `  if (event.status === 'cancelled') return answers.map((answer) => ({ answer, counts: false }));\n`,
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
    find: '  if (!verified && !received.approved) {',
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

/** Each limit, so large that nobody reaches it. */
const LIMITS: readonly Mutant[] = [
  ['lambdas/rsvp/refresh.ts', 'most: 5,', door('again', 'gets the event once more five times a day')],
  [
    'lambdas/rsvp/limits.ts',
    "'passed-on': 10,",
    door('answers', 'words instead of an answer are passed on, with Reply-To, and not for ever'),
  ],
  ['lambdas/rsvp/limits.ts', 'counter: 5 ', door('again', 'has the organizer hear of five proposals a day')],
  [
    'lambdas/rsvp/limits.ts',
    'TOLD_OF_EVENT = 50;',
    abuse('the organizer hears fifty times a day of one event, whoever writes and whatever about'),
  ],
  [
    'lambdas/rsvp/limits.ts',
    'DELEGATES = 3;',
    abuse('one guest makes us mail three strangers at most, however many VEVENTs they send'),
  ],
  [
    'lambdas/rsvp/limits.ts',
    'HISTORY = 100;',
    abuse('leave a hundred rows of history a day; the answer counts all the same'),
  ],
  [
    'lambdas/rsvp/answers.ts',
    'SHARED_MOST = 20;',
    door('again', 'who handed the invite on to a crowd makes room for twenty of them'),
  ],
  ['lambdas/rsvp/receive.ts', 'VEVENTS_MOST = 50;', abuse('of a mail with many VEVENTs, fifty count')],
  [
    'lambdas/api/limits.ts',
    'most: invitesPerDay,',
    page('send-page', 'is mailed to the organizer once, however many are turned away'),
  ],
  [
    'lambdas/api/limits.ts',
    'MAILBOX_PER_DAY = 60;',
    page('event-page', 'one mailbox gets so many requests a day, whatever is written after the plus'),
  ],
  [
    'lambdas/api/limits.ts',
    'SPELLINGS_PER_DAY = 10;',
    abuse(
      'by the API code, one mailbox gets ten invites a day under its many spellings; others are not held up',
    ),
  ],
  [
    'lambdas/api/limits.ts',
    'SOURCE_PER_HOUR = 600;',
    page('event-page', 'one source gets so many requests an hour, and its address is stored nowhere'),
  ],
  [
    'lambdas/api/limits.ts',
    'SIGN_INS_PER_ADDRESS = 5;',
    page('sign-in', 'one address gets five an hour, whoever asks'),
  ],
  [
    'lambdas/api/limits.ts',
    'SIGN_INS_PER_SOURCE = 30;',
    page('sign-in', 'one source asks thirty times an hour, for whatever addresses'),
  ],
  ['lambdas/api/pages/answer.ts', 'most: 60,', page('answer-page', 'is limited in an hour')],
  [
    'lambdas/inbound/refuse.ts',
    'most: 10,',
    door('organizers', 'a mail without a calendar is refused with what to do, at most ten times an hour'),
  ],
  ['lambdas/inbound/refuse.ts', 'most: 20,', abuse('an organizer is asked twenty times a day at most')],
].map(([file, find, caughtBy]) => limitGone(file as string, find as string, caughtBy as Mutant['caughtBy']));

function limitGone(file: string, find: string, caughtBy: Mutant['caughtBy']): Mutant {
  const replace = find.replace(/\d+|invitesPerDay/, '1_000_000');
  return {
    mistake: `There is no limit where it says \`${find.replace(/[,;\s]+$/, '')}\``,
    file,
    find,
    replace,
    caughtBy,
  };
}

export const MUTANTS: readonly Mutant[] = [...WRITES, ...SENDING, ...MAILS, ...LIMITS];
