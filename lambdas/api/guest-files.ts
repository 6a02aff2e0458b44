/** The files with all guests of an event, streamed page by page in the order of their addresses. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { statisticsOf } from '#domain/counts/tally.ts';
import { currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import { ianaZone, UTC } from '#domain/itip/time/iana.ts';
import {
  type Cell,
  guestCells,
  guestColumns,
  guestCsvHeading,
  guestCsvRow,
  separatorFor,
} from '#domain/lists/guest-table.ts';
import { csvHeader, csvRow } from '#domain/lists/recipients-csv.ts';
import { WORKBOOK_TYPE, writeWorkbook } from '#domain/lists/write-workbook.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { statusOf } from '#domain/recipient/recipient.ts';
import { downloadAs } from '#domain/text/file-name.ts';
import { allByAddress } from '#store/recipient-order.ts';
import { readTally } from '#store/tallies.ts';
import { type ApiDeps, ApiProblem } from './context.ts';

/** Which guests are in a file. */
interface Asked {
  readonly status?: Status | undefined;
  /** The occurrence whose answers are written; null for the series. */
  readonly instance: string | null;
}

/** The most guests of a workbook. A sheet of Excel has 1,048,576 rows, and few computers open a sheet as large. */
const MOST_IN_WORKBOOK = 500_000;

/** Answers with the recipients as CSV (RFC 4180) for programs. docs/api.md describes the columns. */
export function streamCsv(context: Context, deps: ApiDeps, event: EventRecord, asked: Asked): Response {
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', 'attachment; filename="recipients.csv"');
  return stream(context, async (out) => {
    await out.write(csvHeader());
    for await (const guests of guestsOf(deps, event, asked))
      await out.write(guests.map((guest) => csvRow(guest, asked.instance)).join(''));
  });
}

/** Answers with the guests as CSV for people: it opens in columns in a spreadsheet of the reader's language. */
export function streamGuestCsv(context: Context, deps: ApiDeps, event: EventRecord, asked: Asked): Response {
  const separator = separatorFor(context.req.header('Accept-Language'));
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', downloadAs(titleOf(event, asked), 'guests', 'csv'));
  context.header('Vary', 'Accept-Language', { append: true });
  return stream(context, async (out) => {
    await out.write(guestCsvHeading(guestColumns(zoneOf(event)), separator));
    for await (const rows of rowsOf(deps, event, asked))
      await out.write(rows.map((cells) => guestCsvRow(cells, separator)).join(''));
  });
}

/**
 * Answers with the guests as a workbook of Excel.
 * @throws ApiProblem `too-many-for-workbook`
 */
export async function streamWorkbook(
  context: Context,
  deps: ApiDeps,
  event: EventRecord,
  asked: Asked,
): Promise<Response> {
  const { invited } = statisticsOf(await readTally(deps.table, event.id), currentTimeVersion(event));
  if (invited > MOST_IN_WORKBOOK) throw new ApiProblem('too-many-for-workbook');
  const columns = guestColumns(zoneOf(event));
  context.header('Content-Type', WORKBOOK_TYPE);
  context.header('Content-Disposition', downloadAs(titleOf(event, asked), 'guests', 'xlsx'));
  return stream(context, async (out) => {
    const pieces = writeWorkbook(event.details.summary, columns, rowsOf(deps, event, asked));
    for await (const piece of pieces) await out.write(piece);
  });
}

async function* guestsOf(deps: ApiDeps, event: EventRecord, { status, instance }: Asked) {
  for await (const guests of allByAddress(deps.table, event.id))
    yield guests.filter((guest) => !status || statusOf(guest, instance) === status);
}

async function* rowsOf(
  deps: ApiDeps,
  event: EventRecord,
  asked: Asked,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const zone = zoneOf(event);
  for await (const guests of guestsOf(deps, event, asked))
    yield guests.map((guest) => guestCells(guest, asked.instance, zone));
}

/** A file about one occurrence is named after its day too. */
function titleOf({ details }: EventRecord, { instance }: Asked): string {
  return instance === null ? details.summary : `${details.summary} ${instance.slice(0, 10)}`;
}

function zoneOf({ details }: EventRecord) {
  return ianaZone(details.timeZone ?? 'UTC') ?? UTC;
}
