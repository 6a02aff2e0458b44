/** What an organizer may do, as the domain's owner has it: nothing while suspended, else so much. */

/** Null where there is no limit. */
export interface Limits {
  readonly eventsPerOrganizer: number | null;
  readonly invitesPerEvent: number | null;
}

export const UNLIMITED: Limits = { eventsPerOrganizer: null, invitesPerEvent: null };

export interface Allowance {
  /** Events stay as they are and nobody new is invited until the domain's owner lifts it. */
  readonly suspended: boolean;
  readonly limits: Limits;
}

/** An organizer's own limit goes before the one for all. */
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
