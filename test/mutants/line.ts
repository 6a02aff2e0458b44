/** Mistakes in the line of a full event. */
import type { Mutant } from './mutant.ts';
import { handler } from './tests.ts';

const inLine = (test: string) => handler('api/line', test);

export const LINE: readonly Mutant[] = [
  {
    mistake: 'A free place is given to two people by two workers who counted it',
    file: 'store/guest-line.ts',
    find: "turn === 0 ? 'attribute_not_exists(turn)' : 'turn = :turn',",
    replace: "turn === 0 ? 'attribute_exists(pk)' : 'turn = :turn OR turn <> :turn',",
    caughtBy: inLine('lets one of two workers invite who counted the same free place'),
  },
  {
    mistake: 'A place is not kept for whoever was invited from the line',
    file: 'domain/counts/tally.ts',
    find: '    ...(keepsPlace(recipient) ? { [KEPT]: 1 } : {}),\n',
    replace: '',
    caughtBy: inLine(
      'invites the first in line at the moment when somebody says no, and keeps the place for them',
    ),
  },
  {
    mistake: 'The last in line are invited first',
    file: 'store/guest-line.ts',
    find: '      Limit: limit,\n',
    replace: '      Limit: limit,\n      ScanIndexForward: false,\n',
    caughtBy: inLine('are as many as there is room for when the organizer opens more places'),
  },
  {
    mistake: 'An invite from the line that a worker did not queue before it died is forgotten',
    file: 'lambdas/update-cancel/invite-next.ts',
    find: '  await queueInvites(eventId, page.unqueued, deps);\n',
    replace: '',
    caughtBy: inLine('names those whose invite is not queued, so that whoever comes next queues it'),
  },
  {
    mistake: 'A no invites nobody from the line',
    file: 'lambdas/steps/ask-for-headcount.ts',
    find: '  if (hasLine && mayFree) await askForNext(eventId, deps);\n',
    replace: '',
    caughtBy: inLine('passes the place on when the one who was invited says no or maybe'),
  },
  {
    mistake: 'A stranger who types an address can take its owner out of the line',
    file: 'store/guest-line.ts',
    find: 'while (person && (joinedAt === undefined || person.joinedAt === joinedAt)) {',
    replace: 'while (person) {',
    caughtBy: inLine(
      'is not possible with the link of a later request: a stranger may have typed the address',
    ),
  },
];
