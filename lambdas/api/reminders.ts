/** The route that reminds the guests who have not answered. */
import { Hono } from 'hono';
import { statisticsOf } from '#domain/counts/tally.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { mayBeReminded } from '#domain/recipient/reminder.ts';
import { organizerHandle, SHARDS } from '#domain/text/ids.ts';
import { sendJobs } from '#store/queue.ts';
import { listRecipients } from '#store/recipients.ts';
import { readSendBlocksOf } from '#store/send-blocks.ts';
import { readTally } from '#store/tallies.ts';
import { deliveriesTo } from '../runtime/jobs.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { needsComing } from './guests.ts';
import { needAccess } from './need-access.ts';

type Event = ApiEnv['Variables']['event'];

/** Up to so many guests are looked at while the call waits. */
const FEW = 1000;

/** Returns POST `/reminders`. */
export function reminderRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/reminders', needAccess(deps, 'manage'), async (context) => {
    const { event } = context.var;
    needsComing(event, deps);
    const at = new Date(deps.now()).toISOString();
    const tally = await readTally(deps.table, event.id);
    if ((tally.invited ?? 0) <= FEW) {
      const ids = await whoIsReminded(event, at, deps);
      const jobs = deliveriesTo(event.id, ids).map((body) => ({ body: { ...body, reminder: at } }));
      await sendJobs(deps.delivery, event.id, jobs);
      return context.json({ queued: ids.length, exact: true }, 202);
    }
    await sendJobs(deps.rounds, event.id, [{ body: { kind: 'reminders', eventId: event.id, at } }]);
    const { invited, sent, needsAction, byOrigin } = statisticsOf(tally, 0);
    // Who has no invite has not answered either, but for those who answered an invite that somebody forwarded.
    const unsent = invited - sent - (byOrigin[SHARED_ORIGIN] ?? 0);
    return context.json({ queued: Math.max(needsAction - unsent, 0), exact: false }, 202);
  });
}

async function silentIn(
  eventId: string,
  shard: number,
  at: string,
  deps: ApiDeps,
): Promise<RecipientRecord[]> {
  const silent: RecipientRecord[] = [];
  let after: string | undefined;
  do {
    const page = await listRecipients(deps.table, eventId, shard, { after, limit: FEW });
    silent.push(...page.recipients.filter((one) => mayBeReminded(one, at)));
    after = page.after ?? undefined;
  } while (after !== undefined);
  return silent;
}

/** Returns the ids of the guests of an event who are due a reminder and may be written to. */
async function whoIsReminded(event: Event, at: string, deps: ApiDeps): Promise<string[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => silentIn(event.id, shard, at, deps));
  const silent = (await Promise.all(shards)).flat();
  const blocks = await readSendBlocksOf(
    deps.table,
    await deps.keys(),
    organizerHandle(event.owner),
    silent.map(({ email }) => email),
  );
  return silent
    .filter(({ email }) => !blocks.get(email)?.suppressed && !blocks.get(email)?.optedOut)
    .map(({ id }) => id);
}
