/**
 * This file limits what calls with a manage code or an organizer key cause outside: whoever got hold of one must not be able to
 * fill mailboxes or flood a server with it. docs/security.md has the numbers; their tests are with the calls.
 */
import type { RateLimit } from './stranger-limits.ts';

const DAY = 24 * 3600;
const EVENTS_MOST = 1000;
const CHANGES_MOST = 50;
const WEBHOOKS_MOST = 50;

/** Returns how many events an organizer makes by calls. @param organizer the organizer's handle */
export function eventsMade(organizer: string): RateLimit {
  return { name: `events-made#${organizer}`, most: EVENTS_MOST, window: DAY };
}

/** Returns how often calls change an event: each change is mailed to its guests and its organizer. */
export function changesMade(eventId: string): RateLimit {
  return { name: `changes-made#${eventId}`, most: CHANGES_MOST, window: DAY };
}

/**
 * Returns how many webhooks are made, those that were removed since included: each is tested and called about the past.
 * @param holder the event of a manage code, or the handle of the organizer of a key
 */
export function webhooksMade(holder: string): RateLimit {
  return { name: `webhooks-made#${holder}`, most: WEBHOOKS_MOST, window: DAY };
}
