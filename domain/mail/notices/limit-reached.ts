import type { House } from '../invite.types.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

export interface LimitReachedNotice {
  readonly house: House;
  readonly summary: string;
  /** Invites the API code may send in a day. */
  readonly perDay: number;
}

/** The public API code was used up for today: either a success, or somebody playing with the form. */
export function limitReached({ house, summary, perDay }: LimitReachedNotice): Notice {
  const most = perDay.toLocaleString('en');
  return notice({
    house,
    subject: `Limit reached: ${quoted(summary)}`,
    blocks: [
      paragraph(
        `More invites to ${quoted(summary)} were asked for today than the ${most} that may be sent with its API code and from its page. Who asks for one now is turned away until midnight UTC.`,
      ),
      paragraph(
        'Invites you send yourself, from a list or with the manage code, are not limited. If this was not to be expected, look where your API code stands: anybody who reads it there can send invites with it.',
      ),
    ],
  });
}
