/** What a guest reads of an event, as far as two versions of it are compared. */

import { eventsOf, textOf, withEvents } from '#domain/itip/properties.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import type { Versions } from './difference.types.ts';
import type { InviteSource } from './invite.types.ts';
import { joinLinksOf, withoutJoinLinks } from './join-links.ts';
import { readableText } from './personal-links.ts';
import { rehydrate } from './rehydrate.ts';

/** Characters of a title or place. */
const LONGEST = 200;

/** What a guest reads of an event or occurrence. */
export interface GuestReading {
  readonly calendar: JComponent;
  readonly title: string;
  readonly place: string;
  readonly call: string;
  readonly text: string;
}

/**
 * Returns what a guest reads of a calendar; null when it has nothing to send.
 * @param of either of the two calendars of `versions`
 */
export function guestReading(
  versions: Versions,
  of: JComponent,
  instance = versions.instance,
): GuestReading | null {
  const { organizer, domain } = versions;
  const source: InviteSource = {
    deployment: { domain, product: '', publicUrl: '' },
    organizer,
    organizerHandle: '',
    calendar: withGuestsOf(of, [versions.before, versions.after]),
    version: 0,
    dtstamp: '1970-01-01T00:00:00Z',
    kind: 'update',
    instance,
  };
  try {
    const calendar = shownOf(rehydrate(source), versions);
    const events = eventsOf(calendar);
    const event = events.find((one) => textOf(one, 'recurrence-id') === '') ?? events[0];
    const read = (name: string) => (event ? textOf(event, name) : '');
    return {
      calendar,
      title: shorten(plainLine(read('summary')), LONGEST),
      place: shorten(plainLine(read('location')), LONGEST),
      call: CALLS.map(read).find((value) => /^https?:/i.test(value)) ?? '',
      text: readableText(read('description')),
    };
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

/** A link that either version marks as one of a call is hidden in both. */
function shownOf(calendar: JComponent, { isPublic, before, after }: Versions): JComponent {
  if (!isPublic) return calendar;
  return withoutJoinLinks(withoutJoinLinks(calendar, joinLinksOf(before)), joinLinksOf(after));
}

/** Properties with the link to the call, as named by Apple and others (RFC 7986), Google and Microsoft. */
export const CALLS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];

/** A guest of either version is hidden in both: otherwise a name that one of them hides would show in the comparison. */
function withGuestsOf(calendar: JComponent, others: readonly JComponent[]): JComponent {
  const attendees = others.flatMap((other) =>
    eventsOf(other).flatMap(([, properties]) => properties.filter(([name]) => name === 'attendee')),
  );
  const events = eventsOf(calendar).map(
    ([name, properties, inner], index): JComponent =>
      index === 0 ? [name, [...properties, ...attendees], inner] : [name, properties, inner],
  );
  return withEvents(calendar, events);
}

/** Returns whether title, place, call and description are the same. */
export function isSameReading(one: GuestReading, other: GuestReading): boolean {
  return (['title', 'place', 'call', 'text'] as const).every((name) => one[name] === other[name]);
}
