/** This file decides whether the public page of an event is open, and whether people may invite themselves there. */
import * as z from 'zod/mini';
import type { Allowance } from '#domain/access/organizer-quota.ts';
import { once } from '#domain/text/once.ts';
import { type EventSummary, isOver } from './event-summary.ts';

/** The organizer's settings for the page. */
export const pageSettings = once(() =>
  z.object({
    /** False closes the page. The API code still sends invites. */
    open: z.boolean(),
    /** The page is full when so many people have said yes; null for no limit. */
    places: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  }),
);
/** The organizer's settings for the page. */
export type PageSettings = z.infer<ReturnType<typeof pageSettings>>;

/** The settings of a page for which none were made. */
export const OPEN: PageSettings = { open: true, places: null };

/**
 * The state of an event's page. With `line` all places are taken, and whoever asks for an invite joins the line; `full` means
 * that the event has as many guests as it may have, and no line.
 */
export type PageState = 'open' | 'cancelled' | 'past' | 'closed' | 'line' | 'full';

/** How many places are taken, and how many there are. */
export interface Places {
  readonly taken: number;
  readonly of: number;
}

/** The counts that are compared with the limits. */
export interface Counted {
  /** How many people said yes. */
  readonly accepted: number;
  /** For how many guests from the line a place is kept until they answer. */
  readonly kept: number;
  readonly invited: number;
  /** How many people are in the line. */
  readonly lineLength: number;
}

/**
 * Returns the state of an event's page. While somebody is in the line, a free place is theirs, so nobody else is invited.
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
  if (invitesPerEvent !== null && counted.invited >= invitesPerEvent) return 'full';
  return isFull(settings.places, counted) ? 'line' : 'open';
}

/** Returns true when whoever asks for an invite joins the line. @param places null for no limit */
export function isFull(places: number | null, counted: Counted): boolean {
  if (places === null) return false;
  return counted.lineLength > 0 || freePlaces(places, counted) === 0;
}

/** Returns how many places are neither taken by a yes nor kept. @param places null for no limit: Infinity */
export function freePlaces(
  places: number | null,
  { accepted, kept }: Pick<Counted, 'accepted' | 'kept'>,
): number {
  return places === null ? Number.POSITIVE_INFINITY : Math.max(places - accepted - kept, 0);
}

/** Returns the places as visitors are shown them; null without a capacity. */
export function placesShown(
  places: number | null,
  { accepted, kept }: Pick<Counted, 'accepted' | 'kept'>,
): Places | null {
  return places === null ? null : { taken: accepted + kept, of: places };
}
