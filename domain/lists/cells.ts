/**
 * This file reads text as rows of cells: CSV (RFC 4180), its variants with semicolons or tabs, and plain lists. It does
 * not use Papa Parse, which takes an unclosed quote for a cell that swallows all further rows, and which does not
 * number rows as a spreadsheet does.
 */
/** A row of cells. */
export interface Row {
  /** The row's number in a spreadsheet: from 1, counting empty rows. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** From the most to the least reliable: a tab is always meant as a separator, while a comma may be part of a cell. */
const SEPARATORS = ['\t', ';', ','] as const;
/** The line with which Excel declares the separator. */
const DECLARED = /^sep=([\t;,])[ \t]*(?=\n|$)/i;
/** A byte order mark, also one that was decoded as letters (of UTF-8 or UTF-16), once or more often. */
const MARK = /^(?:\ufeff|\ufffe|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)+/;
/** How many lines are used to find the separator. */
const LOOKED_AT = 200;

/** Returns every row that is not empty, or the first `most` of them. */
export function readCells(text: string, most = Number.POSITIVE_INFINITY): Row[] {
  const lines = text.replace(MARK, '').replace(/\r\n?/g, '\n');
  const declared = DECLARED.exec(lines);
  const separator = declared?.[1] ?? separatorOf(lines);
  const rows: Row[] = [];
  // Excel does not count the line that declares the separator.
  for (let at = declared?.[0].length ?? 0, number = declared ? 0 : 1; at <= lines.length; number += 1) {
    if (rows.length >= most) break;
    const [cells, next] = readRow(lines, at, separator);
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells });
    at = next;
  }
  return rows;
}

/**
 * Returns rows as text from which `readCells` reads the same rows: with their numbers, and with cells without the blanks
 * around them. It names its separator, because cells may have more commas than there are tabs.
 * @param rows ascending by number
 */
export function writeCells(rows: readonly Row[]): string {
  let text = 'sep=\t\n';
  let next = 1;
  for (const { number, cells } of rows) {
    text += `${'\n'.repeat(number - next)}${cells.map(written).join('\t')}\n`;
    next = number + 1;
  }
  return text;
}

function written(cell: string): string {
  const text = cell.replaceAll('\0', '').trim();
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns the separator that occurs in most lines. */
function separatorOf(lines: string): string {
  const sample = lines.split('\n', LOOKED_AT).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = SEPARATORS.map((separator) => sample.filter((line) => line.includes(separator)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Returns one row from `at` on, and where the next one begins. */
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

/** Returns where a quoted cell ends; null for a cell that is not quoted, or whose quotes are part of its text. */
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
