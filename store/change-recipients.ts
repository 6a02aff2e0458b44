/** Changing many recipients of an event in as few requests as possible. */
import { differenceChanges } from '#domain/counts/occurrence-tally.ts';
import { countsOf, type Tally, tallyChange } from '#domain/counts/tally.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { placeRows } from '#domain/recipient/row-in-record.ts';
import { changeRecipient, type RecipientChange } from './change-recipient.ts';
import type { CountBatch } from './count-batches.ts';
import { itemOf } from './recipients.ts';
import type { Table } from './table.ts';
import { type ItemWrite, type WriteOutcome, writeItems } from './write-items.ts';

/** A change of one of many recipients of an event. */
export interface OneOfMany {
  readonly id: string;
  /** What the caller believes is stored, null for nothing. */
  readonly known: RecipientRecord | null;
  readonly change: (current: RecipientRecord | null) => RecipientChange | null;
}

/**
 * Changes many recipients of an event as `changeRecipient` changes one, in as few requests as possible. What happens to one
 * changes nothing for the others.
 * @param batch moves the counts; null to move them together with each recipient
 * @returns for each, in their order, what is stored afterwards, or the error of `changeRecipient`
 */
export async function changeRecipients(
  table: Table,
  eventId: string,
  changes: readonly OneOfMany[],
  batch: CountBatch | null,
): Promise<PromiseSettledResult<RecipientRecord | null>[]> {
  const seen = new Set<string>();
  // DynamoDB refuses a request with two writes of one item.
  const isRepeated = ({ id }: OneOfMany) => seen.size === seen.add(id).size;
  const planned = changes.map((one) => ({
    one,
    plan: isRepeated(one) ? ({ kind: 'alone' } as const) : planOf(one, batch),
  }));
  const writes = planned.flatMap(({ plan }) => (plan.kind === 'write' ? [plan.write] : []));
  const outcomes = new Map<ItemWrite, WriteOutcome>();
  for (const [write, outcome] of await writeItems(table, writes)) outcomes.set(write, outcome);
  return Promise.allSettled(
    planned.map(async ({ one, plan }) => {
      if (plan.kind === 'nothing') return one.known;
      const outcome = plan.kind === 'write' ? outcomes.get(plan.write) : undefined;
      if (plan.kind === 'write' && outcome === 'written') {
        batch?.add(plan.moves);
        return plan.next;
      }
      const isCounted = plan.kind === 'write' && Object.keys(plan.moves).length > 0;
      if (outcome === 'unknown' && isCounted) batch?.doubt();
      // What was not surely written is tried anew with what is stored now.
      const known = plan.kind === 'alone' ? one.known : undefined;
      return changeRecipient(table, eventId, one.id, one.change, { known, batch });
    }),
  );
}

type Plan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'alone' }
  | {
      readonly kind: 'write';
      readonly write: ItemWrite;
      readonly next: RecipientRecord;
      readonly moves: Tally;
    };

/** Decides how a change is written: with others, or alone because more than the recipient changes. */
function planOf({ known, change }: OneOfMany, batch: CountBatch | null): Plan {
  const changed = change(known);
  if (!changed) return { kind: 'nothing' };
  const revised = { ...changed.recipient, revision: (known?.revision ?? 0) + 1 };
  const { recipient: next, rows } = placeRows(known, revised, []);
  const moves = tallyChange(known ? countsOf(known) : {}, countsOf(next));
  const isPlain =
    rows.length + (changed.history ?? []).length === 0 &&
    differenceChanges(known, next).length === 0 &&
    (batch !== null || Object.keys(moves).length === 0);
  if (!isPlain) return { kind: 'alone' };
  const write = { before: known && itemOf(known), after: itemOf(next), version: 'revision' };
  return { kind: 'write', write, next, moves };
}
