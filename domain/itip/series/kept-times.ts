/** When an event is, in little: what its record and its place in a list keep, so that no calendar is read to say a date. */
import {
  eventsOf,
  isCalledOff,
  property,
  textOf,
  withEvents,
  withoutProperties,
  withProperty,
} from '../properties.ts';
import { readRuleText } from '../rule-text.ts';
import { ianaZone, UTC } from '../time/iana.ts';
import { momentOf } from '../time/times.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { JComponent, JProperty } from '../types.ts';
import { type Dates, datesOf, MOST_DATES } from './dates.ts';
import { occurrences } from './occurrences.ts';
import { ruleText } from './vevent.ts';

/** What is kept of when an event takes place. */
export interface KeptTimes {
  /** Of the first date that takes place: UTC instant, or `YYYY-MM-DD` for an all-day event. */
  readonly start: string;
  /** Exclusive; same form as start. */
  readonly end: string;
  readonly allDay: boolean;
  /** IANA name, or null for an all-day event. */
  readonly timeZone: string | null;
  /** The calendar named no zone: `timeZone` was assumed. */
  readonly floating?: true;
  /** RRULE value as it goes on from `start`, or null. */
  readonly recurrence: string | null;
  /** The times of the calendar and nothing else, where start, zone and rule do not tell all its dates. */
  readonly times?: JComponent;
}

const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '));
const LISTED = new Set(['rdate', 'exdate']);
/** What is kept of changed dates and of lists of dates, the latest: a record may have 400 KB. */
const MOST_CHANGED = 150;
const MOST_LISTED = 700;

/**
 * The first date that takes place, the rule as it goes on from there, and the calendar's times alone where start, zone and
 * rule do not tell them. Null for a calendar that says no time.
 */
export function keptTimes(
  calendar: JComponent,
): Pick<KeptTimes, 'start' | 'end' | 'recurrence' | 'times'> | null {
  const dates = datesOf(calendar, 0);
  if (!dates) return null;
  const { start, end } = dates.first;
  const zone = start.kind === 'zoned' ? start.zone : 'UTC';
  const isPlain = !dates.exceptions.any && eventsOf(calendar).length === 1 && ianaZone(zone) !== null;
  return {
    start: momentOf(start),
    end: momentOf(end),
    recurrence: ruleFrom(calendar, dates),
    ...(isPlain ? {} : { times: timesAlone(calendar) }),
  };
}

/** The calendar that details stand for, of times only. */
export function timesOf({ start, end, allDay, timeZone, recurrence, times }: KeptTimes): JComponent {
  if (times) return times;
  const zone = ianaZone(timeZone ?? 'UTC') ?? UTC;
  const time = (name: string, at: string): JProperty => {
    if (allDay) return [name, {}, 'date', at];
    return zone === UTC
      ? [name, {}, 'date-time', at]
      : [name, { tzid: zone.name }, 'date-time', toLocal(Date.parse(at), zone.offsetAt)];
  };
  const repeats =
    recurrence === null
      ? []
      : [readRuleText(recurrence) ?? (['rrule', {}, 'unknown', recurrence] as JProperty)];
  return ['vcalendar', [], [['vevent', [time('dtstart', start), time('dtend', end), ...repeats], []]]];
}

/** The rule as text; where it counts, it counts from the first date that takes place. */
function ruleFrom(calendar: JComponent, { first, exceptions }: Dates): string | null {
  const master = eventsOf(calendar).find((event) => !property(event, 'recurrence-id'));
  if (!master) return null;
  const { count } = (property(master, 'rrule')?.[3] ?? {}) as { readonly count?: number };
  if (count === undefined || !exceptions.any) return ruleText(master);
  const alone = withEvents(calendar, [withoutProperties(master, [...LISTED])]);
  const made = occurrences(alone, { limit: Math.min(count, MOST_DATES) }).map(({ id }) => id);
  const left = count - Math.max(made.indexOf(first.id), 0);
  return ruleText(
    withProperty(master, [
      'rrule',
      {},
      'recur',
      { ...(property(master, 'rrule')?.[3] as object), count: left },
    ]),
  );
}

function timesAlone(calendar: JComponent): JComponent {
  const events = eventsOf(calendar).map(onlyTimes);
  const master = events.filter((event) => !property(event, 'recurrence-id'));
  const changed = events.filter((event) => property(event, 'recurrence-id')).slice(-MOST_CHANGED);
  const zones = calendar[2].filter(([name, ...zone]) => name === 'vtimezone' && !isKnown([name, ...zone]));
  return ['vcalendar', [], [...zones, ...master, ...changed]];
}

function isKnown(timezone: JComponent): boolean {
  return ianaZone(textOf(timezone, 'tzid')) !== null;
}

function onlyTimes(event: JComponent): JComponent {
  const times = event[1]
    .filter(([name]) => TIMES.has(name))
    .filter(([name], index, all) => !LISTED.has(name) || index >= all.length - MOST_LISTED);
  const bare: JComponent = ['vevent', times, []];
  return isCalledOff(event) ? withProperty(bare, ['status', {}, 'text', 'CANCELLED']) : bare;
}
