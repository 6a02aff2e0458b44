/** What a held mail would do, for a person to read. */
import type { EventRecord } from './event.ts';
import type { HeldChange } from './held.ts';
import { plainLine, shorten } from './itip/plain-text.ts';
import { inOneLine, whenOfDetails } from './itip/words/calendar-when.ts';
import { instanceInWords } from './itip/words/when.ts';

/** Characters of a title or place. */
const LONGEST = 200;

/** One line. @param now milliseconds since 1970 */
export function changeInWords({ kind, instance, details }: HeldChange, now: number): string {
  const day = instance && instanceInWords(instance, details?.timeZone ?? null);
  if (kind === 'list') return 'A list of people to invite.';
  if (kind === 'events') return 'Several events.';
  if (kind === 'cancel') return day ? `The date ${day} is cancelled.` : 'The event is cancelled.';
  return details
    ? `${day ? `Only ${day}: ` : ''}${detailsInWords(details, now).join(' · ')}`
    : 'The event is changed.';
}

/** Title, time and place. */
export function detailsInWords(details: EventRecord['details'], now: number): string[] {
  const { summary, location } = details;
  return [
    shorten(plainLine(summary), LONGEST) || '(no title)',
    inOneLine(whenOfDetails(details, now)),
    ...(location ? [shorten(plainLine(location), LONGEST)] : []),
  ];
}
