import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a refusal says. */
interface RefusedNotice {
  readonly deployment: Deployment;
  /** The address their mail came to; create@ when not set. */
  readonly handler?: 'create' | 'rsvp';
  /** A stable code, for support. */
  readonly code: string;
  /** What was wrong and how to correct it. */
  readonly sentence: string;
  /** The subject of their mail. */
  readonly subject: string;
  /** True when no further mail of theirs is answered within this hour. */
  readonly isLast?: boolean;
}

const LAST =
  'Many of your mails could not be acted on within an hour, so this is the last answer in this hour. What can be acted on still is.';

/** Returns the notice that their mail could not be acted on. */
export function refused({
  deployment,
  handler = 'create',
  code,
  sentence,
  subject,
  isLast,
}: RefusedNotice): Notice {
  return notice({
    deployment,
    subject: `Nothing was done: ${quoted(subject)}`,
    automatic: 'auto-replied',
    because: `of a mail from you to ${handler}@${deployment.domain}`,
    blocks: [
      paragraph(sentence),
      paragraph(
        `This is about your mail ${quoted(subject)}. Nothing was created, changed or sent because of it.`,
      ),
      ...(isLast ? [paragraph(LAST)] : []),
      paragraph(`If you ask for help, name the reason: ${code}`),
    ],
  });
}
