import { acceptEvent, type OwnAnswer } from '#domain/counts/headcount-line.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { writeCalendar } from '#domain/invite/write-calendar.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { base64 } from '#domain/mail/encoding.ts';
import { headerText, isPlainAddress, mailbox } from '#domain/mail/header.ts';
import { ALTERNATIVE, mailDate, part, readableParts } from '#domain/mail/multipart.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

const SUBJECT_LENGTH = 200;
const PRODUCT_ID = '-//Yesmaybe//Headcount//EN';

/** What the headcount is composed from. */
export interface HeadcountMail {
  readonly deployment: Deployment;
  readonly event: Pick<EventRecord, 'owner' | 'sourceUid' | 'sources' | 'details'>;
  /** The organizer's calendar, normalised. */
  readonly calendar: JComponent;
  /** See `headcountInWords`. */
  readonly words: string;
  /** The organizer's language, in which `words` is. */
  readonly language: Words;
  /** UTC instant, later than that of any earlier answer of ours. */
  readonly dtstamp: string;
}

/**
 * Returns the mail in which `create@`, as a guest, accepts the organizer's event and says how many come; null when it
 * is no guest.
 */
export function composeHeadcount(
  source: HeadcountMail,
): (Omit<OwnAnswer, 'vevents'> & { raw: string }) | null {
  const { deployment, event, calendar, words, language, dtstamp } = source;
  const answer = acceptEvent(event, calendar, words, { ...deployment, dtstamp });
  if (!answer || !isPlainAddress(answer.to) || !isPlainAddress(answer.from)) return null;
  const { to, from, vevents } = answer;
  const { summary } = event.details;
  const reply: JComponent = [
    'vcalendar',
    [
      ['prodid', {}, 'text', PRODUCT_ID],
      ['version', {}, 'text', '2.0'],
      ['method', {}, 'text', 'REPLY'],
    ],
    [...vevents],
  ];
  const { text, html } = headcountNotice({
    deployment,
    summary,
    answers: words,
    address: from,
    words: language,
  });
  const lines = [
    `From: ${mailbox(plainLine(deployment.product), from)}`,
    `To: ${to}`,
    `Subject: ${headerText(shorten(`${plainLine(summary)}: ${words}`, SUBJECT_LENGTH))}`,
    `Date: ${mailDate(Date.parse(dtstamp))}`,
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    'X-Yesmaybe: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`,
    '',
    ...readableParts(text, html),
    ...part(
      ALTERNATIVE,
      ['Content-Type: text/calendar; charset=UTF-8; method=REPLY', 'Content-Transfer-Encoding: base64'],
      base64(writeCalendar(reply, [])),
    ),
    `--${ALTERNATIVE}--`,
    '',
  ];
  return { to, from, raw: lines.join('\r\n') };
}

interface HeadcountFacts {
  readonly deployment: Deployment;
  readonly summary: string;
  /** See `headcountInWords`. */
  readonly answers: string;
  /** Our address, which is on the guest list. */
  readonly address: string;
  readonly words?: Words;
}

/** Returns what a person who opens the mail of a headcount reads. */
export function headcountNotice({ deployment, summary, answers, address, ...facts }: HeadcountFacts): Notice {
  const words = noticeWords(facts.words);
  return notice({
    deployment,
    subject: answers,
    reader: {
      words,
      why: words.write('notice.headcountFooter', { product: deployment.product, address }),
    },
    blocks: [
      paragraph(words.write('notice.headcountWhat', { event: quoted(summary, words), answers })),
      paragraph(words.write('notice.headcountNothing', { address })),
    ],
  });
}
