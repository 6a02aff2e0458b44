import {
  eventsOf,
  isCancelled,
  property,
  textOf,
  withoutProperties,
  withProperty,
} from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { occurrenceId } from '#domain/itip/series/occurrences.ts';
import { withoutRanges } from '#domain/itip/series/this-and-following.ts';
import {
  canonical,
  inFormOf,
  instantOf,
  type TimeForm,
  timeForm,
  written,
} from '#domain/itip/time/time-form.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { CodedError } from '#domain/text/coded-error.ts';

const REPEATING = ['rrule', 'rdate', 'exdate', 'exrule'];

/**
 * The VEVENTs one mail is about (RFC 5546 section 3.2): the master with its overrides, the master alone when the series
 * is cancelled, or one occurrence. Cancelled overrides of a living series become EXDATEs, and a living one has none: many
 * calendars would hide it.
 *
 * @param instance UTC instant or date of the one occurrence; null for all.
 * @param own occurrences that get a VEVENT that says what the series says, where they have none.
 * @throws CodedError `nothing-to-send` when the calendar has no such VEVENT.
 */
export function pickEvents(
  known: JComponent,
  cancelled: boolean,
  instance: string | null,
  own: readonly string[] = [],
): JComponent[] {
  const calendar = withoutRanges(known);
  const events = eventsOf(calendar);
  const master = events.find((event) => !property(event, 'recurrence-id'));
  const form = master && formOf(master, calendar);
  const overrides = events
    .filter((event) => event !== master)
    .map((event) => withoutProperties(event, REPEATING))
    .map((event) => withAlignedId(event, form ?? formOf(event, calendar), calendar));
  if (instance !== null) return [theInstance(instance, master, overrides, calendar)];
  if (master && cancelled) return [master];
  const living = cancelled ? overrides : overrides.filter((event) => !isCancelled(event));
  const picked =
    master && form
      ? [series(master, form, overrides, calendar), ...living, ...ownOccurrences(own, master, calendar)]
      : living;
  if (picked.length === 0) throw nothing('every occurrence of it is cancelled. Send a cancel instead');
  return picked;
}

function series(
  master: JComponent,
  form: TimeForm,
  overrides: JComponent[],
  calendar: JComponent,
): JComponent {
  const cancelledIds = overrides.filter(isCancelled).flatMap((event) => {
    const id = property(event, 'recurrence-id');
    return id ? [['exdate', id[1], id[2], id[3]] as JProperty] : [];
  });
  const living = new Set(
    overrides.filter((event) => !isCancelled(event)).map((event) => textOf(event, 'recurrence-id')),
  );
  const [name, properties, components] = master;
  const aligned = properties.flatMap((time) => {
    if (time[0] === 'rdate') return [inFormOf(form, time, calendar)];
    return time[0] === 'exdate' ? withoutValues(inFormOf(form, time, calendar), living) : [time];
  });
  return [name, [...aligned, ...cancelledIds], components];
}

function withoutValues(
  [name, parameters, type, ...values]: JProperty,
  taken: ReadonlySet<string>,
): JProperty[] {
  const left = values.filter((value) => !taken.has(String(value)));
  return left.length > 0 ? [[name, parameters, type, ...left]] : [];
}

/** Octets that VEVENTs for single answers may have together: every mail holds them twice, in base64. */
const OWN_OCTETS = 1_000_000;

/**
 * Only the latest occurrences are taken when they would exceed the limit. An occurrence that the series does not have,
 * or that has a VEVENT, gets none.
 */
function ownOccurrences(own: readonly string[], master: JComponent, calendar: JComponent): JComponent[] {
  const known = new Set(instanceIds(calendar).map(({ id }) => id));
  const most = Math.floor(OWN_OCTETS / Buffer.byteLength(JSON.stringify(master)));
  return own
    .filter((id) => !known.has(id) && occurrenceId(calendar, id) === id)
    .toSorted()
    .slice(most === 0 ? own.length : -most)
    .map((id) => occurrence(master, inFormOf(formOf(master, calendar), named(id), calendar), calendar));
}

function named(id: string): JProperty {
  return ['recurrence-id', {}, id.length === 10 ? 'date' : 'date-time', id];
}

function theInstance(
  instance: string,
  master: JComponent | undefined,
  overrides: readonly JComponent[],
  calendar: JComponent,
): JComponent {
  const override = overrides.find((event) => {
    const form = formOf(master ?? event, calendar);
    return String(inFormOf(form, named(instance), calendar)[3]) === textOf(event, 'recurrence-id');
  });
  if (override && property(override, 'dtstart')) return override;
  if (master)
    return occurrence(master, inFormOf(formOf(master, calendar), named(instance), calendar), calendar);
  if (override) return override;
  throw nothing(`it has no occurrence ${instance}`);
}

/** Returns the master as it is at one occurrence, with the same wall-clock start and the same exact length. */
function occurrence(master: JComponent, recurrenceId: JProperty, calendar: JComponent): JComponent {
  const [, parameters, type, value] = recurrenceId;
  const [start, end] = [property(master, 'dtstart'), property(master, 'dtend')];
  const moved = withProperty(withProperty(master, recurrenceId), ['dtstart', parameters, type, value]);
  const single = withoutProperties(moved, REPEATING);
  if (!start || !end) return single;
  const length = instantOf(end, calendar) - instantOf(start, calendar);
  const endInstant = instantOf(recurrenceId, calendar) + length;
  return withProperty(single, ['dtend', end[1], end[2], written(endInstant, timeForm(end, calendar))]);
}

function withAlignedId(event: JComponent, form: TimeForm, calendar: JComponent): JComponent {
  const id = property(event, 'recurrence-id');
  if (!id) return event;
  const [name, { range: _, ...parameters }, type, ...values] = id;
  return withProperty(event, inFormOf(form, [name, parameters, type, ...values], calendar));
}

/** Returns the form of DTSTART, or of RECURRENCE-ID when DTSTART is missing, as in a VEVENT of a CANCEL. */
function formOf(event: JComponent, calendar: JComponent): TimeForm {
  const start = property(event, 'dtstart') ?? property(event, 'recurrence-id');
  if (!start) throw nothing('it has no time');
  return timeForm(canonical(start), calendar);
}

function nothing(why: string): CodedError {
  return new CodedError('nothing-to-send', `The event cannot be sent: ${why}.`);
}
