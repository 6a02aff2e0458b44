/**
 * This file has a list of people in the form in which it is stored. An erased person leaves a gap, so that the others
 * keep their positions.
 */
import { domainToUnicode } from 'node:url';
import type { ListEntry, ReadList } from './people-list.ts';

/** A stored list of people. */
export interface KeptList extends ReadList {
  readonly places: readonly (ListEntry | null)[];
}

/**
 * Returns the list without one person; the same object when neither the list nor its source names them. It then cannot
 * be read from another column any more, because its source must be deleted.
 * @param email normalised
 * @param source the text it was read from; null when that is not kept
 */
export function takeOff(list: KeptList, email: string, source: string | null): KeptList {
  const spellings = spellingsOf(email);
  const names = (text: string) => spellings.some((spelling) => text.toLowerCase().includes(spelling));
  const { unknownLocales = [] } = list;
  const places = list.places.map((entry) => (entry?.email === email ? null : entry));
  const isNamed =
    places.some((entry, index) => entry !== list.places[index]) ||
    list.duplicates.some((duplicate) => duplicate.email === email) ||
    [
      ...[...list.mistakes, ...unknownLocales].map(({ text }) => text),
      ...(list.heading ?? []),
      source ?? '',
    ].some(names);
  if (!isNamed) return list;
  return {
    ...list,
    places,
    entries: places.filter((entry) => entry !== null),
    duplicates: list.duplicates.filter((duplicate) => duplicate.email !== email),
    mistakes: list.mistakes.filter(({ text }) => !names(text)),
    unknownLocales: unknownLocales.filter(({ text }) => !names(text)),
    heading: list.heading?.map((cell) => (names(cell) ? '' : cell)) ?? null,
    columns: [],
  };
}

/** Returns the address as it is stored, and with an international domain in Unicode. */
function spellingsOf(email: string): string[] {
  const at = email.lastIndexOf('@');
  return [email, `${email.slice(0, at)}@${domainToUnicode(email.slice(at + 1)).toLowerCase()}`];
}
