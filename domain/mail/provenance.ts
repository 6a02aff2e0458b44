/**
 * This file decides which fields of a mail only its sender can have written. A DKIM signature covers the fields it
 * names, and no others.
 */

import { passedDomains, type TopFields } from './authentication-results.ts';
import { isAligned } from './domain-alignment.ts';

/** What of a mail its sender's domain vouches for. */
interface Provenance {
  /** True when the servers of the sender's domain delivered the mail to us, so that nobody else can have changed it. */
  readonly isDirect: boolean;
  /** Returns true when the sender's domain vouches for a field, or for its absence. @param name in lower case */
  readonly covers: (name: string) => boolean;
  /** True when the sender's domain vouches for the whole body. */
  readonly coversBody: boolean;
}

interface Signature {
  readonly domain: string;
  readonly fields: readonly string[];
  /** True for a signature with `l=`, which leaves the end of the body open to additions (RFC 6376 section 8.2). */
  readonly isPartial: boolean;
}

/**
 * Decides what the sender's domain vouches for. Anybody may add a signature that proves nothing, so all signatures of
 * the sender's domain must cover a field. Without a signature of it, the mail is from the domain by SPF or not at all.
 * @param from the domain in From
 * @param fields the bodies of the mail's DKIM-Signature fields
 */
export function provenance(from: string, fields: readonly string[], top: TopFields): Provenance {
  // SES writes the header on every mail. A mail without it was not forwarded by anybody.
  const isDirect =
    top.authenticationResults === null || passedDomains(top).spf.some((sender) => isAligned(sender, from));
  const own = isDirect ? [] : fields.map(readSignature).filter(({ domain }) => isAligned(domain, from));
  return {
    isDirect,
    covers: (name) => own.every((signature) => signature.fields.includes(name)),
    coversBody: own.every(({ isPartial }) => !isPartial),
  };
}

/** Reads the tags of a signature (RFC 6376 section 3.5). */
function readSignature(field: string): Signature {
  const tags = new Map(
    field.split(';').map((tag) => {
      const at = tag.indexOf('=');
      return [
        tag.slice(0, Math.max(at, 0)).trim(),
        tag
          .slice(at + 1)
          .replace(/\s/g, '')
          .toLowerCase(),
      ];
    }),
  );
  return {
    domain: tags.get('d') ?? '',
    fields: (tags.get('h') ?? '').split(':'),
    isPartial: tags.has('l'),
  };
}
