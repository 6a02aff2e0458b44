/** What a held mail would do, for a person to read. */
import type { EventRecord } from './event.ts';
import type { HeldChange } from './held.ts';
import { plainLine, shorten } from './itip/plain-text.ts';
import { instanceInWords, whenOfDetails } from './itip/words/when.ts';

/** Characters of a title or place. */
const LONGEST = 200;

/** One line. */
export function changeInWords({ kind, instance, details }: HeldChange): string {
  const day = instance && instanceInWords(instance, details?.timeZone ?? null);
  if (kind === 'list') return 'A list of people to invite.';
  if (kind === 'events') return 'Several events.';
  if (kind === 'cancel') return day ? `The date ${day} is cancelled.` : 'The event is cancelled.';
  return details
    ? `${day ? `Only ${day}: ` : ''}${detailsInWords(details).join(' · ')}`
    : 'The event is changed.';
}

/** Title, time and place. */
export function detailsInWords(details: EventRecord['details']): string[] {
  const { time, repeats } = whenOfDetails(details);
  const { summary, location } = details;
  return [
    shorten(plainLine(summary), LONGEST) || '(no title)',
    repeats ? `${time}, ${repeats}` : time,
    ...(location ? [shorten(plainLine(location), LONGEST)] : []),
  ];
}
