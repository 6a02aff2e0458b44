/**
 * Whether a calendar of ours is valid, by three that had no part in writing it: the grammar of the RFCs, a structural
 * validator and an independent reader. Nothing here uses ical.js or the rules under test.
 */
import { parseString } from '@filecage/ical/parser';
import nodeIcal, { type VEvent } from 'node-ical';
import { checkCalendar } from './grammar/components.ts';
import { type Component, linesNamed, readStrictly } from './grammar/content-lines.ts';

/** @throws Error saying which rule is broken @returns the calendar, for looking at */
export function validCalendar(text: string): Component {
  const calendar = readStrictly(text);
  checkCalendar(calendar);
  checkStructure(calendar);
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

/**
 * It knows RFC 5545 only: what newer RFCs add to a line or a VEVENT is kept from it, and so are parameters in quotes, for
 * it takes the first colon of a line as the end of the name, and what repeats, for it lets only few properties.
 */
function checkStructure(calendar: Component): void {
  parseString(`${structureOf(calendar).join('\r\n')}\r\n`);
}

const NEWER = new Set(['CONFERENCE', 'IMAGE', 'COLOR', 'STYLED-DESCRIPTION', 'STRUCTURED-DATA']);

function structureOf({ name, lines, components }: Component): string[] {
  const kept = lines.filter(
    (line, index) =>
      !NEWER.has(line.name) &&
      !line.name.startsWith('X-') &&
      lines.findIndex((other) => other.name === line.name) === index,
  );
  return [
    `BEGIN:${name}`,
    ...kept.map((line) => `${line.name}${typeIn(line.parameters)}:${line.value}`),
    ...components.filter((inner) => name !== 'VEVENT' || inner.name === 'VALARM').flatMap(structureOf),
    `END:${name}`,
  ];
}

function typeIn(parameters: ReadonlyMap<string, readonly string[]>): string {
  const type = parameters.get('VALUE')?.[0];
  return type ? `;VALUE=${type}` : '';
}

function checkReadable(text: string, event: Component): void {
  const uid = linesNamed(event, 'UID')[0]?.value ?? '';
  const read = nodeIcal.sync.parseICS(text)[uid] as VEvent | undefined;
  if (read?.type !== 'VEVENT' || Number.isNaN(Number(read.start)))
    throw new Error(`node-ical does not find ${uid}`);
}
