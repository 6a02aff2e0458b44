/**
 * Text as rows of cells: CSV (RFC 4180), its cousins with semicolons or tabs, and plain lists. By hand, since Papa Parse
 * takes a quote that never closes for a cell that swallows all further rows, and does not count rows as a spreadsheet.
 */
import type { Attachment } from '#domain/mail/types.ts';

export interface Row {
  /** As a spreadsheet counts: from 1, empty ones too. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** In the order of trust: a tab parts cells on purpose, a comma stands inside them. */
const SEPARATORS = ['\t', ';', ','] as const;
/** What Excel writes and reads to say which one it is. */
const DECLARED = /^sep=([\t;,])[ \t]*(?=\n|$)/i;
/** A byte order mark, also one that was taken for letters (of UTF-8, of UTF-16), once or more. */
const MARK = /^(?:\ufeff|\ufffe|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)+/;
/** Lines that are looked at to tell the separator. */
const LOOKED_AT = 200;

/** What mail programs and servers call a signature or a footer that they add to a mail, or cut off it. */
const ADDED =
  /^(?:ATT[\d.-]+|Untitled attachment \d+|(?:mail|message|list|e-?mail)?[ _-]?(?:footer|signature|signatur|disclaimer)\d*|Part [\d.]+|mime-attachment)\.+txt$/i;

/** Whether a file may hold rows: by its name, because mail programs call a CSV file all sorts of types; by its type when it has no name. */
export function isTable({ filename, contentType }: Attachment): boolean {
  return filename
    ? /\.(csv|tsv|txt)$/i.test(filename) && !ADDED.test(filename)
    : /^text\/(csv|tab-separated-values)$/i.test(contentType);
}

/** Every row that holds something, or the first `most` of them. */
export function readCells(text: string, most = Number.POSITIVE_INFINITY): Row[] {
  const lines = text.replace(MARK, '').replace(/\r\n?/g, '\n');
  const declared = DECLARED.exec(lines);
  const separator = declared?.[1] ?? separatorOf(lines);
  const rows: Row[] = [];
  // Excel does not count the line that declares.
  for (let at = declared?.[0].length ?? 0, number = declared ? 0 : 1; at <= lines.length; number += 1) {
    if (rows.length >= most) break;
    const [cells, next] = readRow(lines, at, separator);
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells });
    at = next;
  }
  return rows;
}

/** The one that most lines have. */
function separatorOf(lines: string): string {
  const sample = lines.split('\n', LOOKED_AT).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = SEPARATORS.map((separator) => sample.filter((line) => line.includes(separator)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** One row from `at` on, and where the next one begins. */
function readRow(lines: string, at: number, separator: string): [string[], number] {
  const cells: string[] = [];
  let from = at;
  for (;;) {
    const end = quotedEnd(lines, from, separator) ?? plainEnd(lines, from, separator);
    cells.push(unquoted(lines.slice(from, end)));
    if (lines[end] !== separator) return [cells, end + 1];
    from = end + 1;
  }
}

function plainEnd(lines: string, from: number, separator: string): number {
  let end = from;
  while (end < lines.length && lines[end] !== separator && lines[end] !== '\n') end += 1;
  return end;
}

/** Where a quoted cell ends; null for one that is not quoted, or whose quotes are just characters. */
function quotedEnd(lines: string, from: number, separator: string): number | null {
  if (lines[from] !== '"') return null;
  let close = lines.indexOf('"', from + 1);
  while (close >= 0 && lines[close + 1] === '"') close = lines.indexOf('"', close + 2);
  const end = close + 1;
  return close >= 0 && (end === lines.length || lines[end] === separator || lines[end] === '\n') ? end : null;
}

function unquoted(cell: string): string {
  const text = cell.trim();
  return /^"[\s\S]*"$/.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
