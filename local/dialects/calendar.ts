/** Writing a calendar as jCal (RFC 7265), property by property and in the order a client has. */
import ICAL from 'ical.js';
import type { JComponent, JProperty } from '#domain/itip/types.ts';

/** A calendar of one VEVENT, as text. */
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

/** A TEXT property, none when it is empty. */
export function text(name: string, value: string | undefined, parameters: JProperty[1] = {}): JProperty[] {
  return value ? [[name, parameters, 'text', value]] : [];
}

/** DTSTAMP and its like. @param at milliseconds since 1970 */
export function moment(name: string, at: number): JProperty {
  return [name, {}, 'date-time', `${new Date(at).toISOString().slice(0, 19)}Z`];
}

/** ORGANIZER or ATTENDEE. */
export function person(name: string, email: string, parameters: JProperty[1]): JProperty {
  return [name, parameters, 'cal-address', `mailto:${email}`];
}

/** The properties of these names, as they are in another VEVENT. */
export function echo(event: ICAL.Component, ...names: readonly string[]): JProperty[] {
  return names.flatMap((name) =>
    event.getAllProperties(name).map((property) => property.toJSON() as JProperty),
  );
}
