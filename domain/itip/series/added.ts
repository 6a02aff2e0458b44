import { eventsOf, property, withEvents } from '../properties.ts';
import { inFormOf, timeForm } from '../time/time-form.ts';
import type { ItipMessage, JComponent, JProperty } from '../types.ts';
import { occurrenceLike } from './following.ts';
import { occurrenceId, occurrences } from './occurrences.ts';

/** Occurrences that one ADD may add. */
const ADDED_MOST = 50;

/**
 * An ADD (RFC 5546 section 3.2.4) as what it means for a series: an occurrence at a time it does not have yet, named by
 * that time. Its VEVENT has no RECURRENCE-ID, and may repeat.
 */
export function addedInstances(message: ItipMessage): ItipMessage {
  const { master, calendar } = message;
  const [event] = eventsOf(calendar).filter((candidate) => !property(candidate, 'recurrence-id'));
  if (!master || !event) return message;
  const added = occurrences(withEvents(calendar, [event]), { limit: ADDED_MOST });
  return {
    ...message,
    master: null,
    instances: added.map(({ id, start, end }) => ({
      ...master,
      recurrenceId: id,
      start,
      end,
      recurrence: null,
    })),
    calendar: withEvents(
      calendar,
      added.map((occurrence) => occurrenceLike(event, occurrence)),
    ),
  };
}

/** The series with RDATEs for those of the occurrences that it does not have: an override alone changes no series. */
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
