import { commonName } from '../../itip/common-name.ts';
import type { Person } from '../../itip/types.ts';
import type { House } from '../invite.types.ts';
import { type Notice, notice, paragraph, quotation, quoted } from './layout.ts';

const LONGEST = 10_000;

export interface PassedOnNotice {
  readonly house: House;
  readonly summary: string;
  /** Who wrote, as their mail says: it is not verified. */
  readonly from: Person;
  /** Plain text. */
  readonly text: string;
}

/** A guest wrote back instead of answering. Reply-To leads to them. */
export function passedOn({ house, summary, from, text }: PassedOnNotice): Notice {
  const cut = text.length > LONGEST;
  const words = text.slice(0, LONGEST).trim();
  return notice({
    house,
    subject: `${commonName(from)} wrote about ${quoted(summary)}`,
    blocks: [
      paragraph(
        `${commonName(from)} <${from.email}> answered the invitation ${quoted(summary)} with a mail:`,
      ),
      quotation(words === '' ? '(no text)' : words),
      ...(cut ? [paragraph('The rest was left out.')] : []),
      paragraph(
        'Your reply to this mail goes to them and shows your address. Their answer in the event is unchanged.',
      ),
    ],
  });
}
