import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a refusal says. */
interface RefusedNotice {
  readonly deployment: Deployment;
  /** The address their mail came to; create@ when not set. */
  readonly handler?: 'create' | 'rsvp';
  /** A stable code, for support. */
  readonly code: string;
  /** What was wrong and how to correct it, in the sender's language. */
  readonly sentence: string;
  /** The subject of their mail. */
  readonly subject: string;
  /** True when no further mail of theirs is answered within this hour. */
  readonly isLast?: boolean;
  /** The sender's language. */
  readonly words?: Words;
}

/** Returns the notice that their mail could not be acted on. */
export function refused(content: RefusedNotice): Notice {
  const { deployment, handler = 'create', code, sentence, subject, isLast } = content;
  const words = noticeWords(content.words);
  const mail = quoted(subject, words);
  return notice({
    deployment,
    reader: mailedUs(deployment, words, handler),
    subject: words.write('notice.refusedSubject', { mail }),
    automatic: 'auto-replied',
    blocks: [
      paragraph(sentence),
      paragraph(words.write('notice.refusedAbout', { mail })),
      ...(isLast ? [paragraph(words.write('notice.refusedLast'))] : []),
      paragraph(words.write('notice.refusedCode', { code })),
    ],
  });
}
