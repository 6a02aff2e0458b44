import { property } from '../properties.ts';
import type { JComponent, JProperty } from '../types.ts';
import { ALWAYS } from './described-zone.ts';

/**
 * A VTIMEZONE that says when its clocks change and nothing else (RFC 5545 section 3.6.5), completed as it is read. An
 * organizer's own may be broken, or say more.
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
