/**
 * 05/12/2027 is in May in one country and in December in another. This file finds out from the other dates of a table
 * which is meant.
 */

/** Which of the two numbers before the year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** What the dates of a table tell about their order. */
export interface TableDates extends OrderOfDates {
  /** The file's name, when there are several. */
  readonly file: string | null;
}

/** In which order the dates of a table are written. */
export interface OrderOfDates {
  /** Null when no date tells the order, or when two dates contradict each other. */
  readonly order: DateOrder | null;
  /** Two dates that contradict each other; otherwise null. */
  readonly contradiction: Contradiction | null;
}

/** Two dates of a table, the day first in one and the month in the other. */
interface Contradiction {
  readonly day: string;
  readonly dayRow: number;
  readonly month: string;
  readonly monthRow: number;
}

/** A date of numbers with the year last, and the text after it. A weekday may precede it. */
const NUMBERS =
  /^(?:\p{L}{2,10}\.?,? +)?(?<one>\d{1,2})(?<by>[/-])(?<other>\d{1,2})\k<by>(?<year>\d{4}|\d\d)(?![\d/-])(?<rest>.*)$/su;

/**
 * Returns `YYYY-MM-DD` with the text after it, or null for a text that is no such date or could be two dates.
 * @param order the order of the table's dates
 */
export function numbersAsDate(cell: string, order: DateOrder | null): string | null {
  const { one, other, year, rest } = NUMBERS.exec(cell.trim())?.groups ?? {};
  if (one === undefined || other === undefined || year === undefined) return null;
  const own = orderOf(cell);
  const known = own === 'either' ? order : own;
  if (known === null) return null;
  const [day, month] = known === 'day-first' ? [one, other] : [other, one];
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
}

/**
 * Returns in which order a date of numbers can be read, since there is no month 13. Returns null for anything else and
 * for numbers that are no date in either order.
 */
export function orderOf(cell: string): DateOrder | 'either' | null {
  const { one, other } = NUMBERS.exec(cell.trim())?.groups ?? {};
  if (one === undefined || other === undefined) return null;
  const [isMonth, isOtherMonth] = [Number(one) <= 12, Number(other) <= 12];
  if (isMonth && isOtherMonth) return Number(one) === Number(other) ? 'day-first' : 'either';
  if (isMonth) return 'month-first';
  return isOtherMonth ? 'day-first' : null;
}

/**
 * Returns the order of a table's dates. One date that has only one reading decides for all, because one program writes
 * a table.
 * @param cells the cells with the rows they are in
 */
export function datesOfTable(cells: Iterable<{ readonly text: string; readonly row: number }>): OrderOfDates {
  const found = new Map<DateOrder, { readonly text: string; readonly row: number }>();
  for (const { text, row } of cells) {
    const order = isTelling(text) ? orderOf(text) : null;
    if (order !== null && order !== 'either' && !found.has(order))
      found.set(order, { text: text.trim().slice(0, 20), row });
  }
  const [day, month] = [found.get('day-first'), found.get('month-first')];
  if (day && month)
    return {
      order: null,
      contradiction: { day: day.text, dayRow: day.row, month: month.text, monthRow: month.row },
    };
  const order = day ? 'day-first' : month ? 'month-first' : null;
  return { order, contradiction: null };
}

/** Returns false for a date such as 05/05/2027, which is the same day in both orders. */
function isTelling(cell: string): boolean {
  const { one, other } = NUMBERS.exec(cell.trim())?.groups ?? {};
  return Number(one) !== Number(other);
}
