/** This file reads the form with which an organizer makes or edits an event on our pages, in words instead of rules. */
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { addDays, isDateOrTime } from '#domain/itip/time/local-time.ts';
import { toInstant, toLocal } from '#domain/itip/time/wall-clock.ts';
import type { EventDetails } from './event.ts';
import { type EventPatch, LONGEST, type NewEventFields } from './event-fields.ts';

/** How an event repeats. `keep` leaves the rule that an event has. */
export const REPEATS = ['none', 'day', 'week', '2-weeks', 'month', 'keep'] as const;
/** When a series ends. */
export const ENDS = ['never', 'until', 'count'] as const;

/** The fields of the form. Texts are as they were typed. */
export interface EventForm {
  readonly summary: string;
  readonly allDay: boolean;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, not used for an all-day event. */
  readonly time: string;
  /** The last day; empty for the first day, or for the next one when the end is earlier by the clock than the start. */
  readonly endDate: string;
  readonly endTime: string;
  /** IANA name. */
  readonly zone: string;
  readonly repeat: (typeof REPEATS)[number];
  readonly ends: (typeof ENDS)[number];
  /** The last day on which a date of the series may begin. */
  readonly until: string;
  readonly count: string;
  readonly location: string;
  readonly description: string;
}

/** What is wrong with a field. */
export interface FormFault {
  readonly field: keyof EventForm;
  /** The name of the text that says so, in the catalogue of organizers' pages. */
  readonly why: `eventForm.${Why}`;
}

type Why =
  | 'needsTitle'
  | 'tooLong'
  | 'needsDay'
  | 'needsStart'
  | 'needsEnd'
  | 'wrongLastDay'
  | 'endsBeforeStart'
  | 'wrongZone'
  | 'skippedTime'
  | 'wrongUntil'
  | 'wrongTimes';

/** Returns the form of a new event. @param zone IANA name */
export function emptyForm(zone: string): EventForm {
  return {
    ...{ summary: '', allDay: false, date: '', time: '18:00', endDate: '', endTime: '20:00', zone },
    ...{ repeat: 'none', ends: 'never', until: '', count: '', location: '', description: '' },
  };
}

/** Returns the form of an event as it is. */
export function formOf(details: EventDetails): EventForm {
  const { summary, location, description, allDay, start, end, timeZone, recurrence } = details;
  const zone = (timeZone && ianaZone(timeZone)) || UTC;
  const local = (at: string) => (allDay ? at : toLocal(Date.parse(at), zone.offsetAt));
  const [first, last] = [local(start), allDay ? addDays(end, -1) : local(end)];
  const times = allDay
    ? { time: '', endTime: '' }
    : { time: first.slice(11, 16), endTime: last.slice(11, 16) };
  return {
    ...emptyForm(zone.name),
    ...{ summary, location, description: description.trim(), allDay, ...times },
    date: first.slice(0, 10),
    endDate: last.slice(0, 10) === first.slice(0, 10) ? '' : last.slice(0, 10),
    repeat: recurrence === null ? 'none' : 'keep',
  };
}

/** Returns the first thing that is wrong with a form, or null. */
export function faultIn(form: EventForm): FormFault | null {
  const { summary, allDay, date, time, endDate, endTime, zone, repeat, ends, until, count } = form;
  const wrong = (field: keyof EventForm, why: FormFault['why']) => ({ field, why });
  if (summary.trim() === '') return wrong('summary', 'eventForm.needsTitle');
  for (const field of ['summary', 'location', 'description'] as const)
    if (form[field].length > LONGEST[field]) return wrong(field, 'eventForm.tooLong');
  if (!isDate(date)) return wrong('date', 'eventForm.needsDay');
  if (!allDay && !isTime(time)) return wrong('time', 'eventForm.needsStart');
  if (!allDay && !isTime(endTime)) return wrong('endTime', 'eventForm.needsEnd');
  if (endDate !== '' && !isDate(endDate)) return wrong('endDate', 'eventForm.wrongLastDay');
  if (endDate !== '' && (endDate < date || (!allDay && endDate === date && endTime < time)))
    return wrong('endDate', 'eventForm.endsBeforeStart');
  if (!allDay) {
    const clocks = ianaZone(zone);
    if (clocks === null) return wrong('zone', 'eventForm.wrongZone');
    const { start, end } = timesOf(form);
    if (isSkipped(start, clocks)) return wrong('time', 'eventForm.skippedTime');
    if (isSkipped(end, clocks)) return wrong('endTime', 'eventForm.skippedTime');
  }
  if (repeat === 'none' || repeat === 'keep') return null;
  if (ends === 'until' && (!isDate(until) || until < date)) return wrong('until', 'eventForm.wrongUntil');
  if (ends === 'count' && !/^[1-9]\d{0,2}$/.test(count.trim())) return wrong('count', 'eventForm.wrongTimes');
  return null;
}

/** Returns true for a time that the clocks of a zone do not show, because they are put forward then. */
function isSkipped(minute: string, { offsetAt }: Zone): boolean {
  const local = `${minute}:00`;
  return toLocal(toInstant(local, offsetAt), offsetAt) !== local;
}

function isDate(text: string): boolean {
  return text.length === 10 && isDateOrTime(text);
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Returns the fields of an event from a form without a fault. @param kept the rule of the event that is edited */
export function fieldsOf(form: EventForm, kept: string | null = null): NewEventFields {
  const recurrence = form.repeat === 'keep' ? kept : ruleOf(form);
  return {
    summary: form.summary,
    ...timesOf(form),
    location: form.location,
    description: form.description,
    ...(recurrence && { recurrence }),
  };
}

function timesOf({ allDay, date, time, endDate, endTime, zone }: EventForm) {
  if (allDay) return { start: date, end: addDays(endDate || date, 1), allDay };
  const isNextDay = endDate === '' && endTime < time;
  const last = endDate || (isNextDay ? addDays(date, 1) : date);
  return { start: `${date}T${time}`, end: `${last}T${endTime}`, timeZone: zone, allDay };
}

const RULES: Readonly<Record<Exclude<EventForm['repeat'], 'none' | 'keep'>, string>> = {
  day: 'FREQ=DAILY',
  week: 'FREQ=WEEKLY',
  '2-weeks': 'FREQ=WEEKLY;INTERVAL=2',
  month: 'FREQ=MONTHLY',
};

/** Returns the rule (RFC 5545 RRULE) of a form; null for an event that does not repeat, or keeps its rule. */
function ruleOf({ repeat, ends, until, count }: EventForm): string | null {
  if (repeat === 'none' || repeat === 'keep') return null;
  const end = { never: '', until: `;UNTIL=${until.replaceAll('-', '')}`, count: `;COUNT=${count.trim()}` };
  return `${RULES[repeat]}${end[ends]}`;
}

/** Returns what a form changes of an event; null for nothing. */
export function patchOf(before: EventForm, after: EventForm): EventPatch | null {
  const [was, is] = [timesOf(before), timesOf(after)];
  const moved = JSON.stringify(was) !== JSON.stringify(is);
  const texts = (['summary', 'location', 'description'] as const)
    .filter((field) => before[field].trim() !== after[field].trim())
    .map((field) => [field, after[field].trim()]);
  const rule =
    after.repeat === before.repeat ? undefined : after.repeat === 'keep' ? undefined : ruleOf(after);
  const patch = {
    ...Object.fromEntries(texts),
    ...(moved && is),
    ...(rule === undefined ? {} : { recurrence: rule }),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}
