import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a limit says. */
interface LimitReachedNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** `per-day` is what the API code may send, `per-event` what the domain's owner allows. */
  readonly limit: 'per-day' | 'per-event';
  readonly most: number;
}

/**
 * Returns the notice that people who ask for an invite are turned away: the event is popular, or somebody misuses the
 * form.
 */
export function limitReached({ deployment, summary, limit, most }: LimitReachedNotice): Notice {
  return notice({
    deployment,
    subject: `Limit reached: ${quoted(summary)}`,
    blocks: WORDS[limit](quoted(summary), most.toLocaleString('en')).map(paragraph),
  });
}

const WORDS: Readonly<Record<LimitReachedNotice['limit'], (event: string, most: string) => string[]>> = {
  'per-day': (event, most) => [
    `More invites to ${event} were asked for today than the ${most} that may be sent with its API code and from its page. Who asks for one now is turned away until midnight UTC.`,
    'Invites you send yourself, from a list or with the manage code, are not limited. If this was not to be expected, look where your API code stands: anybody who reads it there can send invites with it.',
  ],
  'per-event': (event, most) => [
    `${event} may have ${most} guests, as this server's operator has set, and more were asked for. Nobody else can be invited: not by API, from its page, or from a list.`,
    "Nothing changes for those who are invited. If you need more, ask this server's operator to raise the limit.",
  ],
};
