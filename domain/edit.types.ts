import type { Change, EventRecord } from './event.ts';
import type { JComponent } from './itip/types.ts';
import type { Sources } from './source-order.ts';

/** What a mail of the organizer does to an event we know. */
export type Edit =
  | { readonly action: 'ignore'; readonly reason: 'stale' | 'unchanged' | 'already-cancelled' }
  /** Newer, but nothing in it differs: only the ordering moves on. */
  | { readonly action: 'note'; readonly sources: Sources }
  | {
      readonly action: 'change';
      readonly kind: Change['kind'];
      readonly instance: string | null;
      readonly significant: boolean;
      readonly status: EventRecord['status'];
      readonly calendar: JComponent;
      readonly details: EventRecord['details'];
      readonly description: string;
      readonly sources: Sources;
    };

/** The current version's document: what recipients were sent. */
export interface Known {
  readonly calendar: JComponent;
  readonly description: string;
}
