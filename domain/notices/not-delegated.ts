import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/**
 * Why nobody was invited. `delegate`: the guest is a delegate themselves. `one-only`: another person, whom they named
 * first, was invited. `too-many`: they have named others before. `event-full`: nobody can be invited at the moment.
 */
export type NotDelegated = 'no-address' | 'delegate' | 'event-over' | 'too-many' | 'event-full' | 'one-only';

/** What the notice to a guest says. */
interface NotDelegatedNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** An address that mail can be sent to; null when they named none or wrote something else in its place. */
  readonly delegatedTo: string | null;
  readonly why: NotDelegated;
  /** The guest's language. */
  readonly words?: Words;
}

const WHY = {
  'no-address': 'notice.delegateNoAddress',
  delegate: 'notice.delegateIsOne',
  'event-over': 'notice.delegateOver',
  'too-many': 'notice.delegateTooMany',
  'event-full': 'notice.delegateFull',
  'one-only': 'notice.delegateOneOnly',
} as const satisfies Record<NotDelegated, string>;

/** Returns the notice to a guest whose calendar said that somebody else comes in their place. */
export function notDelegated(content: NotDelegatedNotice): Notice {
  const { deployment, summary, delegatedTo, why } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const whom = delegatedTo === null ? null : quoted(delegatedTo, words);
  const so =
    whom === null ? words.write('notice.delegateSoNobody') : words.write('notice.delegateSo', { whom });
  return notice({
    deployment,
    reader: { words, why: words.write('notice.delegateFooter', { product: deployment.product }) },
    subject:
      whom === null
        ? words.write('notice.delegateNobodySubject', { event })
        : words.write('notice.delegateSubject', { whom, event }),
    automatic: 'auto-replied',
    blocks: [
      paragraph(words.row(words.write('notice.delegateAnswered', { event }), words.write(WHY[why]), so)),
      ...(why === 'event-over' || why === 'one-only'
        ? []
        : [paragraph(words.write('notice.delegateYourself'))]),
    ],
  });
}
