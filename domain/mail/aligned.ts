import { getDomain } from 'tldts';

/** Suffixes such as `github.io`, below which everybody may have a name, count as public too. */
const OPTIONS = { allowPrivateDomains: true, detectIp: true };

/**
 * Relaxed alignment (RFC 7489 section 3.1): two domains that somebody registered as one, by the list of public suffixes.
 *
 * @param one and `other`: ASCII
 */
export function isAligned(one: string, other: string): boolean {
  const registered = getDomain(one, OPTIONS);
  return registered !== null && registered === getDomain(other, OPTIONS);
}
