/**
 * Escapes a TEXT value (RFC 5545 section 3.3.11). ical.js does so for the properties it knows, but not for the values
 * of all others (type `unknown`).
 */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Returns the text that an escaped TEXT value stands for. */
export function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
