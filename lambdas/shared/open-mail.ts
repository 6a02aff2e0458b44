/** A mail that SES received, taken apart. */
import { takeApart } from '../../domain/mail/take-apart.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { type Bucket, getMail } from '../../store/documents.ts';

/**
 * The envelope knows of a null return path where no header says so: nobody writes back to one (RFC 3834 section 2).
 * @throws CodedError when the mail is out of bounds
 */
export async function openMail(
  bucket: Bucket,
  { key, envelopeFrom }: { readonly key: string; readonly envelopeFrom: string | null },
): Promise<InboundMail> {
  const mail = await takeApart(await getMail(bucket, key));
  return envelopeFrom === '' || envelopeFrom === '<>' ? { ...mail, automatic: 'null-return-path' } : mail;
}
