/** What may have been taken from the invites that strangers may cause in a day: by API code, and by naming a delegate. */
import type { End } from './end.ts';

/**
 * The most that may have been taken by a moment, in milliseconds since 1970. It is more than the invites that went out: guests
 * who have theirs take until it is given back, and a call of the API has no name by which its taking could be recognized when
 * it is repeated. So each request takes anew, and once more where the SDK repeats the write because its answer was lost. The
 * answer that names a delegate is a mail with a name, and takes once however often it is dealt with.
 */
export function mostTaken({ facts, stage }: Pick<End, 'facts' | 'stage'>, by: number): number {
  const calls = facts.calls.filter(({ code, at }) => code === 'api' && at <= by);
  const asked = calls.reduce((sum, { guests, requests }) => sum + guests.length * requests, 0);
  const largest = Math.max(0, ...calls.map(({ guests }) => guests.length));
  const delegates = facts.replies.filter(({ delegate, at }) => delegate !== null && at <= by).length;
  return asked + stage.mishaps.repeatedUpdates * largest + delegates;
}
