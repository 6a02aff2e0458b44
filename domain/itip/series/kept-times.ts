/**
 * This file says what is kept of an event's times in its record and in lists, so that no calendar has to be read to
 * show a date.
 */
import {
  eventsOf,
  isCancelled,
  property,
  textOf,
  withEvents,
  withoutProperties,
  withProperty,
} from '../properties.ts';
import { readRuleText } from '../rule-text.ts';
import { ianaZone, UTC } from '../time/iana.ts';
import { momentOf } from '../time/vevent-times.ts';
import { toLocal } from '../time/wall-clock.ts';
import type { JComponent, JProperty } from '../types.ts';
import { type Dates, datesOf, MOST_DATES } from './dates.ts';
import { occurrences } from './occurrences.ts';
import { ruleText } from './vevent.ts';

/** What is kept of the times of an event. */
export interface KeptTimes {
  /** Start of the first date that takes place: UTC instant, or `YYYY-MM-DD` for an all-day event. */
  readonly start: string;
  /** Its end, exclusive, in the same form. */
  readonly end: string;
  readonly allDay: boolean;
  /** IANA name, or null for an all-day event. */
  readonly timeZone: string | null;
  /** Set when the calendar named no zone and `timeZone` was assumed. */
  readonly floating?: true;
  /** RRULE value, counted from `start`, or null. */
  readonly recurrence: string | null;
  /** Only the times of the calendar; set when start, zone and rule do not determine all its dates. */
  readonly times?: JComponent;
}

const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '));
const LISTED = new Set(['rdate', 'exdate']);
/** The most changed dates and listed dates that are kept, the latest ones: a record may have 400 KB (DynamoDB). */
const MOST_CHANGED = 150;
const MOST_LISTED = 700;

/**
 * Returns the first date that takes place, the rule counted from it, and the calendar's times when start, zone and rule
 * do not determine them. Returns null for a calendar without a time.
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

/** Returns a calendar with only the times that are kept. */
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

/** Returns the rule as text. A COUNT counts from the first date that takes place. */
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
  return isCancelled(event) ? withProperty(bare, ['status', {}, 'text', 'CANCELLED']) : bare;
}
