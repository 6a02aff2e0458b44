/** This file reads tables of events as a spreadsheet saves them. */

import { writeCalendar } from '#domain/invite/write-calendar.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import type { JComponent, Refusal } from '#domain/itip/types.ts';
import { type Row, readCells } from '#domain/lists/cells.ts';
import { readList } from '#domain/lists/people-list.ts';
import { isOtherSpreadsheet, isTable, textOfTable } from '#domain/lists/table-file.ts';
import type { Attachment, CalendarPart } from '#domain/mail/types.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { datesOfTable, type TableDates } from './date-order.ts';
import { COLUMNS, type Columns, readColumns } from './event-columns.ts';
import { type EventCells, readRow } from './event-row.ts';
import { type ImportItem, type ManyOptions, MOST_EVENTS, rejected, titleOf } from './import-item.ts';

/** The most octets of all tables together. */
const MOST_OCTETS = 8 * 1024 * 1024;
/** How many characters of a text are searched to recognise a list of people. */
const LOOKED_AT = 20_000;

/** Returns the rows of the tables among some files, or null when there is no table. */
export function itemsOfTables(
  attachments: readonly Attachment[],
  options: ManyOptions,
): readonly ImportItem[] | Refusal | null {
  const read = attachments.filter(isTable);
  const tables = read.length > 0 ? read : attachments.filter(isOtherSpreadsheet);
  if (tables.reduce((octets, { content }) => octets + content.length, 0) > MOST_OCTETS)
    return rejected('table-too-large', 'The attached tables are larger than 8 MiB. Send them in parts.');
  const items: ImportItem[] = [];
  const firsts = new Map<string, string>();
  let refusal: Refusal | null = null;
  for (const table of tables) {
    if (items.length > MOST_EVENTS) break;
    const file = tables.length > 1 ? table.filename : null;
    const found = readTable(table, file, firsts, options);
    if (Array.isArray(found)) items.push(...found);
    else refusal ??= found;
  }
  return items.length > 0 ? items : refusal;
}

/** @param file the file's name, when there are several @param firsts where each UID occurred first so far */
function readTable(
  attachment: Attachment,
  file: string | null,
  firsts: Map<string, string>,
  options: ManyOptions,
): ImportItem[] | Refusal | null {
  const text = tryText(attachment);
  if (typeof text !== 'string') return text;
  const [heading, ...rows] = text.includes('\0') ? [] : readCells(text, MOST_EVENTS + 2);
  const columns = heading && readColumns(heading.cells);
  if (!columns) return notEvents(text, attachment.filename, options.domain);
  if (rows.length === 0)
    return rejected('table-empty', 'The file has a heading and no rows. Write an event into each.');
  const table = { columns, file, dates: datesOfTable(datesIn(rows, columns, file)) };
  return rows.map((row) => itemOfRow(row, table, firsts, options));
}

/** Returns the text of a table. In a workbook, the sheet with columns of events is meant. */
function tryText(attachment: Attachment): string | Refusal {
  try {
    return textOfTable(
      attachment,
      ([heading]) => heading !== undefined && readColumns(heading.cells) !== null,
    );
  } catch (error) {
    if (error instanceof CodedError) return rejected(error.code, error.message);
    throw error;
  }
}

/** What the rows of a table share. */
interface Table {
  readonly columns: Columns;
  /** The file's name, when there are several. */
  readonly file: string | null;
  readonly dates: TableDates;
}

function* datesIn(rows: readonly Row[], { start, end }: Columns, file: string | null) {
  for (const { cells, number } of rows) {
    for (const column of [start, end])
      yield { text: cells[column ?? -1] ?? '', place: lowerFirst(placeOf(number, file)) };
  }
}

function placeOf(row: number, file: string | null): string {
  return file ? `Row ${row} of ${titleOf(file)}` : `Row ${row}`;
}

function itemOfRow(
  { cells, number }: Row,
  { columns, file, dates }: Table,
  firsts: Map<string, string>,
  options: ManyOptions,
): ImportItem {
  const row = cellsOf(cells, columns);
  const place = placeOf(number, file);
  const calendar = calendarOf(row, place, firsts, options.sent, dates);
  return {
    place,
    title: titleOf(row.title),
    read: () => ('reason' in calendar ? calendar : readCalendars([calendarPart(calendar)], options)),
  };
}

function calendarOf(
  cells: EventCells,
  place: string,
  firsts: Map<string, string>,
  stamp: string,
  dates: TableDates,
): JComponent | Refusal {
  try {
    const { uid, calendar } = readRow(cells, stamp, dates);
    const first = firsts.get(uid);
    if (first !== undefined)
      return rejected('row-repeated', `It is the same event as ${lowerFirst(first)}: ${REPEATED}`);
    firsts.set(uid, place);
    return calendar;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return rejected(error.code, error.message);
  }
}

const REPEATED = 'same id, or same title and start. Give each an id of its own, or leave one out.';

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function calendarPart(calendar: JComponent): CalendarPart {
  return { text: writeCalendar(calendar, []), method: null, contentType: 'text/csv', filename: null };
}

function cellsOf(cells: readonly string[], columns: Columns): EventCells {
  const named = COLUMNS.map((column) => [column, cells[columns[column] ?? -1]?.trim() ?? '']);
  return Object.fromEntries(named);
}

/** A list of people is recognised by its addresses. Any other text in the mail is ignored. */
function notEvents(text: string, filename: string | null, domain: string): Refusal | null {
  if (peopleIn(text, domain)) return rejected('list-of-people', LIST_OF_PEOPLE);
  return /\.txt$/i.test(filename ?? '') ? null : rejected('heading-missing', HEADING_MISSING);
}

const LIST_OF_PEOPLE =
  'The attached file is a list of people, and does not say to which event. Reply to the confirmation of the event with the list attached, and everybody on it is invited.';
const HEADING_MISSING =
  'The attached file is no table of events: its first row must name the columns, at least “title” and “start”. Others are end, duration, time zone, location, description, url, all day and id.';

function peopleIn(text: string, domain: string): boolean {
  try {
    return readList(text.slice(0, LOOKED_AT), domain).entries.length > 0;
  } catch (error) {
    if (error instanceof CodedError) return false;
    throw error;
  }
}
