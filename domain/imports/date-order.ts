/** 05/12/2027 is in May in one country and in December in another: what the other dates of a table tell about it. */

/** Which of the two numbers before the year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** What a table tells of its dates. */
export interface TableDates {
  /** Null when no date tells, or two contradict each other. */
  readonly order: DateOrder | null;
  /** One sentence about two dates that contradict each other, to be read after the question which is the month; else empty. */
  readonly contradiction: string;
}

/** A date with numbers alone and the year last, and what comes after it. A weekday may stand before. */
const NUMBERS =
  /^(?:\p{L}{2,10}\.?,? +)?(?<one>\d{1,2})(?<by>[/-])(?<other>\d{1,2})\k<by>(?<year>\d{4}|\d\d)(?![\d/-])(?<rest>.*)$/su;

/** `YYYY-MM-DD` with what follows it; null for what is no such date, or one that could be two. @param order of the table */
export function numbersAsDate(cell: string, order: DateOrder | null): string | null {
  const { one, other, year, rest } = NUMBERS.exec(cell.trim())?.groups ?? {};
  if (one === undefined || other === undefined || year === undefined) return null;
  const own = orderOf(cell);
  const known = own === 'either' ? order : own;
  if (known === null) return null;
  const [day, month] = known === 'day-first' ? [one, other] : [other, one];
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
}

/** How a date with numbers can be read: there is no month 13. Null for anything else, and for what is no date either way. */
export function orderOf(cell: string): DateOrder | 'either' | null {
  const { one, other } = NUMBERS.exec(cell.trim())?.groups ?? {};
  if (one === undefined || other === undefined) return null;
  const [isMonth, isOtherMonth] = [Number(one) <= 12, Number(other) <= 12];
  if (isMonth && isOtherMonth) return Number(one) === Number(other) ? 'day-first' : 'either';
  if (isMonth) return 'month-first';
  return isOtherMonth ? 'day-first' : null;
}

/** One date that can be read in one way only decides for all: a table is written by one program. @param cells with the rows they are in */
export function datesOfTable(cells: Iterable<{ readonly text: string; readonly place: string }>): TableDates {
  const found = new Map<DateOrder, string>();
  for (const { text, place } of cells) {
    const order = isTelling(text) ? orderOf(text) : null;
    if (order !== null && order !== 'either' && !found.has(order))
      found.set(order, `“${text.trim().slice(0, 20)}” in ${place}`);
  }
  const [day, month] = [found.get('day-first'), found.get('month-first')];
  if (day && month)
    return { order: null, contradiction: `The day is first in ${day}, and the month is first in ${month}.` };
  const order = day ? 'day-first' : month ? 'month-first' : null;
  return { order, contradiction: '' };
}

/** 05/05/2027 is one day in any order. */
function isTelling(cell: string): boolean {
  const { one, other } = NUMBERS.exec(cell.trim())?.groups ?? {};
  return Number(one) !== Number(other);
}
