/** Single occurrences that were called off: which of them are off still. */

import { findOccurrence } from '#domain/itip/series/occurrences.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Change } from './event.ts';

/** False for the cancel of what a later version put on again. @param changes of an event that is on */
export function staysOff(changes: readonly Change[], { version, instance }: Change): boolean {
  if (instance === null) return false;
  return !changes.some(
    (later) =>
      later.version > version &&
      later.kind === 'update' &&
      (later.instance === instance || later.bringsBack?.includes(instance)),
  );
}

/** Ids of occurrences that were off and take place in a new version of the calendar. */
export function broughtBack(changes: readonly Change[], calendar: JComponent): string[] {
  const off = changes.filter((change) => change.kind === 'cancel' && staysOff(changes, change));
  const ids = new Set(off.flatMap(({ instance }) => instance ?? []));
  return [...ids].filter((id) => findOccurrence(calendar, id)?.cancelled === false);
}
