/** Mails that S/MIME has wrapped (RFC 8551): what lies in a signature is read, whoever signed it; the rest cannot be. */
import type { BaseBlock, Constructed, OctetString } from 'asn1js';
import type { Attachment } from './types.ts';

/** Types of content (RFC 5652 section 4 and 5), as they lie in a file, hexadecimal. */
const SIGNED_DATA = '06092a864886f70d010702';

/** Elements that are looked at, and how deep: a mail of 40 MB in pieces of a kilobyte. */
const BOUNDS = { maxNodes: 50_000, maxDepth: 30, parseEmbedded: false, copyInput: false };
/** Some leave out the ends of what has no length: there are more here than there can be. */
const ENDS = Buffer.alloc(2 * BOUNDS.maxDepth);

interface Part extends Pick<Attachment, 'contentType' | 'content'> {
  readonly filename?: string | null | undefined;
}

/** By its type, or by its name where a mail server has taken the type away. */
export function isSmime({ contentType, filename }: Omit<Part, 'content'>): boolean {
  return /^application\/(x-)?pkcs7-mime$/i.test(contentType) || /^smime\.p7m$/i.test(filename ?? '');
}

/** EnvelopedData and AuthEnvelopedData. */
export function isEncrypted(part: Pick<Part, 'content'>): boolean {
  return names(part, '06092a864886f70d010703') || names(part, '060b2a864886f70d0109100117');
}

/** What the object identifier says that a file begins with. @param type as it lies in the file, hexadecimal */
function names({ content }: Pick<Part, 'content'>, type: string): boolean {
  return Buffer.from(content.subarray(0, 64)).includes(Buffer.from(type, 'hex'));
}

/** PGP/MIME (RFC 3156 section 4). */
export function isPgp({ contentType }: Pick<Part, 'contentType'>): boolean {
  return /^application\/pgp-encrypted$/i.test(contentType);
}

/** The MIME entity in a SignedData (RFC 5652 section 5.1); null when there is none. The signature is not looked at. */
export async function signedContent({ content }: Pick<Part, 'content'>): Promise<Uint8Array | null> {
  if (!names({ content }, SIGNED_DATA)) return null;
  // Few mails need it.
  const { fromBER } = await import('asn1js');
  const { result, offset } = fromBER(Buffer.concat([content, ENDS]), BOUNDS);
  if (offset < 0) return null;
  const [, wrapped] = children(result);
  const [data] = children(wrapped);
  const [, , encapsulated] = children(data);
  const [octets] = children(children(encapsulated)[1]);
  return isOctets(octets) ? new Uint8Array(octets.getValue()) : null;
}

function children(block: BaseBlock | undefined): readonly (BaseBlock | undefined)[] {
  const value: unknown = (block as Partial<Constructed> | undefined)?.valueBlock?.value;
  return Array.isArray(value) ? value : [];
}

function isOctets(block: BaseBlock | undefined): block is OctetString {
  return block !== undefined && 'getValue' in block;
}
