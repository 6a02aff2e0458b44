import { eventsOf, property, withEvents } from '../properties.ts';
import { inFormOf, timeForm } from '../time/time-form.ts';
import { eventClock } from '../time/vevent-times.ts';
import { zoneBook } from '../time/zones.ts';
import type { ItipMessage, JComponent, JProperty, Vevent } from '../types.ts';
import { occurrenceId, occurrences } from './occurrences.ts';
import { occurrenceLike } from './this-and-following.ts';
import { readVevent } from './vevent.ts';

/** The most occurrences that one ADD may add. */
const ADDED_MOST = 50;

/**
 * Converts an ADD (RFC 5546 section 3.2.4) into instances of the series whose RECURRENCE-IDs are their start times. The
 * VEVENTs of an ADD have no RECURRENCE-ID, and may repeat.
 */
export function addedInstances(message: ItipMessage): ItipMessage {
  const { calendar } = message;
  const [named, added] = [
    eventsOf(calendar).filter(isNamed),
    eventsOf(calendar).filter((event) => !isNamed(event)),
  ];
  if (added.length === 0) return message;
  const dates = added.flatMap((event) =>
    occurrences(withEvents(calendar, [event]), { limit: ADDED_MOST }).map((occurrence) => ({
      event,
      occurrence,
    })),
  );
  const book = zoneBook(calendar, 'UTC');
  const instances = dates.slice(0, ADDED_MOST).map(({ event, occurrence: { id, start, end } }): Vevent => {
    const vevent = readVevent(event, eventClock(event, book), null);
    return { ...vevent, recurrenceId: id, start, end, recurrence: null };
  });
  return {
    ...message,
    master: null,
    instances: [...message.instances, ...instances],
    calendar: withEvents(calendar, [
      ...named,
      ...dates.slice(0, ADDED_MOST).map(({ event, occurrence }) => occurrenceLike(event, occurrence)),
    ]),
  };
}

function isNamed(event: JComponent): boolean {
  return property(event, 'recurrence-id') !== undefined;
}

/**
 * Returns the series with an RDATE for each of the occurrences it does not have, because a changed instance alone adds
 * no date to a series.
 */
export function withDates(calendar: JComponent, series: JComponent, ids: Iterable<string>): JComponent {
  const missing = [...ids].filter((id) => occurrenceId(series, id) === null);
  const [name, properties, components] = calendar;
  const dated = components.map((event): JComponent => {
    const start = property(event, 'dtstart');
    if (event[0] !== 'vevent' || property(event, 'recurrence-id') || !start) return event;
    const form = timeForm(start, calendar);
    const dates = missing.map(
      (id): JProperty => inFormOf(form, ['rdate', {}, id.length === 10 ? 'date' : 'date-time', id], calendar),
    );
    return [event[0], [...event[1], ...dates], event[2]];
  });
  return [name, properties, dated];
}
