/** Who may create events: the configured list of addresses, `*@domain`, or `*` for everyone. */

/** True when a normalised address is on the list. */
export function mayOrganize(list: readonly string[], address: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return list.some((entry) => entry === '*' || entry === address || entry === `*@${host}`);
}

/** Splits and lower-cases a comma-separated list. */
export function readOrganizers(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
}
