import { decoded, isPersonalLink, withoutPersonalLinks } from './personal-links.ts';
import { eventsOf } from './properties.ts';
import type { JComponent, JProperty, Person } from './types.ts';

/** Keeps the organizer's other guests, the address of our create door and personal links out of an invite. */
export interface Discretion {
  /** The text without them. */
  readonly text: (text: string) => string;
  /** True when a value may not be copied at all: it names somebody, or is a personal link. */
  readonly forbids: (value: string) => boolean;
}

/** Anything that looks like an address, also in a URL. Bounded, so that a long word takes no long time. */
const ADDRESS =
  /[\p{L}\p{N}_!#$%&'*+/=?^`{|}~.-]{1,100}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*/gu;

/** @param createAddress where organizers write to; it is on the guest list of every event. */
export function discretion(calendar: JComponent, organizer: Person, createAddress: string): Discretion {
  const own = organizer.email.toLowerCase();
  const guests = eventsOf(calendar)
    .flatMap(([, properties]) => properties.filter(([name]) => name === 'attendee'))
    .filter((guest) => !addressesOf(guest).includes(own));
  const addresses = new Set([...guests.flatMap(addressesOf), createAddress.toLowerCase()]);
  const names = [...new Set(guests.flatMap(nameOf))];
  const hide = (found: string) => {
    const known = guestAtEnd(decoded(found).toLowerCase(), addresses);
    if (!known) return found;
    return found.toLowerCase().endsWith(known) ? `${found.slice(0, -known.length)}…` : '…';
  };
  const text = (original: string) => withoutPersonalLinks(original).replace(ADDRESS, hide);
  const forbids = (value: string) => {
    const lower = value.toLowerCase();
    return text(value) !== value || isPersonalLink(value) || names.some((name) => lower.includes(name));
  };
  return { text, forbids };
}

/** The guest whose address a word ends with: `?guest=bob@example.org`, `'bob@example.org`. */
function guestAtEnd(word: string, addresses: ReadonlySet<string>): string | undefined {
  if (addresses.has(word)) return word;
  for (const { index } of word.matchAll(/[^\p{L}\p{N}]/gu)) {
    const end = word.slice(index + 1);
    if (addresses.has(end)) return end;
  }
  return undefined;
}

function addressesOf([, parameters, , value]: JProperty): string[] {
  return [value, parameters.email]
    .filter((address) => typeof address === 'string')
    .map((address) =>
      address
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((address) => address.includes('@'));
}

/** A full name, in lower case. A single word may be any word and proves nothing. */
function nameOf([, { cn }]: JProperty): string[] {
  const name = typeof cn === 'string' ? cn.trim().toLowerCase() : '';
  return /\S\s+\S/.test(name) ? [name] : [];
}
