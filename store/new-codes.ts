/** Replaces the codes of an event. */
import type { Scope } from '#domain/access/codes.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { codeItem } from './codes.ts';
import { replaceEvent } from './events.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A code of an event that is replaced, by the hashes of the former and the new code. */
interface ReplacedCode {
  readonly scope: Scope;
  readonly before: string;
  readonly after: string;
  /** The id of the request for it. */
  readonly request: string;
}

/**
 * Writes an event with its new codes if it has not changed since it was read. The former codes open nothing from then
 * on.
 * @returns false when another writer was faster; nothing was written then
 */
export async function replaceCodes(
  table: Table,
  current: EventRecord,
  next: EventRecord,
  replaced: readonly ReplacedCode[],
): Promise<boolean> {
  const codes = replaced.flatMap(({ scope, before, after, request }) => [
    { Delete: { TableName: table.name, Key: keys.code(before) } },
    { Put: { TableName: table.name, Item: codeItem(after, { eventId: next.id, scope, request }) } },
  ]);
  return replaceEvent(table, current, next, codes);
}
