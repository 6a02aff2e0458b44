/** This file decides who is reminded of an invite. */

import type { RecipientRecord } from './recipient.ts';
import { SHARED_ORIGIN } from './recipient.ts';
import { isRemoved } from './removal.ts';

/** A guest is reminded at most once in this time, in milliseconds. */
const APART = 24 * 3600 * 1000;

/**
 * Returns true for a guest who has their invite, has answered neither to the series nor to one of its dates, and was not
 * reminded in the 24 hours before.
 * @param at when the reminder was asked for: UTC instant
 */
export function mayBeReminded(recipient: RecipientRecord, at: string): boolean {
  const { answer, instances, remindedAt, origin, delivery } = recipient;
  if (isRemoved(recipient) || origin === SHARED_ORIGIN || recipient.sentVersion === null) return false;
  if (answer !== null || Object.keys(instances).length > 0) return false;
  if (delivery === 'bounced' || delivery === 'complained' || delivery === 'rejected') return false;
  return remindedAt === undefined || Date.parse(at) - Date.parse(remindedAt) >= APART;
}
