import { getDomain } from 'tldts';

/** Suffixes such as `github.io`, below which anybody may register a name, count as public suffixes too. */
const OPTIONS = { allowPrivateDomains: true, detectIp: true };

/**
 * Returns true when two domains belong to the same registered domain by the public suffix list: relaxed alignment, RFC
 * 7489 section 3.1.
 * @param one and `other`: domains in ASCII
 */
export function isAligned(one: string, other: string): boolean {
  const registered = getDomain(one, OPTIONS);
  return registered !== null && registered === getDomain(other, OPTIONS);
}
