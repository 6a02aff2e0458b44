import { eventsOf } from '#domain/itip/properties.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { Discretion } from '#domain/text/organizer-html.ts';
import type { Person } from '#domain/text/person.ts';
import { decoded, isPersonalLink, withoutPersonalLinks } from './personal-links.ts';

/** Anything that looks like an address, also in a URL, or in one inside another. Bounded: a long word takes no long time. */
const ADDRESS =
  /[\p{L}\p{N}_!#$%&'*+/=?^`{|}~.-]{1,100}(?:@|%(?:25)?40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What has more words is no name of a person. */
const MOST_WORDS = 8;

/** @param createAddress where organizers write to; it is on the guest list of every event. */
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
  const text = (original: string) => withoutNames(withoutPersonalLinks(original).replace(ADDRESS, hide));
  const forbids = (value: string) => text(value) !== value || isPersonalLink(value);
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

function ownAddressesOf([, { email }, , value]: JProperty): string[] {
  return mailAddresses([value, email]);
}

/** Also of those who act for them: SENT-BY, DELEGATED-TO, DELEGATED-FROM, MEMBER and what software invents. */
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

/** The full name of a guest. A single word may be any word and proves nothing, and rooms are where it takes place. */
function nameOf([, { cn, cutype }]: JProperty): string[] {
  if (typeof cn !== 'string' || /^(?:ROOM|RESOURCE|GROUP)$/i.test(String(cutype))) return [];
  const name = fullName(cn);
  return name.includes(' ') ? [name] : [];
}

/** From the first word to the last, as {@link nameRemover} compares it. */
function fullName(cn: string): string {
  const words = [...cn.matchAll(WORD)];
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? folded(cn.slice(first.index, last.index + last[0].length)) : '';
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

/** Takes full names out of a text, in a time that does not depend on how many there are. */
function nameRemover(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const known = new Set(names);
  const beginnings = new Set(names.map((name) => name.match(WORD)?.[0]));
  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
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
