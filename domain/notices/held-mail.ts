import type { HeldChange, HeldMail, HeldWhy } from '#domain/event/held-mail.ts';
import { changeInWords } from '#domain/event/held-mail-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { link, list, type Notice, notice, paragraph, quoted } from './layout.ts';

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
}

interface Words {
  /** Returns why nothing was done. @param from the sender, when that is somebody else */
  readonly says: (from: string) => string;
  /** What the link is for. */
  readonly link: string;
  /** What happens to the mail otherwise. */
  readonly otherwise: string;
}

const STAYS = 'If you do nothing, the event stays as it is.';
const WORDS: Readonly<Record<Exclude<HeldWhy, 'unverified'>, Words>> = {
  older: {
    says: () =>
      'Your calendar sent an older version of an event than the one we have, so nothing was changed. This happens when an old mail is sent once more, or when a mail took long to arrive.',
    link: 'See the older version and apply it',
    otherwise: STAYS,
  },
  cancelled: {
    says: () =>
      'Your calendar changed one date of an event that you had cancelled, so nothing was changed and nobody was notified.',
    link: 'See the mail and apply it',
    otherwise: 'If you do nothing, the event stays cancelled.',
  },
  'not-addressed': {
    says: () =>
      'We received a calendar mail from you that seems to have been sent to somebody else: none of our addresses is among its guests, or it was changed on its way to us. Perhaps it was forwarded. Nothing was done.',
    link: 'See what the mail says and apply it',
    otherwise: 'If it was not meant for us, do nothing.',
  },
  colleague: {
    says: (from) =>
      `${from} sent us a calendar mail about an event that you own. Only you can change it here, so nothing was changed.`,
    link: 'See the mail and apply it',
    otherwise: STAYS,
  },
  'somebody-elses': {
    says: () =>
      'The event in your mail is already on this server: somebody you share a calendar with, or a guest, sent it to us first and owns it here. We asked them whether to apply your change.',
    link: 'Create an event of your own from your mail',
    otherwise: 'If theirs is enough, do nothing.',
  },
};

/**
 * Returns the notice that a mail of theirs, or about their event, was not applied: what it says, and how to have it
 * applied.
 */
export function held({ deployment, held: mail, subject, link: url, now }: HeldNotice): Notice {
  const words = WORDS[mail.why === 'unverified' ? 'not-addressed' : mail.why];
  return notice({
    deployment,
    subject: `Nothing was changed: ${quoted(titleOf(mail.changes) ?? subject)}`,
    automatic: 'auto-replied',
    because: mail.from === null ? `of a mail from you to create@${deployment.domain}` : 'you own the event',
    blocks: [
      paragraph(words.says(mail.from ?? '')),
      paragraph('The mail says:'),
      list(mail.changes.map((change) => changeInWords(change, now))),
      link(words.link, url),
      paragraph(`${words.otherwise} The link works for seven days.`),
    ],
  });
}

function titleOf(changes: readonly HeldChange[]): string | undefined {
  return changes.find(({ details }) => details !== null)?.details?.summary;
}
