/**
 * This file decides what an organizer may do: nothing new while suspended, and otherwise up to the limits that the
 * domain's owner set.
 */

/** The limits of an organizer; null means no limit. */
export interface Limits {
  readonly eventsPerOrganizer: number | null;
  readonly invitesPerEvent: number | null;
}

/** The limits of an organizer without any limit. */
export const UNLIMITED: Limits = { eventsPerOrganizer: null, invitesPerEvent: null };

/** What an organizer may do at present. */
export interface Allowance {
  /**
   * While it is true, events stay as they are and nobody new is invited, until the domain's owner lifts the suspension.
   */
  readonly suspended: boolean;
  readonly limits: Limits;
}

/** Returns what an organizer may do. An organizer's own limit replaces the limit for all organizers. */
export function allowanceOf(
  organizer: { readonly suspendedAt: string | null; readonly limits: Limits } | null,
  forAll: Limits,
): Allowance {
  return {
    suspended: organizer?.suspendedAt != null,
    limits: {
      eventsPerOrganizer: organizer?.limits.eventsPerOrganizer ?? forAll.eventsPerOrganizer,
      invitesPerEvent: organizer?.limits.invitesPerEvent ?? forAll.invitesPerEvent,
    },
  };
}
