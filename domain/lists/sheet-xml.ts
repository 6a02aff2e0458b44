/** This file has the XML of a workbook with one sheet (ECMA-376 part 1, 18), in pieces, so that it need not be in memory. */
import type { Cell, Column } from './guest-table.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells, by their position in `cellXfs`. */
const [HEADING, TIME] = [1, 2];
/** The most characters of a cell, and of the name of a sheet. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
const DAY = 86_400_000;
/** The day that a workbook counts as 0. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Returns the files of the workbook before its sheet, by their names. */
export function filesBeforeSheet(): Readonly<Record<string, string>> {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}`;
  const xf = (format: string, font: string) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0"`;
  // Format 22 is day and time as the reader's own language writes them.
  const styles = `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${xf('0', '0')}/></cellStyleXfs><cellXfs count="3">${xf('0', '0')} xfId="0"/>${xf('0', '1')} xfId="0" applyFont="1"/>${xf('22', '0')} xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
}

/** The name of the sheet's file. */
export const SHEET_FILE = 'xl/worksheets/sheet1.xml';

/** Returns the file of the workbook itself, which names the sheet and the rows that its filter is for. */
export function workbookFile(title: string, columns: number, rows: number): Readonly<Record<string, string>> {
  const name = sheetName(title);
  // In a formula, an apostrophe in a name is doubled.
  const range = `'${name.replaceAll("'", "''")}'!$A$1:$${letter(columns - 1)}$${rows}`;
  const filter = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escaped(range)}</definedName></definedNames>`;
  return {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets>${filter}</workbook>`,
  };
}

/** Returns the beginning of the sheet: the heading stays in view. */
export function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }, index) => textCell(index, 1, title, HEADING));
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`;
}

/** Returns a row. @param row its number, from 1 */
export function sheetRow(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, column, row)).join('')}</row>`;
}

/** Returns the end of the sheet: every column has a filter. @param rows how many rows it has, with the heading */
export function sheetEnd(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${letter(columns - 1)}${rows}"/></worksheet>`;
}

/** Excel refuses these characters in the name of a sheet, apostrophes around it, and one name. */
export function sheetName(title: string): string {
  const name = title
    .replaceAll(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .toWellFormed()
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
  return name === '' || /^history$/i.test(name) ? 'Guests' : name;
}

function cellXml(cell: Cell, column: number, row: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textCell(column, row, cell);
  const at = `${letter(column)}${row}`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${TIME}"><v>${(Date.parse(`${cell.local}Z`) - FIRST_DAY) / DAY}</v></c>`;
}

/** A cell of text is never a formula, whatever it begins with. */
function textCell(column: number, row: number, text: string, style?: number): string {
  const kept = text
    .toWellFormed()
    .slice(0, LONGEST_CELL)
    .replace(/[\ud800-\udbff]$/, '');
  return `<c r="${letter(column)}${row}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
}

/** Returns the letter of a column, from 0; there are at most 26. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold are left out. What looks like an escape of Excel is escaped itself (22.9.2.19). */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const all = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
