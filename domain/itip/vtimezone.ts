import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { CodedError } from '../errors.ts';
import { ianaZone } from './iana.ts';
import type { JComponent, JProperty } from './types.ts';

/**
 * The VTIMEZONE for a TZID: of an IANA zone its current rules, else the calendar's own.
 *
 * @throws CodedError `zone-unknown` when there is neither; a normalised calendar has one of them.
 */
export function vtimezone(tzid: string, calendar: JComponent): JComponent {
  const zone = ianaTimezone(tzid) ?? ownTimezone(tzid, calendar);
  if (zone) return zone;
  throw new CodedError(
    'zone-unknown',
    `The calendar uses the time zone "${tzid}" without describing it. Use an IANA name or add its VTIMEZONE.`,
  );
}

/** The calendar's own description of a zone. */
export function ownTimezone(tzid: string, calendar: JComponent): JComponent | undefined {
  return calendar[2].find(
    ([name, properties]) => name === 'vtimezone' && properties.some((p) => p[0] === 'tzid' && p[3] === tzid),
  );
}

function ianaTimezone(tzid: string): JComponent | undefined {
  const zone = ianaZone(tzid);
  if (!zone) return undefined;
  const [block = ''] = tzlib_get_ical_block(zone.name);
  const [, , observances] = ICAL.parse(block) as unknown as JComponent;
  return ['vtimezone', [['tzid', {}, 'text', tzid]], byDirection(observances)];
}

/**
 * Ireland's law calls summer time the standard. Exchange cannot follow that, so DAYLIGHT is whatever is ahead of the
 * other, in every zone.
 */
function byDirection(observances: JComponent[]): JComponent[] {
  return observances.map(([, properties]) => {
    const [from, to] = [offset(properties, 'tzoffsetfrom'), offset(properties, 'tzoffsetto')];
    return [to > from ? 'daylight' : 'standard', properties, []];
  });
}

function offset(properties: readonly JProperty[], name: string): number {
  const [, sign, hours, minutes] =
    /^([+-])(\d\d):(\d\d)/.exec(String(properties.find((p) => p[0] === name)?.[3])) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
