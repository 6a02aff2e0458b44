import ICAL from 'ical.js';
import type { JComponent } from '#domain/itip/types.ts';
import { fold } from './fold.ts';

const LIST = { valueType: 'text', multiValue: ',' };
/** Parameters of several values that ical.js does not know (RFC 7986 section 6). */
const DESIGN = {
  ...ICAL.design.icalendar,
  param: { ...ICAL.design.icalendar.param, display: LIST, feature: LIST },
};
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/**
 * A calendar as RFC 5545 text: CRLF, folded at 75 octets. Control characters are dropped from every line, so that
 * nothing an organizer wrote can start a line of its own or pass for a slot.
 *
 * @param who lines that every VEVENT begins with, not folded yet; slots may stand in them.
 */
export function writeCalendar(calendar: JComponent, who: readonly string[]): string {
  return `${linesOf(calendar, who).map(fold).join('\r\n')}\r\n`;
}

function linesOf([name, properties, components]: JComponent, who: readonly string[]): string[] {
  const upper = name.toUpperCase();
  return [
    `BEGIN:${upper}`,
    ...(name === 'vevent' ? who : []),
    ...properties.map((property) => lineOf(property)),
    ...components.flatMap((component) => linesOf(component, who)),
    `END:${upper}`,
  ];
}

function lineOf(property: JComponent[1][number]): string {
  return ICAL.stringify.property(property, DESIGN, true).toWellFormed().replace(CONTROLS, '');
}
