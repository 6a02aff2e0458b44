/** This file turns one row of a table of events into a calendar. */

import { ianaZone, type Zone } from '#domain/itip/time/iana.ts';
import { addDays } from '#domain/itip/time/local-time.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { namedZone } from '#domain/itip/time/windows-zone-names.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import { type CellTime, readCellTime, readLength, readTimeOfDay } from './cell-time.ts';
import { orderOf, type TableDates } from './date-order.ts';
import type { Column } from './event-columns.ts';

/** The trimmed cells of a row by what they mean; empty when there is none. */
export type EventCells = Readonly<Record<Column, string>>;

const YES =
  /^(?:yes|y|true|1|x|on|ja|wahr|ein|oui|vrai|sí|si|sì|verdadero|vero|sim|verdadeiro|waar|aan|all day)$/i;
const CANCELLED_CELL = /^(?:cancell?ed|called off|abgesagt|annulée?|cancelad[oa]|annullat[oa])$/i;
/** The duration of an event in minutes, when the row gives none. */
const USUAL_LENGTH = 60;

/**
 * Returns a REQUEST for the event of a row. Without an id in the row, its UID is derived from title and start.
 * @param stamp UTC instant of the mail, by which a later mail is newer
 * @param dates what the table tells about its dates
 * @throws RefusedError whose sentence says how to correct the row
 */
export function readRow(
  cells: EventCells,
  stamp: string,
  dates: TableDates,
): { readonly uid: string; readonly calendar: JComponent } {
  const title = plainLine(cells.title);
  if (title === '') throw new RefusedError('title-missing', { key: 'refusal.rowNoTitle' });
  const start = startOf(cells, dates);
  const zone = zoneOf(cells.timeZone);
  const isDay = start.time === null || YES.test(cells.allDay);
  const uid = cells.id || `row-${fingerprint('event-row', title, start.date, (!isDay && start.time) || '')}`;
  const texts = { uid, summary: title, location: cells.location, description: cells.description };
  const properties: JProperty[] = [
    ['dtstamp', {}, 'date-time', `${stamp.slice(0, 19)}Z`],
    ...(isDay ? daysOf(cells, start, dates) : hoursOf(cells, start, zone, dates)),
    ...Object.entries(texts).flatMap(([name, text]): JProperty[] => (text ? [[name, {}, 'text', text]] : [])),
    ...(/^https?:\/\/\S+$/i.test(cells.url) ? [['url', {}, 'uri', cells.url] as JProperty] : []),
    ['status', {}, 'text', CANCELLED_CELL.test(cells.status) ? 'CANCELLED' : 'CONFIRMED'],
  ];
  const head: JProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Yesmaybe//Table of events//EN'],
    ['method', {}, 'text', 'REQUEST'],
  ];
  return { uid, calendar: ['vcalendar', head, [['vevent', properties, []]]] };
}

function startOf({ start, startTime }: EventCells, dates: TableDates): CellTime {
  const text = together(start, startTime);
  if (text === '') throw new RefusedError('start-missing', { key: 'refusal.rowNoStart' });
  return timeOf(text, dates);
}

/** A midnight that a spreadsheet adds to a date is ignored when the time is in a cell of its own. */
function together(date: string, time: string): string {
  const day = time === '' ? date : date.replace(/,? (?:0?0:00(?::00)?|12:00(?::00)? ?AM)$/i, '');
  return `${day} ${time}`.trim();
}

function timeOf(text: string, dates: TableDates): CellTime {
  if (dates.order === null && orderOf(text) === 'either')
    throw new RefusedError('date-ambiguous', whichMonth(shown(text), dates));
  const time = readCellTime(text, dates.order);
  if (!time)
    throw new RefusedError('date-not-understood', {
      key: 'refusal.rowNoDate',
      values: { cell: shown(text) },
    });
  return time;
}

function whichMonth(cell: string, { contradiction, file }: TableDates): RefusalText {
  if (!contradiction) return { key: 'refusal.rowDateAmbiguous', values: { cell } };
  const values = { cell, ...contradiction };
  return file === null
    ? { key: 'refusal.rowDatesContradict', values }
    : { key: 'refusal.rowDatesContradictInFile', values: { ...values, file } };
}

function zoneOf(cell: string): Zone | null {
  const zone = cell === '' ? null : (ianaZone(cell) ?? namedZone(cell));
  if (zone || cell === '') return zone;
  throw new RefusedError('time-zone-unknown', { key: 'refusal.rowNoZone', values: { cell: shown(cell) } });
}

/** People write the last day of an event; DTEND is the day after it. */
function daysOf(cells: EventCells, { date }: CellTime, dates: TableDates): JProperty[] {
  const last = lastDayOf(cells, date, dates);
  const minutes = last ? null : lengthOf(cells);
  const days = Math.ceil((minutes ?? 0) / (24 * 60)) || 1;
  if (last && last < date) throw endsBeforeStart();
  const end = last ? addDays(last, 1) : addDays(date, days);
  return [
    ['dtstart', {}, 'date', date],
    ['dtend', {}, 'date', end],
  ];
}

/** Outlook writes midnight of the day after as the end of whole days. */
function lastDayOf({ end, endTime }: EventCells, first: string, dates: TableDates): string | null {
  if (end === '') return null;
  const { date, time } = timeOf(together(end, endTime), dates);
  return time === '00:00:00' && date > first ? addDays(date, -1) : date;
}

function hoursOf(cells: EventCells, start: CellTime, zone: Zone | null, dates: TableDates): JProperty[] {
  const from = placed('dtstart', start, zone);
  const end = endOf(cells, start, dates);
  if (!end) return [from, ['duration', {}, 'duration', `PT${lengthOf(cells) ?? USUAL_LENGTH}M`]];
  if (!start.utc === !end.utc && whenOf(end) < whenOf(start)) throw endsBeforeStart();
  return [from, placed('dtend', end, zone)];
}

/** A time without a date is on the day of the start, or in the night after it. */
function endOf({ end, endTime }: EventCells, start: CellTime, dates: TableDates): CellTime | null {
  const text = together(end, endTime);
  if (text === '') return null;
  const time = readTimeOfDay(text);
  if (time) return { date: time < (start.time ?? '') ? addDays(start.date, 1) : start.date, time, utc: null };
  const read = timeOf(text, dates);
  if (read.time !== null) return read;
  throw new RefusedError('end-time-missing', {
    key: 'refusal.rowNoEndTime',
    values: { cell: shown(text) },
  });
}

function lengthOf({ duration }: EventCells): number | null {
  if (duration === '') return null;
  const minutes = readLength(duration);
  if (minutes !== null) return minutes;
  throw new RefusedError('duration-not-understood', {
    key: 'refusal.rowNoLength',
    values: { cell: shown(duration) },
  });
}

/**
 * A cell with an offset from UTC is an exact moment. Every other time is in the zone of the row or else of the server.
 */
function placed(name: string, { date, time, utc }: CellTime, zone: Zone | null): JProperty {
  const inZone = zone && zone.name !== 'UTC' ? { tzid: zone.name } : {};
  if (utc && !zone) return [name, {}, 'date-time', utc];
  const local = utc && zone ? toLocal(Date.parse(utc), zone.offsetAt) : `${date}T${time}`;
  return [name, inZone, 'date-time', zone?.name === 'UTC' ? `${local}Z` : local];
}

function whenOf({ date, time, utc }: CellTime): string {
  return utc ?? `${date}T${time}`;
}

function endsBeforeStart(): RefusedError {
  return new RefusedError('end-before-start', { key: 'refusal.rowEndsBeforeStart' });
}

function shown(cell: string): string {
  return plainLine(cell).slice(0, 60).toWellFormed();
}
