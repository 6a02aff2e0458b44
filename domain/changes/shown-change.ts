/** This file makes what the API and the calls of webhooks show of a change. */
import type { HistoryEntry } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import type { Change } from './change.ts';

/** A change in the log of an event. */
export interface LoggedChange extends Change {
  readonly eventId: string;
  /** Its place in the order of the log, counted from 1. */
  readonly number: number;
}

/** A change as the API shows it: `facts` and whom it is about. */
export type ShownChange = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly at: string;
};

/**
 * Returns what is shown of a change.
 * @param recipient whom it is about, as stored now; null for a change of the event or a list
 * @param row the row of history with the text they wrote; undefined when it was erased or never stored
 */
export function shownChange(
  { id, type, eventId, number, at, facts, row: hasRow }: LoggedChange,
  recipient: Pick<RecipientRecord, 'email' | 'name'> | null,
  row: Pick<HistoryEntry, 'comment'> | undefined,
): ShownChange {
  return {
    id,
    type,
    event: eventId,
    sequence: number,
    ...(recipient && { email: recipient.email, name: recipient.name }),
    ...facts,
    ...(hasRow && { comment: row?.comment ?? null }),
    at,
  };
}
