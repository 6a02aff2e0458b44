/**
 * This file writes tables (RFC 4180) that are safe to open in a spreadsheet, and the table of recipients that programs
 * read. People read the one of guest-table.ts.
 */
import { answerTo, type RecipientRecord, shownDelivery, statusOf } from '#domain/recipient/recipient.ts';

const COLUMNS = [
  'email',
  'name',
  'status',
  'answered_version',
  'sent_version',
  'origin',
  'client',
  'guests',
  'comment',
  'replied_at',
  'delivery',
] as const;

/** Returns the heading with a byte order mark, without which Excel reads UTF-8 in the local code page. */
export function csvHeader(): string {
  return `\uFEFF${COLUMNS.join(',')}\r\n`;
}

/** Returns the row of a recipient. @param instance the occurrence whose answers it shows; null for the series */
export function csvRow(recipient: RecipientRecord, instance: string | null): string {
  const { email, name, sentVersion, origin } = recipient;
  const answer = answerTo(recipient, instance);
  const cells = [
    email,
    name,
    statusOf(recipient, instance),
    answer?.sequence,
    sentVersion,
    origin,
    answer?.client,
    answer?.guests,
    answer?.comment,
    answer?.receivedAt,
    shownDelivery(recipient),
  ];
  return csvLine(cells);
}

/** What stands between the cells of a row. */
export type Separator = ',' | ';';

/** Returns one row with its line break. */
export function csvLine(cells: readonly Cell[], separator: Separator = ','): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
}

type Cell = string | number | null | undefined;

/**
 * The beginning of a formula: at the start of a cell, also in full-width characters, and where a spreadsheet that
 * splits cells at semicolons, tabs or bars would see one.
 */
const FORMULA = /(^|[;|\t\r\n])((?:[^\S\t\r\n]|")*)(?=[=+\-@＝＋－＠])/g;

/** Spreadsheets run formulas, some even after a tab at the start of a cell. An apostrophe turns them into text. */
function csvCell(value: Cell, separator: Separator): string {
  const harmless = String(value ?? '')
    .replace(FORMULA, "$1'$2")
    .replace(/^(?=\t)/, "'");
  return /["\r\n]/.test(harmless) || harmless.includes(separator)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
