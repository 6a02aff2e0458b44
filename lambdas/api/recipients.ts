/** GET /v1/event/recipients and recipients.csv */
import { Hono } from 'hono';
import * as z from 'zod';
import { STATUSES } from '../../domain/answers.ts';
import { type RecipientRecord, statusOf } from '../../domain/recipient.ts';
import { type Cursor, pageRecipients, readCursor, writeCursor } from '../../store/recipient-pages.ts';
import { listHistory } from '../../store/recipients.ts';
import { needCode } from './code.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { streamCsv } from './recipients-csv.ts';

const query = z.object({
  status: z.enum(STATUSES).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(200).optional(),
});

export function recipientRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/recipients', needCode(deps, 'manage'), async (context) => {
      const { id } = context.var.event;
      const { status, limit, cursor } = readQuery(context.req.query());
      const page = await pageRecipients(deps.table, id, { status, limit, from: cursorFrom(cursor) });
      const recipients = await Promise.all(page.recipients.map((recipient) => shown(recipient, deps)));
      return context.json({ recipients, ...(page.next ? { cursor: writeCursor(page.next) } : {}) });
    })
    .get('/recipients.csv', needCode(deps, 'manage'), (context) => {
      const { id } = context.var.event;
      const { status } = readQuery(context.req.query());
      return streamCsv(context, deps, id, status);
    });
}

function readQuery(sent: Record<string, string>) {
  const read = query.safeParse(sent);
  if (read.success) return read.data;
  throw new ApiProblem(
    'query-invalid',
    read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join(' '),
  );
}

function cursorFrom(text: string | undefined): Cursor {
  const cursor = text === undefined ? { shard: 0, after: null } : readCursor(text);
  if (!cursor)
    throw new ApiProblem('query-invalid', 'cursor: use the one from the answer before, unchanged.');
  return cursor;
}

async function shown(recipient: RecipientRecord, deps: ApiDeps) {
  const { email, name, answer, sentVersion, origin } = recipient;
  return {
    email,
    name,
    status: statusOf(recipient, null),
    answeredVersion: answer?.sequence ?? null,
    sentVersion,
    origin,
    client: answer?.client ?? null,
    comment: answer?.comment ?? null,
    guests: answer?.guests ?? 0,
    answeredBy: answer?.answeredBy ?? null,
    repliedAt: answer?.receivedAt ?? null,
    delivery: recipient.delivery,
    history: await listHistory(deps.table, recipient.eventId, recipient.id),
  };
}
