/** This file links places to a map. */
import { hasLink } from '#domain/invite/join-links.ts';
import { once } from '#domain/text/once.ts';

const ONLINE = /\b(?:online|virtual|virtuell|zoom|teams|webex|meet|skype|webinar|phone|call|tba|tbd|tbc)\b/i;
const INSIDE = /\b(?:room|floor|raum|etage|saal|salle|sala|zaal|zimmer|building|gebäude)\b/i;
/** Japanese and Chinese addresses have no spaces: 東京都千代田区丸の内1丁目. */
const WITHOUT_SPACES = once(() => /\p{Script=Han}.*\p{N}/u);

/**
 * Returns the address of a map that looks for a place, or null for a place that is no address: a link, a phone number, a room.
 * See https://wiki.openstreetmap.org/wiki/Nominatim.
 */
export function mapLink(place: string): string | null {
  if (!isAddress(place)) return null;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place.toWellFormed())}`;
}

/** Returns true for a text of several parts, such as "Town hall, Springfield", and for "Elm Street 12". */
function isAddress(place: string): boolean {
  if (hasLink(place) || place.includes('@') || ONLINE.test(place) || !/\p{L}{2}/u.test(place)) return false;
  const parts = place.split(/[,;\n、，]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length > 1) return parts.some((part) => !INSIDE.test(part));
  const words = place.trim().split(/\s+/);
  return (words.length > 2 && /\p{N}/u.test(place) && !INSIDE.test(place)) || WITHOUT_SPACES().test(place);
}
