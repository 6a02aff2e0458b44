/**
 * Whatever an organizer writes, what is read from the invite is what they wrote: by our own reader, and by one that had
 * no part in either. `RUNS=5000` tries more of them.
 */
import fc from 'fast-check';
import nodeIcal, { type VEvent } from 'node-ical';
import { beforeEach, expect, it, vi } from 'vitest';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { EventTime, ItipMessage } from '#domain/itip/types.ts';
import { type Component, linesNamed } from '#test/support/grammar/content-lines.ts';
import { unescaped } from '#test/support/grammar/values.ts';
import { validCalendar } from '#test/support/valid-calendar.ts';
import { runs } from '#test/support/walks.ts';
import { messages } from '../itip/calendars.ts';
import { organizerEvent, type WrittenEvent } from '../itip/organizer-events.ts';
import { isOwnZone } from '../itip/organizer-text.ts';
import { calendarText, render, source, TOKEN } from './invite-fixtures.ts';

const RUNS = runs(30, 60);
const SEED = Number(process.env.SEED ?? 20260512);
const MOST = 30;
const DAY = 86_400_000;

/** node-ical says so of every zone that no database knows. */
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

it('an event is read from its invite as it was written', { timeout: 0 }, () => {
  fc.assert(
    fc.property(organizerEvent, (event) => {
      const [written] = messages(event.text);
      const sent = calendarText(render(source(written.calendar)));
      const [read] = messages(sent);
      expect(whenOf(read)).toEqual(whenOf(written));
      expect(wordsIn(validCalendar(sent))).toEqual(wordsOf(event));
      if (isClearToOthers(event)) expect(expanded(sent)).toEqual(expected(written, sent));
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

/** Whether node-ical can say when it happens. */
function isClearToOthers({ hasAdded, isAtNight, zone }: WrittenEvent): boolean {
  return !hasAdded && !isOwnZone(zone) && !(zone && isAtNight);
}

function whenOf({ calendar, master }: ItipMessage) {
  return { occurrences: occurrences(calendar, { limit: MOST }), recurrence: master?.recurrence };
}

/** node-ical counts the days of a DURATION as 24 hours each: RFC 5545 section 3.3.6 keeps the time of day. */
const inDays = (text: string) => /^DURATION:P\d/m.test(text);

function expected({ calendar }: ItipMessage, sent: string): string[] {
  const all = occurrences(calendar, { limit: MOST });
  return all.map(({ start, end }) => span(moment(start), inDays(sent) ? null : moment(end))).toSorted();
}

function span(start: string, end: string | null): string {
  return end === null ? start : `${start}/${end}`;
}

function moment(time: EventTime): string {
  return time.kind === 'date' ? time.date : time.utc;
}

/** The first occurrences as node-ical sees them; the days of whole days are midnights here, wherever here is. */
function expanded(text: string): string[] {
  const event = nodeIcal.sync.parseICS(text)[`${TOKEN}@invites.test`] as VEvent;
  const from = new Date(event.start.getTime() - 3 * DAY);
  for (let days = 100; ; days *= 3) {
    const found = nodeIcal.expandRecurringEvent(event, { from, to: new Date(from.getTime() + days * DAY) });
    if (found.length < MOST && days < 200_000) continue;
    return found
      .map(({ start, end, isFullDay }) =>
        span(asWritten(start, isFullDay), inDays(text) ? null : asWritten(end, isFullDay)),
      )
      .slice(0, MOST)
      .toSorted();
  }
}

function asWritten(date: Date, isFullDay: boolean): string {
  if (!isFullDay) return date.toISOString().replace('.000', '');
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function wordsIn(calendar: Component): string[] {
  const event = calendar.components.find(({ name }) => name === 'VEVENT');
  return ['SUMMARY', 'DESCRIPTION', 'LOCATION'].map((name) =>
    unescaped((event && linesNamed(event, name)[0]?.value) ?? ''),
  );
}

/** Line breaks are LF; control characters and blanks at the end of a line have no place in a calendar. */
function wordsOf({ summary, description, location, text }: WrittenEvent): string[] {
  const styled = text.includes('STYLED-DESCRIPTION');
  const [title, described, place] = [summary, description, location].map((words) =>
    words
      .toWellFormed()
      .replaceAll('\r', '')
      .replace(/[^\S\n]+$/, '')
      .replace(/(?![\n\t])[\u0000-\u001f\u007f]/g, ''),
  ) as [string, string, string];
  return [
    isBlank(title) ? '(no title)' : title,
    isBlank(described) && styled ? 'שלום, you' : described,
    place,
  ];
}

/** Nothing of it is seen. */
function isBlank(words: string): boolean {
  return /^[\s\p{Cc}\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u.test(words);
}
