/** The routes GET /v1/event/recipients, /v1/event/recipients.csv and /v1/event/recipients.xlsx. */
import { Hono } from 'hono';
import { answerTo, type RecipientRecord, shownDelivery, statusOf } from '#domain/recipient/recipient.ts';
import { type Cursor, pageRecipients, readCursor, writeCursor } from '#store/recipient-pages.ts';
import { listHistory } from '#store/recipients.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { streamCsv, streamWorkbook } from './guest-files.ts';
import { needAccess } from './need-access.ts';
import { readInstance } from './occurrence.ts';
import { readQuery } from './query.ts';
import { recipientsQuery, tableQuery } from './schemas/recipients.ts';

/** Returns the routes that list recipients. */
export function recipientRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/recipients', needAccess(deps, 'read'), async (context) => {
      const { event } = context.var;
      const { status, limit, cursor, ...asked } = readQuery(recipientsQuery(), context.req.query());
      const from = cursorFrom(cursor);
      const instance = await readInstance(asked.instance, event, deps);
      const page = await pageRecipients(deps.table, event.id, { status, instance, limit, from });
      const recipients = await Promise.all(
        page.recipients.map((recipient) => shown(recipient, instance, deps)),
      );
      return context.json({ recipients, ...(page.next ? { cursor: writeCursor(page.next) } : {}) });
    })
    .get('/recipients.csv', needAccess(deps, 'read'), async (context) => {
      const { event } = context.var;
      const { status, ...asked } = readQuery(tableQuery(), context.req.query());
      const instance = await readInstance(asked.instance, event, deps);
      return streamCsv(context, deps, event, { status, instance });
    })
    .get('/recipients.xlsx', needAccess(deps, 'read'), async (context) => {
      const { event } = context.var;
      const { status, ...asked } = readQuery(tableQuery(), context.req.query());
      const instance = await readInstance(asked.instance, event, deps);
      return streamWorkbook(context, deps, event, { status, instance });
    });
}

function cursorFrom(text: string | undefined): Cursor {
  const cursor = text === undefined ? { shard: 0, after: null } : readCursor(text);
  if (!cursor)
    throw new ApiProblem('query-invalid', 'cursor: use the one from the answer before, unchanged.');
  return cursor;
}

/** Returns a recipient as the API shows it. @param instance the occurrence whose answer it shows; null for the series */
export async function shown(recipient: RecipientRecord, instance: string | null, deps: ApiDeps) {
  const { email, name, sentVersion, origin, locale = null } = recipient;
  const answer = answerTo(recipient, instance);
  const history = await listHistory(deps.table, recipient);
  return {
    email,
    name,
    status: statusOf(recipient, instance),
    answeredVersion: answer?.sequence ?? null,
    sentVersion,
    origin,
    locale,
    client: answer?.client ?? null,
    comment: answer?.comment ?? null,
    guests: answer?.guests ?? 0,
    answeredBy: answer?.answeredBy ?? null,
    repliedAt: answer?.receivedAt ?? null,
    delivery: shownDelivery(recipient),
    history: history.map((entry) => ({ ...entry, counted: entry.counted ?? true })),
  };
}
