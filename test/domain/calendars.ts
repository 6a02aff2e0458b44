/** Short calendars, read as they would be out of a mail. */
import { readCalendars } from '#domain/itip/read/read.ts';
import type { ItipMessage, JComponent, Method } from '#domain/itip/types.ts';

/** The lines of one VEVENT that differ from the usual ones; a line without a value takes the usual one out. */
export type Lines = readonly string[];

const USUAL: Lines = [
  'UID:choir@calendar.example',
  'DTSTAMP:20260101T120000Z',
  'SEQUENCE:2',
  'DTSTART;TZID=Europe/Berlin:20260504T100000',
  'DTEND;TZID=Europe/Berlin:20260504T110000',
  'SUMMARY:Choir',
  'DESCRIPTION:Bring the score.',
  'LOCATION:Hall 1',
  'STATUS:CONFIRMED',
  'ORGANIZER;CN=Ann Lee:mailto:ann@example.com',
  'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:create@invites.test',
];

/** 10:00 to 11:00 in Berlin on the four Mondays from 4 May 2026. */
export const WEEKLY = 'RRULE:FREQ=WEEKLY;COUNT=4';
/** The second of them. */
export const SECOND = '2026-05-11T08:00:00Z';

export const request = (...events: Lines[]): ItipMessage => message('REQUEST', events);
export const cancel = (...events: Lines[]): ItipMessage => message('CANCEL', events);
export const add = (...events: Lines[]): ItipMessage => message('ADD', events);
export const publish = (...events: Lines[]): ItipMessage => message('PUBLISH', events);
export const calendar = (...events: Lines[]): JComponent => request(...events).calendar;

/** One occurrence of the weekly series, by the day in May 2026. */
export const occurrence = (day: number, ...lines: Lines): Lines => [
  `RECURRENCE-ID;TZID=Europe/Berlin:${dayOfMay(day)}T100000`,
  ...(hasStart(lines) ? [] : at(day, 10)),
  ...lines,
];

/** DTSTART and DTEND on a day in May 2026, an hour long. */
export const at = (day: number, hour: number): Lines => [
  `DTSTART;TZID=Europe/Berlin:${dayOfMay(day)}T${hour}0000`,
  `DTEND;TZID=Europe/Berlin:${dayOfMay(day)}T${hour + 1}0000`,
];

/** DTSTAMP of a message that is some days newer (or older) than the usual one. */
export const stamped = (day: number): string =>
  `DTSTAMP:${new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString().replace(/[-:]|\.000/g, '')}`;

function message(method: Method, events: readonly Lines[]): ItipMessage {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    ...events.flatMap(vevent),
    'END:VCALENDAR',
    '',
  ];
  const result = readCalendars(
    [{ text: text.join('\r\n'), method, contentType: 'text/calendar', filename: null }],
    { defaultZone: 'Europe/Berlin' },
  );
  if (!('messages' in result)) throw new Error(`The test's own calendar is refused: ${result.reason}`);
  return result.messages[0];
}

function vevent(lines: Lines): Lines {
  const replaced = new Set(lines.map(nameOf));
  const usual = USUAL.filter((line) => !replaced.has(nameOf(line)) || nameOf(line) === 'ATTENDEE');
  return ['BEGIN:VEVENT', ...usual, ...lines.filter((line) => !line.endsWith(':')), 'END:VEVENT'];
}

function nameOf(line: string): string {
  return line.split(/[;:]/)[0] ?? '';
}

function hasStart(lines: Lines): boolean {
  return lines.some((line) => nameOf(line) === 'DTSTART');
}

function dayOfMay(day: number): string {
  return `202605${String(day).padStart(2, '0')}`;
}
