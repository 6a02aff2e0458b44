/** This file has the table of an event's guests that people download: its columns, in words that people use. */
import type { Zone } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { clientInWords } from '#domain/recipient/calendar-client.ts';
import {
  answerTo,
  DELEGATED_ORIGIN,
  type DeliveryState,
  type RecipientRecord,
  SHARED_ORIGIN,
  shownDelivery,
  statusOf,
} from '#domain/recipient/recipient.ts';
import { LIST_ORIGIN } from './people-list.ts';
import { csvLine, type Separator } from './recipients-csv.ts';

/** A wall-clock time in a cell. */
export interface CellTime {
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly local: string;
}

/** A cell; null for an empty one. */
export type Cell = string | number | CellTime | null;

/** A column: its heading, and its width in characters. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

const ANSWERS: Readonly<Record<Status, string>> = {
  accepted: 'Yes',
  tentative: 'Maybe',
  declined: 'No',
  delegated: 'Delegated',
  'needs-action': 'No answer yet',
};
const MAIL: Readonly<Record<DeliveryState, string>> = {
  queued: 'Waiting to be sent',
  sent: 'Sent',
  delivered: 'Delivered',
  expired: 'Came back',
  bounced: 'Came back',
  complained: 'Complained about',
  rejected: 'Not sent: the address is blocked or unsubscribed',
};
const ORIGINS = new Map([
  [LIST_ORIGIN, 'A list'],
  [SHARED_ORIGIN, 'A forwarded invite'],
  [DELEGATED_ORIGIN, 'Named by another guest'],
]);

/** Returns the columns. @param zone the time zone of all times, which the headings name */
export function guestColumns({ name }: Zone): readonly Column[] {
  return [
    { title: 'Name', width: 26 },
    { title: 'Address', width: 34 },
    { title: 'Answer', width: 15 },
    { title: 'Brings', width: 9 },
    { title: 'Comment', width: 40 },
    { title: `Answered (${name})`, width: 14 + name.length },
    { title: `Invited (${name})`, width: 14 + name.length },
    { title: 'Came from', width: 22 },
    { title: 'Calendar', width: 16 },
    { title: 'Mail', width: 20 },
  ];
}

/** Returns the cells of a guest. @param instance the occurrence whose answer they show; null for the series */
export function guestCells(guest: RecipientRecord, instance: string | null, zone: Zone): readonly Cell[] {
  const { name, email, createdAt, origin } = guest;
  const answer = answerTo(guest, instance);
  const time = (at: string): Cell => ({ local: toLocal(Date.parse(at), zone.offsetAt) });
  return [
    name,
    email,
    ANSWERS[statusOf(guest, instance)],
    answer?.guests || null,
    answer?.comment ?? null,
    answer ? time(answer.receivedAt) : null,
    time(createdAt),
    ORIGINS.get(origin) ?? origin,
    answer ? clientInWords(answer.client) : null,
    // Whoever answered a forwarded invite was not mailed by us.
    origin === SHARED_ORIGIN && guest.sentVersion === null ? null : MAIL[shownDelivery(guest)],
  ];
}

/** Returns the heading of the table as CSV, with a byte order mark, without which Excel reads it in the local code page. */
export function guestCsvHeading(columns: readonly Column[], separator: Separator): string {
  return `\uFEFF${csvLine(
    columns.map(({ title }) => title),
    separator,
  )}`;
}

/** Returns a row of the table as CSV. Spreadsheets in every language read its times as such. */
export function guestCsvRow(cells: readonly Cell[], separator: Separator): string {
  return csvLine(
    cells.map((cell) =>
      typeof cell === 'object' && cell !== null ? cell.local.slice(0, 16).replace('T', ' ') : cell,
    ),
    separator,
  );
}

/**
 * Returns the separator that a spreadsheet of the reader expects, which cannot be one that stands in their numbers.
 * @param languages an Accept-Language header (RFC 9110 section 12.5.4); its most preferred language counts
 */
export function separatorFor(languages: string | undefined): Separator {
  const preferred = (languages ?? '')
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ tag, weight }) => isLanguage(tag) && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)[0];
  if (!preferred) return ',';
  // In Switzerland a point stands before decimals, and Excel expects semicolons.
  const parts = new Intl.NumberFormat(preferred.tag).formatToParts(1234567.5);
  const is = (type: string, value: string) => parts.find((part) => part.type === type)?.value === value;
  return is('decimal', '.') && is('group', ',') ? ',' : ';';
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
