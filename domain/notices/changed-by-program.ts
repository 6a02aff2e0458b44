import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { type Notice, notice, paragraph, quoted, results } from './layout.ts';

/** What a program changed. */
interface ProgramsChange {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** When the event is now, in words. */
  readonly when: string;
  /** The event for the organizer's own calendar. */
  readonly calendar: OwnCopy;
  /** True when the organizer did it on our pages, and no program did. */
  readonly onPage?: boolean;
  /** The organizer's language, in which `when` is. */
  readonly words?: Words;
}

/** Returns the notice that a program, or the organizer on our pages, changed or cancelled an event, with the event for the organizer's own calendar. */
export function changedByProgram(change: ProgramsChange): Notice {
  const { deployment, eventId, summary, when, calendar, onPage = false } = change;
  const words = noticeWords(change.words);
  const event = quoted(summary, words);
  const texts = TEXTS[onPage ? 'page' : 'program'];
  const cancels = calendar.method === 'CANCEL';
  const content = notice({
    deployment,
    reader: { words, why: words.write(texts.footer, { product: deployment.product }) },
    subject: words.write(cancels ? texts.cancelledSubject : texts.changedSubject, { event }),
    blocks: [
      paragraph(
        cancels ? words.write(texts.cancelled, { event }) : words.write(texts.changed, { event, when }),
      ),
      paragraph(words.write(cancels ? 'notice.copyRemove' : 'notice.copyUpdate')),
      paragraph(words.write(texts.notYou)),
      results(deployment, eventId, words),
    ],
  });
  return { ...content, calendar };
}

const TEXTS = {
  page: {
    changedSubject: 'notice.pageChangedSubject',
    cancelledSubject: 'notice.pageCancelledSubject',
    changed: 'notice.pageChanged',
    cancelled: 'notice.pageCancelled',
    footer: 'notice.pageFooter',
    notYou: 'notice.pageNotYou',
  },
  program: {
    changedSubject: 'notice.programChangedSubject',
    cancelledSubject: 'notice.programCancelledSubject',
    changed: 'notice.programChanged',
    cancelled: 'notice.programCancelled',
    footer: 'notice.programFooter',
    notYou: 'notice.programNotYou',
  },
} as const;
