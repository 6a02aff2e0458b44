/** What people read of an event, taken from its calendar. */
import type { EventDetails, EventRecord } from './event.ts';
import type { EventTime, ItipMessage, Vevent } from './itip/types.ts';

/** The VEVENT that stands for the event: the master, or the one occurrence when only that was sent. */
export function leading(message: ItipMessage): Vevent | null {
  return message.master ?? message.instances[0] ?? null;
}

/** Null when the calendar gives no start. */
export function detailsOf(vevent: Vevent): EventDetails | null {
  const { start, end } = vevent;
  if (!start) return null;
  return {
    summary: vevent.summary,
    description: vevent.description,
    location: vevent.location,
    start: whenOf(start),
    end: whenOf(end ?? start),
    allDay: start.kind === 'date',
    timeZone: start.kind === 'date' ? null : start.zone,
    recurrence: vevent.recurrence,
  };
}

function whenOf(time: EventTime): string {
  return time.kind === 'date' ? time.date : time.utc;
}

/** What an event is called and where it is after its organizer wrote a VEVENT of it; without a start only the description. */
export function described(
  current: EventRecord,
  master: Vevent,
): { details: EventRecord['details']; description: string } {
  const read: EventDetails | null = detailsOf(master);
  if (!read) return { details: current.details, description: master.description };
  const { description, ...details } = read;
  return { details, description };
}
