/** This file decides what a new version of an event's calendar changes, and for whom that matters. */

import { sameContent } from '#domain/invite/same-content.ts';
import { compareTimes, isSame, type TimeComparison, takesPlace } from '#domain/itip/series/compare-times.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Change, EventRecord } from './event.ts';

/** The nature of a change, and where the event stands after it. */
export type Changed = Pick<Change, 'kind' | 'instance' | 'significant' | 'asks' | 'adds' | 'callsOff'> &
  Pick<EventRecord, 'status'>;

/** The most occurrences that are asked for separately. When more move, the whole series is asked for. */
const ASKED_MOST = 30;
/** Occurrences that are named as new: a guest may have been notified of few of these cancels. */
const ADDED_MOST = 30;

/**
 * Returns what changed, or null when neither the times nor what a recipient would read differ.
 * @param about.instance the one occurrence that the organizer's mail is about; null for the event
 * @param about.reopens true when the event was cancelled
 */
export function whatChanged(
  before: JComponent,
  after: JComponent,
  { instance: named, reopens }: { readonly instance: string | null; readonly reopens: boolean },
): Changed | null {
  if (!takesPlace(after)) return reopens ? null : OFF;
  const times = compareTimes(before, after);
  // A guest who was not notified of the cancel is notified of the dates that are cancelled.
  if (reopens) return { ...ON_AGAIN, ...adds(times), ...callsOff(times) };
  if (isSame(times)) return contentChange(before, after, named);
  const { out, moved, added, someStay } = times;
  const [instance = null, ...others] = [...out, ...moved, ...added];
  // A guest's calendar accepts a date it does not have only with the series, or when that date was mailed alone.
  const isAlone = someStay && others.length === 0 && (added.length === 0 || named !== null);
  if (isAlone && sameContent(before, after, instance)) {
    const kind = out.length === 1 ? 'cancel' : 'update';
    return { kind, instance, significant: true, ...adds(times), status: 'confirmed' };
  }
  const asksForSome = someStay && added.length === 0 && moved.length > 0 && moved.length <= ASKED_MOST;
  return {
    kind: 'update',
    instance: null,
    significant: moved.length > 0 || added.length > 0,
    ...(asksForSome ? { asks: moved } : {}),
    ...adds(times),
    // With nothing left as it was, the event itself moved.
    ...callsOff(times),
    status: 'confirmed',
  };
}

function callsOff({ out, someStay }: TimeComparison): Pick<Changed, 'callsOff'> {
  return someStay && out.length > 0 ? { callsOff: true } : {};
}

function adds({ added }: TimeComparison): Pick<Changed, 'adds'> {
  return added.length > 0 ? { adds: added.slice(0, ADDED_MOST) } : {};
}

function contentChange(before: JComponent, after: JComponent, named: string | null): Changed | null {
  if (sameContent(before, after, null)) return null;
  return named !== null && sameContent(before, after, named) ? { ...MINOR, instance: named } : MINOR;
}

/** The event was cancelled, or all of its occurrences one by one. */
export const OFF: Changed = { kind: 'cancel', instance: null, significant: true, status: 'cancelled' };
const ON_AGAIN: Changed = { kind: 'update', instance: null, significant: true, status: 'confirmed' };
const MINOR: Changed = { kind: 'update', instance: null, significant: false, status: 'confirmed' };
