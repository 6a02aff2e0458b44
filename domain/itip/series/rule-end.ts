import { property, withProperty } from '../properties.ts';
import { timeForm, untilInForm } from '../time/time-form.ts';
import { type EventClock, eventClock } from '../time/vevent-times.ts';
import { zoneBook } from '../time/zones.ts';
import type { JComponent } from '../types.ts';
import { seriesOf } from './series.ts';

/** The parts of a jCal RRULE that end it. */
interface RuleEnd {
  readonly until?: string;
  readonly count?: number;
}

/**
 * Returns a VEVENT whose RRULE has UNTIL or COUNT, but not both (RFC 5545 section 3.3.10). When the organizer's rule
 * has both, COUNT becomes the number of dates that both allow.
 */
export function withOneRuleEnd(event: JComponent, clock: EventClock): JComponent {
  const rule = property(event, 'rrule');
  if (rule?.[2] !== 'recur') return event;
  const { until, ...unlimited } = rule[3] as RuleEnd;
  const { count: most } = unlimited;
  const series = until !== undefined && most !== undefined ? seriesOf(event, clock) : null;
  if (!series) return event;
  let count = 0;
  for (const _ of series.ruled()) count++;
  return withProperty(event, ['rrule', rule[1], 'recur', { ...unlimited, count }]);
}

/** Returns the VEVENT of a stored calendar with one end. UNTIL has the form that DTSTART requires. */
export function withSentRuleEnd(event: JComponent, calendar: JComponent): JComponent {
  const ended = withOneRuleEnd(event, eventClock(event, zoneBook(calendar, 'UTC')));
  const [rule, start] = [property(ended, 'rrule'), property(ended, 'dtstart')];
  const recurrence = rule?.[3] as RuleEnd | undefined;
  if (!rule || !start || !recurrence?.until) return ended;
  const until = untilInForm(recurrence.until, timeForm(start, calendar));
  return withProperty(ended, ['rrule', rule[1], 'recur', { ...recurrence, until }]);
}
