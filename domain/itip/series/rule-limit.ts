import { property, withEvents, withoutProperties, withProperty } from '../properties.ts';
import { timeForm, untilInForm } from '../time/time-form.ts';
import type { JComponent } from '../types.ts';
import { occurrences } from './occurrences.ts';

/**
 * A VEVENT whose RRULE has UNTIL in the form that goes with its DTSTART, or COUNT, not both (RFC 5545 section 3.3.10):
 * where an organizer's has both, COUNT says how many that makes.
 */
export function withOneLimit(event: JComponent, calendar: JComponent): JComponent {
  const [rule, start] = [property(event, 'rrule'), property(event, 'dtstart')];
  const recurrence = rule?.[3] as { until?: string; count?: number } | undefined;
  if (!rule || !start || !recurrence?.until) return event;
  const { until, ...unlimited } = recurrence;
  const written =
    recurrence.count === undefined
      ? { ...recurrence, until: untilInForm(until, timeForm(start, calendar)) }
      : { ...unlimited, count: ruled(event, calendar, recurrence.count) };
  return withProperty(event, ['rrule', rule[1], 'recur', written]);
}

/** How many occurrences the rule makes. */
function ruled(event: JComponent, calendar: JComponent, limit: number): number {
  const alone = withoutProperties(event, ['rdate', 'exdate', 'recurrence-id']);
  return occurrences(withEvents(calendar, [alone]), { limit }).length;
}
