import { property } from '../properties.ts';
import { DAY } from '../time/local-time.ts';
import type { EventClock } from '../time/vevent-times.ts';
import type { JComponent, JProperty } from '../types.ts';
import { type Series, seriesOf } from './series.ts';

const HOUR = 3_600_000;

/**
 * Returns a series whose EXDATEs name dates it has. Some calendars leave EXDATEs unchanged when the series moves to
 * another time of day, or write them an hour off around a clock change. The date would then take place again, and
 * guests would come for nothing. An EXDATE that names no date is taken for the one date within an hour of it, or else
 * for the only date on its day.
 */
export function withExdatesMeant(event: JComponent, clock: EventClock): JComponent {
  if (!property(event, 'exdate')) return event;
  const series = seriesOf(event, clock);
  if (!series || property(event, 'dtstart')?.[2] === 'date') return event;
  const timeOf = (exdate: JProperty, value: unknown) => series.timeOf(exdate, value);
  const named = event[1].flatMap((one) =>
    one[0] === 'exdate' ? one.slice(3).map((value) => timeOf(one, value)) : [],
  );
  const times = timesUpTo(Math.max(...named) + 2 * DAY, series);
  const known = new Set([...times, ...series.added]);
  const byDay = Map.groupBy(times, dayOf);
  const meant = (time: number) => (known.has(time) ? null : theOneMeant(time, byDay));
  const [name, properties, components] = event;
  const kept = properties.flatMap((one): JProperty[] => {
    if (one[0] !== 'exdate') return [one];
    const [exdate, parameters, type, ...values] = one;
    const right = values.filter((value) => meant(timeOf(one, value)) === null);
    return right.length > 0 ? [[exdate, parameters, type, ...right]] : [];
  });
  const moved = [...new Set(named.map(meant).filter((time) => time !== null))];
  const added = moved.map((time): JProperty => ['exdate', {}, 'date-time', series.idAt(time)]);
  return [name, [...kept, ...added], components];
}

function timesUpTo(last: number, { ruled }: Series): number[] {
  const times: number[] = [];
  for (const time of ruled()) {
    if (time > last) break;
    times.push(time);
  }
  return times;
}

/** Returns null when there is no such date, or more than one. */
function theOneMeant(time: number, byDay: ReadonlyMap<number, readonly number[]>): number | null {
  const [before, sameDay, after] = [-1, 0, 1].map((days) => byDay.get(dayOf(time) + days) ?? []);
  const near = [before, sameDay, after].flatMap((day = []) =>
    day.filter((other) => Math.abs(other - time) <= HOUR),
  );
  const [meant, ...others] = near.length > 0 ? near : (sameDay ?? []);
  return others.length === 0 ? (meant ?? null) : null;
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
