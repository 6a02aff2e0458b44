/** A mail that SES received, taken apart. */
import { MOST_OCTETS, takeApart } from '../../domain/mail/take-apart.ts';
import { takeHead } from '../../domain/mail/take-head.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { type Bucket, getMail } from '../../store/documents.ts';

/** Where a mail lies, and its return path. */
interface Delivered {
  readonly key: string;
  readonly envelopeFrom: string | null;
}

/** Octets. Above it, mails are taken apart one after the other, however many a function is handed at once. */
const LARGE_MAIL = 1024 * 1024;
/** Octets of a mail without a token in its envelope, in which one is looked for. */
export const FIRST_OCTETS = 2 * 1024 * 1024;

/**
 * @param most octets that are looked at of it; all when unsaid
 * @throws CodedError when the mail is out of bounds
 */
export async function openMail(
  bucket: Bucket,
  delivered: Delivered,
  most = MOST_OCTETS + 1,
): Promise<InboundMail> {
  const { size, fetch } = await getMail(bucket, delivered.key);
  const open = async () => takeApart(await fetch(most));
  return withReturnPath(await (size > LARGE_MAIL ? inTurn(open) : open()), delivered);
}

/** What the header of a mail that is out of bounds says; null when that has no end. @throws CodedError when it is out of bounds too */
export async function openHead(bucket: Bucket, delivered: Delivered): Promise<InboundMail | null> {
  const { fetch } = await getMail(bucket, delivered.key);
  const head = await inTurn(async () => takeHead(await fetch(MOST_OCTETS)));
  return head && withReturnPath(head, delivered);
}

let turn: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => null);
  return result;
}

/** The envelope knows of a null return path where no header says so: nobody writes back to one (RFC 3834 section 2). */
function withReturnPath(mail: InboundMail, { envelopeFrom }: Delivered): InboundMail {
  return envelopeFrom === '' || envelopeFrom === '<>' ? { ...mail, automatic: 'null-return-path' } : mail;
}
