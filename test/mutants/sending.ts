/** Mistakes in who gets which mail, and how often. */
import type { Mutant } from './mutant.ts';
import { CHAOS, door, page, race, rule, store } from './tests.ts';

export const SENDING: readonly Mutant[] = [
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
    caughtBy: race('every message by two workers: as if it had come once'),
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
    find: '  if (status < 400 || status >= 500)\n',
    replace: '  if (status > 900)\n',
    caughtBy: store('nobody knows whether the mail went out', 'sender'),
  },
  {
    mistake: 'The SDK asks SES three times by itself',
    file: 'store/clients.ts',
    find: '  maxAttempts: 1,',
    replace: '  maxAttempts: 3,',
    caughtBy: store('the SDK asks SES once', 'sender'),
  },
  {
    mistake: 'Mail is handed to SES on a connection that was kept',
    file: 'store/clients.ts',
    find: '    httpAgent: { keepAlive: false },\n',
    replace: '',
    caughtBy: store('on a connection of its own each time', 'clients'),
  },
  {
    mistake: 'A client waits for AWS for ever',
    file: 'store/documents.ts',
    find: 'new S3Client(BOUNDED)',
    replace: 'new S3Client({})',
    caughtBy: store('every client waits for a while only', 'clients'),
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
    caughtBy: race('answers during a round: the last one counts, and a yes has the current version'),
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
    find: '  return suppressed || (optedOut && isInvited && awaitsInvitation(recipient));',
    replace: '  return suppressed || (optedOut && isInvited && !recipient);',
    caughtBy: door(
      'sending',
      'unsubscribing takes a POST, stops new invites of that organizer, and is no answer',
    ),
  },
  {
    mistake: 'Addresses that bounced are written to',
    file: 'lambdas/delivery/deliver.ts',
    find: '  return suppressed || (optedOut && isInvited && awaitsInvitation(recipient));',
    replace: '  return !suppressed && optedOut && isInvited && awaitsInvitation(recipient);',
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
  {
    mistake: 'A yes does not lift what was refused before it',
    file: 'domain/replies.ts',
    find: '  const lifted = isComing(recorded) ?',
    replace: '  const lifted = isComing(recorded) && recorded.id === "" ?',
    caughtBy: door('invited-again', 'we decide not to invite them again gets the event as it is'),
  },
  {
    mistake: 'Whoever unsubscribed and says yes is kept from what they come to',
    file: 'lambdas/delivery/deliver.ts',
    find: '  const isInvited = recipient.sentVersion === null || !comesToAny(recipient);',
    replace: '  const isInvited = comesToAny(recipient) || true;',
    caughtBy: door('invited-again', 'we decide not to invite them again gets the event as it is'),
  },
  {
    mistake: 'Being sent one date counts as being sent what came before it',
    file: 'domain/sent.ts',
    find: '  return behind?.since ?? sentVersion;',
    replace: '  return behind ? sentVersion : sentVersion;',
    caughtBy: rule('due-occurrences', 'all of it, as SEQUENCE never falls'),
  },
  {
    mistake: 'SEQUENCE falls when somebody catches up with a date',
    file: 'domain/due.ts',
    find: '  if (first && latest(first) < (recipient.sentVersion ?? 0))',
    replace: '  if (first && latest(first) < 0)',
    caughtBy: rule('due-occurrences', 'all of it, as SEQUENCE never falls'),
  },
  {
    mistake: 'Everybody is told of what was off and is on again',
    file: 'domain/due.ts',
    find: "  const isOff = kind === 'cancel' ? staysOff(event.changes, change) : callsOff;",
    replace: "  const isOff = kind === 'cancel' || callsOff;",
    caughtBy: rule(
      'due',
      'reopened before the cancel reached them, silent: nothing, it was never off for them',
    ),
  },
  {
    mistake: 'A date that is on again is not known to be',
    file: 'domain/called-off.ts',
    find: '  return [...ids].filter((id) => findOccurrence(calendar, id)?.cancelled === false);',
    replace: '  return [...ids].filter((id) => findOccurrence(calendar, id) === undefined);',
    caughtBy: rule('next-version', 'is named by the mail about the series that brings it back, once'),
  },
  {
    mistake: 'Dates that fall away with an edit are told to nobody but those who come',
    file: 'domain/edit-change.ts',
    find: '    ...(someStay && out.length > 0 ? { callsOff: true as const } : {}),\n',
    replace: '',
    caughtBy: rule('edit-series', 'called off: the series is shorter'),
  },
  {
    mistake: 'A no to one date is forgotten in a mail about all of them',
    file: 'domain/due.ts',
    find: '  const ids = new Set([...Object.keys(recipient.instances), ...moved]);',
    replace: '  const ids = new Set(moved);',
    caughtBy: rule('due-occurrences', 'no to one occurrence stays no beside yes to the series'),
  },
  {
    mistake: 'The headcount is not told of what is on again',
    file: 'lambdas/update-cancel/round.ts',
    find: "  if (status === 'confirmed') await askForNews(",
    replace: "  if (status === 'cancelled') await askForNews(",
    caughtBy: { file: 'test/headcount.test.ts', test: 'it is told without another answer' },
  },
];
