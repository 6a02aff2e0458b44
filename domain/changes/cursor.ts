/** A cursor names the last change that a reader has. It stays valid as long as the event exists. */

const FORM = /^c([0-9a-z]{1,10})$/;

/** Returns the cursor after a change. @param number of the change in the log of its event; 0 for the beginning */
export function writeChangeCursor(number: number): string {
  return `c${number.toString(36)}`;
}

/** Returns the number in a cursor, or null when the text is none. */
export function readChangeCursor(text: string): number | null {
  const [, digits] = FORM.exec(text) ?? [];
  const number = digits === undefined ? Number.NaN : Number.parseInt(digits, 36);
  return Number.isSafeInteger(number) && writeChangeCursor(number) === text ? number : null;
}
