import { changesHeading } from '#domain/invite/difference-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { type NoticeWords, noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { list, mailedUs, type Notice, notice, paragraph, quoted, results, sentences } from './layout.ts';

/** Why a guest is not mailed an update. */
export type NotNotified = 'declined' | 'no-answer' | 'unreachable';

interface UpdatedNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** The number of the change: our version of the event, which is 0 before the first. */
  readonly version: number;
  /** The one occurrence that changed, in words; null for the whole event. */
  readonly instance: string | null;
  /** When the event is now, in words. */
  readonly when: string;
  /** How it differs from the version before, as guests read it. */
  readonly changes: readonly Sentence[];
  /** True when it changed when the event happens, so that guests are asked again. */
  readonly asksAgain: boolean;
  readonly notified: number;
  /** True when dates of the series were cancelled. Then everybody who was invited is mailed. */
  readonly callsOff: boolean;
  readonly notNotified: Readonly<Partial<Record<NotNotified, number>>>;
  /** True when the series ends earlier than before: their calendar may have split it and continue it as a new series. */
  readonly endsEarlier: boolean;
  /** The organizer's language, in which `when`, `instance` and `changes` are. */
  readonly words?: Words;
}

const WHY = {
  declined: 'notice.updatedDeclined',
  'no-answer': 'notice.updatedNoAnswer',
  unreachable: 'notice.updatedUnreachable',
} as const;

/** Returns the notice of what an edit led to. */
export function updated(content: UpdatedNotice): Notice {
  const { deployment, eventId, summary, version, instance, when, changes, notified, notNotified } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const reasons = Object.entries(notNotified).filter(([, count]) => count > 0) as [NotNotified, number][];
  const what =
    instance === null
      ? words.write('notice.updatedWhat', { event, version, when })
      : words.write('notice.updatedWhatDay', { event, day: instance, version, when });
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.updatedSubject', { event, count: notified }),
    blocks: [
      paragraph(words.row(what, ...whoIsNotified(content, words))),
      ...(changes.length === 0 ? [] : [paragraph(changesHeading(words)), sentences(changes)]),
      ...(reasons.length === 0
        ? []
        : [
            paragraph(words.write('notice.updatedNot')),
            list(reasons.map(([why, count]) => words.write(WHY[why], { count }))),
          ]),
      ...(content.endsEarlier ? [paragraph(words.write('notice.updatedEndsEarlier'))] : []),
      results(deployment, eventId, words),
    ],
  });
}

function whoIsNotified(content: UpdatedNotice, words: NoticeWords): string[] {
  const { notified: count, notNotified, asksAgain, callsOff } = content;
  if (count === 0)
    return [words.write(notNotified.unreachable ? 'notice.updatedNobody' : 'notice.updatedNobodyYet')];
  if (callsOff)
    return [
      words.write('notice.updatedAll', { count }),
      ...(asksAgain ? [words.write('notice.updatedAllAsked')] : []),
    ];
  return [
    words.write('notice.updatedThose', { count }),
    words.write(asksAgain ? 'notice.updatedAsked' : 'notice.updatedStand'),
  ];
}
