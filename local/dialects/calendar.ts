/** Writes a calendar as jCal (RFC 7265), property by property, in the order that a program uses. */
import ICAL from 'ical.js';
import type { JComponent, JProperty } from '#domain/itip/types.ts';

/** Returns a calendar with one VEVENT, as text. */
export function writeCalendar(
  { prodId, method }: { readonly prodId: string; readonly method: string },
  timezones: readonly JComponent[],
  properties: readonly JProperty[],
): string {
  const head: JProperty[] = [
    ...text('prodid', prodId),
    ...text('version', '2.0'),
    ...text('calscale', 'GREGORIAN'),
    ...text('method', method),
  ];
  return ICAL.stringify(['vcalendar', head, [...timezones, ['vevent', [...properties], []]]] as JComponent);
}

/** Returns a TEXT property, or none when the value is empty. */
export function text(name: string, value: string | undefined, parameters: JProperty[1] = {}): JProperty[] {
  return value ? [[name, parameters, 'text', value]] : [];
}

/** Returns DTSTAMP or another time in UTC. @param at milliseconds since 1970 */
export function moment(name: string, at: number): JProperty {
  return [name, {}, 'date-time', `${new Date(at).toISOString().slice(0, 19)}Z`];
}

/** Returns ORGANIZER or ATTENDEE. */
export function person(name: string, email: string, parameters: JProperty[1]): JProperty {
  return [name, parameters, 'cal-address', `mailto:${email}`];
}

/** Returns the properties of these names from another VEVENT. */
export function echo(event: ICAL.Component, ...names: readonly string[]): JProperty[] {
  return names.flatMap((name) =>
    event.getAllProperties(name).map((property) => property.toJSON() as JProperty),
  );
}
