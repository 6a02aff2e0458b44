import { SHARED_MOST } from '../../shared.ts';
import type { House } from '../invite.types.ts';
import { counted, type Notice, notice, paragraph, quoted, results } from './layout.ts';

export interface TurnedAwayNotice {
  readonly house: House;
  readonly eventId: string;
  readonly summary: string;
  /** Whose invite so many others answered. */
  readonly email: string;
  /** People of the event whose answers are not counted so far. */
  readonly notCounted: number;
}

/** More people answered one invite than are counted with it. */
export function turnedAway({ house, eventId, summary, email, notCounted }: TurnedAwayNotice): Notice {
  const answers = counted(notCounted, 'answer');
  return notice({
    house,
    subject: `${answers} not counted: ${quoted(summary)}`,
    because: 'of answers to an event of yours',
    blocks: [
      paragraph(
        `More than ${SHARED_MOST} other people answered the invite to ${quoted(summary)} that went to ${email}. That is as many as are counted with one invite, so ${answers} ${notCounted === 1 ? 'is' : 'are'} not counted so far.`,
      ),
      paragraph(
        `Is ${email} a mailing list? Then invite its members by their own addresses, for instance as a list: each gets an invite of their own, and every answer counts.`,
      ),
      results(house, eventId),
    ],
  });
}
