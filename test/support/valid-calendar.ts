/**
 * Whether a calendar of ours is valid, by three that had no part in writing it: the grammar of the RFCs and two
 * independent readers. Nothing here uses ical.js or the rules under test.
 */
import { deepStrictEqual } from 'node:assert';
import nodeIcal, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { checkCalendar } from './grammar/components.ts';
import { type Component, linesNamed, readStrictly } from './grammar/content-lines.ts';

/** @throws Error saying which rule is broken @returns the calendar, for looking at */
export function validCalendar(text: string): Component {
  const calendar = readStrictly(text);
  checkCalendar(calendar);
  checkUnderstood(text, calendar);
  for (const event of calendar.components.filter(({ name }) => name === 'VEVENT')) checkReadable(text, event);
  return calendar;
}

/** The calendars of a mail of ours: the part with buttons and the attachment. */
export function calendarsIn(mail: string): string[] {
  return mail
    .split(/\r\n--=_\w+(?:--)?(?:\r\n|$)/)
    .filter((part) => /^content-type: (?:text\/calendar|application\/ics)/i.test(part))
    .map((part) => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString('utf8'));
}

/** It takes the components that RFC 9073 puts into a VEVENT for the VEVENT itself. */
const NEWER = /BEGIN:(VLOCATION|VRESOURCE)\r\n[\s\S]*?END:\1\r\n/g;

/** ts-ics finds the same events, by whom and for whom, as the grammar of the RFCs does. */
function checkUnderstood(text: string, calendar: Component): void {
  const { method, events = [] } = convertIcsCalendar(undefined, text.replace(NEWER, ''));
  const found = events.map(({ uid, sequence, start, organizer, attendees = [] }) => ({
    uid,
    sequence,
    start: Number.isNaN(Number(start.date)) ? null : start.type,
    people: [organizer, ...attendees].map((person) => person?.email),
    answers: attendees.map(({ partstat }) => partstat),
  }));
  const written = calendar.components.filter(({ name }) => name === 'VEVENT').map(factsOf);
  deepStrictEqual(
    { method, events: found },
    { method: linesNamed(calendar, 'METHOD')[0]?.value, events: written },
  );
}

function factsOf(event: Component) {
  const [uid, sequence, start, organizer] = ['UID', 'SEQUENCE', 'DTSTART', 'ORGANIZER'].map(
    (name) => linesNamed(event, name)[0],
  );
  const attendees = linesNamed(event, 'ATTENDEE');
  return {
    uid: uid?.value,
    sequence: Number(sequence?.value),
    start: start?.parameters.get('VALUE')?.[0] ?? 'DATE-TIME',
    people: [organizer, ...attendees].map((line) => line?.value.replace(/^mailto:/i, '')),
    answers: attendees.map(({ parameters }) => parameters.get('PARTSTAT')?.[0]),
  };
}

function checkReadable(text: string, event: Component): void {
  const uid = linesNamed(event, 'UID')[0]?.value ?? '';
  const read = nodeIcal.sync.parseICS(text)[uid] as VEvent | undefined;
  if (read?.type !== 'VEVENT' || Number.isNaN(Number(read.start)))
    throw new Error(`node-ical does not find ${uid}`);
}
