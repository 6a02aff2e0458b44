import type { Deployment } from '#domain/invite/invite.types.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Person } from '#domain/text/person.ts';
import { mailedUs, type Notice, nameAndAddress, notice, paragraph, quotation, quoted } from './layout.ts';

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
  /** The organizer's language. */
  readonly words?: Words;
}

/** Returns the notice that a guest wrote a mail instead of answering. */
export function passedOn(content: PassedOnNotice): Notice {
  const { deployment, summary, from, verified, text } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const name = commonName(from);
  const cut = text.length > LONGEST;
  const written = text.slice(0, LONGEST).trim();
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.passedSubject', { name, event }),
    blocks: [
      paragraph(words.write('notice.passedWhat', { sender: nameAndAddress(from, words), event })),
      quotation(written === '' ? words.write('notice.passedNoText') : written),
      ...(cut ? [paragraph(words.write('notice.passedCut'))] : []),
      paragraph(
        verified
          ? words.write('notice.passedVerified')
          : words.write('notice.passedUnverified', { address: from.email }),
      ),
      paragraph(words.write('notice.passedUnchanged')),
    ],
  });
}
