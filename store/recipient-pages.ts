/** Reads the recipients of an event shard by shard, a page at a time. */
import * as z from 'zod/mini';
import type { Status } from '#domain/recipient/answer-order.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { listRecipients } from './recipients.ts';
import type { Table } from './table.ts';

/** Where a page begins: after one recipient of one shard. */
const cursor = once(() =>
  z.object({
    shard: z.int().check(z.minimum(0), z.maximum(SHARDS - 1)),
    after: z.nullable(z.string().check(z.regex(/^[a-z2-7]{16}$/))),
  }),
);
/** Where a page begins. */
export type Cursor = z.infer<ReturnType<typeof cursor>>;

/** Which recipients are read. */
interface PageRequest {
  readonly status?: Status | undefined;
  /** The occurrence whose status counts; null for the series. */
  readonly instance: string | null;
  readonly limit: number;
  readonly from: Cursor;
}

/** Reads until the page is full or the event is at its end, without guests who were removed. `next` is null at the end. */
export async function pageRecipients(
  table: Table,
  eventId: string,
  { status, instance, limit, from }: PageRequest,
): Promise<{ recipients: RecipientRecord[]; next: Cursor | null }> {
  const recipients: RecipientRecord[] = [];
  let next: Cursor | null = from;
  while (next && recipients.length < limit) {
    const { shard }: Cursor = next;
    const page = await listRecipients(table, eventId, shard, {
      after: next.after ?? undefined,
      limit: limit - recipients.length,
    });
    recipients.push(
      ...page.recipients.filter((one) => !isRemoved(one) && (!status || statusOf(one, instance) === status)),
    );
    if (page.after) next = { shard, after: page.after };
    else next = shard + 1 < SHARDS ? { shard: shard + 1, after: null } : null;
  }
  return { recipients, next };
}

/** Returns a cursor as text for a URL. */
export function writeCursor(position: Cursor): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Returns the cursor in a text, or null when we did not write it. */
export function readCursor(text: string): Cursor | null {
  try {
    return cursor().parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return null;
  }
}
