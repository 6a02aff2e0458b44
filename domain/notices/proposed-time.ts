import type { Deployment } from '#domain/invite/invite.types.ts';
import { commonName } from '#domain/itip/common-name.ts';
import type { EventTime } from '#domain/itip/types.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Person } from '#domain/text/person.ts';
import {
  mailedUs,
  type Notice,
  nameAndAddress,
  notice,
  paragraph,
  quotation,
  quoted,
  results,
} from './layout.ts';

/** What the notice of a proposal says. */
interface CounterNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  readonly from: Person;
  /** The time they propose; null when they proposed none. */
  readonly start: EventTime | null;
  readonly end: EventTime | null;
  readonly comment: string | null;
  /** True when it came from the guest's address for certain. Anybody who has the invitation can propose. */
  readonly verified: boolean;
  /** The organizer's language. */
  readonly words?: Words;
}

/**
 * Returns the notice that a guest proposes another time (RFC 5546 section 3.2.7). The event does not change by itself.
 */
export function counter(proposed: CounterNotice): Notice {
  const { deployment, eventId, summary, from, start, end, comment, verified } = proposed;
  const words = noticeWords(proposed.words);
  const event = quoted(summary, words);
  const name = commonName(from);
  const sender = nameAndAddress(from, words);
  const what = start
    ? words.write('notice.proposedTime', { sender, event, time: timesInWords(start, end, words) })
    : words.write('notice.proposedNoTime', { sender, event });
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.proposedSubject', { name, event }),
    blocks: [
      paragraph(what),
      ...(comment === null ? [] : [quotation(comment)]),
      ...(verified ? [] : [paragraph(words.write('notice.proposedUnverified', { address: from.email }))]),
      paragraph(words.write('notice.proposedNothing')),
      results(deployment, eventId, words),
    ],
  });
}
