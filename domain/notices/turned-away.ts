import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { type Notice, notice, paragraph, quoted, results } from './layout.ts';

/** What the notice of uncounted answers says. */
interface TurnedAwayNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** The address whose invite so many other people answered. */
  readonly email: string;
  /** How many other people are counted with one invite. */
  readonly most: number;
  /** How many people of the event have answers that are not counted so far. */
  readonly notCounted: number;
  /** The organizer's language. */
  readonly words?: Words;
}

/** Returns the notice that more people answered one invite than are counted with it. */
export function turnedAway(content: TurnedAwayNotice): Notice {
  const { deployment, eventId, summary, email, most, notCounted: count } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  return notice({
    deployment,
    reader: { words, why: words.write('notice.turnedAwayFooter', { product: deployment.product }) },
    subject: words.write('notice.turnedAwaySubject', { count, event }),
    blocks: [
      paragraph(words.write('notice.turnedAwayWhat', { email, most, count, event })),
      paragraph(words.write('notice.turnedAwayList', { email })),
      results(deployment, eventId, words),
    ],
  });
}
