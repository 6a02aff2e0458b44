/** A list of people as it comes out of a spreadsheet, an address book or a mail: what of it can be invited. */
import { isOwnAddress, normaliseAddress } from './address.ts';
import { type Row, readCells } from './cells.ts';
import { CodedError } from './errors.ts';
import { type Columns, readHeading } from './headings.ts';
import { plainLine, shorten } from './itip/plain-text.ts';

export interface ListEntry {
  /** Normalised. */
  readonly email: string;
  readonly name: string | null;
}

/** A row nobody can be invited from. */
export interface Mistake {
  /** As a spreadsheet counts: from 1, with the heading. */
  readonly row: number;
  /** What stands there, shortened. */
  readonly text: string;
  readonly why: 'no-address' | 'invalid-address' | 'own-address';
}

export interface Duplicate {
  readonly row: number;
  readonly email: string;
  /** The row that counts. */
  readonly first: number;
}

/** What was made of a list. */
export interface ReadList {
  readonly entries: readonly ListEntry[];
  readonly duplicates: readonly Duplicate[];
  readonly mistakes: readonly Mistake[];
  /** The first row when it was taken for a heading. */
  readonly heading: readonly string[] | null;
}

/** Characters of a list, and people on it. */
export const LIST_LENGTH = 4 * 1024 * 1024;
export const LIST_ENTRIES = 50_000;
/** What recipients from a list are counted under. */
export const LIST_ORIGIN = 'list';
const NAME_LENGTH = 200;
const SHOWN_LENGTH = 80;

/**
 * Reads a list: one person a row, or several addresses as a mail program writes them.
 * @param domain our own: its addresses answer mail and cannot be invited
 * @throws CodedError `list-too-long`, `list-not-text`
 */
export function readList(text: string, domain: string): ReadList {
  if (text.length > LIST_LENGTH) throw tooLong();
  if (text.includes('\0') || text.startsWith('PK\u0003\u0004')) {
    throw new CodedError(
      'list-not-text',
      'This is no text. In your spreadsheet choose “Save as” and CSV (UTF-8).',
    );
  }
  const rows = readCells(text);
  const columns = rows[0] ? readHeading(rows[0].cells, addressesIn(rows.slice(1))) : null;
  const found = rows
    .slice(columns ? 1 : 0)
    .flatMap((row) => (columns ? [named(row, columns)] : unnamed(row)));
  return { ...sortOut(found, domain), heading: columns && (rows[0]?.cells.map(shown) ?? null) };
}

/** One person as typed into two fields; null when no mail can go there. */
export function readOne(address: string, name: string, domain: string): ListEntry | null {
  const [{ address: own, name: beside }, ...others] = people(address);
  if (others.length > 0) return null;
  return sortOut([{ row: 1, address: own, name: name.trim() || beside }], domain).entries[0] ?? null;
}

interface Found {
  readonly row: number;
  readonly address: string;
  readonly name: string;
}

/** How many rows have an address, column by column. */
function addressesIn(rows: readonly Row[]): number[] {
  const counts: number[] = [];
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries())
      counts[index] = (counts[index] ?? 0) + Number(cell.includes('@'));
  }
  return Array.from(counts, (count) => count ?? 0);
}

function named({ number, cells }: Row, columns: Columns): Found {
  const own = cells[columns.email] || cells.find((cell) => cell.includes('@')) || '';
  const [{ address, name }] = people(own);
  const words = columns.name.map((index) => cells[index] ?? '').join(' ');
  return { row: number, address: address || cells.join(' '), name: words.trim() || name };
}

/** Without a heading every address is somebody; a row with one may have their name beside it. */
function unnamed({ number, cells }: Row): Found[] {
  const found = cells.filter((cell) => cell.includes('@')).flatMap((cell) => people(cell));
  if (found.length === 0) return [{ row: number, address: cells.join(' '), name: '' }];
  const beside = found.length === 1 ? cells.find((cell) => /^[\p{L}\p{M}\s.'’-]+$/u.test(cell)) : undefined;
  return found.map(({ address, name }) => ({ row: number, address, name: name || (beside ?? '') }));
}

type Named = Pick<Found, 'address' | 'name'>;

/** `ann@example.org`, `Ann Lee <ann@example.org>`, `ann@example.org (Ann Lee)`, or addresses with spaces between. */
function people(cell: string): [Named, ...Named[]] {
  const text = cell.replaceAll(/[\p{Cf}\u00a0]/gu, '').trim();
  const bracketed = /^([^<>]*)<([^<>]*)>$/.exec(text);
  if (bracketed) return [{ name: unquoted(bracketed[1] ?? ''), address: bare(bracketed[2] ?? '') }];
  const explained = /^([^\s(]+)\s*\(([^()]*)\)$/.exec(text);
  if (explained) return [{ name: explained[2] ?? '', address: bare(explained[1] ?? '') }];
  const [first, ...others] = text.split(/\s+/);
  const several = others.length > 0 && [first, ...others].every((word) => word?.includes('@'));
  if (!several) return [{ name: '', address: bare(text) }];
  return [
    { name: '', address: bare(first ?? '') },
    ...others.map((word) => ({ name: '', address: bare(word) })),
  ];
}

function unquoted(name: string): string {
  return name.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
}

function bare(address: string): string {
  return address.trim().replace(/^mailto:/i, '');
}

function sortOut(found: readonly Found[], domain: string): Omit<ReadList, 'heading'> {
  const entries = new Map<string, { readonly entry: ListEntry; readonly row: number }>();
  const duplicates: Duplicate[] = [];
  const mistakes: Mistake[] = [];
  for (const { row, address, name } of found) {
    const email = normaliseAddress(address);
    const first = email === null ? undefined : entries.get(email);
    if (email === null) {
      const why = address.includes('@') ? 'invalid-address' : 'no-address';
      mistakes.push({ row, text: shown(address), why });
    } else if (isOwnAddress(email, domain)) mistakes.push({ row, text: shown(email), why: 'own-address' });
    else if (first) duplicates.push({ row, email, first: first.row });
    else entries.set(email, { row, entry: { email, name: shorten(plainLine(name), NAME_LENGTH) || null } });
  }
  if (entries.size > LIST_ENTRIES) throw tooLong();
  return { entries: [...entries.values()].map(({ entry }) => entry), duplicates, mistakes };
}

function shown(text: string): string {
  return shorten(plainLine(text), SHOWN_LENGTH);
}

function tooLong(): CodedError {
  return new CodedError(
    'list-too-long',
    `A list holds up to ${LIST_ENTRIES.toLocaleString('en')} people and 4 MB. Send it in parts.`,
  );
}
