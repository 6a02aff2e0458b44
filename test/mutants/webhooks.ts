/** Mistakes with the log of changes and with webhooks. */
import type { Mutant } from './mutant.ts';
import { handler, rule, store } from './tests.ts';

const stops = store(
  'a reader stops before an entry that it does not see yet, as in a transaction of which a query sees a part',
  'change-log',
);
const rebinding = handler(
  'webhook-caller/call',
  'is resolved once, and the connection goes to exactly the address that was checked',
);

export const WEBHOOKS: readonly Mutant[] = [
  {
    mistake: 'A reader of changes passes over a number that it does not see yet',
    file: 'store/change-log.ts',
    find: 'const known = gap === -1 ? Items : Items.slice(0, gap);',
    replace: 'const known = gap === -2 ? [] : Items;',
    caughtBy: stops,
  },
  {
    mistake: 'A change that is announced again is logged again',
    file: 'store/change-log.ts',
    find: '  return changes.filter((change) => !known.has(markOf(change).sk));',
    replace: '  return known.size < 0 ? [] : [...changes];',
    caughtBy: handler('changes/log', 'lists an answer that comes twice once'),
  },
  {
    mistake: 'No second walk finds what was not announced',
    file: 'lambdas/changes/walk.ts',
    find: '    await sendJobs(deps.later, eventId, [{ body: second, delay: LONGEST_DELAY }]);\n',
    replace: '    void [second, LONGEST_DELAY];\n',
    caughtBy: handler(
      'changes/log',
      'finds what a worker did not announce that had read the event before it was followed',
    ),
  },
  {
    mistake: 'What a slower worker logs of an erased guest stays',
    file: 'lambdas/steps/log-changes.ts',
    find: '  for (const id of ids) if (!known.has(id)) await eraseLogged(table, eventId, id);\n',
    replace: '  void known;\n',
    caughtBy: handler(
      'inbound/erase',
      'empties the log of changes of a followed event, also of what a slower worker adds to it',
    ),
  },
  {
    mistake: 'A name is called if one of its addresses is public',
    file: 'lambdas/webhook-caller/resolve.ts',
    find: '!addresses.every(isAllowed)',
    replace: '!addresses.some(isAllowed)',
    caughtBy: handler('webhook-caller/call', 'a public and a private address'),
  },
  {
    mistake: 'The connection resolves the name of a webhook once more',
    file: 'lambdas/webhook-caller/call.ts',
    find: '    host: address,\n',
    replace: '    host: url.hostname,\n',
    caughtBy: rebinding,
  },
  {
    mistake: 'IPv6 addresses that stand for an IPv4 address are called',
    file: 'domain/webhooks/target.ts',
    find: "  if (parsed.range() !== 'unicast') return false;\n",
    replace: "  if (['private', 'loopback', 'linkLocal'].includes(parsed.range())) return false;\n",
    caughtBy: rule('webhooks/target', '2002:a00:1::1'),
  },
  {
    mistake: 'Calls are signed with the new secret alone from its first day',
    file: 'domain/webhooks/signed-call.ts',
    find: '...(isOverlap ? [formerSecret] : [])',
    replace: '...(isOverlap ? [] : [])',
    caughtBy: rule('webhooks/webhook', 'of the former secret comes beside that of the new one for a day'),
  },
  {
    mistake: 'A webhook that fails is called for ever',
    file: 'domain/webhooks/webhook.ts',
    find: "  return { ...webhook, disabled: { because: 'failing', at } };",
    replace: '  return webhook;',
    caughtBy: handler('changes/webhooks', 'for three days disables the webhook, which is said by mail once'),
  },
];
