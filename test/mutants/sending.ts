/** Mistakes in who gets which mail, and how often. */
import type { Mutant } from './mutant.ts';
import { CHAOS, handler, race, rule, store } from './tests.ts';

export const SENDING: readonly Mutant[] = [
  {
    mistake: 'A mail is marked as sent before it is sent',
    file: 'lambdas/delivery/deliver.ts',
    find: `    const recipient = await handOver(deps, mail, isTrial, (sesMessageId) =>
      markSent(deps.table, claimed, sesMessageId, instant(deps), batch),
    );`,
    replace: `    const recipient = await markSent(deps.table, claimed, 'unknown', instant(deps), batch);
    await handOver(deps, mail, isTrial, async () => {});`,
    caughtBy: handler('delivery/many', 'goes on when one of them fails'),
  },
  {
    mistake: 'A recipient who fails makes the whole delivery fail',
    file: 'lambdas/delivery/deliver.ts',
    find: `    return await work();
  } catch (error) {
    return { kind: 'failed', error };`,
    replace: `    return await work();
  } catch (error) {
    throw error;`,
    caughtBy: handler('delivery/many', 'goes on when one of them fails'),
  },
  {
    mistake: 'A delivery of a round that was superseded is sent all the same',
    file: 'lambdas/delivery/deliver.ts',
    find: '  if (!event || (version !== undefined && version < event.version)) return [];',
    replace: '  if (!event || (version !== undefined && version < 0)) return [];',
    caughtBy: handler('delivery/many', 'of an older round does nothing'),
  },
  {
    mistake: 'What a worker who died had not counted is never counted',
    file: 'store/count-batches.ts',
    find: 'notes.includes(note) || since < now - DEAD)\n    .map',
    replace: 'notes.includes(note) && since < now - DEAD)\n    .map',
    caughtBy: store('a worker that died leaves its note', 'count-batches'),
  },
  {
    mistake: 'A slow worker is counted twice after a recount',
    file: 'store/count-batches.ts',
    find: "        ConditionExpression: 'attribute_exists(#note)',\n",
    replace: '',
    caughtBy: store('a slow worker that comes after a recount is not counted twice', 'count-batches'),
  },
  {
    mistake: 'A recount does not look whether others are counting',
    file: 'store/recount.ts',
    find: "  if (open?.length !== 0) return 'busy';\n",
    replace: '  void open;\n',
    caughtBy: store('a recount waits for batches that are open', 'count-batches'),
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
    find: "  if (error instanceof MailAmbiguous) return { kind: 'again', seconds: deps.ambiguousSeconds };",
    replace: `  if (error instanceof MailAmbiguous) {
    await release(deps.table, claimed);
    return { kind: 'again', seconds: 0 };
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
    find: '  if (recipients.length === 0) return;\n',
    replace: '  if (recipients.length < 1000) return;\n',
    caughtBy: handler(
      'delivery/sending',
      'called off just before a worker claims: who gets the invite all the same hears of it',
    ),
  },
  {
    mistake: 'A late yes does not get the version it missed',
    file: 'lambdas/steps/answer.ts',
    find: '  await catchUp(recipient, deps);\n',
    replace: '  void catchUp;\n',
    caughtBy: race('answers during a round: the last one counts, and a yes has the current version'),
  },
  {
    mistake: 'A notice is marked as sent before it is sent',
    file: 'lambdas/steps/notify.ts',
    find: '  const again = await send(deps, { raw, ...rest }, () => markSeen(table, HANDLER, id, now()));',
    replace: `  await markSeen(table, HANDLER, id, now());
  const again = await send(deps, { raw, ...rest }, async () => {});`,
    caughtBy: CHAOS,
  },
  {
    mistake: 'A notice that SES turns away fails, and its work with it',
    file: 'lambdas/steps/notify.ts',
    find: '    if (error instanceof MailPostponed) return',
    replace: '    if (error instanceof MailPostponed) throw error;\n    if (Date.now() < 0) return',
    caughtBy: handler(
      'delivery/closed',
      'the codes come when SES is open, once, and the event is there at once',
    ),
  },
  {
    mistake: 'Whoever may ask for deliveries may have us send what they like',
    file: 'lambdas/delivery/handler.ts',
    find: 'cameThrough(env.NOTICE_QUEUE_URL, record)',
    replace: "cameThrough(env.NOTICE_QUEUE_URL, record) || record.body.includes('packed')",
    caughtBy: handler(
      'delivery/closed',
      'nobody may have us send what they like through the queue of deliveries',
    ),
  },
  {
    mistake: 'Everybody asks SES while it is closed',
    file: 'store/send-line.ts',
    find: "    if (isClosed && until > at) return { kind: 'closed', rate, until };\n",
    replace: '',
    caughtBy: store('nobody tries for a while, then one does, and the others wait for what comes of it'),
  },
  {
    mistake: 'A question that comes late opens the second again',
    file: 'domain/pacing/grant.ts',
    find: '  const now = Math.max(question.now, ...known.map(([at]) => at));',
    replace: '  const now = question.now;',
    caughtBy: rule('pacing/grant', 'what is granted to a late question counts from the last grant on'),
  },
  {
    mistake: 'An event of ten waits behind an event of a million',
    file: 'domain/pacing/grant.ts',
    find: 'most - leftFree(most, owedAt(record, now))',
    replace: 'most - leftFree(most, 0 * owedAt(record, now))',
    caughtBy: rule('pacing/grant', 'leaves large ones half of the rate, however many small ones wait'),
  },
  {
    mistake: 'Who loses against another sender sends all the same',
    file: 'store/send-line.ts',
    find: '    return isGranted ? {',
    replace: '    return isGranted || line.rate !== 0 ? {',
    caughtBy: store('many who ask at once are granted no more than the rate, and some of it'),
  },
  {
    mistake: 'SES that is open again is tried by one batch in half a minute',
    file: 'lambdas/steps/hand-to-ses.ts',
    find: '  if (isTrial)\n    await reopen(table)',
    replace: '  if (isTrial && !table)\n    await reopen(table)',
    caughtBy: handler('delivery/closed', 'the first mail that is taken opens it for all'),
  },
  {
    mistake: 'An invite that finds SES closed fails instead of being put back',
    file: 'lambdas/delivery/deliver.ts',
    find: '  if (error instanceof SesClosed) {\n',
    replace: '  if (error instanceof SesClosed) throw error;\n  if (error instanceof SesClosed) {\n',
    caughtBy: handler(
      'delivery/closed',
      'all of them wait after one batch was turned away, and nobody holds any',
    ),
  },
  {
    mistake: 'Every function asks SES for the rate',
    file: 'lambdas/steps/send-rate.ts',
    find: '    if (await mayAskForRate(table, line, now())) {',
    replace: '    if ((await mayAskForRate(table, line, now())) || line.rate === undefined) {',
    caughtBy: handler('steps/send-rate', 'is asked for once by twenty cold starts, and no batch fails of it'),
  },
  {
    mistake: 'A mail that SES refuses for a reason we do not know keeps all others from being sent',
    file: 'store/sender.ts',
    find: '    : new MailFailed(',
    replace: '    : new SesClosed(',
    caughtBy: store('what we do not know is said to have failed', 'sender'),
  },
  {
    mistake: 'A notice goes out as often as its work comes',
    file: 'lambdas/steps/notify.ts',
    find: "  if (turn === 'done') return 'done';\n",
    replace: '',
    caughtBy: handler(
      'api/results',
      'the report is mailed to the organizer, once however often the button is pressed',
    ),
  },
  {
    mistake: 'Unsubscribing is ignored',
    file: 'lambdas/delivery/members.ts',
    find: '(blocks.optedOut && isInvited && awaitsInvitation(recipient))',
    replace: '(blocks.optedOut && isInvited && !recipient)',
    caughtBy: handler(
      'delivery/sending',
      'unsubscribing takes a POST, stops new invites of that organizer, and is no answer',
    ),
  },
  {
    mistake: 'Addresses that bounced are written to',
    file: 'lambdas/delivery/members.ts',
    find: '(blocks.suppressed || (',
    replace: '(!blocks.suppressed && (',
    caughtBy: handler(
      'delivery/sending',
      'a hard bounce marks the recipient, and nobody here writes there again',
    ),
  },
  {
    mistake: 'An update goes to everybody',
    file: 'domain/recipient/who-is-mailed.ts',
    find: "  return status === 'accepted' || status === 'tentative';",
    replace: "  return status !== 'delegated';",
    caughtBy: handler(
      'update-cancel/who-is-mailed',
      'an update goes to who comes and to nobody else, a cancel to all of them',
    ),
  },
  {
    mistake: 'A cancel goes only to those who come',
    file: 'domain/recipient/who-is-mailed.ts',
    find: '  if (reached === null || reached >= event.version) return null;',
    replace: '  if (reached === null || reached >= event.version || !comesToAny(recipient)) return null;',
    caughtBy: handler(
      'update-cancel/who-is-mailed',
      'an update goes to who comes and to nobody else, a cancel to all of them',
    ),
  },
  {
    mistake: 'A yes does not lift what was refused before it',
    file: 'domain/recipient/replies.ts',
    find: '  const lifted = isComing(recorded) ?',
    replace: '  const lifted = isComing(recorded) && recorded.id === "" ?',
    caughtBy: handler('api/invited-again', 'we decide not to invite them again gets the event as it is'),
  },
  {
    mistake: 'Whoever unsubscribed and says yes is kept from what they come to',
    file: 'lambdas/delivery/members.ts',
    find: '  const isInvited = recipient.sentVersion === null || !comesToAny(recipient);',
    replace: '  const isInvited = comesToAny(recipient) || true;',
    caughtBy: handler('api/invited-again', 'we decide not to invite them again gets the event as it is'),
  },
  {
    mistake: 'Being sent one date counts as being sent what came before it',
    file: 'domain/recipient/versions-received.ts',
    find: '  return behind?.since ?? sentVersion;',
    replace: '  return behind ? sentVersion : sentVersion;',
    caughtBy: rule('recipient/who-is-mailed-occurrences', 'all of it, as SEQUENCE never falls'),
  },
  {
    mistake: 'SEQUENCE falls when somebody catches up with a date',
    file: 'domain/recipient/who-is-mailed.ts',
    find: '  if (first && latest(first) < (recipient.sentVersion ?? 0))',
    replace: '  if (first && latest(first) < 0)',
    caughtBy: rule('recipient/who-is-mailed-occurrences', 'all of it, as SEQUENCE never falls'),
  },
  {
    mistake: 'Everybody is told of what was off and is on again',
    file: 'domain/recipient/who-is-mailed.ts',
    find: "  const isOff = kind === 'cancel' ? staysOff(event.changes, change) : callsOff;",
    replace: "  const isOff = kind === 'cancel' || callsOff;",
    caughtBy: rule(
      'recipient/who-is-mailed',
      'reopened before the cancel reached them, silent: nothing, it was never off for them',
    ),
  },
  {
    mistake: 'A date that is on again is not known to be',
    file: 'domain/event/called-off-occurrences.ts',
    find: '  return [...ids].filter((id) => findOccurrence(calendar, id)?.cancelled === false);',
    replace: '  return [...ids].filter((id) => findOccurrence(calendar, id) === undefined);',
    caughtBy: rule('event/next-version', 'is named by the mail about the series that brings it back, once'),
  },
  {
    mistake: 'Dates that fall away with an edit are told to nobody but those who come',
    file: 'domain/event/what-changed.ts',
    find: '    ...callsOff(times),\n',
    replace: '',
    caughtBy: rule('event/edit-series', 'called off: the series is shorter'),
  },
  {
    mistake: 'A no to one date is forgotten in a mail about all of them',
    file: 'domain/recipient/who-is-mailed.ts',
    find: '  const ids = new Set([...Object.keys(recipient.instances), ...moved]);',
    replace: '  const ids = new Set(moved);',
    caughtBy: rule(
      'recipient/who-is-mailed-occurrences',
      'no to one occurrence stays no beside yes to the series',
    ),
  },
  {
    mistake: 'The headcount is not told of what is on again',
    file: 'lambdas/update-cancel/round.ts',
    find: "  if (status === 'confirmed') await askForNewsAfterRound(",
    replace: "  if (status === 'cancelled') await askForNewsAfterRound(",
    caughtBy: { file: 'test/stories/headcount.test.ts', test: 'it is told without another answer' },
  },
  {
    mistake: 'The organizer is told of mails that say nothing of the version',
    file: 'domain/recipient/round-report.ts',
    find: '    if (due.version === event.version) return true;',
    replace: '    if (due.version <= event.version) return true;',
    caughtBy: rule('recipient/round-report', 'which moved before: that mail says nothing of this version'),
  },
  {
    mistake: 'Who was invited with a version counts as told of the change',
    file: 'domain/recipient/round-report.ts',
    find: '  return awaitsInvitation({ sentVersion: before?.version ?? null,',
    replace: '  return awaitsInvitation({ sentVersion: before?.version ?? event.version,',
    caughtBy: rule('recipient/round-report', 'was invited with this very version'),
  },
  {
    mistake: 'Suppressed addresses count as told',
    file: 'lambdas/update-cancel/round.ts',
    find: 'addToReport(report, event, page.recipients, suppressed)',
    replace: 'addToReport(report, event, page.recipients, new Set([...suppressed].slice(0, 0)))',
    caughtBy: handler('feedback/reports', 'the organizer reads whether they were mailed'),
  },
  {
    mistake: 'Messages that were written before they had a kind are unreadable',
    file: 'lambdas/runtime/jobs.ts',
    find: 'queueJob.safeParse(withKind(body))',
    replace: 'queueJob.safeParse(body ?? withKind(body))',
    caughtBy: handler('runtime/jobs-without-kind', 'says now what it asks for'),
  },
];
