/** Recipients as a table (RFC 4180) that is safe to open in a spreadsheet. */
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

/** With a byte order mark, without which Excel takes UTF-8 for the local code page. */
export function csvHeader(): string {
  return `\uFEFF${COLUMNS.join(',')}\r\n`;
}

/** @param instance the occurrence whose answers it shows; null for the series */
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

/** One row, its line break included. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

type Cell = string | number | null | undefined;

/**
 * Where a cell begins like a formula, also in wide letters, and also where a spreadsheet that parts cells at semicolons,
 * tabs or bars sees one begin.
 */
const FORMULA = /(^|[;|\t\r\n])((?:[^\S\t\r\n]|")*)(?=[=+\-@＝＋－＠])/g;

/** A spreadsheet runs formulas, some also behind a tab that a cell begins with; an apostrophe makes them text. */
function csvCell(value: Cell): string {
  const harmless = String(value ?? '')
    .replace(FORMULA, "$1'$2")
    .replace(/^(?=\t)/, "'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
