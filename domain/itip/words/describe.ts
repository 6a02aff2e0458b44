import { sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Person } from '#domain/text/person.ts';
import { datesOf } from '../series/dates.ts';
import type { EventTime, ItipMessage, JComponent, PartStat, ReadResult, Vevent } from '../types.ts';

/**
 * What `inspect` prints about a message. `reason` and `detail` are set for a refusal, all fields from `uid` on
 * otherwise.
 */
export interface Description {
  readonly outcome: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly from: string | null;
  readonly uid?: string;
  readonly sequence?: number;
  /** UTC instant. */
  readonly dtstamp?: string | null;
  /** UTC instant or date. */
  readonly recurrenceId?: string | null;
  readonly organizer?: Person | null;
  readonly attendees?: readonly (Person & { readonly partstat: PartStat })[];
  readonly summary?: string;
  readonly location?: string;
  readonly allDay?: boolean;
  /** Wall-clock time with its offset, or a date. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly startUtc?: string | null;
  readonly endUtc?: string | null;
  readonly timeZone?: string | null;
  readonly floating?: true;
  readonly recurrence?: string | null;
  /**
   * Set when single dates are excluded, added or moved: the start of the first date that takes place, and how many do
   * (null: no end).
   */
  readonly first?: string;
  readonly dates?: number | null;
  /** The number of VEVENTs of this UID, and of UIDs in the calendar. */
  readonly instances?: number;
  readonly events?: number;
  readonly comment?: string | null;
}

/** Describes the first VEVENT of the first UID: the series master when there is one. @param from the address in From */
export function describe(result: ReadResult, from: string | null): Description {
  if ('reason' in result)
    return { outcome: result.outcome, reason: result.reason, detail: sayRefusal(result.text), from };
  const [message] = result.messages;
  return { ...describeMessage(message), from, instances: message.count, events: result.messages.length };
}

function describeMessage(message: ItipMessage): Omit<Description, 'from'> {
  const event = message.master ?? message.instances[0];
  if (!event) throw new Error('A message has a master or an instance.');
  return {
    outcome: message.method.toLowerCase(),
    uid: message.uid,
    sequence: event.sequence,
    dtstamp: event.dtstamp,
    recurrenceId: event.recurrenceId,
    organizer: event.organizer && { email: event.organizer.email, name: event.organizer.name },
    attendees: event.attendees.map(({ email, name, partstat }) => ({ email, name, partstat })),
    summary: event.summary,
    location: event.location,
    ...describeTimes(event),
    recurrence: event.recurrence,
    ...describeDates(message.calendar),
    comment: event.comment,
  };
}

function describeTimes({ start, end }: Vevent) {
  const zoned = start?.kind === 'zoned' ? start : null;
  return {
    allDay: start?.kind === 'date',
    start: start && timeText(start),
    end: end && timeText(end),
    startUtc: zoned?.utc ?? null,
    endUtc: end?.kind === 'zoned' ? end.utc : null,
    timeZone: zoned?.zone ?? null,
    ...(zoned?.floating ? { floating: true as const } : {}),
  };
}

function describeDates(calendar: JComponent) {
  const dates = datesOf(calendar, 0);
  return dates?.exceptions.any ? { first: timeText(dates.first.start), dates: dates.count } : {};
}

/** Returns `2026-01-01T10:00:00-05:00`, or the date. */
function timeText(time: EventTime): string {
  if (time.kind === 'date') return time.date;
  const minutes = Math.abs(time.offset);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${time.local}${time.offset < 0 ? '-' : '+'}${hour}:${minute}`;
}
