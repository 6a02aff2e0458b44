/** When an invite takes place, as a program that is none of ours reads its octets. */
import nodeIcal, { type VEvent } from 'node-ical';
import { calendarText } from '#test/domain/invite/invite-fixtures.ts';

export interface SentOccurrence {
  /** UTC instant; of a day, its date. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/** The first occurrences that node-ical finds in the calendar of a mail, from a UTC instant on, in ten years. */
export function sentOccurrences(mail: string, from: string, most: number): SentOccurrence[] {
  const events = Object.values(nodeIcal.sync.parseICS(calendarText(mail)));
  const event = events.find((one): one is VEvent => one?.type === 'VEVENT');
  if (!event) throw new Error('node-ical finds no event.');
  const begin = new Date(from);
  const to = new Date(begin.getTime() + 10 * 366 * 86_400_000);
  return nodeIcal
    .expandRecurringEvent(event, { from: begin, to })
    .slice(0, most)
    .map(({ start, end, summary, isFullDay }) => ({
      start: written(start, isFullDay),
      end: written(end, isFullDay),
      summary: String(summary),
    }));
}

/** node-ical says a day as its midnight, wherever here is. */
function written(time: Date, isDay: boolean): string {
  if (!isDay) return time.toISOString().replace('.000', '');
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
