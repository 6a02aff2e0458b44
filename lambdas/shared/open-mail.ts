/** A mail that SES received, taken apart. */
import { takeApart } from '../../domain/mail/take-apart.ts';
import { takeHead } from '../../domain/mail/take-head.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { type Bucket, getMail } from '../../store/documents.ts';

/** Where a mail lies, and its return path. */
interface Delivered {
  readonly key: string;
  readonly envelopeFrom: string | null;
}

/** @throws CodedError when the mail is out of bounds */
export async function openMail(bucket: Bucket, delivered: Delivered): Promise<InboundMail> {
  return withReturnPath(await takeApart(await getMail(bucket, delivered.key)), delivered);
}

/** What the header of a mail that is out of bounds says; null when that has no end. @throws CodedError when it is out of bounds too */
export async function openHead(bucket: Bucket, delivered: Delivered): Promise<InboundMail | null> {
  const head = await takeHead(await getMail(bucket, delivered.key));
  return head && withReturnPath(head, delivered);
}

/** The envelope knows of a null return path where no header says so: nobody writes back to one (RFC 3834 section 2). */
function withReturnPath(mail: InboundMail, { envelopeFrom }: Delivered): InboundMail {
  return envelopeFrom === '' || envelopeFrom === '<>' ? { ...mail, automatic: 'null-return-path' } : mail;
}
