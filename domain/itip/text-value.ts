/**
 * TEXT as RFC 5545 section 3.3.11 escapes it. ical.js does so for the properties it knows, and leaves the values of all
 * others (type `unknown`) as they are written.
 */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** The text behind a TEXT value. */
export function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
