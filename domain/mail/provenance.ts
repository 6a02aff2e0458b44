/** What of a mail nobody on its way can have written: a DKIM signature covers the fields it names, and no others. */
import { isAligned } from './aligned.ts';
import { passedDomains, type TopFields } from './authentication-results.ts';

interface Provenance {
  /** The servers of its sender's domain handed it to us, so that nobody else had it in their hands. */
  readonly isDirect: boolean;
  /** Whether the sender's domain vouches for a field, or for its absence. @param name lower case */
  readonly covers: (name: string) => boolean;
  /** Whether it vouches for all of the body. */
  readonly coversBody: boolean;
}

interface Signature {
  readonly domain: string;
  readonly fields: readonly string[];
  /** `l=`: anybody may add to the body (RFC 6376 section 8.2). */
  readonly isPartial: boolean;
}

/**
 * Anybody may add a signature that is worth nothing, so all those of the sender's domain count together. Without any the
 * mail is from its domain by SPF, or not at all.
 *
 * @param from domain in From @param fields bodies of its DKIM-Signature fields
 */
export function provenance(from: string, fields: readonly string[], top: TopFields): Provenance {
  // SES writes the header on every mail; without it nobody has passed anything on.
  const isDirect =
    top.authenticationResults === null || passedDomains(top).spf.some((sender) => isAligned(sender, from));
  const own = isDirect ? [] : fields.map(readSignature).filter(({ domain }) => isAligned(domain, from));
  return {
    isDirect,
    covers: (name) => own.every((signature) => signature.fields.includes(name)),
    coversBody: own.every(({ isPartial }) => !isPartial),
  };
}

/** RFC 6376 section 3.5. */
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
