/** Events that an organizer may have twice: the same title and start under another UID. */
import type { EventDetails } from '../event.ts';
import { plainLine } from '../itip/plain-text.ts';
import type { EventListing } from '../listing.ts';

type Told = Pick<EventDetails, 'summary' | 'start' | 'end' | 'location'>;

/** Those of an organizer's events that are on and look like the one described; the most alike first. @param id its own */
export function alikeOf(id: string, details: Told, listings: readonly EventListing[]): EventListing[] {
  const title = titleOf(details);
  const differences = (listing: EventListing) =>
    Number(listing.end !== details.end) + Number(listing.location !== details.location);
  return listings
    .filter((listing) => listing.status === 'confirmed' && listing.id !== id)
    .filter((listing) => listing.start === details.start && title !== '' && titleOf(listing) === title)
    .toSorted((one, other) => differences(one) - differences(other) || (one.id < other.id ? -1 : 1));
}

function titleOf({ summary }: Told): string {
  return plainLine(summary).toLowerCase();
}
