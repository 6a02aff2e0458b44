/** This file makes the links with which web calendars open their form for a new entry, filled in with an event. */
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import { ianaZone, UTC } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { shorten } from '#domain/text/plain-text.ts';

/** What a calendar entry says. */
interface EntryWords {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** One date of an entry, or a series that a rule describes. */
export interface EntryTimes {
  /** UTC instant, or date of an all-day event. */
  readonly start: string;
  /** UTC instant or date, exclusive. */
  readonly end: string;
  /** IANA name, or null for an all-day event. */
  readonly timeZone: string | null;
  /** RRULE value, counted from `start`; null for a single date. */
  readonly recurrence: string | null;
}

/** The name of a web calendar, and the address that opens its form. */
export interface CalendarLink {
  readonly name: string;
  readonly url: string;
}

/** The most letters of each text. Servers take addresses of 8,000 octets (RFC 9110 section 4.1); a letter may take nine. */
const LONGEST_TEXT = 250;

/**
 * Returns the times of an event for {@link calendarLinks}: the next date of a single event, or the whole series. Null for a
 * series that its rule alone does not describe, because dates of it were moved, added or cancelled.
 * @param now milliseconds since 1970
 */
export function entryTimes(details: KeptTimes, now: number): EntryTimes | null {
  const { start, end, timeZone, recurrence, times } = details;
  const when = whenOfDetails(details, now);
  if (when.repeats === null) return { start: when.start, end: when.end, timeZone, recurrence: null };
  return times ? null : { start, end, timeZone, recurrence };
}

/** Returns the links. Outlook on the web has no link for a series. */
export function calendarLinks(words: EntryWords, times: EntryTimes): CalendarLink[] {
  const entry = {
    summary: shorten(words.summary, LONGEST_TEXT),
    location: shorten(words.location, LONGEST_TEXT),
    description: shorten(words.description, LONGEST_TEXT),
  };
  const google = { name: 'Google Calendar', url: googleLink(entry, times) };
  if (times.recurrence !== null) return [google];
  return [
    google,
    { name: 'Outlook.com', url: outlookLink('outlook.live.com', entry, times) },
    { name: 'Microsoft 365', url: outlookLink('outlook.office.com', entry, times) },
  ];
}

/**
 * Returns the links with which calendars follow a feed. The scheme `webcal:` makes the device's own calendar ask for it.
 * @param feed the absolute address of the feed
 * @param other the words for every calendar that is not named
 */
export function subscriptionLinks(feed: string, name: string, other: string): CalendarLink[] {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  const outlook = (host: string) => address(`https://${host}/calendar/0/addfromweb`, { url: feed, name });
  return [
    { name: other, url: webcal },
    { name: 'Google Calendar', url: address('https://calendar.google.com/calendar/r', { cid: webcal }) },
    { name: 'Outlook.com', url: outlook('outlook.live.com') },
    { name: 'Microsoft 365', url: outlook('outlook.office.com') },
  ];
}

/** A series is counted in its own zone, so the times are written as its clocks show them. */
function googleLink(words: EntryWords, { start, end, timeZone, recurrence }: EntryTimes): string {
  const zone = (timeZone !== null && ianaZone(timeZone)) || UTC;
  const written = (at: string) =>
    (isDate(at) ? at : toLocal(Date.parse(at), zone.offsetAt)).replaceAll(/[-:]/g, '');
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: words.summary,
    dates: `${written(start)}/${written(end)}`,
    ...(isDate(start) ? {} : { ctz: zone === UTC ? 'Etc/UTC' : zone.name }),
    ...(recurrence === null ? {} : { recur: `RRULE:${recurrence}` }),
    details: words.description,
    location: words.location,
  });
}

function outlookLink(host: string, words: EntryWords, { start, end }: EntryTimes): string {
  return address(`https://${host}/calendar/0/action/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: words.summary,
    startdt: start,
    enddt: end,
    ...(isDate(start) ? { allday: 'true' } : {}),
    body: asHtml(words.description),
    location: words.location,
  });
}

function isDate(at: string): boolean {
  return at.length === 10;
}

/** Outlook reads its body as HTML. */
function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** Spaces are written as %20: Outlook shows a "+" as it is. */
function address(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  return `${base}?${pairs.join('&')}`;
}
