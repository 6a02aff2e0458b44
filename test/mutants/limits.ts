/** Limits that are gone. */
import type { Mutant } from './mutant.ts';
import { abuse, handler, rule } from './tests.ts';

const RULE = 'domain/access/stranger-limits.ts';

/** Each limit, so large that nobody reaches it. */
export const LIMITS: readonly Mutant[] = [
  [
    RULE,
    'refresh: [\n    { most: «5»,',
    handler('update-cancel/who-is-mailed', 'gets the event once more five times a day'),
  ],
  [
    RULE,
    "'passed-on': [{ most: «10»,",
    handler('rsvp/answers', 'words instead of an answer are passed on, with Reply-To, up to a limit'),
  ],
  [
    RULE,
    'counter: [{ most: «5»,',
    handler('update-cancel/who-is-mailed', 'has the organizer notified of five proposals a day'),
  ],
  [
    RULE,
    '{ most: «50»,',
    abuse('the organizer is notified fifty times a day about one event, of all senders and matters together'),
  ],
  [
    RULE,
    '{ most: «3»,',
    abuse('one guest makes us mail three strangers at most, however many VEVENTs they send'),
  ],
  [
    RULE,
    'question: [\n    { most: «1»,',
    abuse('a mailbox is asked once a day, without any text of the forger, and the page has all that waits'),
  ],
  [
    RULE,
    ' refusal: [\n    { most: «10»,',
    handler(
      'inbound/organizers',
      'a mail without a calendar is refused with what to do, at most ten times an hour',
    ),
  ],
  [
    'domain/recipient/forwarded-invite.ts',
    'SHARED_MOST = «250»;',
    rule(
      'recipient/forwarded-invite',
      'a forwarded invite may have answers of 250 others; later ones are recognized and not counted',
    ),
  ],
  [
    RULE,
    '({ invitesPerDay }: Settings) => «invitesPerDay»',
    handler('api/send-page', 'is mailed to the organizer once, however many people are refused'),
  ],
  [
    RULE,
    'INVITES_TO_MAILBOX = { most: «60»,',
    handler('api/event-page', 'one mailbox gets so many requests a day, whatever is written after the plus'),
  ],
  [
    RULE,
    "'api-spelling': [{ most: «10»,",
    abuse(
      'by the API code, one mailbox gets ten invites a day under its many spellings; others are not held up',
    ),
  ],
  [
    RULE,
    "'codes-replaced': [\n    { most: «10»,",
    handler(
      'api/new-codes',
      'ten a day by the manage code; then the owner may still, and the day after everybody',
    ),
  ],
  [
    RULE,
    'request: [{ most: «600»,',
    { file: 'test/stories/strangers.test.ts', test: 'three times as many attempts as may succeed' },
  ],
  [
    RULE,
    "{ most: «5», window: 'hour'",
    handler('api/sign-in', 'one address gets five an hour, from any network'),
  ],
  [
    RULE,
    "{ most: «30», window: 'hour'",
    handler('api/sign-in', 'one source asks thirty times an hour, for whatever addresses'),
  ],
  [
    RULE,
    '  return «Math.max(share, 1)»;',
    handler('api/public-code', 'one network gets a quarter of it, and others still get an invite'),
  ],
  [
    'domain/recipient/history-limit.ts',
    'HISTORY = «100»;',
    abuse('leave a hundred rows of history a day; the answer still counts'),
  ],
  ['lambdas/rsvp/receive.ts', 'VEVENTS_MOST = «50»;', abuse('of a mail with many VEVENTs, fifty count')],
  [
    'domain/recipient/removal.ts',
    'REMOVALS_MOST = «20»;',
    handler('api/guests', 'twenty times gets no more mail, whoever invites them and however'),
  ],
  [
    'domain/access/call-limits.ts',
    'CHANGES_MOST = «50»;',
    handler('api/events', 'fifty times a day: more is refused, and what changes nothing is not counted'),
  ],
  [
    'domain/access/call-limits.ts',
    'WEBHOOKS_MOST = «50»;',
    handler('changes/webhooks', 'makes fifty a day, those that were removed included: each can be tried'),
  ],
  ['lambdas/api/pages/answer.ts', 'most: «60»,', handler('api/answer-page', 'is limited in an hour')],
].map(([file, find, caughtBy]) => limitGone(file as string, find as string, caughtBy as Mutant['caughtBy']));

/** @param marked the limit in its place, between « and » */
function limitGone(file: string, marked: string, caughtBy: Mutant['caughtBy']): Mutant {
  const find = marked.replaceAll(/[«»]/g, '');
  const replace = marked.replace(/«.*»/, '1_000_000');
  const words = find
    .replaceAll(/\s+/g, ' ')
    .replace(/[,;\s]+$/, '')
    .trim();
  return { mistake: `There is no limit where it says \`${words}\``, file, find, replace, caughtBy };
}

/** What strangers gain by where a rule is not asked. */
export const GAINS: readonly Mutant[] = [
  {
    mistake: 'A mail that fails the DMARC policy of its domain is asked about',
    file: 'lambdas/inbound/receive.ts',
    find: `    if (isDisowned(received.verdicts, received.dmarcPolicy)) return note('disowned', received);\n`,
    replace: '',
    caughtBy: handler(
      'inbound/organizers',
      'a mail that fails the DMARC policy of its sender’s domain is neither asked about nor kept',
    ),
  },
  {
    mistake: 'An answer in somebody’s name becomes theirs when they are invited',
    file: 'domain/recipient/forwarded-invite.ts',
    find: 'answer?.verified === true',
    replace: 'answer !== null',
    caughtBy: abuse('is asked for every date, too'),
  },
  {
    mistake: 'A delegate is invited while the organizer is suspended',
    file: 'lambdas/rsvp/delegate.ts',
    find: "'nothing')) return 'event-full';",
    replace: "'nothing')) void 0;",
    caughtBy: handler('rsvp/delegates', 'while the organizer is suspended'),
  },
  {
    mistake: 'The API code reveals who is invited to a full event',
    file: 'lambdas/steps/event-quota.ts',
    find: `  if (mayLearn === 'nothing' && recorded + newGuests.length > most) return 'invite-limit-reached';\n`,
    replace: '',
    caughtBy: handler('api/sign-in', 'limits everybody, and lets one go beyond it'),
  },
  {
    mistake: 'Those who have their invite use up the day of an event',
    file: 'lambdas/api/invites.ts',
    find: '  await ofEvent.giveBack(unused.length + crowded.length);\n',
    replace: '',
    caughtBy: handler('api/public-code', 'a repeated call uses up nothing of the day'),
  },
  {
    mistake: 'Calls at the same moment do not see what the others reserved',
    file: 'store/rate-limits.ts',
    find: "'reserved <= :room'",
    replace: "'reserved <= :room OR reserved > :room'",
    caughtBy: handler(
      'api/sign-in',
      'counts calls at the same moment together, by either code and on the page',
    ),
  },
  {
    mistake: 'A repeated call for the same address by API code uses up its mailbox',
    file: 'lambdas/api/limits.ts',
    find: '  if (!(await takeFromRateLimit(deps.table, first, deps.now()))) await taken.giveBack(1);\n',
    replace: '',
    caughtBy: handler('api/public-code', 'nor of what a mailbox may be sent, however it is spelled'),
  },
  {
    mistake: 'What is left of a minute reveals to a caller with the API code who is invited',
    file: 'lambdas/steps/stranger-mail.ts',
    find: 'window > WINDOWS.minute',
    replace: 'window >= WINDOWS.minute',
    caughtBy: handler('api/public-code', 'nor what is left of a minute of the event'),
  },
  {
    mistake: 'A name that a stranger gives goes out as it is',
    file: 'lambdas/api/invites.ts',
    find: 'name: nameFromStranger(newGuest.name)',
    replace: 'name: newGuest.name',
    caughtBy: handler('api/public-code', 'carries no link into an invite by API code'),
  },
  {
    mistake: 'A link to be invited again works as often as it is used',
    file: 'lambdas/api/pages/resubscribe.ts',
    find: "  if ((await takeTurn(deps.table, HANDLER, by, deps.now())) !== 'mine') return null;\n",
    replace: '',
    caughtBy: handler(
      'api/resubscribe',
      'gets one mail for each link, however often and in whatever turn they are used',
    ),
  },
  {
    mistake: 'A reply to a mail that is passed on goes to any address that a sender wrote into From',
    file: 'lambdas/rsvp/pass-on.ts',
    find: '...(verified && { replyTo: mail.from.email })',
    replace: 'replyTo: mail.from.email',
    caughtBy: handler(
      'rsvp/answers',
      'words that nobody vouches for are passed on without Reply-To, and say so',
    ),
  },
];
