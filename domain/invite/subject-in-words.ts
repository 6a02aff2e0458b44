/** This file says in words what an invite mail is about: the whole event, one date of it, or all that follow. */
import { eventsOf, isCancelled, property } from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { isRange } from '#domain/itip/series/this-and-following.ts';
import { UTC } from '#domain/itip/time/iana.ts';
import { timeForm } from '#domain/itip/time/time-form.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { When } from '#domain/itip/words/calendar-when.ts';
import { otherDates, staysInWords } from '#domain/itip/words/one-date.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import { ENGLISH, type Key, type Words } from '#domain/languages/words.ts';
import type { InviteKind, InviteReason, InviteSource } from './invite.types.ts';

/** What an invite mail is about, in words. */
export interface About {
  /** "One date was cancelled". */
  readonly heading: string;
  /** The text after the title in the subject. */
  readonly subject: string;
  /** "Tue, 12 May 2026 is off. The other dates stay."; empty for the whole event. */
  readonly sentence: string;
}

const HEADINGS = {
  invitation: 'about.invited',
  update: 'about.changed',
  cancel: 'about.cancelled',
} as const satisfies Record<InviteKind, Key>;
/** Headings when other dates stay. */
const HEADINGS_OF_ONE = {
  invitation: 'about.invited',
  update: 'about.dateChanged',
  cancel: 'about.dateCancelled',
} as const satisfies Record<InviteKind, Key>;

const REASONS = {
  removed: ['about.removed', 'about.removedText'],
  reminder: ['about.reminder', 'about.reminderText'],
} as const satisfies Record<InviteReason, readonly Key[]>;

/**
 * Returns what a mail is about.
 * @param when the time that the mail states
 * @param now milliseconds since 1970
 */
export function about(source: InviteSource, when: When | null, now: number): About {
  const { kind, instance, calendar, about: reason } = source;
  const { words = ENGLISH } = source;
  if (reason) {
    const [title, text] = REASONS[reason];
    return { heading: words.say(title), subject: '', sentence: words.say(text) };
  }
  const heading = words.say(HEADINGS[kind]);
  const end = kind === 'update' && instance === null ? cancelledFrom(calendar) : null;
  if (end !== null) return { heading, subject: '', sentence: offFrom(end, calendar, words, now) };
  if (instance === null || kind === 'invitation') return { heading, subject: '', sentence: '' };
  return aboutOne(source, instance, when, words, now);
}

/** A date that was moved is cancelled under the date to which it was moved. */
function aboutOne(
  { kind, calendar }: InviteSource,
  instance: string,
  when: When | null,
  words: Words,
  now: number,
): About {
  const { say } = words;
  const others = otherDates(calendar, instance, now);
  const stays = staysInWords(others, words);
  const day = dayOf(kind === 'cancel' && when ? when.start : instance, calendar, words);
  const heading = say((stays === '' ? HEADINGS : HEADINGS_OF_ONE)[kind]);
  const ofDay = say('about.ofDay', { day });
  if (kind !== 'cancel')
    return { heading, subject: ofDay, sentence: joined(say('about.dayChanged', { day }), stays) };
  const subject = others.following ? say('about.fromDayOn', { day }) : ofDay;
  return {
    heading: others.following ? say(HEADINGS[kind]) : heading,
    subject: stays ? `${subject}. ${stays}` : subject,
    sentence: others.following
      ? offFrom(instance, calendar, words, now)
      : joined(say('about.dayCancelled', { day }), stays),
  };
}

/** Returns the date from which all later dates are cancelled, or null. */
function cancelledFrom(calendar: JComponent): string | null {
  const ranges = instanceIds(calendar).filter(({ event }) => isRange(event) && isCancelled(event));
  return ranges.at(-1)?.id ?? null;
}

function offFrom(instance: string, calendar: JComponent, words: Words, now: number): string {
  const stays = staysInWords(otherDates(calendar, instance, now), words);
  return joined(words.say('about.allFrom', { day: dayOf(instance, calendar, words) }), stays);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function dayOf(moment: string, calendar: JComponent, words: Words): string {
  return dayInWords(localDay(moment, calendar), words);
}

/** Returns an instant or date as a local time or date in the event's time zone. */
export function localDay(moment: string, calendar: JComponent): string {
  const [event] = eventsOf(calendar);
  const start = event && property(event, 'dtstart');
  const offsetAt = start ? timeForm(start, calendar).offsetAt : UTC.offsetAt;
  return moment.length === 10 ? moment : toLocal(Date.parse(moment), offsetAt);
}
