/**
 * The obvious way to tell the guests of a change, as the server before this one did it: load all of them and put one
 * message each on a queue. It tells everybody, those who said no and those who never answered too. Where it was weaker
 * still (one page of guests, a failed send lost) it gets the benefit here.
 */
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { listRecipients } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';
import type { NaiveContext } from './context.ts';

/** @param look is called when everything is loaded: memory is highest then */
export async function planRound(eventId: string, look: () => void, context: NaiveContext): Promise<void> {
  await context.compile(eventId, 'update');
  const everybody = await loadAll(eventId, context.table);
  look();
  for (const { id } of everybody) await context.queue(eventId, id);
}

async function loadAll(eventId: string, table: Table): Promise<RecipientRecord[]> {
  const everybody: RecipientRecord[] = [];
  for (let shard = 0; shard < SHARDS; shard += 1) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listRecipients>> = await listRecipients(table, eventId, shard, {
        after: after ?? undefined,
        limit: 1000,
      });
      everybody.push(...page.recipients);
      after = page.after;
    } while (after);
  }
  return everybody;
}
