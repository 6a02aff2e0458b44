import { eventsOf } from '../properties.ts';
import { eventClock, readRecurrenceId, readSeriesStart } from '../time/vevent-times.ts';
import { zoneBook } from '../time/zones.ts';
import type { JComponent } from '../types.ts';

/**
 * Returns every VEVENT of a normalised calendar with the id of its occurrence, or null for the master.
 * @param series the calendar that contains their master, when it is another one. It tells which occurrence a date
 * means.
 */
export function instanceIds(
  calendar: JComponent,
  series: JComponent = calendar,
): { event: JComponent; id: string | null }[] {
  const book = zoneBook(calendar, 'UTC');
  const start = readSeriesStart(eventsOf(series), zoneBook(series, 'UTC'));
  return eventsOf(calendar).map((event) => ({
    event,
    id: readRecurrenceId(event, eventClock(event, book), start),
  }));
}
