import { eventsOf } from './properties.ts';
import { eventClock, readRecurrenceId, readSeriesStart } from './times.ts';
import type { JComponent } from './types.ts';
import { zoneBook } from './zones.ts';

/** Every VEVENT of a normalised calendar with the id of the occurrence it stands for; null for the master. */
export function instanceIds(calendar: JComponent): { event: JComponent; id: string | null }[] {
  const book = zoneBook(calendar, 'UTC');
  const events = eventsOf(calendar);
  const start = readSeriesStart(events, book);
  return events.map((event) => ({ event, id: readRecurrenceId(event, eventClock(event, book), start) }));
}
