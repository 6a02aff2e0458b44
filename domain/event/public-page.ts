/** This file decides whether the public page of an event is open, and whether people may invite themselves there. */
import * as z from 'zod/mini';
import type { Allowance } from '#domain/access/organizer-quota.ts';
import { type EventSummary, isOver } from './event-summary.ts';

/** The organizer's settings for the page. */
export const pageSettings = z.object({
  /** False closes the page. The API code still sends invites. */
  open: z.boolean(),
  /** The page is full when so many people have said yes; null for no limit. */
  places: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000))),
});
/** The organizer's settings for the page. */
export type PageSettings = z.infer<typeof pageSettings>;

/** The settings of a page for which none were made. */
export const OPEN: PageSettings = { open: true, places: null };

/** The state of an event's page. */
export type PageState = 'open' | 'cancelled' | 'past' | 'closed' | 'full';

/** How many people said yes, and how many may. */
export interface Places {
  readonly taken: number;
  readonly of: number;
}

/** The counts that are compared with the limits. */
interface Counted {
  /** How many people said yes. */
  readonly accepted: number;
  readonly invited: number;
}

/**
 * Returns the state of an event's page.
 * @param counted used only when places or invites are limited
 * @param now milliseconds since 1970
 */
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
