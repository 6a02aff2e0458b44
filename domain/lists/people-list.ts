/**
 * The room `lists`: lists of people that come in, and the tables of guests that go out.
 *
 * This file reads a list of people from a spreadsheet, an address book or a mail, and finds who can be invited.
 */
import { spokenLocale } from '#domain/languages/languages.ts';
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Row, readCells } from './cells.ts';
import { type Columns, headingRow, readHeading } from './list-columns.ts';
import { localeIn } from './locale-in-cell.ts';
import { peopleInCell } from './people-in-cell.ts';

/** A person who can be invited. */
export interface ListEntry {
  /** The normalised address. */
  readonly email: string;
  readonly name: string | null;
  /** Where they come from, as the list says; absent when it does not. */
  readonly origin?: string;
  /** The language of their mails, a canonical tag of BCP 47; absent when the list says none. */
  readonly locale?: string;
}

/** A row from which nobody can be invited. */
export interface Mistake {
  /** The row's number in a spreadsheet: from 1, with the heading. */
  readonly row: number;
  /** The text of the row, shortened. */
  readonly text: string;
  readonly why: 'no-address' | 'invalid-address' | 'own-address' | 'exchange-address';
}

/** A row whose address was already in an earlier row. */
interface Duplicate {
  readonly row: number;
  readonly email: string;
  /** The row that counts. */
  readonly first: number;
}

/** A person whose language, as the list says it, is none in which we write. Their mails are in that of the event. */
interface UnknownLocale {
  readonly row: number;
  /** What the list says, shortened. */
  readonly text: string;
}

/** A column that holds addresses, or that was searched for them. */
export interface ListColumn {
  /** The column's position, from 0. */
  readonly index: number;
  /** Its heading, shortened. */
  readonly title: string;
  /** How many rows have an address in it. */
  readonly rows: number;
  readonly taken: boolean;
}

/** The result of reading a list. */
export interface ReadList {
  readonly entries: readonly ListEntry[];
  readonly duplicates: readonly Duplicate[];
  readonly mistakes: readonly Mistake[];
  /** Absent in lists that were read before there was such a field. */
  readonly unknownLocales?: readonly UnknownLocale[];
  /** The first row, when it was taken for a heading. */
  readonly heading: readonly string[] | null;
  /** The columns from which the addresses were taken and others with addresses; empty when the list has no columns. */
  readonly columns: readonly ListColumn[];
}

/** The most characters of a list. */
export const LIST_LENGTH = 4 * 1024 * 1024;
/** The most people on a list. */
export const LIST_ENTRIES = 50_000;
/** The most rows of a list, including duplicates and mistakes, each of which is kept to be shown. */
const LIST_ROWS = 2 * LIST_ENTRIES;
/** The origin under which recipients from a list are counted. */
export const LIST_ORIGIN = 'list';
const NAME_LENGTH = 200;
const SHOWN_LENGTH = 80;

/**
 * Reads a list: one person per row, or several addresses as a mail program writes them.
 * @param domain our mail domain, whose addresses cannot be invited
 * @param column from 0: the column that a person chose for the addresses, whatever its heading is
 * @throws RefusedError `list-too-long`, `list-not-text`
 */
export function readList(text: string, domain: string, column: number | null = null): ReadList {
  if (text.length > LIST_LENGTH) throw tooLong();
  if (text.includes('\0') || text.startsWith('PK\u0003\u0004')) {
    throw new RefusedError('list-not-text', { key: 'refusal.listNotText' });
  }
  const all = readCells(text);
  // The rows above a heading are a title or notes.
  const rows = all.slice(headingRow(all.map(({ cells }) => cells)));
  const read = rows[0] ? readHeading(rows[0].cells, addressesIn(rows.slice(1))) : null;
  const columns = read && column !== null ? { ...read, email: [column] } : read;
  const heading = columns ? (rows[0]?.cells ?? null) : null;
  const people = rows.slice(columns ? 1 : 0);
  if (people.length > LIST_ROWS) throw tooLong();
  const found: Found[] = [];
  for (const row of people) {
    const here = columns ? named(row, columns, heading?.length ?? 0) : unnamed(row, column);
    for (const one of here) found.push(one);
    if (found.length > LIST_ROWS) throw tooLong();
  }
  const taken = columns?.email ?? (column === null ? null : [column]);
  return {
    ...sortOut(found, domain),
    heading: heading?.map(shown) ?? null,
    columns: columnsOf(people, heading, taken),
  };
}

/** Returns one person from two form fields, or null when no mail can be sent to the address. */
export function readOne(address: string, name: string, domain: string): ListEntry | null {
  const [only, ...others] = peopleInCell(address);
  if (!only || others.length > 0) return null;
  const found = { row: 1, address: only.address, name: name.trim() || only.name };
  return sortOut([found], domain).entries[0] ?? null;
}

interface Found {
  readonly row: number;
  /** Empty when there is none. */
  readonly address: string;
  readonly name: string;
  /** The cell that says where they come from. */
  readonly origin?: string;
  /** The cell that says in which language they read. */
  readonly locale?: string;
  /** The text that is shown for a row without an address. */
  readonly instead?: string;
}

/** Returns how many rows have an address, for each column. */
function addressesIn(rows: readonly Row[]): number[] {
  const counts: number[] = [];
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries())
      counts[index] = (counts[index] ?? 0) + Number(hasAddress(cell));
  }
  return Array.from(counts, (count) => count ?? 0);
}

function hasAddress(cell: string): boolean {
  return cell.includes('@') && peopleInCell(cell).some(({ address }) => normaliseAddress(address) !== null);
}

/** The most columns of a list without a heading among which a person may choose. */
const MOST_COLUMNS = 20;

function columnsOf(
  rows: readonly Row[],
  heading: readonly string[] | null,
  taken: readonly number[] | null,
): ListColumn[] {
  const counts = addressesIn(rows);
  // Addresses written one after the other on a line are no columns.
  if (!heading && (rows.length < 2 || counts.length > MOST_COLUMNS)) return [];
  const width = Math.max(counts.length, ...(taken ?? []).map((index) => index + 1));
  return Array.from({ length: width })
    .map((_, index) => {
      const title = shown(heading?.[index] ?? '') || `Column ${index + 1}`;
      return { index, title, rows: counts[index] ?? 0, taken: taken?.includes(index) ?? true };
    })
    .filter(({ index, rows: some }) => some > 0 || taken?.includes(index));
}

/** @param width how many columns the heading names */
function named(
  { number, cells }: Row,
  { email, display, name, origin, locale }: Columns,
  width: number,
): Found[] {
  const own = email.map((index) => cellAt(cells, index, width)).filter((cell) => cell !== '');
  const [address = ''] = own.flatMap((cell) => (isExchange(cell) ? (shownIn(cells, display) ?? []) : cell));
  const words = name
    .map((index) => cells[index] ?? '')
    .filter((cell) => !cell.includes('@'))
    .join(' ')
    .trim();
  if (address === '') return [{ row: number, address: own[0] ?? '', name: '', instead: cells.join(' ') }];
  const people = peopleInCell(address);
  return people.map((person) => ({
    row: number,
    address: person.address,
    // When a row has one person, its name is that person's. Several people of a family share it.
    name: people.length > 1 ? person.name || words : words || person.name,
    origin: origin === null ? '' : (cells[origin] ?? ''),
    locale: locale === null ? '' : (cells[locale] ?? ''),
  }));
}

/** Returns a cell of a row, joined with what an unquoted separator cut off from the last cell. */
function cellAt(cells: readonly string[], index: number, width: number): string {
  const cut = index === width - 1 ? cells.slice(width).filter((cell) => cell.includes('@')) : [];
  return [cells[index] ?? '', ...cut].join(', ');
}

/** Returns true for an X.500 address, to which only the person's own Exchange server can send mail. */
function isExchange(cell: string): boolean {
  return /^(?:EX:)?\/o=[^@]*\/cn=/i.test(cell);
}

function shownIn(cells: readonly string[], display: readonly number[]): string | undefined {
  return display.map((index) => cells[index] ?? '').find(hasAddress);
}

/** Without a heading every address is a person. In a row with one address the name may be in another cell. */
function unnamed({ number, cells }: Row, column: number | null): Found[] {
  const own = column === null ? cells : [cells[column] ?? ''];
  const found = own.filter((cell) => cell.includes('@')).flatMap((cell) => peopleInCell(cell));
  if (found.length === 0) return [{ row: number, address: '', name: '', instead: cells.join(' ') }];
  const beside = found.length === 1 ? cells.find((cell) => /^[\p{L}\p{M}\s.'’-]+$/u.test(cell)) : undefined;
  return found.map(({ address, name }) => ({ row: number, address, name: name || (beside ?? '') }));
}

function sortOut(
  found: readonly Found[],
  domain: string,
): Pick<ReadList, 'entries' | 'duplicates' | 'mistakes' | 'unknownLocales'> {
  const entries = new Map<string, { readonly entry: ListEntry; readonly row: number }>();
  const duplicates: Duplicate[] = [];
  const mistakes: Mistake[] = [];
  const unknownLocales: UnknownLocale[] = [];
  for (const { row, address, name, origin = '', locale = '', instead } of found) {
    const email = normaliseAddress(address);
    const first = email === null ? undefined : entries.get(email);
    if (email === null) {
      mistakes.push({ row, text: shown(address || (instead ?? name)), why: whyNot(address) });
    } else if (isOwnAddress(email, domain)) mistakes.push({ row, text: shown(email), why: 'own-address' });
    else if (first) duplicates.push({ row, email, first: first.row });
    else {
      const [from, reads] = [originIn(origin), localeIn(locale)];
      if (locale.trim() !== '' && spokenLocale(reads) === null)
        unknownLocales.push({ row, text: shown(locale) });
      const known = { email, name: shorten(plainLine(name), NAME_LENGTH) || null };
      entries.set(email, {
        row,
        entry: { ...known, ...(from && { origin: from }), ...(reads && { locale: reads }) },
      });
    }
  }
  if (entries.size > LIST_ENTRIES) throw tooLong();
  return { entries: [...entries.values()].map(({ entry }) => entry), duplicates, mistakes, unknownLocales };
}

const ORIGIN_LENGTH = 40;

/**
 * Returns a cell in the form that an origin has in the API: `Spring Fair` is `spring-fair`. Empty when nothing of it is left, and for
 * an address: origins are counted, and a count must not name a person.
 */
function originIn(cell: string): string {
  if (cell.includes('@')) return '';
  return plainLine(cell)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, ORIGIN_LENGTH);
}

function whyNot(address: string): Mistake['why'] {
  if (isExchange(address)) return 'exchange-address';
  return address.includes('@') ? 'invalid-address' : 'no-address';
}

function shown(text: string): string {
  return shorten(plainLine(text), SHOWN_LENGTH);
}

function tooLong(): RefusedError {
  return new RefusedError('list-too-long', { key: 'refusal.listTooLong', values: { most: LIST_ENTRIES } });
}

/** Returns the sentence that says from which columns the addresses are. @param columns at least one */
export function takenFrom(columns: readonly ListColumn[]): RefusalText {
  const titles = columns.filter(({ taken }) => taken).map(({ title }) => title);
  if (titles.length === 0) return { key: 'refusal.listTakenNone' };
  return titles.length === 1
    ? { key: 'refusal.listTakenOne', values: { columns: titles } }
    : { key: 'refusal.listTakenMore', values: { columns: titles } };
}
