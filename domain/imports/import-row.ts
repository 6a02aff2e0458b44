import type { KeptTimes } from '#domain/itip/series/kept-times.ts';

/** The result for one of many events. */
export type ImportRow = MadeRow | RefusedRow | AlikeRow;

/** An event that was made, changed or left as it was. */
export interface MadeRow {
  /** `stale` means that it was older than what they sent before, and was left alone. */
  readonly outcome: 'created' | 'updated' | 'cancelled' | 'unchanged' | 'stale';
  readonly uid: string;
  readonly eventId: string;
  /** For a stale event, when the newer version was received, UTC instant. */
  readonly since?: string;
}

/** An event that was refused. */
export interface RefusedRow {
  readonly outcome: 'refused';
  /** Where to find it: a UID, or the row's number in a spreadsheet. */
  readonly place: string;
  /** The title in one line; may be empty. */
  readonly title: string;
  /** A stable code. */
  readonly code: string;
  /** What was wrong and how to correct it. */
  readonly sentence: string;
}

/** An event that looks like one they have, so that nothing was done. */
export interface AlikeRow {
  readonly outcome: 'alike';
  /** The title in one line. */
  readonly title: string;
  /** When it takes place, in words. */
  readonly when: string;
  /** When the event they have takes place, in words, if that is another time. */
  readonly was?: string;
  /** The dates in `when` and `was`, to say them in another language; absent in rows from before there was this field. */
  readonly dates?: { readonly is: KeptTimes; readonly was: KeptTimes };
  /** The UID of the row. No event has it yet. */
  readonly uid: string;
  /** The id of the event they have. */
  readonly eventId: string;
}
