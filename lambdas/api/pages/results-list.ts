/** The list of recipients on the results page. */
import * as z from 'zod/mini';
import { STATUSES } from '#domain/recipient/answer-order.ts';
import { searchable } from '#domain/recipient/list-orders.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { pageInOrder, readPosition, writePosition } from '#store/recipient-order.ts';
import { getRecipient } from '#store/recipients.ts';
import type { ListQuery, RecipientList } from '#web/results/list.ts';
import type { ApiDeps } from '../context.ts';

const PAGE = 25;

const query = once(() =>
  z.object({
    q: z.catch(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(320)), ''),
    show: z.catch(z.nullable(z.enum([...STATUSES, 'unreachable'])), null),
    sort: z.catch(z.enum(['address', 'answer']), 'address'),
    from: z.catch(z.nullable(z.string().check(z.maxLength(2000))), null),
  }),
);

/** Reads the query of the list. A wrong value counts as missing. */
export function readListQuery(sent: Record<string, string>): ListQuery {
  const { q, ...rest } = query().parse({ q: '', show: null, sort: 'address', from: null, ...sent });
  // Only the index by address can be searched by the beginning of an address.
  return { ...rest, q, sort: q ? 'address' : rest.sort };
}

/**
 * Returns the id of the recipient with exactly this address, or null. It takes one read, however many guests there are.
 */
export async function findExactly(deps: ApiDeps, eventId: string, { q }: ListQuery): Promise<string | null> {
  const address = normaliseAddress(q);
  const found = address && (await getRecipient(deps.table, eventId, recipientId(eventId, address)));
  return found && !isRemoved(found) ? found.id : null;
}

/** Returns a page of recipients whose address begins with the searched text, then those whose name contains it. */
export async function readRecipients(
  deps: ApiDeps,
  eventId: string,
  asked: ListQuery,
): Promise<RecipientList> {
  const { q, show, sort: order, from } = asked;
  const first = { order, prefix: q, show, name: '', limit: PAGE };
  const byAddress = from?.startsWith(NAMED)
    ? NOBODY
    : await pageInOrder(deps.table, eventId, {
        ...first,
        after: from && readPosition(eventId, from, order, q),
      });
  const { recipients, next } = byAddress;
  if (next !== null) return { asked, recipients, next: writePosition(order, next) };
  if (q === '' || q.includes('@')) return { asked, recipients, next };
  const byName = await pageInOrder(deps.table, eventId, {
    ...first,
    prefix: '',
    name: searchable(q),
    limit: Math.max(PAGE - recipients.length, 1),
    after: from?.startsWith(NAMED) ? readPosition(eventId, from.slice(NAMED.length), order, '') : null,
  });
  return {
    asked,
    recipients: [...recipients, ...byName.recipients.filter(({ email }) => !email.startsWith(q))],
    next: byName.next && NAMED + writePosition(order, byName.next),
  };
}

/** The beginning of a position in the list by name. Other positions have no dot. */
const NAMED = 'named.';
const NOBODY = { recipients: [], next: null };
