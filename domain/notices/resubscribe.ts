import type { Deployment } from '#domain/invite/invite.types.ts';
import type { Words } from '#domain/languages/words.ts';
import { link, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice to a person who unsubscribed says. */
interface WayBackNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The organizer's address. */
  readonly organizer: string;
  /** Signed link. Its page asks before it acts. */
  readonly link: string;
  /** The guest's language. */
  readonly words: Words;
}

/**
 * Returns the notice to a person who had unsubscribed from the organizer and for whom an invite was requested on a
 * page.
 */
export function wayBack({ deployment, summary, organizer, link: url, words }: WayBackNotice): Notice {
  const event = quoted(summary, words);
  return notice({
    deployment,
    subject: words.say('wayBack.subject', { event }),
    reader: { words, why: words.say('wayBack.footer', { product: deployment.product }) },
    blocks: [
      paragraph(words.say('wayBack.asked', { organizer, event })),
      link(words.say('wayBack.yes'), url, words),
      paragraph(words.say('wayBack.no')),
    ],
  });
}
