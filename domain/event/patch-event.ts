/** This file applies a change by the API to the calendar of the organizer, as if they had made it in their own. */

import { writeCalendar } from '#domain/invite/write-calendar.ts';
import {
  eventsOf,
  property,
  textOf,
  withEvents,
  withoutProperties,
  withProperty,
} from '#domain/itip/properties.ts';
import { readRuleText } from '#domain/itip/rule-text.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { movedSeries } from '#domain/itip/series/moved-series.ts';
import { findOccurrence, occurrences } from '#domain/itip/series/occurrences.ts';
import { readSaidRule } from '#domain/itip/series/said-rule.ts';
import { occurrenceLike } from '#domain/itip/series/this-and-following.ts';
import { ruleText } from '#domain/itip/series/vevent.ts';
import { ianaZone, type Zone } from '#domain/itip/time/iana.ts';
import { addDays, clockText, clockTime } from '#domain/itip/time/local-time.ts';
import { instantOfSaid, readSaidTimes, type SaidTime, type SaidTimes } from '#domain/itip/time/said-time.ts';
import { instantOf, timeForm, written } from '#domain/itip/time/time-form.ts';
import { eventClock, readEnd } from '#domain/itip/time/vevent-times.ts';
import { toInstant } from '#domain/itip/time/wall-clock.ts';
import { zoneBook } from '#domain/itip/time/zones.ts';
import type { JComponent, JProperty, Method } from '#domain/itip/types.ts';
import { FieldFault } from '#domain/text/field-fault.ts';
import { type EventPatch, needsZone, readTexts } from './event-fields.ts';

/** The version that a change makes of the organizer's calendar. */
export interface PatchStamp {
  /** SEQUENCE, higher than any before. */
  readonly sequence: number;
  /** DTSTAMP, UTC instant. */
  readonly stamp: string;
}

/** A message of the organizer's calendar: its method, and iCalendar text. */
export interface PatchMessage {
  readonly method: Method;
  readonly text: string;
}

/** Returns the SEQUENCE of the next version of the organizer's calendar. @param known those of the record's stamps */
export function nextSequence(calendar: JComponent, known: readonly number[]): number {
  const written = eventsOf(calendar).map((event) => Number(textOf(event, 'sequence')) || 0);
  return Math.min(Math.max(0, ...known, ...written), MOST_SEQUENCE) + 1;
}

/** SEQUENCE is an integer of 32 bits in many programs (RFC 5545 section 3.3.8). */
const MOST_SEQUENCE = 2_147_483_646;

/**
 * Returns the message that makes a change.
 * @param calendar the organizer's, as stored
 * @throws FieldFault
 */
export function patchMessage(calendar: JComponent, patch: EventPatch, stamp: PatchStamp): PatchMessage {
  return patch.instance === undefined
    ? patchSeries(calendar, patch, stamp)
    : patchOccurrence(calendar, patch.instance, patch, stamp);
}

/** Returns the message that cancels an event. */
export function cancelMessage(calendar: JComponent, stamp: PatchStamp): PatchMessage {
  const [first] = eventsOf(calendar).toSorted((one) => (property(one, 'recurrence-id') ? 1 : -1));
  const master = first ? withoutProperties(first, ['recurrence-id', 'rrule', 'rdate', 'exdate']) : first;
  return message(calendar, 'CANCEL', master ? [cancelled(master)] : [], stamp);
}

function cancelled(event: JComponent): JComponent {
  return withProperty(event, ['status', {}, 'text', 'CANCELLED']);
}

function patchSeries(calendar: JComponent, patch: EventPatch, stamp: PatchStamp): PatchMessage {
  if (patch.status !== undefined)
    throw new FieldFault(
      'status',
      'Send "instance" too, to cancel one date. DELETE /v1/events/{id} cancels the whole event.',
    );
  const master = eventsOf(calendar).find((event) => !property(event, 'recurrence-id'));
  if (!master)
    throw new FieldFault(
      'instance',
      'Only single dates of this series are known here. Name the one to change by "instance".',
    );
  const timed = withTimes(master, calendar, patch);
  const events = timed === master ? eventsOf(calendar) : movedSeries(calendar, timed);
  const texts = readTexts(patch);
  const changed = events.map((event) =>
    withTexts(event, texts, property(event, 'recurrence-id') ? master : null),
  );
  return message(calendar, 'REQUEST', changed, stamp);
}

function patchOccurrence(
  calendar: JComponent,
  instance: string,
  patch: EventPatch,
  stamp: PatchStamp,
): PatchMessage {
  for (const field of ['recurrence', 'allDay'] as const)
    if (patch[field] !== undefined)
      throw new FieldFault(field, 'One date has none of its own. Leave it out, or leave out "instance".');
  const found = findOccurrence(calendar, instance);
  const [occurrence] = found ? occurrences(calendar, { limit: 1, from: found.id }) : [];
  if (!found || occurrence?.id !== found.id) throw noSuchDate();
  const event = eventOf(calendar, found.id) ?? noSuch();
  const like = occurrenceLike(withProperty(event, ['status', {}, 'text', 'CONFIRMED']), occurrence);
  if (patch.status === 'cancelled') return message(calendar, 'CANCEL', [cancelled(like)], stamp);
  if (found.cancelled && patch.status !== 'confirmed')
    throw new FieldFault('status', 'This date is cancelled. Send "status": "confirmed" to reopen it.');
  const timed = withTimes(like, calendar, patch);
  if (property(timed, 'dtstart')?.[2] !== property(like, 'dtstart')?.[2])
    throw new FieldFault(
      'start',
      'One date of a series is all-day as the series is, or is not. Send a time of the same kind.',
    );
  return message(calendar, 'REQUEST', [withTexts(timed, readTexts(patch), null)], stamp);
}

/** The occurrence that a change names does not take place. */
export class NoSuchDate extends Error {}

function noSuchDate(): NoSuchDate {
  return new NoSuchDate();
}

function noSuch(): never {
  throw noSuchDate();
}

function eventOf(calendar: JComponent, id: string): JComponent | undefined {
  const events = instanceIds(calendar);
  return (events.find((one) => one.id === id) ?? events.find((one) => one.id === null))?.event;
}

function message(
  calendar: JComponent,
  method: Method,
  events: readonly JComponent[],
  { sequence, stamp }: PatchStamp,
): PatchMessage {
  const stamps: JProperty[] = [
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
  ];
  const stamped = events.map((event) =>
    stamps.reduce(withProperty, withoutProperties(event, ['x-microsoft-cdo-appt-sequence'])),
  );
  const head = withProperty(calendar, ['method', {}, 'text', method]);
  return { method, text: writeCalendar(withEvents(head, stamped), []) };
}

/** What says the same in another form, and would contradict the new words. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  description: ['description', 'x-alt-desc', 'styled-description'],
  location: ['location', 'x-apple-structured-location', 'geo', 'x-microsoft-locations'],
};

/** Returns a VEVENT with new words. @param master for a changed date: it follows where it said what the series said */
function withTexts(
  event: JComponent,
  texts: Readonly<Record<string, string | null>>,
  master: JComponent | null,
): JComponent {
  return Object.entries(texts).reduce((changed, [name, text]) => {
    if (master && textOf(event, name) !== textOf(master, name)) return changed;
    if (textOf(event, name) === (text ?? '') && property(event, name)) return changed;
    const without = withoutProperties(changed, FORMS[name] ?? [name]);
    return text === null ? without : withProperty(without, [name, {}, name === 'url' ? 'uri' : 'text', text]);
  }, event);
}

const TIMES = ['start', 'end', 'duration', 'timeZone', 'allDay', 'recurrence'] as const;

function withTimes(event: JComponent, calendar: JComponent, patch: EventPatch): JComponent {
  if (TIMES.every((field) => patch[field] === undefined)) return event;
  const before = timesOf(event, calendar);
  const after = newTimes(before, patch);
  const moved = [timeProperty('dtstart', after.start), timeProperty('dtend', after.end)].reduce(
    withProperty,
    withoutProperties(event, ['duration', 'x-microsoft-cdo-alldayevent']),
  );
  if (property(event, 'recurrence-id')) return moved;
  return withRule(event, moved, before.start, after.start, patch);
}

function withRule(
  event: JComponent,
  moved: JComponent,
  before: SaidTime,
  start: SaidTime,
  patch: EventPatch,
): JComponent {
  const { recurrence } = patch;
  if (recurrence === null || recurrence === '')
    return withoutProperties(moved, ['rrule', 'exrule', 'rdate', 'exdate']);
  const rule = recurrence ?? ruleText(event);
  if (!rule) return moved;
  if (before.kind === 'date' || before.zone.name === 'UTC') needsZone(patch.start, patch.timeZone);
  const keeps = recurrence === undefined && (isSame(before, start) || !fits(rule, before));
  const read = keeps ? null : readRuleText(readSaidRule(rule, start));
  return read ? withProperty(moved, read) : moved;
}

/** Returns true when the start is a date that the rule makes. Some calendars write series whose start is not. */
function fits(rule: string, start: SaidTime): boolean {
  try {
    return readSaidRule(rule, start) !== '';
  } catch (error) {
    if (error instanceof FieldFault) return false;
    throw error;
  }
}

function isSame(one: SaidTime, other: SaidTime): boolean {
  const zone = (time: SaidTime) => (time.kind === 'date' ? '' : time.zone.name);
  return zone(one) === zone(other) && instantOfSaid(one) === instantOfSaid(other);
}

interface KnownTimes extends SaidTimes {
  /** The zone of the start; null for a date. */
  readonly zone: Zone | null;
}

function timesOf(event: JComponent, calendar: JComponent): KnownTimes {
  const start = property(event, 'dtstart');
  if (!start) throw new FieldFault('start', 'The event has no start. Send "start" and "end".');
  const form = timeForm(start, calendar);
  const clock = eventClock(event, zoneBook(calendar, 'UTC'));
  const end = readEnd(event, clock.read(start), clock);
  if (form.type === 'date' || end.kind === 'date')
    return {
      zone: null,
      start: { kind: 'date', date: String(start[3]).slice(0, 10) },
      end: { kind: 'date', date: end.kind === 'date' ? end.date : end.local.slice(0, 10) },
    };
  const zone = { name: form.tzid ?? 'UTC', offsetAt: form.offsetAt };
  const at = (instant: number): SaidTime => ({
    kind: 'zoned',
    local: written(instant, form).replace('Z', ''),
    zone,
  });
  return { zone, start: at(instantOf(start, calendar)), end: at(Date.parse(end.utc)) };
}

/** Returns when the event is after a change. What is not said stays: the length when only the start moves. */
function newTimes(before: KnownTimes, patch: EventPatch): SaidTimes {
  const { end, duration, timeZone } = patch;
  const allDay = patch.allDay ?? (patch.start === undefined ? before.zone === null : undefined);
  const start = patch.start ?? startText(before, allDay, timeZone);
  const own = before.zone && ianaZone(before.zone.name) ? before.zone : null;
  const said = { start, end, duration, timeZone, allDay };
  if (end !== undefined || duration !== undefined) return readSaidTimes(said, own);
  const isDate = start.length === 10;
  if (isDate !== (before.zone === null)) {
    if (isDate) return readSaidTimes({ ...said, end: patch.start ? undefined : lastDay(before) }, own);
    throw new FieldFault('end', 'The event was all-day. Send "end" or "duration" too.');
  }
  // The length by the wall clock stays, so that an event until midnight still ends then after a change of clocks.
  const moved = readSaidTimes({ ...said, duration: isDate ? 'P1D' : 'PT1S' }, own).start;
  return { start: moved, end: after(moved, lengthOf(before)) };
}

function startText({ start, zone }: KnownTimes, allDay: boolean | undefined, timeZone?: string): string {
  if (start.kind === 'date' || allDay) return start.kind === 'date' ? start.date : start.local.slice(0, 10);
  return zone?.name === 'UTC' && timeZone === undefined ? `${start.local}Z` : start.local;
}

function lastDay({ end }: KnownTimes): string {
  if (end.kind === 'date') return end.date;
  const [date, time] = end.local.split('T') as [string, string];
  return time === '00:00:00' ? date : addDays(date, 1);
}

function lengthOf({ start, end }: KnownTimes): number {
  return clockOf(end) - clockOf(start);
}

function clockOf(time: SaidTime): number {
  return clockTime(time.kind === 'date' ? time.date : time.local);
}

function after(start: SaidTime, length: number): SaidTime {
  const text = clockText(clockOf(start) + length);
  if (start.kind === 'date') return { kind: 'date', date: text.slice(0, 10) };
  const { zone } = start;
  const least = Math.max(toInstant(text, zone.offsetAt), instantOfSaid(start));
  return { kind: 'zoned', local: clockText(least + zone.offsetAt(least)), zone };
}

function timeProperty(name: string, time: SaidTime): JProperty {
  if (time.kind === 'date') return [name, {}, 'date', time.date];
  return time.zone.name === 'UTC'
    ? [name, {}, 'date-time', `${time.local}Z`]
    : [name, { tzid: time.zone.name }, 'date-time', time.local];
}
