/**
 * This file opens mails in S/MIME (RFC 8551). The content of a signed mail is read, whoever signed it; an encrypted
 * mail cannot be read.
 */
import type { BaseBlock, Constructed, OctetString } from 'asn1js';
import type { Attachment } from './types.ts';

/** Content types (RFC 5652 sections 4 and 5) as they are encoded in a file, in hexadecimal. */
const SIGNED_DATA = '06092a864886f70d010702';

/** The limits for parsing: enough elements for a mail of 40 MB in pieces of a kilobyte. */
const BOUNDS = { maxNodes: 50_000, maxDepth: 30, parseEmbedded: false, copyInput: false };
/** Some programs leave out the end marks of elements of indefinite length. This is more of them than can be missing. */
const ENDS = Buffer.alloc(2 * BOUNDS.maxDepth);

interface Part extends Pick<Attachment, 'contentType' | 'content'> {
  readonly filename?: string | null | undefined;
}

/** Returns true for an S/MIME part, by its type, or by its name when a mail server has removed the type. */
export function isSmime({ contentType, filename }: Omit<Part, 'content'>): boolean {
  return /^application\/(x-)?pkcs7-mime$/i.test(contentType) || /^smime\.p7m$/i.test(filename ?? '');
}

/** Returns true for EnvelopedData and AuthEnvelopedData. */
export function isEncrypted(part: Pick<Part, 'content'>): boolean {
  return names(part, '06092a864886f70d010703') || names(part, '060b2a864886f70d0109100117');
}

/** Returns true when the file begins with this content type. @param type as encoded in the file, in hexadecimal */
function names({ content }: Pick<Part, 'content'>, type: string): boolean {
  return Buffer.from(content.subarray(0, 64)).includes(Buffer.from(type, 'hex'));
}

/** Returns true for the first part of a PGP/MIME mail (RFC 3156 section 4). */
export function isPgp({ contentType }: Pick<Part, 'contentType'>): boolean {
  return /^application\/pgp-encrypted$/i.test(contentType);
}

/**
 * Returns the MIME entity in a SignedData (RFC 5652 section 5.1), or null when there is none. The signature is not
 * checked.
 */
export async function signedContent({ content }: Pick<Part, 'content'>): Promise<Uint8Array | null> {
  if (!names({ content }, SIGNED_DATA)) return null;
  // The module is imported only here because few mails need it.
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
