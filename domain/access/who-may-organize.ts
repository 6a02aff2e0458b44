/** This file decides who may create events: the addresses, `*@domain` or `*` (everyone) in the settings. */

/** Returns true when a normalised address is on the list. */
export function mayOrganize(list: readonly string[], address: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return list.some((entry) => entry === '*' || entry === address || entry === `*@${host}`);
}

/** Returns the lower-case entries of a comma-separated list. */
export function readOrganizers(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
}
