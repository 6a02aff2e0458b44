/**
 * This file writes a workbook of Excel (.xlsx) with one sheet, row by row. The libraries we know hold all cells in memory:
 * 600 MiB for 100,000 guests, more than the function has that answers calls.
 */
import { Zip, ZipDeflate } from 'fflate';
import type { Cell, Column } from './guest-table.ts';
import { filesBeforeSheet, SHEET_FILE, sheetEnd, sheetRow, sheetStart, workbookFile } from './sheet-xml.ts';

/** The content type of a workbook. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Returns the octets of a workbook, in pieces.
 * @param title of the sheet, in as far as Excel allows it
 * @param pages the rows, some at a time
 */
export async function* writeWorkbook(
  title: string,
  columns: readonly Column[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, octets) => {
    if (error) throw error;
    written.push(octets as Uint8Array<ArrayBuffer>);
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name);
    zip.add(file);
    return (text: string, isLast: boolean) => file.push(Buffer.from(text), isLast);
  };
  for (const [name, text] of Object.entries(filesBeforeSheet())) add(name)(text, true);
  const sheet = add(SHEET_FILE);
  sheet(sheetStart(columns), false);
  let rows = 1;
  for await (const page of pages) {
    const first = rows + 1;
    sheet(page.map((cells, index) => sheetRow(cells, first + index)).join(''), false);
    rows += page.length;
    yield* written.splice(0);
  }
  sheet(sheetEnd(columns.length, rows), true);
  for (const [name, text] of Object.entries(workbookFile(title, columns.length, rows))) add(name)(text, true);
  zip.end();
  yield* written.splice(0);
}
