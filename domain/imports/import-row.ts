/** What became of one of many events. */
export type ImportRow = MadeRow | RefusedRow | AlikeRow;

export interface MadeRow {
  /** `stale`: older than what they sent before, and left alone. */
  readonly outcome: 'created' | 'updated' | 'cancelled' | 'unchanged' | 'stale';
  readonly uid: string;
  readonly eventId: string;
  /** When the newer one that a stale one met was taken in, UTC instant. */
  readonly since?: string;
}

export interface RefusedRow {
  readonly outcome: 'refused';
  /** Where to find it: a UID, or the row as a spreadsheet counts. */
  readonly place: string;
  /** One line; may be empty. */
  readonly title: string;
  /** Stable. */
  readonly code: string;
  /** What was wrong and how to mend it. */
  readonly sentence: string;
}

/** It looks like an event they have, so that nothing was done. */
export interface AlikeRow {
  readonly outcome: 'alike';
  /** One line. */
  readonly title: string;
  /** When it takes place, in words. */
  readonly when: string;
  /** When the event they have does, in words, where that is another time. */
  readonly was?: string;
  /** Its own, which no event is known by. */
  readonly uid: string;
  /** The event they have. */
  readonly eventId: string;
}
