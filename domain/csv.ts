/** Recipients as a table (RFC 4180) that is safe to open in a spreadsheet. */
import { type RecipientRecord, statusOf } from './recipient.ts';

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

export function csvRow(recipient: RecipientRecord): string {
  const { email, name, answer, sentVersion, origin, delivery } = recipient;
  const cells = [
    email,
    name,
    statusOf(recipient, null),
    answer?.sequence,
    sentVersion,
    origin,
    answer?.client,
    answer?.guests,
    answer?.comment,
    answer?.receivedAt,
    delivery,
  ];
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * Where a cell begins like a formula, also in wide letters, and also where a spreadsheet that parts cells at semicolons
 * sees one begin.
 */
const FORMULA = /(^|[;\r\n])((?:[^\S\r\n]|")*)(?=[=+\-@＝＋－＠])/g;

/** A spreadsheet runs formulas; an apostrophe makes them text. */
function csvCell(value: string | number | null | undefined): string {
  const harmless = String(value ?? '').replace(FORMULA, "$1'$2");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
