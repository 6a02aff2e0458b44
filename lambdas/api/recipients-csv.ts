/** The table of all recipients is streamed page by page. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { csvHeader, csvRow } from '#domain/lists/recipients-csv.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { type Cursor, pageRecipients } from '#store/recipient-pages.ts';
import type { ApiDeps } from './context.ts';

const PAGE = 500;

interface Rows {
  readonly status?: Status | undefined;
  /** The occurrence whose answers are written; null for the series. */
  readonly instance: string | null;
}

/** Answers with the recipients as CSV (RFC 4180). docs/api.md describes the columns. */
export function streamCsv(context: Context, deps: ApiDeps, eventId: string, rows: Rows): Response {
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', 'attachment; filename="recipients.csv"');
  return stream(context, async (out) => {
    await out.write(csvHeader());
    let from: Cursor | null = { shard: 0, after: null };
    while (from) {
      const page = await pageRecipients(deps.table, eventId, { ...rows, limit: PAGE, from });
      await out.write(page.recipients.map((one) => csvRow(one, rows.instance)).join(''));
      from = page.next;
    }
  });
}
