/** Tables of the documentation. */

/**
 * The cells of each row of the table that has these first columns, without its head.
 *
 * @throws Error where there is no such table
 */
export function rowsOf(page: string, ...columns: readonly string[]): string[][] {
  const lines = page.split('\n').map((line) => (line.startsWith('|') ? cellsOf(line) : null));
  const head = lines.findIndex((cells) => cells && columns.every((column, index) => cells[index] === column));
  if (head < 0) throw new Error(`There is no table with the columns ${columns.join(', ')}.`);
  const end = lines.findIndex((cells, index) => index > head && cells === null);
  return lines.slice(head + 2, end < 0 ? undefined : end).filter((cells) => cells !== null);
}

/** What stands in backquotes in a cell. */
export function named(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
