/** The route GET /v1/event/changes. */
import { Hono } from 'hono';
import { readChangeCursor, writeChangeCursor } from '#domain/changes/cursor.ts';
import { showChanges } from '#lambdas/steps/show-changes.ts';
import { getLogHead, readLog } from '#store/change-log.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { followWithPast } from './follow.ts';
import { needAccess } from './need-access.ts';
import { readQuery } from './query.ts';
import { changesQuery } from './schemas/changes.ts';

/** Returns the route that lists what happened to an event. The first call has the event followed from then on. */
export function changeRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().get('/changes', needAccess(deps, 'read'), async (context) => {
    const { event } = context.var;
    const { since, limit } = readQuery(changesQuery(), context.req.query());
    await followWithPast(event, deps);
    const after = since === undefined ? 0 : await numberIn(since, event.id, deps);
    const { changes, to } = await readLog(deps.table, event.id, after, limit);
    const entries = await showChanges(deps.table, event.id, changes);
    return context.json({ changes: entries.map(({ shown }) => shown), cursor: writeChangeCursor(to) });
  });
}

async function numberIn(cursor: string, eventId: string, { table }: ApiDeps): Promise<number> {
  const number = readChangeCursor(cursor);
  const isOurs = number !== null && (number === 0 || number <= (await getLogHead(table, eventId)).last);
  if (!isOurs)
    throw new ApiProblem(
      'query-invalid',
      'since: use the cursor from an earlier answer for this event, unchanged.',
    );
  return number;
}
