/** This file describes in words what a held mail would do. */

import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { instanceInWords } from '#domain/itip/words/when.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import type { EventRecord } from './event.ts';
import type { HeldChange } from './held-mail.ts';

/** The most characters of a title or place. */
const LONGEST = 200;

/** The most characters of a title within a sentence. */
const SHORT = 80;

/**
 * Returns what the mail would do, and to which event: "Change of “Yoga”, Wed, 2 Jun 2027".
 * @param event the current event, or null
 */
export function changeTitle(
  { kind, instance, details }: HeldChange,
  event: EventRecord['details'] | null,
  words: Words = ENGLISH,
): string {
  if (kind === 'events') return 'Several events';
  const name = nameOf(event ?? details, words);
  const date = instance ? `, ${instanceInWords(instance, (event ?? details)?.timeZone ?? null, words)}` : '';
  if (kind === 'list') return event ? `People to invite to ${name}` : 'People to invite';
  if (kind === 'create') return `New event: ${name}`;
  return `${kind === 'cancel' ? 'Cancellation' : 'Change'} of ${name}${date}`;
}

function nameOf(details: EventRecord['details'] | null, words: Words): string {
  const title = details && shorten(plainLine(details.summary), SHORT);
  return title ? words.say('event.quoted', { title }) : 'an event without a title';
}

/** Returns the same with time and place, in one line. @param now milliseconds since 1970 */
export function changeInWords(change: HeldChange, now: number): string {
  const { kind, details } = change;
  const says = kind === 'create' || kind === 'update' ? details : null;
  const [, ...rest] = says ? detailsInWords(says, now) : [];
  return [changeTitle(change, null), ...rest].join(' · ');
}

/**
 * Returns what the mail says, in lines.
 * @param event the current event, or null
 * @param now milliseconds since 1970
 */
export function changeLines(
  { kind, instance, details }: HeldChange,
  event: EventRecord['details'] | null,
  now: number,
  words: Words = ENGLISH,
): string[] {
  const { say } = resultsTexts(words);
  if (kind === 'list') return [say('held.aList')];
  if (kind === 'events') return [say('held.someEvents')];
  if (kind === 'cancel') return [say(instance ? 'held.dateOff' : 'held.eventOff')];
  if (kind === 'same') return [say('held.nothingChanges')];
  if (!details) return [say('held.changed')];
  const lines = detailsInWords(details, now, words);
  const isSame = event !== null && lines.join('\n') === detailsInWords(event, now, words).join('\n');
  if (isSame) return [say('held.somethingElse')];
  return isTitleSaid(details, event) ? lines.slice(1) : lines;
}

/** Returns the current event in lines. @param now milliseconds since 1970 */
export function eventLines(
  change: HeldChange,
  event: EventRecord['details'],
  now: number,
  words: Words = ENGLISH,
): string[] {
  const lines = detailsInWords(event, now, words);
  return isTitleSaid(change.details ?? event, event) ? lines.slice(1) : lines;
}

/** Returns true when the title does not change and `changeTitle` shows it in full, so that it need not be repeated. */
function isTitleSaid(details: EventRecord['details'], event: EventRecord['details'] | null): boolean {
  const { summary } = event ?? details;
  return details.summary === summary && plainLine(summary).length <= SHORT;
}

/** Returns title, time and place. */
function detailsInWords(details: EventRecord['details'], now: number, words: Words = ENGLISH): string[] {
  const { summary, location } = details;
  return [
    shorten(plainLine(summary), LONGEST) || words.say('event.untitled'),
    inOneLine(whenOfDetails(details, now, words), words),
    ...(location ? [shorten(plainLine(location), LONGEST)] : []),
  ];
}
