/** The list of recipients on the results page. */
import * as z from 'zod/mini';
import { STATUSES } from '#domain/recipient/answer-order.ts';
import { searchable } from '#domain/recipient/list-orders.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
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
    origin: z.catch(z.string().check(z.maxLength(40)), ''),
    sort: z.catch(z.enum(['address', 'answer']), 'address'),
    from: z.catch(z.nullable(z.string().check(z.maxLength(2000))), null),
  }),
);

/** Reads the query of the list. A wrong value counts as missing. */
export function readListQuery(sent: Record<string, string>): ListQuery {
  const { q, ...rest } = query().parse({
    ...{ q: '', show: null, origin: '', sort: 'address', from: null },
    ...sent,
  });
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

/**
 * Returns a page of recipients whose address begins with the searched text, then those whose name contains it.
 * @param instance the occurrence whose answers are shown; null for the series
 */
export async function readRecipients(
  deps: ApiDeps,
  eventId: string,
  asked: ListQuery,
  instance: string | null = null,
): Promise<Omit<RecipientList, 'origins'>> {
  const { q, sort: order, from } = asked;
  // The index has the answer to the series, and neither those to occurrences nor origins.
  const show = instance === null || asked.show === 'unreachable' ? asked.show : null;
  const keep = keeping(asked, instance);
  const first = { order, prefix: q, show, name: '', limit: PAGE, ...(keep && { keep }) };
  const byAddress = from?.startsWith(NAMED)
    ? NOBODY
    : await pageInOrder(deps.table, eventId, {
        ...first,
        after: from && readPosition(eventId, from, order, q),
      });
  const { recipients, next } = byAddress;
  if (next !== null) return { asked, instance, recipients, next: writePosition(order, next) };
  if (q === '' || q.includes('@')) return { asked, instance, recipients, next };
  const byName = await pageInOrder(deps.table, eventId, {
    ...first,
    prefix: '',
    name: searchable(q),
    limit: Math.max(PAGE - recipients.length, 1),
    after: from?.startsWith(NAMED) ? readPosition(eventId, from.slice(NAMED.length), order, '') : null,
  });
  return {
    asked,
    instance,
    recipients: [...recipients, ...byName.recipients.filter(({ email }) => !email.startsWith(q))],
    next: byName.next && NAMED + writePosition(order, byName.next),
  };
}

/** Returns what must be looked up of each guest to decide whether they are shown; undefined when nothing has to be. */
function keeping({ show, origin }: ListQuery, instance: string | null) {
  const status = instance !== null && show !== 'unreachable' ? show : null;
  if (!origin && !status) return undefined;
  return (guest: RecipientRecord) =>
    (!origin || guest.countedOrigin === origin) && (!status || statusOf(guest, instance) === status);
}

/** The beginning of a position in the list by name. Other positions have no dot. */
const NAMED = 'named.';
const NOBODY = { recipients: [], next: null };
