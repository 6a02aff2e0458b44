import type { Deployment } from '#domain/invite/invite.types.ts';
import { commonName } from '#domain/itip/common-name.ts';
import type { Person } from '#domain/text/person.ts';
import { type Notice, notice, paragraph, quotation, quoted } from './layout.ts';

const LONGEST = 10_000;

/** What the notice of a guest's text says. */
interface PassedOnNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The sender, as their mail says. */
  readonly from: Person;
  /** True when it is from that address for certain. Only then does Reply-To name it. */
  readonly verified: boolean;
  /** Plain text. */
  readonly text: string;
}

/** Returns the notice that a guest wrote a mail instead of answering. */
export function passedOn({ deployment, summary, from, verified, text }: PassedOnNotice): Notice {
  const cut = text.length > LONGEST;
  const words = text.slice(0, LONGEST).trim();
  return notice({
    deployment,
    subject: `${commonName(from)} wrote about ${quoted(summary)}`,
    blocks: [
      paragraph(
        `${commonName(from)} <${from.email}> answered the invitation ${quoted(summary)} with a mail:`,
      ),
      quotation(words === '' ? '(no text)' : words),
      ...(cut ? [paragraph('The rest was left out.')] : []),
      paragraph(verified ? VERIFIED : unverified(from)),
      paragraph('Their answer in the event is unchanged.'),
    ],
  });
}

const VERIFIED =
  'We verified that the mail came from this address. Your reply to this mail goes to them and shows your address.';

function unverified({ email }: Person): string {
  return `We could not verify that the mail came from ${email}: anybody who was handed the invitation can write so. Your reply to this mail does not reach the sender. To answer, write to an address that you know to be theirs.`;
}
