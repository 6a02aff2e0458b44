import { eventsOf } from '#domain/itip/properties.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { once } from '#domain/text/once.ts';
import type { Discretion } from '#domain/text/organizer-html.ts';
import type { Person } from '#domain/text/person.ts';
import { decoded, isPersonalLink, withoutPersonalLinks } from './personal-links.ts';

/**
 * Anything that looks like an address, also in a URL, or in a URL inside another. The lengths are limited so that a
 * long word takes linear time.
 */
const ADDRESS = once(
  () =>
    /[\p{L}\p{N}_!#$%&'*+/=?^`{|}~.-]{1,100}(?:@|%(?:25)?40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*/gu,
);
/** What every address has. Looking for it first takes a hundredth of the time in a long text without addresses. */
const AT = /@|%(?:25)?40/;
const WORD = once(() => /[\p{L}\p{M}\p{N}]+/gu);
/** A text with more words is not a person's name. */
const MOST_WORDS = 8;

/**
 * Returns the rules by which guests' addresses and names are kept from other guests.
 * @param createAddress the address that organizers invite; it is on the guest list of every event
 */
export function discretion(calendar: JComponent, organizer: Person, createAddress: string): Discretion {
  const own = organizer.email.toLowerCase();
  const attendees = eventsOf(calendar).flatMap(([, properties]) =>
    properties.filter(([name]) => name === 'attendee'),
  );
  const isOwn = (attendee: JProperty) => ownAddressesOf(attendee).includes(own);
  const kept = new Set([own, ...attendees.filter(isOwn).flatMap(ownAddressesOf)]);
  const others = attendees.flatMap(addressesOf).filter((address) => !kept.has(address));
  const addresses = new Set([...others, createAddress.toLowerCase()]);
  const guests = attendees.filter((attendee) => !isOwn(attendee)).flatMap(nameOf);
  const withoutNames = nameRemover(guests.filter((name) => name !== fullName(organizer.name ?? '')));
  const hide = (found: string) => {
    const known = guestAtEnd(decoded(decoded(found)).toLowerCase(), addresses);
    if (!known) return found;
    return found.toLowerCase().endsWith(known) ? `${found.slice(0, -known.length)}…` : '…';
  };
  const withoutAddresses = (shown: string) => (AT.test(shown) ? shown.replace(ADDRESS(), hide) : shown);
  const text = (original: string) => withoutNames(withoutAddresses(withoutPersonalLinks(original)));
  const forbids = (value: string) => text(value) !== value || isPersonalLink(value);
  return { text, forbids };
}

/** Returns the guest whose address a word ends with: `?guest=bob@example.org`, `'bob@example.org`. */
function guestAtEnd(word: string, addresses: ReadonlySet<string>): string | undefined {
  if (addresses.has(word)) return word;
  for (const { index } of word.matchAll(/[^\p{L}\p{N}]/gu)) {
    const end = word.slice(index + 1);
    if (addresses.has(end)) return end;
  }
  return undefined;
}

function ownAddressesOf([, { email }, , value]: JProperty): string[] {
  return mailAddresses([value, email]);
}

/**
 * Returns the addresses of a guest and of those who act for them: SENT-BY, DELEGATED-TO, DELEGATED-FROM, MEMBER and
 * programs' own parameters.
 */
function addressesOf([, parameters, , value]: JProperty): string[] {
  return mailAddresses([value, ...Object.values(parameters).flat()]);
}

function mailAddresses(values: readonly unknown[]): string[] {
  return values
    .filter((address) => typeof address === 'string')
    .map((address) =>
      address
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((address) => address.includes('@'));
}

/**
 * Returns the full name of a guest. A single word may be an ordinary word, so it is no name here, and rooms are part of
 * the place.
 */
function nameOf([, { cn, cutype }]: JProperty): string[] {
  if (typeof cn !== 'string' || /^(?:ROOM|RESOURCE|GROUP)$/i.test(String(cutype))) return [];
  const name = fullName(cn);
  return name.includes(' ') ? [name] : [];
}

/** Returns the text from the first word to the last, in the form that {@link nameRemover} compares. */
function fullName(cn: string): string {
  const words = [...cn.matchAll(WORD())];
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? folded(cn.slice(first.index, last.index + last[0].length)) : '';
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

/** Returns a function that removes full names from a text, in a time that does not depend on the number of names. */
function nameRemover(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const known = new Set(names);
  const beginnings = new Set(names.map((name) => name.match(WORD())?.[0]));
  return (text) => {
    const words = [...text.matchAll(WORD())].map(({ 0: word, index }) => ({
      word,
      index,
      end: index + word.length,
    }));
    let shown = '';
    let from = 0;
    for (const [at, { word, index }] of words.entries()) {
      if (index < from || !beginnings.has(word.toLowerCase())) continue;
      const rest = words.slice(at + 1, at + MOST_WORDS);
      const last = rest.findLast(({ end }) => known.has(folded(text.slice(index, end))));
      if (!last) continue;
      shown += `${text.slice(from, index)}…`;
      from = last.end;
    }
    return shown + text.slice(from);
  };
}
