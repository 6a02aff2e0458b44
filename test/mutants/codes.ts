/** Mistakes in how codes are replaced. */
import type { Mutant } from './mutant.ts';
import { handler, rule, store, story } from './tests.ts';

export const CODES: readonly Mutant[] = [
  {
    mistake: 'A code that was replaced opens what it did',
    file: 'store/new-codes.ts',
    find: '    { Delete: { TableName: table.name, Key: keys.code(before) } },\n',
    replace: '',
    caughtBy: store('of a replaced code the hash opens nothing at once, with the event or not at all'),
  },
  {
    mistake: 'A code that was just replaced may still be read',
    file: 'store/codes.ts',
    find: ', ConsistentRead: true',
    replace: '',
    caughtBy: store('a code is read as it is now, not as it was a moment ago'),
  },
  {
    mistake: 'A manage code that was replaced a moment ago replaces the new one',
    file: 'domain/access/new-codes.ts',
    find: "hash === null || hash === codeHash(keys, event, 'manage')",
    replace: "hash === null || hash !== codeHash(keys, event, 'api')",
    caughtBy: rule('access/new-codes', 'a request rests on the present manage code, on no other'),
  },
  {
    mistake: 'A form that comes twice replaces twice',
    file: 'domain/access/new-codes.ts',
    find: '  if (!isNext) return null;\n',
    replace: '  void isNext;\n',
    caughtBy: rule('access/new-codes', 'are not made where somebody else was faster, by one code or by all'),
  },
  {
    mistake: 'A form for the codes of one event replaces those of another',
    file: 'domain/access/new-codes.ts',
    find: 'read?.eventId === id ?',
    replace: 'read && id ?',
    caughtBy: handler(
      'api/codes-page',
      'without the form of the page, with an old one, or with that of another event',
    ),
  },
  {
    mistake: 'A mail about new codes that is asked for before they are written is forgotten',
    file: 'lambdas/inbound/codes.ts',
    find: '  if (!hasReached(event, generations)) return waitForCodes(asked, deps);\n',
    replace: '  void [hasReached, waitForCodes];\n',
    caughtBy: story('new-codes', 'of two who replace the manage code one is refused, and learns nothing'),
  },
  {
    mistake: 'A key opens the events of every organizer',
    file: 'lambdas/api/need-access.ts',
    find: 'if (event?.owner !== key.organizer)',
    replace: 'if (!event)',
    caughtBy: handler('api/organizer-keys', "say of somebody else's event what they say of none"),
  },
  {
    mistake: 'Every scope of a key may do everything',
    file: 'domain/access/organizer-key.ts',
    find: "  return scope === needed || (scope === 'api' && needed === 'send');",
    replace: "  return scope === needed || scope !== 'api' || needed === 'send';",
    caughtBy: handler('api/organizer-keys', 'name the scope that a key lacks'),
  },
];
