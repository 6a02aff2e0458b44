/** A list of people as it is kept: whoever was erased leaves a gap, so that the others keep their places. */
import { domainToUnicode } from 'node:url';
import type { ListEntry, ReadList } from './people-list.ts';

export interface KeptList extends ReadList {
  readonly places: readonly (ListEntry | null)[];
}

/**
 * The list without one person; the very same list when neither it nor what it was read from names them. It can be read from
 * no other column then, for what it was read from must go.
 *
 * @param email normalised
 * @param source what it was read from; null where that is not kept
 */
export function takeOff(list: KeptList, email: string, source: string | null): KeptList {
  const spellings = spellingsOf(email);
  const names = (text: string) => spellings.some((spelling) => text.toLowerCase().includes(spelling));
  const places = list.places.map((entry) => (entry?.email === email ? null : entry));
  const isNamed =
    places.some((entry, index) => entry !== list.places[index]) ||
    list.duplicates.some((duplicate) => duplicate.email === email) ||
    [...list.mistakes.map(({ text }) => text), ...(list.heading ?? []), source ?? ''].some(names);
  if (!isNamed) return list;
  return {
    ...list,
    places,
    entries: places.filter((entry) => entry !== null),
    duplicates: list.duplicates.filter((duplicate) => duplicate.email !== email),
    mistakes: list.mistakes.filter(({ text }) => !names(text)),
    heading: list.heading?.map((cell) => (names(cell) ? '' : cell)) ?? null,
    columns: [],
  };
}

/** As it is stored, and with an international domain in its own letters. */
function spellingsOf(email: string): string[] {
  const at = email.lastIndexOf('@');
  return [email, `${email.slice(0, at)}@${domainToUnicode(email.slice(at + 1)).toLowerCase()}`];
}
