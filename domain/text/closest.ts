/**
 * Returns the name of a list that somebody probably meant when they wrote another one, or null when none is close: the
 * same letters in another case or with other separators, or at most two letters that are wrong, missing or too many.
 */
export function closest(written: string, names: readonly string[]): string | null {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const sent = plain(written).slice(0, LONGEST);
  const ranked = names
    .map((name) => ({ name, distance: distance(sent, plain(name)) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 2)))
    .toSorted((one, other) => one.distance - other.distance);
  return ranked[0]?.name ?? null;
}

/** No name of ours is longer, and the work grows with the length. */
const LONGEST = 40;

/** The Levenshtein distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
