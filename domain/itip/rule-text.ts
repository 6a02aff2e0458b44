import ICAL from 'ical.js';
import type { JProperty } from './types.ts';

/**
 * A rule as text, such as `FREQ=WEEKLY;COUNT=4`, as the property it came from. ICAL.Recur would give years before 1000
 * less than four digits.
 *
 * @throws Error for what is no rule
 */
export function readRuleText(text: string): JProperty {
  return ICAL.parse.property(`RRULE:${text}`, ICAL.design.icalendar) as JProperty;
}
