import type { HeldChange, HeldMail, HeldWhy } from '#domain/event/held-mail.ts';
import { changeInWords } from '#domain/event/held-mail-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { link, list, mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a held mail says. */
interface HeldNotice {
  readonly deployment: Deployment;
  readonly held: HeldMail;
  /** The subject of the mail. */
  readonly subject: string;
  /** Signed link. Its page asks before it acts. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The language of the person who decides. */
  readonly words?: Words;
}

/** Why nothing was done, what the link is for, and what happens to the mail otherwise. */
const TEXTS = {
  older: ['notice.heldOlder', 'notice.heldOlderLink', 'notice.heldStays'],
  cancelled: ['notice.heldCancelled', 'notice.heldSeeAndApply', 'notice.heldStaysCancelled'],
  'not-addressed': ['notice.heldNotAddressed', 'notice.heldNotAddressedLink', 'notice.heldNotMeant'],
  colleague: ['notice.heldColleague', 'notice.heldSeeAndApply', 'notice.heldStays'],
  'somebody-elses': ['notice.heldSomebodyElses', 'notice.heldSomebodyElsesLink', 'notice.heldTheirsIsEnough'],
} as const satisfies Record<Exclude<HeldWhy, 'unverified'>, readonly string[]>;

/**
 * Returns the notice that a mail of theirs, or about their event, was not applied: what it says, and how to have it
 * applied.
 */
export function held({
  deployment,
  held: mail,
  subject,
  link: url,
  now,
  words: language,
}: HeldNotice): Notice {
  const words = noticeWords(language);
  const [why, label, otherwise] = TEXTS[mail.why === 'unverified' ? 'not-addressed' : mail.why];
  const { product } = deployment;
  return notice({
    deployment,
    reader:
      mail.from === null
        ? mailedUs(deployment, words)
        : { words, why: words.write('notice.heldFooterOwner', { product }) },
    subject: words.write('notice.heldSubject', { event: quoted(titleOf(mail.changes) ?? subject, words) }),
    automatic: 'auto-replied',
    blocks: [
      paragraph(
        why === 'notice.heldColleague' ? words.write(why, { from: mail.from ?? '' }) : words.write(why),
      ),
      paragraph(words.write('notice.heldSays')),
      list(mail.changes.map((change) => changeInWords(change, now, words))),
      link(words.write(label), url, words),
      paragraph(words.row(words.write(otherwise), words.write('notice.heldSevenDays'))),
    ],
  });
}

function titleOf(changes: readonly HeldChange[]): string | undefined {
  return changes.find(({ details }) => details !== null)?.details?.summary;
}
