/** This file decides which single occurrences that were cancelled are still cancelled. */

import { findOccurrence } from '#domain/itip/series/occurrences.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Change } from './event.ts';

/**
 * Returns false for the cancellation of an occurrence that a later version brought back.
 * @param changes of an event that takes place
 */
export function staysOff(changes: readonly Change[], { version, instance }: Change): boolean {
  if (instance === null) return false;
  return !changes.some(
    (later) =>
      later.version > version &&
      later.kind === 'update' &&
      (later.instance === instance || later.bringsBack?.includes(instance)),
  );
}

/** Returns the ids of occurrences that were cancelled and take place in a new version of the calendar. */
export function broughtBack(changes: readonly Change[], calendar: JComponent): string[] {
  const off = changes.filter((change) => change.kind === 'cancel' && staysOff(changes, change));
  const ids = new Set(off.flatMap(({ instance }) => instance ?? []));
  return [...ids].filter((id) => findOccurrence(calendar, id)?.cancelled === false);
}
