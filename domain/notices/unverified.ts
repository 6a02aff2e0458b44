import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { link, type Notice, notice, paragraph } from './layout.ts';

/** What the question about an unverified mail says. */
interface UnverifiedNotice {
  readonly deployment: Deployment;
  /** Signed link. Its page asks before it acts. */
  readonly link: string;
  /** The language that the mail names, which may be forged too. */
  readonly words?: Words;
}

/** Returns the question whether an unauthenticated mail in their name is theirs. It repeats no text of that mail. */
export function unverified({ deployment, link: url, words: language }: UnverifiedNotice): Notice {
  const words = noticeWords(language);
  const { product, domain } = deployment;
  return notice({
    deployment,
    reader: {
      words,
      why: words.write('notice.unverifiedFooter', { product, address: `create@${domain}` }),
    },
    subject: words.write('notice.unverifiedSubject'),
    automatic: 'auto-replied',
    blocks: [
      paragraph(words.write('notice.unverifiedWhat')),
      link(words.write('notice.unverifiedLink'), url, words),
      paragraph(words.write('notice.unverifiedOtherwise')),
      paragraph(words.write('notice.unverifiedSign')),
    ],
  });
}
