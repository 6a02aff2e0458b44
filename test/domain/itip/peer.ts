/** What node-ical, a parser that shares no code with ours, reads in a calendar. */
import ical, { type VEvent } from 'node-ical';
import type { EventTime, ItipMessage, Vevent } from '#domain/itip/types.ts';

/** What both parsers tell of one VEVENT, in the same form. */
export interface Facts {
  readonly summary: string;
  readonly sequence: number;
  /** UTC instants or dates. */
  readonly start: string | null;
  readonly end: string | null;
  /** Parts in alphabetical order, without those that say nothing. */
  readonly rule: string | null;
  /** Address and PARTSTAT. */
  readonly attendees: readonly string[];
}

export type PeerCalendar = ReturnType<typeof ical.sync.parseICS>;

/** @throws Error when node-ical gives up */
export function peerRead(text: string): PeerCalendar {
  return ical.sync.parseICS(text);
}

/** The facts of a VEVENT as node-ical has them; null when it has no such. */
export function peerFacts(
  calendar: PeerCalendar,
  { uid }: ItipMessage,
  { recurrenceId }: Vevent,
): Facts | null {
  const event = calendar[uid];
  if (event?.type !== 'VEVENT') return null;
  const found = recurrenceId === null ? event : (override(event, recurrenceId) ?? event);
  const isDay = found.datetype === 'date';
  return {
    summary: String(plain(found.summary ?? '')).trim(),
    sequence: Number(found.sequence ?? 0),
    start: found.start ? timeText(found.start, isDay) : null,
    end: found.end ? timeText(found.end, isDay) : null,
    rule: found.rrule && recurrenceId === null ? ruleText(found.rrule.toString()) : null,
    attendees: [found.attendee ?? []].flat().map(attendeeText),
  };
}

export function ourFacts({ summary, sequence, start, end, recurrence, attendees }: Vevent): Facts {
  return {
    summary,
    sequence,
    start: start && textOf(start),
    end: end && textOf(end),
    rule: recurrence && ruleText(recurrence),
    attendees: attendees.map(({ email, partstat }) => `${email} ${partstat}`),
  };
}

function override(event: VEvent, id: string): VEvent | undefined {
  const all = Object.values(event.recurrences ?? {}) as VEvent[];
  return all.find(
    ({ recurrenceid: other }) => other && [false, true].some((isDay) => timeText(other, isDay) === id),
  );
}

/** A day is a midnight on this machine's clock. */
function timeText(time: Date, isDay: boolean): string {
  if (!isDay) return time.toISOString().replace('.000Z', 'Z');
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function textOf(time: EventTime): string {
  return time.kind === 'date' ? time.date : time.utc;
}

function ruleText(rule: string): string {
  const parts = rule.replace(/^[\s\S]*RRULE:/, '').split(';');
  return parts
    .filter((part) => part !== 'INTERVAL=1')
    .map((part) => part.replace(/^(UNTIL=\d{8})$/, '$1T000000Z'))
    .toSorted()
    .join(';');
}

function attendeeText(attendee: unknown): string {
  const { params } = attendee as { readonly params?: { readonly PARTSTAT?: string } };
  return `${String(plain(attendee)).replace(/^mailto:/i, '')} ${params?.PARTSTAT ?? 'NEEDS-ACTION'}`;
}

/** A value with parameters is an object. */
function plain(property: unknown): unknown {
  return typeof property === 'object' && property !== null && 'val' in property ? property.val : property;
}
