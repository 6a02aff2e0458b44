import type { Deployment } from '#domain/invite/invite.types.ts';
import { type OtherDates, staysInWords } from '#domain/itip/words/one-date.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a deletion says. */
interface CancelledNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The one occurrence that is cancelled, in words, and what happens to the others; null for the whole event. */
  readonly instance: { readonly day: string; readonly others: OtherDates } | null;
  readonly notified: number;
  /** The number of guests whose mail came back for good, or who complained. */
  readonly unreachable: number;
  /** The organizer's language. */
  readonly words?: Words;
}

/**
 * Returns the notice of what a deletion led to. When the organizer takes create@ off the guest list, that looks the
 * same to us, so the notice says how to undo it.
 */
export function cancelled(content: CancelledNotice): Notice {
  const { deployment, summary, instance, notified: count, unreachable } = content;
  const words = noticeWords(content.words);
  const { day, others } = instance ?? { day: '', others: { following: false, stay: false } };
  const part = instance && words.say(others.following ? 'about.fromDayOn' : 'about.ofDay', { day });
  const what = `${quoted(summary, words)}${part ?? ''}`;
  const stays = staysInWords(others, words);
  const who =
    count === 0 ? words.write('notice.cancelledNobody') : words.write('notice.cancelledNotified', { count });
  const missed = unreachable === 0 ? '' : words.write('notice.cancelledMissed', { count: unreachable });
  const address = `create@${deployment.domain}`;
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: stays
      ? words.write('notice.cancelledSubjectStays', { what, stays, count })
      : words.write('notice.cancelledSubject', { what, count }),
    blocks: [
      paragraph(words.row(words.write('notice.cancelledWhat', { what }), stays, who, missed)),
      paragraph(words.write(instance ? 'notice.cancelledPartAgain' : 'notice.cancelledAgain', { address })),
    ],
  });
}
