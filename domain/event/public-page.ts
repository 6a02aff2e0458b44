/** The public page of an event: whether it is open, and whether people may invite themselves there. */
import * as z from 'zod';
import type { Allowance } from '#domain/access/organizer-quota.ts';
import { type EventSummary, isOver } from './event-summary.ts';

/** What the organizer has set for the page. */
export const pageSettings = z.object({
  /** False closes the page; the API code goes on sending. */
  open: z.boolean(),
  /** The page is full once so many said yes; null for no end. */
  places: z.int().min(1).max(1_000_000).nullable(),
});
export type PageSettings = z.infer<typeof pageSettings>;

/** Where nothing was set. */
export const OPEN: PageSettings = { open: true, places: null };

export type PageState = 'open' | 'cancelled' | 'past' | 'closed' | 'full';

interface Counted {
  /** How many said yes. */
  readonly accepted: number;
  readonly invited: number;
}

/** @param counted only looked at where places or invites are limited @param now milliseconds since 1970 */
export function pageState(
  { status, ends }: Pick<EventSummary, 'status' | 'ends'>,
  settings: PageSettings,
  allowance: Allowance,
  counted: Counted,
  now: number,
): PageState {
  if (status === 'cancelled') return 'cancelled';
  if (isOver(ends, now)) return 'past';
  if (!settings.open || allowance.suspended) return 'closed';
  const { invitesPerEvent } = allowance.limits;
  const full =
    (settings.places !== null && counted.accepted >= settings.places) ||
    (invitesPerEvent !== null && counted.invited >= invitesPerEvent);
  return full ? 'full' : 'open';
}
