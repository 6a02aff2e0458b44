import { eventsOf } from '../properties.ts';
import { eventClock, readRecurrenceId, readSeriesStart } from '../time/times.ts';
import { zoneBook } from '../time/zones.ts';
import type { JComponent } from '../types.ts';

/**
 * Every VEVENT of a normalised calendar with the id of the occurrence it stands for; null for the master.
 *
 * @param series the calendar with their master, when it is another one: it tells which occurrence a date means
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
