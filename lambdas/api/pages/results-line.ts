/** The line of an event below `/results/:eventId`: a page of it, a table, and the button that takes somebody out. */
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { placesCounted, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { separatorFor } from '#domain/lists/guest-table.ts';
import { csvLine } from '#domain/lists/recipients-csv.ts';
import { downloadAs } from '#domain/text/file-name.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { leaveLine, listLine } from '#store/guest-line.ts';
import { readPage } from '#store/page-settings.ts';
import { readTally } from '#store/tallies.ts';
import { type LineView, linePage } from '#web/results/line.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from '../context.ts';
import { baseOf } from '../frame.ts';
import { BEGINNING, type LineCursor, readCursor, writeCursor } from '../line-cursor.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { needEvent } from '../session.ts';

const ON_A_PAGE = 100;
/** The results page shows so many. */
export const FIRST_IN_LINE = 5;

/** Returns the routes. */
export function linePageRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const event = needEvent(deps);
  return new Hono<ApiEnv>()
    .get('/line', event, async (context) => {
      const from = positionIn(context.req.query('after'));
      const line = await readLine(context.var.event.id, from, ON_A_PAGE, null, deps);
      const last = line.people.length === ON_A_PAGE ? line.people.at(-1) : undefined;
      const next =
        last && new URLSearchParams({ after: writeCursor(from.position + ON_A_PAGE, last) }).toString();
      return context.html(
        linePage(organizerFrame(context, deps, context.var.event), context.var.event, line, next ?? null),
      );
    })
    .get('/line.csv', event, (context) => streamLine(context, context.var.event, deps))
    .post(`/line/:recipientId{${ID_PATTERN}}/remove`, event, async (context) => {
      const { id } = context.var.event;
      await leaveLine(deps.table, id, context.req.param('recipientId'));
      return context.redirect(`${baseOf(context)}/results/${id}?left=1`, 303);
    });
}

/** Returns what is shown of the line. @param known the counts if they were read already */
export async function readLine(
  eventId: string,
  from: LineCursor,
  most: number,
  known: Tally | null,
  deps: ApiDeps,
): Promise<LineView> {
  const [{ lineLength: length, open, places }, tally, people] = await Promise.all([
    readPage(deps.table, eventId),
    known ?? readTally(deps.table, eventId),
    listLine(deps.table, eventId, from.after, most),
  ]);
  const { accepted, kept } = placesCounted(tally);
  return { length, kept, accepted, settings: { open, places }, people, before: from.position };
}

/** An address that somebody has typed wrong leads to the beginning. */
function positionIn(text: string | undefined): LineCursor {
  try {
    return text === undefined ? BEGINNING : readCursor(text);
  } catch (error) {
    if (error instanceof ApiProblem) return BEGINNING;
    throw error;
  }
}

/** Answers with the line as CSV for people: it opens in columns in a spreadsheet of the reader's language. */
function streamLine(context: Context, { id, details }: EventRecord, deps: ApiDeps): Response {
  const separator = separatorFor(context.req.header('Accept-Language'));
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', downloadAs(details.summary, 'line', 'csv'));
  context.header('Vary', 'Accept-Language', { append: true });
  return stream(context, async (out) => {
    await out.write(`\uFEFF${csvLine(['Position', 'Email', 'Name', 'Origin', 'Joined (UTC)'], separator)}`);
    let position = 0;
    let people = await listLine(deps.table, id, null, ON_A_PAGE);
    while (people.length > 0) {
      const before = position;
      const rows = people.map(({ email, name, origin, joinedAt }, index) =>
        csvLine([before + index + 1, email, name, origin, joinedAt], separator),
      );
      await out.write(rows.join(''));
      position += people.length;
      people = await listLine(deps.table, id, people.at(-1) ?? null, ON_A_PAGE);
    }
  });
}
