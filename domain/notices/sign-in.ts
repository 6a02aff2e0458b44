import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { button, type Notice, notice, paragraph } from './layout.ts';

/** What the sign-in mail says. */
interface SignInNotice {
  readonly deployment: Deployment;
  /** It works once, for 15 minutes, in the browser that asked. */
  readonly link: string;
  /** The language of the page on which it was asked for. */
  readonly words?: Words;
}

/** Returns the mail with the link that signs an organizer in. */
export function signIn({ deployment, link: url, words: language }: SignInNotice): Notice {
  const words = noticeWords(language);
  const { product, domain } = deployment;
  return notice({
    deployment,
    reader: { words, why: words.write('notice.signInFooter', { product, domain }) },
    subject: words.write('notice.signInSubject', { product }),
    blocks: [
      button(deployment, words.write('notice.signInButton'), url, words),
      paragraph(words.write('notice.signInHow')),
      paragraph(words.write('notice.signInNotYou')),
    ],
  });
}
