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

const HEADINGS: Readonly<Record<InviteKind, string>> = {
  invitation: 'You are invited',
  update: 'An event was changed',
  cancel: 'An event was cancelled',
};
/** Headings when other dates stay. */
const HEADINGS_OF_ONE: Readonly<Record<InviteKind, string>> = {
  invitation: 'You are invited',
  update: 'One date was changed',
  cancel: 'One date was cancelled',
};

const REASONS: Readonly<Record<InviteReason, About>> = {
  removed: {
    heading: 'You are no longer invited',
    subject: '',
    sentence: 'The organizer has taken you off the guest list of this event.',
  },
  reminder: { heading: 'Reminder', subject: '', sentence: 'You have not answered this invitation yet.' },
};

/**
 * Returns what a mail is about.
 * @param when the time that the mail states
 * @param now milliseconds since 1970
 */
export function about(source: InviteSource, when: When | null, now: number): About {
  const { kind, instance, calendar, about: reason } = source;
  if (reason) return REASONS[reason];
  const heading = HEADINGS[kind];
  const end = kind === 'update' && instance === null ? cancelledFrom(calendar) : null;
  if (end !== null) return { heading, subject: '', sentence: offFrom(end, calendar, now) };
  if (instance === null || kind === 'invitation') return { heading, subject: '', sentence: '' };
  return aboutOne(source, instance, when, now);
}

/** A date that was moved is cancelled under the date to which it was moved. */
function aboutOne({ kind, calendar }: InviteSource, instance: string, when: When | null, now: number): About {
  const others = otherDates(calendar, instance, now);
  const stays = staysInWords(others);
  const day = dayOf(kind === 'cancel' && when ? when.start : instance, calendar);
  const heading = (stays === '' ? HEADINGS : HEADINGS_OF_ONE)[kind];
  if (kind !== 'cancel')
    return { heading, subject: `, ${day}`, sentence: joined(`${day} was changed.`, stays) };
  const subject = `, ${others.following ? `from ${day} on` : day}`;
  return {
    heading: others.following ? HEADINGS[kind] : heading,
    subject: stays ? `${subject}. ${stays}` : subject,
    sentence: others.following ? offFrom(instance, calendar, now) : joined(`${day} is cancelled.`, stays),
  };
}

/** Returns the date from which all later dates are cancelled, or null. */
function cancelledFrom(calendar: JComponent): string | null {
  const ranges = instanceIds(calendar).filter(({ event }) => isRange(event) && isCancelled(event));
  return ranges.at(-1)?.id ?? null;
}

function offFrom(instance: string, calendar: JComponent, now: number): string {
  const stays = staysInWords(otherDates(calendar, instance, now));
  return joined(`All dates from ${dayOf(instance, calendar)} on are cancelled.`, stays);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function dayOf(moment: string, calendar: JComponent): string {
  return dayInWords(localDay(moment, calendar));
}

/** Returns an instant or date as a local time or date in the event's time zone. */
export function localDay(moment: string, calendar: JComponent): string {
  const [event] = eventsOf(calendar);
  const start = event && property(event, 'dtstart');
  const offsetAt = start ? timeForm(start, calendar).offsetAt : UTC.offsetAt;
  return moment.length === 10 ? moment : toLocal(Date.parse(moment), offsetAt);
}
