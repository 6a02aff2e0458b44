/** Limits that are gone. */
import type { Mutant } from './mutant.ts';
import { abuse, door, page, rule } from './tests.ts';

/** Each limit, so large that nobody reaches it. */
export const LIMITS: readonly Mutant[] = [
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
    'domain/shared.ts',
    'SHARED_MOST = 250;',
    rule(
      'shared',
      'a forwarded invite has room for 250 others; whoever comes after is told apart, not counted',
    ),
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
  [
    'lambdas/inbound/hold.ts',
    'QUESTION = { most: 1,',
    abuse('a mailbox is asked once a day, in no word of the forger, and the page has all that waits'),
  ],
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
