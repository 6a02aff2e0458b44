import type { HeldChange, HeldMail, HeldWhy } from '../../held.ts';
import { changeInWords } from '../../held-words.ts';
import type { House } from '../invite.types.ts';
import { link, list, type Notice, notice, paragraph, quoted } from './layout.ts';

export interface HeldNotice {
  readonly house: House;
  readonly held: HeldMail;
  /** Of the mail. */
  readonly subject: string;
  /** Signed; the page asks before it acts. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why nothing was done, to whoever is asked. @param from who sent it, where that is somebody else */
const REASONS: Readonly<Record<Exclude<HeldWhy, 'unverified'>, (from: string) => string>> = {
  older: () =>
    'Your calendar sent a version of the event that is older than the one we have, so nothing was changed. This happens when an old mail is sent once more, or when a mail was long on its way.',
  cancelled: () =>
    'Your calendar sent a change of one date of an event that is called off, so nothing was changed.',
  'not-addressed': () =>
    'We received a calendar mail of yours that was written to somebody else, so nothing was done. Perhaps somebody sent it on to us, or we are a guest under another address.',
  colleague: (from) =>
    `${from} sent a calendar mail about an event of yours. Only you may change it here, so nothing was changed.`,
  'somebody-elses': () =>
    'The event in your mail is on this server already: somebody you invited, or who works on the same calendar, sent it to us before. We asked them whether your change is to be applied.',
};

const BUTTONS: Readonly<Record<Exclude<HeldWhy, 'unverified'>, string>> = {
  older: 'If this is how the event is to be, look at it and apply it',
  cancelled: 'If the event is to be on again, look at it and apply it',
  'not-addressed': 'If the mail was meant for us, look at it and apply it',
  colleague: 'If you agree, look at it and apply it',
  'somebody-elses': 'If you want an event of your own here as well, look at it and create it',
};

/** A mail of theirs, or about their event, was not acted on: what it says, and how to have it applied. */
export function held({ house, held: mail, subject, link: url, now }: HeldNotice): Notice {
  const why = mail.why === 'unverified' ? 'not-addressed' : mail.why;
  return notice({
    house,
    subject: `Nothing was changed: ${quoted(titleOf(mail.changes) ?? subject)}`,
    automatic: 'auto-replied',
    because: mail.from === null ? `of a mail from you to create@${house.domain}` : `you own the event`,
    blocks: [
      paragraph(REASONS[why](mail.from ?? '')),
      paragraph('The mail says:'),
      list(mail.changes.map((change) => changeInWords(change, now))),
      link(BUTTONS[why], url),
      paragraph('Otherwise do nothing. The link ends after seven days.'),
    ],
  });
}

function titleOf(changes: readonly HeldChange[]): string | undefined {
  return changes.find(({ details }) => details !== null)?.details?.summary;
}
