/** The public page of an event: what it says, and whether people may invite themselves there. */
import * as z from 'zod';
import type { Allowance } from './allowance.ts';
import type { EventRecord } from './event.ts';
import { discretion } from './itip/guests.ts';
import { withoutFences } from './itip/personal-links.ts';
import { plainLine, plainText, shorten } from './itip/plain-text.ts';
import type { JComponent } from './itip/types.ts';
import { type EventListing, isOver } from './listing.ts';
import { htmlToText, isHtml, sanitizeHtml } from './mail/organizer-html.ts';

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

export interface Counted {
  /** How many said yes. */
  readonly accepted: number;
  readonly invited: number;
}

/** @param counted only looked at where places or invites are limited @param now milliseconds since 1970 */
export function pageState(
  { status, ends }: Pick<EventListing, 'status' | 'ends'>,
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

/** The organizer's words as anyone may read them: no other guest, no personal link. */
export interface PublicWords {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

const LONGEST_DESCRIPTION = 5000;

export function publicWords(
  { details, organizer }: Pick<EventRecord, 'details' | 'organizer'>,
  document: { readonly calendar: JComponent; readonly description: string },
  domain: string,
): PublicWords {
  const discreet = discretion(document.calendar, organizer, `create@${domain}`);
  const description = isHtml(document.description)
    ? htmlToText(sanitizeHtml(document.description, discreet))
    : discreet.text(document.description);
  return {
    summary: plainLine(discreet.text(details.summary)) || 'Event without a title',
    location: plainLine(discreet.text(details.location)),
    description: shorten(withoutFences(plainText(description)).trim(), LONGEST_DESCRIPTION),
  };
}
