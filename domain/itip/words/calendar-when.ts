import { eventsOf, property } from '../properties.ts';
import { clockText, clockTime, DAY } from '../time/local-time.ts';
import { instantOf, type TimeForm, timeForm } from '../time/time-form.ts';
import { readDuration } from '../time/times.ts';
import { toInstant, toLocal } from '../time/wall-clock.ts';
import type { JComponent, JProperty } from '../types.ts';
import type { RecurrenceRule } from './recurrence-words.ts';
import { ruleInWords, spanInWords, type When } from './when.ts';

/** When the first VEVENT of a calendar is: the series master where there is one. Null when it says no time. */
export function whenOf(calendar: JComponent): When | null {
  const events = eventsOf(calendar);
  const event = events.find((candidate) => !property(candidate, 'recurrence-id')) ?? events[0];
  const start = event && property(event, 'dtstart');
  if (!start) return null;
  const zone = zoneOf(timeForm(start, calendar));
  return {
    time: spanInWords(instantOf(start, calendar), endOf(event, start, calendar), zone),
    repeats: repeatsOf(event, zone),
  };
}

function zoneOf({ type, tzid, offsetAt }: TimeForm) {
  return type === 'date' ? null : { name: tzid ?? 'UTC', offsetAt };
}

function repeatsOf(event: JComponent, zone: ReturnType<typeof zoneOf>): string | null {
  const rule = property(event, 'rrule')?.[3] as RecurrenceRule | undefined;
  if (rule) return ruleInWords(rule, zone);
  return property(event, 'rdate') ? 'repeats' : null;
}

/** Days of a DURATION keep the wall-clock time, its hours are exact. */
function endOf(event: JComponent, start: JProperty, calendar: JComponent): number {
  const [end, duration] = [property(event, 'dtend'), property(event, 'duration')];
  if (end) return instantOf(end, calendar);
  const { offsetAt } = timeForm(start, calendar);
  const { days, time } = readDuration(String(duration?.[3] ?? (start[2] === 'date' ? 'P1D' : 'PT0S')));
  const startClock = clockTime(toLocal(instantOf(start, calendar), offsetAt));
  return toInstant(clockText(startClock + days * DAY), offsetAt) + time;
}
