/**
 * This file decides what an organizer may do: nothing new while suspended, and otherwise up to the quotas that the
 * domain's owner set.
 */

/** The quotas of an organizer; null means no limit. */
export interface OrganizerQuotas {
  readonly eventsPerOrganizer: number | null;
  readonly invitesPerEvent: number | null;
}

/** The quotas of an organizer without any limit. */
export const UNLIMITED: OrganizerQuotas = { eventsPerOrganizer: null, invitesPerEvent: null };

/** What an organizer may do at present. */
export interface Allowance {
  /**
   * While it is true, events stay as they are and nobody new is invited, until the domain's owner lifts the suspension.
   */
  readonly suspended: boolean;
  readonly limits: OrganizerQuotas;
}

/** Returns what an organizer may do. An organizer's own quota replaces the quota for all organizers. */
export function allowanceOf(
  organizer: { readonly suspendedAt: string | null; readonly limits: OrganizerQuotas } | null,
  forAll: OrganizerQuotas,
): Allowance {
  return {
    suspended: organizer?.suspendedAt != null,
    limits: {
      eventsPerOrganizer: organizer?.limits.eventsPerOrganizer ?? forAll.eventsPerOrganizer,
      invitesPerEvent: organizer?.limits.invitesPerEvent ?? forAll.invitesPerEvent,
    },
  };
}
