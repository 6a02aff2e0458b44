/**
 * This file reads a workbook of Excel (.xlsx, ECMA-376 part 1, 18) as rows. It does not use a library for whole workbooks:
 * those we know inflate all of an archive before they look at it, and return a date without saying whether its cell
 * shows a time.
 */

import { type TimeFormat, textOfDays, textOfIsoDate, textOfNumber, timeFormat } from './cell-formats.ts';
import { type Row, writeCells } from './cells.ts';
import { LIST_LENGTH } from './people-list.ts';
import { readXml } from './workbook-xml.ts';
import { damaged, tooLarge, type ZipFiles } from './zip-files.ts';

/** The most rows and columns that a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** The most sheets that are read to find the one that suits, and the most that a workbook may name. */
const MOST_SHEETS = 50;
const MOST_NAMED = 10_000;

/** What the sheets of a workbook share. */
interface Workbook {
  readonly texts: readonly string[];
  /** The time format of each style; null for a style of other values. */
  readonly styles: readonly (TimeFormat | null)[];
  readonly isMacintosh: boolean;
}

/**
 * Returns the rows of a workbook as text that `readCells` reads back, each with the number that it has in the workbook.
 * They are those of the first sheet that suits, or else of the first that is not empty. Hidden sheets come last. Hidden
 * rows are read like others. A formula counts with the value that was last computed.
 * @throws CodedError `workbook-damaged`, `workbook-too-large`
 */
export function readWorkbook(files: ZipFiles, suits: (rows: readonly Row[]) => boolean): string {
  const main = mainFile(files);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = linksOf(files, `${folder}_rels/${main.slice(folder.length)}.rels`);
  const { sheets, isMacintosh } = sheetsOf(needed(files.read(main)));
  const linked = (type: string) => [...links.values()].find((link) => link.type.endsWith(type));
  const fileOf = (type: string) => {
    const link = linked(type);
    return link ? files.read(resolve(folder, link.target)) : null;
  };
  const texts = textsOf(fileOf('/sharedStrings'));
  const book = { texts, styles: stylesOf(fileOf('/styles')), isMacintosh };
  let first: Row[] = [];
  for (const { id } of sheets.slice(0, MOST_SHEETS)) {
    const link = links.get(id);
    const sheet = link?.type.endsWith('/worksheet') ? files.read(resolve(folder, link.target)) : null;
    const rows = sheet ? rowsOf(sheet, book) : [];
    if (suits(rows)) return writeCells(rows);
    if (first.length === 0) first = rows;
  }
  return writeCells(first);
}

interface Link {
  readonly type: string;
  readonly target: string;
}

/** Returns the path of the file that names the sheets. */
function mainFile(files: ZipFiles): string {
  const links = [...linksOf(files, '_rels/.rels').values()];
  const target = links.find(({ type }) => type.endsWith('/officeDocument'))?.target;
  return target === undefined ? 'xl/workbook.xml' : resolve('', target);
}

/** Returns the links of a file to others, by id. */
function linksOf(files: ZipFiles, path: string): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const file = files.read(path);
  if (!file) return links;
  readXml(file, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      if (links.size >= MOST_NAMED) throw tooLarge();
      links.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', target: attribute('Target') ?? '' });
    },
  });
  return links;
}

/** Returns the path that a link from a file in a folder leads to. A path from the root begins with a slash. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Returns the sheets in order, the hidden ones last. */
function sheetsOf(file: Uint8Array) {
  const sheets: { readonly id: string; readonly isHidden: boolean }[] = [];
  let isMacintosh = false;
  readXml(file, {
    open: (name, attribute) => {
      if (name === 'workbookPr') isMacintosh = /^(?:1|true|on)$/.test(attribute('date1904') ?? '');
      else if (name === 'sheet' && sheets.length < MOST_NAMED)
        sheets.push({ id: attribute('r:id') ?? '', isHidden: /hidden/i.test(attribute('state') ?? '') });
    },
  });
  const sorted = [
    ...sheets.filter(({ isHidden }) => !isHidden),
    ...sheets.filter(({ isHidden }) => isHidden),
  ];
  return { sheets: sorted, isMacintosh };
}

/** Returns the texts that cells refer to. */
function textsOf(file: Uint8Array | null): string[] {
  const texts: string[] = [];
  if (!file) return texts;
  const text = new TextOfParts();
  readXml(file, {
    open: (name) => {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    close: (name) => {
      if (name === 'si') texts.push(text.end());
      else text.close(name);
    },
    text: (some) => text.add(some),
  });
  return texts;
}

/** Collects a text with its formatted parts, without hints on how it is pronounced. */
class TextOfParts {
  #parts: string[] = [];
  #isText = false;
  #isHint = false;

  begin(): void {
    this.#parts = [];
    this.#isText = false;
    this.#isHint = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#isHint = true;
    else if (name === 't') this.#isText = !this.#isHint;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isHint = false;
    else if (name === 't') this.#isText = false;
  }

  add(text: string): void {
    if (this.#isText) this.#parts.push(text);
  }

  end(): string {
    return unescaped(this.#parts.join(''));
  }
}

/** Returns a text in which Excel wrote characters that XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Returns the time format of each cell style. */
function stylesOf(file: Uint8Array | null): (TimeFormat | null)[] {
  const codes = new Map<number, string>();
  const styles: (TimeFormat | null)[] = [];
  if (!file) return styles;
  let isOfCells = false;
  readXml(file, {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId'));
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) styles.push(timeFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

/** Returns the rows of a sheet that are not empty. */
function rowsOf(file: Uint8Array, book: Workbook): Row[] {
  const rows: Row[] = [];
  const text = new TextOfParts();
  let cells: string[] = [];
  let [row, column, type, style, value] = [0, 0, '', 0, ''];
  let isValue = false;
  let length = 0;
  const grow = (octets: number) => {
    length += octets;
    if (length > LIST_LENGTH) throw tooLarge();
  };
  const put = (content: string) => {
    if (content === '') return;
    grow(content.length + Math.max(0, column - cells.length));
    while (cells.length < column) cells.push('');
    cells[column - 1] = content;
  };
  readXml(file, {
    open: (name, attribute) => {
      if (name === 'row') {
        const number = Number(attribute('r') ?? row + 1);
        if (!(number > row && number <= MOST_ROWS)) throw damaged();
        [row, column, cells] = [number, 0, []];
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        if (column > MOST_COLUMNS) throw damaged();
        [type, style, value] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), ''];
        text.begin();
      } else if (name === 'v') isValue = true;
      else text.open(name);
    },
    close: (name) => {
      if (name === 'v') isValue = false;
      else if (name === 'c')
        put(type === 'inlineStr' ? text.end() : textOfValue(value, type, book, book.styles[style] ?? null));
      else if (name === 'row' && cells.length > 0) {
        // The empty rows before it are lines of their own.
        grow(row - (rows.at(-1)?.number ?? 0));
        rows.push({ number: row, cells });
      } else text.close(name);
    },
    text: (some) => {
      if (isValue) value += some;
      else text.add(some);
    },
  });
  return rows;
}

/** Returns the number of the column that a cell's address names (`AB12`), from 1. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(address ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Returns a value as text. Errors such as `#N/A` are empty. */
function textOfValue(
  value: string,
  type: string,
  { texts, isMacintosh }: Workbook,
  format: TimeFormat | null,
): string {
  if (value === '' || type === 'e') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return textOfIsoDate(value, format);
  const number = Number(value);
  if (!Number.isFinite(number)) return '';
  return format ? textOfDays(number, format, isMacintosh) : textOfNumber(number);
}

function needed(file: Uint8Array | null): Uint8Array {
  if (!file) throw damaged();
  return file;
}
