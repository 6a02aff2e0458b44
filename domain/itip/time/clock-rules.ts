import { property } from '../properties.ts';
import type { JComponent, JProperty } from '../types.ts';
import { ALWAYS } from './described-zone.ts';

/**
 * Returns a VTIMEZONE with only its TZID and clock changes (RFC 5545 section 3.6.5), each completed. An organizer's
 * VTIMEZONE may be malformed or contain more.
 */
export function clockRules([name, properties, observances]: JComponent): JComponent {
  const kept = observances.filter(([kind]) => kind === 'standard' || kind === 'daylight');
  return [name, properties.filter(([one]) => one === 'tzid').slice(0, 1), kept.flatMap(observance)];
}

function observance(component: JComponent): JComponent[] {
  const [name, properties] = component;
  const [start, to, rule] = ['dtstart', 'tzoffsetto', 'rrule'].map((one) => property(component, one));
  const from = property(component, 'tzoffsetfrom') ?? to;
  if (!from || !to || (!start && from[3] !== to[3])) return [];
  const others = properties.filter(([one]) => one === 'rdate' || one === 'tzname');
  const head: JProperty[] = [
    ['dtstart', {}, 'date-time', String(start?.[3] ?? ALWAYS).replace(/Z$/, '')],
    ['tzoffsetfrom', {}, 'utc-offset', from[3]],
    ['tzoffsetto', {}, 'utc-offset', to[3]],
  ];
  return [[name, [...head, ...(rule?.[2] === 'recur' ? [rule] : []), ...others], []]];
}
