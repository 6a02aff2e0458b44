/** This file reads tables of events as a spreadsheet saves them. */

import { writeCalendar } from '#domain/invite/write-calendar.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import type { JComponent, Refusal } from '#domain/itip/types.ts';
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
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
    return rejected('table-too-large', { key: 'refusal.tablesTooLarge' });
  const items: ImportItem[] = [];
  const firsts = new Map<string, Place>();
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
  firsts: Map<string, Place>,
  options: ManyOptions,
): ImportItem[] | Refusal | null {
  const text = tryText(attachment);
  if (typeof text !== 'string') return text;
  const [heading, ...rows] = text.includes('\0') ? [] : readCells(text, MOST_EVENTS + 2);
  const columns = heading && readColumns(heading.cells);
  if (!columns) return notEvents(text, attachment.filename, options.domain);
  if (rows.length === 0) return rejected('table-empty', { key: 'refusal.tableEmpty' });
  const title = file === null ? null : titleOf(file);
  const table = { columns, dates: { ...datesOfTable(datesIn(rows, columns)), file: title } };
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
    if (error instanceof RefusedError) return rejected(error.code, error.text);
    throw error;
  }
}

/** Where a row is. The file is named when there are several. */
type Place = { readonly row: number } | { readonly row: number; readonly file: string };

/** What the rows of a table share. */
interface Table {
  readonly columns: Columns;
  readonly dates: TableDates;
}

function* datesIn(rows: readonly Row[], { start, end }: Columns) {
  for (const { cells, number: row } of rows) {
    for (const column of [start, end]) yield { text: cells[column ?? -1] ?? '', row };
  }
}

function itemOfRow(
  { cells, number }: Row,
  { columns, dates }: Table,
  firsts: Map<string, Place>,
  options: ManyOptions,
): ImportItem {
  const row = cellsOf(cells, columns);
  const { file } = dates;
  const place: Place = file === null ? { row: number } : { row: number, file };
  const calendar = calendarOf(row, place, firsts, options.sent, dates);
  return {
    place: 'file' in place ? { key: 'place.rowOfFile', values: place } : { key: 'place.row', values: place },
    title: titleOf(row.title),
    read: () => ('reason' in calendar ? calendar : readCalendars([calendarPart(calendar)], options)),
  };
}

function calendarOf(
  cells: EventCells,
  place: Place,
  firsts: Map<string, Place>,
  stamp: string,
  dates: TableDates,
): JComponent | Refusal {
  try {
    const { uid, calendar } = readRow(cells, stamp, dates);
    const first = firsts.get(uid);
    if (first) return rejected('row-repeated', sameAs(first));
    firsts.set(uid, place);
    return calendar;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return rejected(error.code, error.text);
  }
}

function sameAs(first: Place): RefusalText {
  return 'file' in first
    ? { key: 'refusal.rowRepeatedInFile', values: first }
    : { key: 'refusal.rowRepeated', values: first };
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
  if (peopleIn(text, domain)) return rejected('list-of-people', { key: 'refusal.listOfPeople' });
  return /\.txt$/i.test(filename ?? '')
    ? null
    : rejected('heading-missing', { key: 'refusal.headingMissing' });
}

function peopleIn(text: string, domain: string): boolean {
  try {
    return readList(text.slice(0, LOOKED_AT), domain).entries.length > 0;
  } catch (error) {
    if (error instanceof CodedError) return false;
    throw error;
  }
}
