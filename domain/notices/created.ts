import type { EventDetails } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { button, link, mailedUs, type Notice, notice, openLink, paragraph, quiet, quoted } from './layout.ts';

/** What the confirmation of a new event says. */
interface CreatedNotice {
  readonly deployment: Deployment;
  readonly details: Omit<EventDetails, 'description'>;
  /** Public id of the event's page. */
  readonly pageId: string;
  readonly apiCode: string;
  readonly manageCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id of another event of theirs with this title and start; null for none. */
  readonly anotherId?: string | null;
  /** The event for the organizer's own calendar, when it was made here; null when their calendar has it. */
  readonly calendar?: NewOwnCopy | null;
  /** The organizer's language. */
  readonly words?: Words;
}

/** The event for the organizer's own calendar, and whether they made it on our pages or a program did. */
export interface NewOwnCopy extends OwnCopy {
  readonly onPage: boolean;
}

/**
 * Returns the confirmation: one button, one link to share, what happens next, and at its end both codes for programs. Programs
 * that read the mail find the codes by their labels, which are in English in every language.
 */
export function created(content: CreatedNotice): Notice {
  const {
    deployment,
    details,
    pageId,
    apiCode,
    manageCode,
    now,
    anotherId = null,
    calendar = null,
  } = content;
  const words = noticeWords(content.words);
  const { publicUrl, domain, product } = deployment;
  const isOver = isEventOver(details, now);
  const results = `${publicUrl}/results#${manageCode}`;
  const page = `${publicUrl}/e/${pageId}`;
  const event = quoted(details.summary, words);
  const when = inOneLine(whenOfDetails(details, now, words), words);
  const inviting = [
    button(deployment, words.write('notice.invite'), results, words),
    openLink(words.write('notice.createdShare'), page, words),
    paragraph(words.write('notice.createdReply')),
    paragraph(words.write('notice.createdNext', { address: `create@${domain}` })),
  ];
  const ended = [
    button(deployment, words.write('notice.createdOpen'), results, words),
    link(words.write('notice.createdPage'), page, words),
  ];
  const by = calendar?.onPage ? 'Page' : 'Program';
  const mail = notice({
    deployment,
    reader: calendar ? { words, why: words.write(FOOTERS[by], { product }) } : mailedUs(deployment, words),
    subject: words.write(isOver ? 'notice.createdOverSubject' : 'notice.createdSubject', { event }),
    blocks: [
      paragraph(words.write(isOver ? 'notice.createdOver' : 'notice.createdWhat', { event, when })),
      ...(calendar ? [paragraph(words.row(words.write(MADE[by]), words.write('notice.createdTakeIn')))] : []),
      ...(details.floating
        ? [paragraph(words.write('notice.createdZone', { zone: details.timeZone ?? 'UTC' }))]
        : []),
      ...(anotherId === null
        ? []
        : [
            paragraph(words.write('notice.createdAnother')),
            link(words.write('notice.createdSeeOther'), `${publicUrl}/results/${anotherId}`, words),
          ]),
      ...(isOver ? ended : inviting),
      link(words.write('notice.createdDevelopers'), `${publicUrl}/docs#web-form`, words),
      quiet([words.write('notice.createdCodes'), `API code: ${apiCode}`, `Manage code: ${manageCode}`]),
    ],
  });
  return calendar ? { ...mail, calendar } : mail;
}

const FOOTERS = { Page: 'notice.createdFooterPage', Program: 'notice.createdFooterProgram' } as const;
const MADE = { Page: 'notice.createdOnPage', Program: 'notice.createdByProgram' } as const;
