/** A mail with many events: a calendar or several, or tables of events. */
import { isTable, type Row, readCells } from '../cells.ts';
import { CodedError } from '../errors.ts';
import { plainLine, shorten } from '../itip/plain-text.ts';
import { type ReadOptions, readCalendars } from '../itip/read.ts';
import { type EventSlice, sliceByUid } from '../itip/slices.ts';
import type { JComponent, ReadResult, Refusal } from '../itip/types.ts';
import { writeCalendar } from '../itip/write-calendar.ts';
import { readList } from '../list.ts';
import { decodeText } from '../mail/charset.ts';
import type { Attachment, CalendarPart, InboundMail } from '../mail/types.ts';
import { COLUMNS, type Columns, readColumns } from './columns.ts';
import { type EventCells, readRow } from './event-row.ts';

/** One of many events in a mail. Read when its turn comes, so that no more than a page of them is in memory. */
export interface ImportItem {
  /** Where to find it: a UID, or the row as a spreadsheet counts. */
  readonly place: string;
  /** One line; empty when there is none. */
  readonly title: string;
  readonly read: () => ReadResult;
}

export interface ManyOptions extends ReadOptions {
  /** Our own. */
  readonly domain: string;
  /** UTC instant the mail came in. */
  readonly receivedAt: string;
}

/** What came with a mail. */
type MailFiles = Pick<InboundMail, 'calendars' | 'attachments' | 'isReport'>;

/** Events in one mail. */
const MOST_EVENTS = 5000;
/** Characters of a table. */
const LONGEST_TABLE = 8 * 1024 * 1024;
const TITLE_LENGTH = 200;

/** The events of a mail in their order, or why there is none; null when it is a mail about one event at most. */
export function readMany(mail: MailFiles, options: ManyOptions): readonly ImportItem[] | Refusal | null {
  if (mail.isReport) return null;
  const items = mail.calendars.length > 0 ? itemsOfCalendars(mail, options) : itemsOfTables(mail, options);
  if (!items || 'reason' in items || items.length <= MOST_EVENTS) return items;
  return rejected('too-many-events', 'The mail holds more than 5,000 events. Send them in parts.');
}

function itemsOfCalendars({ calendars }: MailFiles, options: ManyOptions): readonly ImportItem[] | null {
  const slices = sliceByUid(calendars);
  return slices.length > 1 ? slices.map((slice, index) => itemOfSlice(slice, index, options)) : null;
}

function itemOfSlice(
  { uid, summary, calendars }: EventSlice,
  index: number,
  options: ReadOptions,
): ImportItem {
  const title = summary.replaceAll(/\\n/gi, ' ').replaceAll(/\\(.)/g, '$1');
  return {
    place: uid || `Event ${index + 1} of the file`,
    title: titleOf(title),
    read: () => readCalendars(calendars(), options),
  };
}

function itemsOfTables(
  { attachments }: MailFiles,
  options: ManyOptions,
): readonly ImportItem[] | Refusal | null {
  const read = attachments.filter(isTable).map((table) => readTable(table, options));
  const items = read.flatMap((found) => (Array.isArray(found) ? found : []));
  return items.length > 0 ? items : (read.find((found): found is Refusal => found !== null) ?? null);
}

function readTable({ content, filename }: Attachment, options: ManyOptions): ImportItem[] | Refusal | null {
  const text = decodeText(content, null);
  if (text.length > LONGEST_TABLE)
    return rejected('table-too-large', 'The file is larger than 8 MiB. Send it in parts.');
  const [heading, ...rows] = text.includes('\0') ? [] : readCells(text);
  const columns = heading && readColumns(heading.cells);
  if (!columns) return notEvents(text, filename, options.domain);
  if (rows.length === 0)
    return rejected('table-empty', 'The file has a heading and no rows. Write an event into each.');
  return itemsOfRows(rows, columns, options);
}

function itemsOfRows(rows: readonly Row[], columns: Columns, options: ManyOptions): ImportItem[] {
  const firsts = new Map<string, number>();
  return rows.map(({ cells, number }) => {
    const row = cellsOf(cells, columns);
    const calendar = calendarOf(row, number, firsts, options.receivedAt);
    return {
      place: `Row ${number}`,
      title: titleOf(row.title),
      read: () => ('reason' in calendar ? calendar : readCalendars([calendarPart(calendar)], options)),
    };
  });
}

/** @param firsts the rows of the UIDs met so far */
function calendarOf(
  cells: EventCells,
  row: number,
  firsts: Map<string, number>,
  stamp: string,
): JComponent | Refusal {
  try {
    const { uid, calendar } = readRow(cells, stamp);
    const first = firsts.get(uid);
    if (first !== undefined)
      return rejected('row-repeated', `It is the same event as row ${first}: ${REPEATED}`);
    firsts.set(uid, row);
    return calendar;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return rejected(error.code, error.message);
  }
}

const REPEATED = 'same id, or same title and start. Give each an id of its own, or leave one out.';

function calendarPart(calendar: JComponent): CalendarPart {
  return { text: writeCalendar(calendar, []), method: null, contentType: 'text/csv', filename: null };
}

function cellsOf(cells: readonly string[], columns: Columns): EventCells {
  const named = COLUMNS.map((column) => [column, cells[columns[column] ?? -1]?.trim() ?? '']);
  return Object.fromEntries(named);
}

/** A list of people is known by its addresses; any other text that came along means nothing. */
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
    return readList(text, domain).entries.length > 0;
  } catch (error) {
    if (error instanceof CodedError) return false;
    throw error;
  }
}

function titleOf(text: string): string {
  return shorten(plainLine(text), TITLE_LENGTH);
}

function rejected(reason: string, detail: string): Refusal {
  return { outcome: 'rejected', reason, detail };
}
