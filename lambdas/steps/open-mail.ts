/** This file reads and parses mails that SES received. */
import { keepWhatIsRead } from '#domain/mail/keep-what-is-read.ts';
import { MailRejected } from '#domain/mail/mail-rejected.ts';
import { BOUNDS, MOST_OCTETS, takeApart } from '#domain/mail/take-apart.ts';
import { endOfHead, takeHead } from '#domain/mail/take-head.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { type Bucket, startOfMail, streamMail } from '#store/documents.ts';
import { openBudget } from '../runtime/memory-budget.ts';

/** A mail's S3 key and return path. */
interface Delivered {
  readonly key: string;
  readonly envelopeFrom: string | null;
}

/** When the envelope has no token, only this many octets of the mail are searched for one. */
export const FIRST_OCTETS = 2 * 1024 * 1024;
/**
 * Limits the octets of all mails that are parsed at the same time. A larger mail is parsed alone. Parsing takes forty times
 * the size of a mail in memory.
 */
const withinBudget = openBudget(4 * 1024 * 1024);

/**
 * Reads and parses a mail. Its size is checked first, and attachments that are not read are skipped while streaming.
 * @param most the most octets that are read; by default all
 * @throws MailRejected when the mail is out of bounds
 * @throws MailGone when it no longer exists
 */
export async function openMail(
  bucket: Bucket,
  delivered: Delivered,
  most = Number.POSITIVE_INFINITY,
): Promise<InboundMail> {
  const begun = await startOfMail(bucket, delivered.key);
  const size = Math.min(begun.size, most);
  if (size > MOST_OCTETS) throw new MailRejected('mail-too-large');
  return withinBudget(size, async () => {
    const raw = await keepWhatIsRead(streamMail(bucket, delivered.key, begun, size), size, BOUNDS);
    return withReturnPath(await takeApart(raw), delivered);
  });
}

/**
 * Reads only the header of a mail. Returns null when the header does not end.
 * @throws CodedError when the header is out of bounds too
 */
export async function openHead(bucket: Bucket, delivered: Delivered): Promise<InboundMail | null> {
  const begun = await startOfMail(bucket, delivered.key);
  const size = Math.min(begun.size, MOST_OCTETS);
  return withinBudget(size, async () => {
    const head = await takeHead(await endOfHead(streamMail(bucket, delivered.key, begun, size)));
    return head && withReturnPath(head, delivered);
  });
}

/**
 * Marks a mail with a null return path in its envelope as automatic. Such a mail is never answered (RFC 3834 section
 * 2).
 */
function withReturnPath(mail: InboundMail, { envelopeFrom }: Delivered): InboundMail {
  return envelopeFrom === '' || envelopeFrom === '<>' ? { ...mail, automatic: 'null-return-path' } : mail;
}
