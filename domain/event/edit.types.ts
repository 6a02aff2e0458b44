import type { JComponent } from '#domain/itip/types.ts';
import type { EventRecord } from './event.ts';
import type { MailTimes, Sources } from './organizer-mail-order.ts';
import type { Changed } from './what-changed.ts';

/** What an organizer's mail does to an event we know. */
export type Edit =
  | { readonly action: 'ignore'; readonly reason: 'unchanged' | 'already-cancelled' }
  /** It is older than what is known. Only the names of its versions are kept. */
  | { readonly action: 'leave'; readonly replaced: readonly string[] }
  /** It is newer but changes nothing: only the ordering moves on. */
  | {
      readonly action: 'note';
      readonly sources: Sources;
      /**
       * It replaces the known calendar when it names other dates one by one, because a change to all dates from one on
       * skips those.
       */
      readonly calendar?: JComponent;
    }
  /**
   * It is about an occurrence of a cancelled event, and is kept in case a mail that puts the event on again is still
   * under way.
   */
  | { readonly action: 'keep'; readonly sources: Sources; readonly calendar: JComponent }
  | (Changed & {
      readonly action: 'change';
      readonly calendar: JComponent;
      readonly details: EventRecord['details'];
      readonly description: string;
      readonly sources: Sources;
    });

/** The document of the current version, which recipients were sent. */
export interface Known {
  readonly calendar: JComponent;
  readonly description: string;
  /** The calendar without the dates that were kept since the event was cancelled; absent when none were. */
  readonly sent?: JComponent;
}

/** The mail that contained a message. */
export interface SourceMail extends MailTimes {
  /** True when the organizer has said that the mail is to be applied even if something newer is known. */
  readonly insists: boolean;
}
