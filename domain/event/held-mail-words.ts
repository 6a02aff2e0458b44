/** This file describes in words what a held mail would do. */

import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { instanceInWords } from '#domain/itip/words/when.ts';
import { type NoticeWords, noticeWords } from '#domain/languages/notice-words.ts';
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
  language?: Words,
): string {
  const words = noticeWords(language);
  if (kind === 'events') return words.write('notice.heldEvents');
  const named = { event: nameOf(event ?? details, words) };
  if (kind === 'list')
    return event ? words.write('notice.heldListTo', named) : words.write('notice.heldList');
  if (kind === 'create') return words.write('notice.heldCreate', named);
  if (!instance) return words.write(kind === 'cancel' ? 'notice.heldCancel' : 'notice.heldUpdate', named);
  const day = instanceInWords(instance, (event ?? details)?.timeZone ?? null, words);
  return words.write(kind === 'cancel' ? 'notice.heldCancelDay' : 'notice.heldUpdateDay', { ...named, day });
}

function nameOf(details: EventRecord['details'] | null, words: NoticeWords): string {
  const title = details && shorten(plainLine(details.summary), SHORT);
  return title ? words.say('event.quoted', { title }) : words.write('notice.heldUntitled');
}

/** Returns the same with time and place, in one line. @param now milliseconds since 1970 */
export function changeInWords(change: HeldChange, now: number, words?: Words): string {
  const { kind, details } = change;
  const says = kind === 'create' || kind === 'update' ? details : null;
  const [, ...rest] = says ? detailsInWords(says, now, words) : [];
  return [changeTitle(change, null, words), ...rest].join(' · ');
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
function detailsInWords(details: EventRecord['details'], now: number, language?: Words): string[] {
  const { summary, location } = details;
  const words = noticeWords(language);
  return [
    shorten(plainLine(summary), LONGEST) || words.say('event.untitled'),
    inOneLine(whenOfDetails(details, now, words), words),
    ...(location ? [shorten(plainLine(location), LONGEST)] : []),
  ];
}
