import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a limit says. */
interface LimitReachedNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** `per-day` is what the API code may send, `per-event` what the domain's owner allows. */
  readonly limit: 'per-day' | 'per-event';
  readonly most: number;
  /** The organizer's language. */
  readonly words?: Words;
}

/**
 * Returns the notice that people who ask for an invite are turned away: the event is popular, or somebody misuses the
 * form.
 */
export function limitReached(content: LimitReachedNotice): Notice {
  const { deployment, summary, limit } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const [what, hint] = TEXTS[limit];
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.limitSubject', { event }),
    blocks: [
      paragraph(words.write(what, { event, most: words.number(content.most) })),
      paragraph(words.write(hint)),
    ],
  });
}

const TEXTS = {
  'per-day': ['notice.limitDay', 'notice.limitDayHint'],
  'per-event': ['notice.limitEvent', 'notice.limitEventHint'],
} as const;
