import type { Deployment } from '#domain/invite/invite.types.ts';
import { counted, type Notice, notice, paragraph, quoted, results } from './layout.ts';

/** What the notice of uncounted answers says. */
interface TurnedAwayNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** The address whose invite so many other people answered. */
  readonly email: string;
  /** How many other people are counted with one invite. */
  readonly most: number;
  /** How many people of the event have answers that are not counted so far. */
  readonly notCounted: number;
}

/** Returns the notice that more people answered one invite than are counted with it. */
export function turnedAway({
  deployment,
  eventId,
  summary,
  email,
  most,
  notCounted,
}: TurnedAwayNotice): Notice {
  const answers = counted(notCounted, 'answer');
  return notice({
    deployment,
    subject: `${answers} not counted: ${quoted(summary)}`,
    because: 'of answers to an event of yours',
    blocks: [
      paragraph(
        `The invite that went to ${email} was answered by more people than the ${most} others that are counted with one invite. So far ${answers} to ${quoted(summary)} ${notCounted === 1 ? 'is' : 'are'} not counted.`,
      ),
      paragraph(
        `Is ${email} a mailing list? Then invite its members by their own addresses, for instance as a list: each gets an invite of their own, and every answer counts.`,
      ),
      results(deployment, eventId),
    ],
  });
}
