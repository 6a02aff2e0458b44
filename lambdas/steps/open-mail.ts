/** A mail that SES received, taken apart. */
import { keepWhatIsRead } from '#domain/mail/keep-what-is-read.ts';
import { MailRejected } from '#domain/mail/mail-rejected.ts';
import { BOUNDS, MOST_OCTETS, takeApart } from '#domain/mail/take-apart.ts';
import { endOfHead, takeHead } from '#domain/mail/take-head.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { type Bucket, sizeOfMail, streamMail } from '#store/documents.ts';
import { openBudget } from '../runtime/memory-budget.ts';

/** Where a mail lies, and its return path. */
interface Delivered {
  readonly key: string;
  readonly envelopeFrom: string | null;
}

/** Octets of a mail without a token in its envelope, in which one is looked for. */
export const FIRST_OCTETS = 2 * 1024 * 1024;
/**
 * Octets of the mails that are in memory at one time, however many a function is handed at once; a larger one is alone. Taken
 * apart, a mail needs forty times as much.
 */
const withinBudget = openBudget(4 * 1024 * 1024);

/**
 * Its size is looked at first; files that nobody reads are left out while it comes in.
 * @param most octets that are looked at of it; all when unsaid
 * @throws CodedError when the mail is out of bounds
 */
export async function openMail(
  bucket: Bucket,
  delivered: Delivered,
  most = Number.POSITIVE_INFINITY,
): Promise<InboundMail> {
  const size = Math.min(await sizeOfMail(bucket, delivered.key), most);
  if (size > MOST_OCTETS) throw new MailRejected('mail-too-large');
  return withinBudget(size, async () => {
    const raw = await keepWhatIsRead(streamMail(bucket, delivered.key, size), size, BOUNDS);
    return withReturnPath(await takeApart(raw), delivered);
  });
}

/** What the header of a mail that is out of bounds says; null when that has no end. @throws CodedError when it is out of bounds too */
export async function openHead(bucket: Bucket, delivered: Delivered): Promise<InboundMail | null> {
  const size = Math.min(await sizeOfMail(bucket, delivered.key), MOST_OCTETS);
  return withinBudget(size, async () => {
    const head = await takeHead(await endOfHead(streamMail(bucket, delivered.key, size)));
    return head && withReturnPath(head, delivered);
  });
}

/** The envelope knows of a null return path where no header says so: nobody writes back to one (RFC 3834 section 2). */
function withReturnPath(mail: InboundMail, { envelopeFrom }: Delivered): InboundMail {
  return envelopeFrom === '' || envelopeFrom === '<>' ? { ...mail, automatic: 'null-return-path' } : mail;
}
