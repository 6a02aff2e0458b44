/** This file reads the headers by which browsers and mail programs say which languages somebody reads. */
import { parseAccept } from 'hono/utils/accept';

/** The most characters of a header that are read. */
const LONGEST = 200;

/**
 * Returns the language tags of a header Content-Language or Accept-Language, the best first (RFC 9110 sections 8.5 and 12.5.4;
 * for mail RFC 3282). Anybody can write such a header, so it may only choose among the languages that we speak.
 */
export function languagesIn(header: string): string[] {
  return parseAccept(header.slice(0, LONGEST))
    .filter(({ q }) => q > 0)
    .map(({ type }) => type);
}
