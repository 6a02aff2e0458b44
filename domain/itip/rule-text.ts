import ICAL from 'ical.js';
import type { JProperty } from './types.ts';

/**
 * A rule as text, such as `FREQ=WEEKLY;COUNT=4`, as the property it came from; null for one nobody can follow, as an
 * answer or a cancel may have. ICAL.Recur would give years before 1000 less than four digits.
 */
export function readRuleText(text: string): JProperty | null {
  try {
    return ICAL.parse.property(`RRULE:${text}`, ICAL.design.icalendar) as JProperty;
  } catch {
    return null;
  }
}
