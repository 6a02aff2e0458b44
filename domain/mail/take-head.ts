import { takeApart } from './take-apart.ts';
import type { InboundMail } from './types.ts';

/** Octets; what is longer is no header. */
const LONGEST = 256 * 1024;
const END = /[^\r\n]\r?\n\r?\n/;

/**
 * A mail without its body, for one that is out of bounds: who is to hear of it. Null when its header has no end in sight, for
 * what comes after might name somebody else.
 *
 * @throws MailRejected when the header alone is beyond a bound
 */
export async function takeHead(raw: Uint8Array): Promise<InboundMail | null> {
  const head = raw.subarray(0, LONGEST);
  const end = END.exec(Buffer.from(head).toString('latin1'));
  return end && takeApart(head.subarray(0, end.index + end[0].length));
}
