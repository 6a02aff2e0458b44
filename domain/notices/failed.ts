import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a failure says. */
interface FailedNotice {
  readonly deployment: Deployment;
  /** The subject of their mail. */
  readonly subject: string;
  /** The sender's language. */
  readonly words?: Words;
}

/** Returns the notice that their mail could not be processed because of a fault of ours. */
export function failed({ deployment, subject, words: language }: FailedNotice): Notice {
  const words = noticeWords(language);
  const mail = quoted(subject, words);
  return notice({
    deployment,
    reader: { words, why: words.write('notice.failedFooter', { product: deployment.product }) },
    subject: words.write('notice.failedSubject', { mail }),
    automatic: 'auto-replied',
    blocks: [
      paragraph(words.write('notice.failedWhat', { mail })),
      paragraph(words.write('notice.failedKept')),
      paragraph(words.write('notice.failedUrgent')),
    ],
  });
}
