/** When the start or the rule of a series changes, what names its single dates must change with it. */

import { property, withEvents, withoutProperties } from '../properties.ts';
import { clockText, clockTime } from '../time/local-time.ts';
import { instantOf, type TimeForm, timeForm } from '../time/time-form.ts';
import { toInstant, toLocal, toUtc } from '../time/wall-clock.ts';
import type { JComponent, JProperty } from '../types.ts';
import { instanceIds } from './instance-ids.ts';
import { occurrenceId } from './occurrences.ts';

const NAMES_DATES = new Set(['recurrence-id', 'exdate', 'rdate']);

/**
 * Returns the VEVENTs of a series whose master was replaced. EXDATE, RDATE and RECURRENCE-ID move by as much as the start
 * did by the wall clock, because they name dates of the series by when those begin. Dates that the new series does not
 * have are left out.
 * @param before the calendar with the old master
 * @param master the new master, still with the old EXDATE and RDATE
 */
export function movedSeries(before: JComponent, master: JComponent): JComponent[] {
  const events = instanceIds(before);
  const old = events.find(({ id }) => id === null)?.event;
  const [from, to] = [old && property(old, 'dtstart'), property(master, 'dtstart')];
  const overrides = events.filter(({ id }) => id !== null).map(({ event }) => event);
  if (!from || !to) return [master, ...overrides];
  const calendar = withEvents(before, [master]);
  const forms = { from: timeForm(from, before), to: timeForm(to, calendar) };
  const [began, begins] = [clockOf(from, before, forms.from), clockOf(to, calendar, forms.to)];
  const move = (value: JProperty) => movedBy(value, before, forms, began, begins);
  const shifted = (event: JComponent): JComponent => [
    event[0],
    event[1].map((one) => (NAMES_DATES.has(one[0]) ? move(one) : one)),
    event[2],
  ];
  if (!property(master, 'rrule') && !property(master, 'rdate'))
    return [withoutProperties(master, [...NAMES_DATES])];
  const series = shifted(master);
  const bare = withEvents(calendar, [withoutProperties(series, ['exdate'])]);
  const has = (id: string | null) => id !== null && occurrenceId(bare, id) !== null;
  const living = instanceIds(withEvents(calendar, overrides.map(shifted)), bare);
  return [withExdatesOf(series, bare, has), ...living.filter(({ id }) => has(id)).map(({ event }) => event)];
}

interface Forms {
  readonly from: TimeForm;
  readonly to: TimeForm;
}

function movedBy(
  [name, { tzid: _, ...parameters }, type, ...values]: JProperty,
  before: JComponent,
  forms: Forms,
  began: number,
  begins: number,
): JProperty {
  if (type !== 'date' && type !== 'date-time') return [name, parameters, type, ...values];
  const zone: Record<string, string> = forms.to.tzid === null ? {} : { tzid: forms.to.tzid };
  const moved = values.map((value) => {
    const time = clockOf([name, _ === undefined ? {} : { tzid: _ }, type, value], before, forms.from);
    return inForm(time + begins - began, forms.to);
  });
  return [name, { ...parameters, ...zone }, forms.to.type, ...moved];
}

/** Returns a time by the wall clock of a form, in milliseconds. A date of a timed series has the time of its start. */
function clockOf(time: JProperty, calendar: JComponent, form: TimeForm): number {
  if (time[2] === 'date')
    return clockTime(form.type === 'date' ? String(time[3]) : `${String(time[3])}T${form.timeOfDay}`);
  const local = toLocal(instantOf(time, calendar), form.offsetAt);
  return clockTime(form.type === 'date' ? local.slice(0, 10) : local);
}

function inForm(clock: number, form: TimeForm): string {
  if (form.type === 'date') return clockText(clock).slice(0, 10);
  const local = clockText(clock);
  return form.tzid === null ? toUtc(toInstant(local, form.offsetAt)) : local;
}

function withExdatesOf(master: JComponent, series: JComponent, has: (id: string) => boolean): JComponent {
  const form = timeForm(property(master, 'dtstart') as JProperty, series);
  const [name, properties, components] = master;
  const kept = properties.flatMap((one): JProperty[] => {
    const [exdate, parameters, type, ...values] = one;
    if (exdate !== 'exdate') return [one];
    const named = values.filter((value) =>
      has(form.type === 'date' ? String(value) : toUtc(instantOf([exdate, parameters, type, value], series))),
    );
    return named.length > 0 ? [[exdate, parameters, type, ...named]] : [];
  });
  return [name, kept, components];
}
