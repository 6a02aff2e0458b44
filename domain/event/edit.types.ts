import type { JComponent } from '#domain/itip/types.ts';
import type { EventRecord } from './event.ts';
import type { MailTimes, Sources } from './organizer-mail-order.ts';
import type { Changed } from './what-changed.ts';

/** What a mail of the organizer does to an event we know. */
export type Edit =
  | { readonly action: 'ignore'; readonly reason: 'unchanged' | 'already-cancelled' }
  /** Older than what is known, of which only the names of its versions are kept. */
  | { readonly action: 'leave'; readonly replaced: readonly string[] }
  /** Newer, but nothing in it differs: only the ordering moves on. */
  | {
      readonly action: 'note';
      readonly sources: Sources;
      /** Takes the place of the known one where it names other dates one by one: a change from a date on passes over those. */
      readonly calendar?: JComponent;
    }
  /** It is about an occurrence of what is off, and is kept for a mail still on its way that puts the event on again. */
  | { readonly action: 'keep'; readonly sources: Sources; readonly calendar: JComponent }
  | (Changed & {
      readonly action: 'change';
      readonly calendar: JComponent;
      readonly details: EventRecord['details'];
      readonly description: string;
      readonly sources: Sources;
    });

/** The current version's document: what recipients were sent. */
export interface Known {
  readonly calendar: JComponent;
  readonly description: string;
}

/** The mail that a message came in. */
export interface SourceMail extends MailTimes {
  /** The organizer has said that it is to be acted on, whatever is newer. */
  readonly insists: boolean;
}
