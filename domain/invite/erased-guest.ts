/** This file removes one guest from an organizer's calendar. */

import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { discretion } from './guest-privacy.ts';

/** The parts of a version's document that name guests: see store/documents.ts. */
interface Described {
  readonly calendar: JComponent;
  readonly description: string;
}

/** Returns true when the organizer's calendar has somebody among its guests. @param email normalised */
export function isGuest(calendar: JComponent, email: string): boolean {
  return attendeesOf(calendar).some((attendee) => isOf(attendee, email));
}

/**
 * Removes a guest from the guest lists of a calendar, and their address and full name from its texts. The texts must be
 * cleaned too, because privacy rules protect only the people on the guest list when an invite is written.
 * @param email normalised
 */
export function withoutGuest({ calendar, description }: Described, email: string): Described {
  const theirs = attendeesOf(calendar).filter((attendee) => isOf(attendee, email));
  const alone: JComponent = ['vcalendar', [], [['vevent', theirs, []]]];
  const { text } = discretion(alone, { email: '', name: null }, email);
  return { calendar: cleared(calendar, email, text), description: text(description) };
}

function attendeesOf([, properties, components]: JComponent): JProperty[] {
  return [...properties.filter(([name]) => name === 'attendee'), ...components.flatMap(attendeesOf)];
}

function isOf([, , , value]: JProperty, email: string): boolean {
  return (
    typeof value === 'string' &&
    value
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase() === email
  );
}

function cleared(
  [name, properties, components]: JComponent,
  email: string,
  text: (text: string) => string,
): JComponent {
  const kept = properties.filter((property) => property[0] !== 'attendee' || !isOf(property, email));
  const words = kept.map((property) => (property[2] === 'text' ? withText(property, text) : property));
  return [name, words, components.map((one) => cleared(one, email, text))];
}

function withText(property: JProperty, text: (text: string) => string): JProperty {
  return property.map((part, index) =>
    index > 2 && typeof part === 'string' ? text(part) : part,
  ) as unknown as JProperty;
}
