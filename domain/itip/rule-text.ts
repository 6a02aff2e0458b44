import ICAL from 'ical.js';
import type { JProperty } from './types.ts';

/**
 * Parses a rule such as `FREQ=WEEKLY;COUNT=4` into a jCal property. Returns null for a rule that cannot be parsed,
 * which a reply or cancel may have. ICAL.Recur is not used because it writes years before 1000 with fewer than four
 * digits.
 */
export function readRuleText(text: string): JProperty | null {
  try {
    return ICAL.parse.property(`RRULE:${text}`, ICAL.design.icalendar) as JProperty;
  } catch {
    return null;
  }
}
