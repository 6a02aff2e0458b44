import ICAL from 'ical.js';
import type { JComponent } from '#domain/itip/types.ts';
import { once } from '#domain/text/once.ts';
import { fold } from './fold.ts';

const LIST = { valueType: 'text', multiValue: ',' };
/** Parameters with several values that ical.js does not know (RFC 7986 section 6). */
const design = once(() => ({
  ...ICAL.design.icalendar,
  param: { ...ICAL.design.icalendar.param, display: LIST, feature: LIST },
}));
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/**
 * Writes a calendar as RFC 5545 text with CRLF, folded at 75 octets. Control characters are removed from every line, so
 * that nothing an organizer wrote can start a new line or look like a placeholder.
 * @param who the lines with which every VEVENT begins, not folded; they may contain placeholders
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
  return ICAL.stringify.property(property, design(), true).toWellFormed().replace(CONTROLS, '');
}
