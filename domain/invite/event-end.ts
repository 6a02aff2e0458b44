import { property } from '#domain/itip/properties.ts';
import { addDays, DAY } from '#domain/itip/time/local-time.ts';
import { instantOf, timeForm } from '#domain/itip/time/time-form.ts';
import { readDuration } from '#domain/itip/time/vevent-times.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';

const NO_TIME: JProperty = ['duration', {}, 'duration', 'PT0S'];

/**
 * Returns a VEVENT with one end, of the value type of its start and after it (RFC 5545 section 3.6.1), by the rules for
 * reading: DTEND counts before DURATION, and without either a day lasts one day and a moment no time.
 */
export function withOneEnd(event: JComponent, calendar: JComponent): JComponent {
  const [name, properties, components] = event;
  const start = property(event, 'dtstart');
  if (!start) return event;
  const written = properties.filter(isEnd);
  const end = start[2] === 'date' ? endDate(start, written) : endTime(start, written, calendar);
  const kept = properties.filter((one) => one === end || !isEnd(one));
  return [name, written.includes(end) ? kept : [...kept, end], components];
}

function isEnd([name]: JProperty): boolean {
  return name === 'dtend' || name === 'duration';
}

/** The end is exclusive. A time counts as its date, and less than a day as one day. */
function endDate(start: JProperty, written: readonly JProperty[]): JProperty {
  const first = String(start[3]);
  const [end, duration] = endAndDuration(written);
  const { days, time } = readDuration(String(duration?.[3] ?? 'P1D'));
  const last = end ? String(end[3]).slice(0, 10) : addDays(first, days + Math.ceil(time / DAY));
  if (end?.[2] === 'date' && last > first) return end;
  return ['dtend', {}, 'date', last > first ? last : addDays(first, 1)];
}

function endTime(start: JProperty, written: readonly JProperty[], calendar: JComponent): JProperty {
  const [end, duration] = endAndDuration(written);
  if (!end) return duration ?? NO_TIME;
  const timed = end[2] === 'date' ? atMidnight(end, start, calendar) : end;
  return instantOf(timed, calendar) > instantOf(start, calendar) ? timed : NO_TIME;
}

function endAndDuration(written: readonly JProperty[]) {
  return ['dtend', 'duration'].map((name) => written.find((one) => one[0] === name));
}

function atMidnight(end: JProperty, start: JProperty, calendar: JComponent): JProperty {
  const local = `${String(end[3])}T00:00:00`;
  return ['dtend', start[1], start[2], timeForm(start, calendar).tzid === null ? `${local}Z` : local];
}
