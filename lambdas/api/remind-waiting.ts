/** The guests who have not answered are reminded by the API and from the results page. */
import { statisticsOf } from '#domain/counts/tally.ts';
import { waitingFor } from '#domain/counts/waiting-for.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { mayBeReminded } from '#domain/recipient/reminder.ts';
import { organizerHandle, SHARDS } from '#domain/text/ids.ts';
import { sendJobs } from '#store/queue.ts';
import { isUsedUp, takeFromRateLimit } from '#store/rate-limits.ts';
import { listRecipients } from '#store/recipients.ts';
import { readSendBlocksOf } from '#store/send-blocks.ts';
import { readTally } from '#store/tallies.ts';
import { deliveriesTo } from '../runtime/jobs/delivery.ts';
import type { ApiDeps } from './context.ts';
import { needsComing } from './needs-coming.ts';

/** Up to so many guests are looked at while the call waits. */
const FEW = 1000;

/** How many reminders were queued, and whether each guest was looked at for that number. */
interface Reminded {
  readonly queued: number;
  readonly exact: boolean;
}

/**
 * Queues a reminder for the guests of an event who have not answered. Repeated after a crash, or by a second click, it reminds
 * nobody twice: see `mayBeReminded`.
 * @throws ApiProblem `event-cancelled` or `event-over`
 */
export async function remindWaiting(event: EventRecord, deps: ApiDeps): Promise<Reminded> {
  needsComing(event, deps);
  const reminded = await queueReminders(event, deps);
  // It is recorded last: a call that died before it queued anything does not use up the day.
  await takeFromRateLimit(deps.table, limitOf(event.id), deps.now());
  return reminded;
}

/** Returns true when the guests of an event were reminded today (UTC). */
export function wereReminded(eventId: string, { table, now }: ApiDeps): Promise<boolean> {
  return isUsedUp(table, limitOf(eventId), now());
}

function limitOf(eventId: string) {
  return { name: `reminders#${eventId}`, most: 1, window: 24 * 3600 };
}

async function queueReminders(event: EventRecord, deps: ApiDeps): Promise<Reminded> {
  const at = new Date(deps.now()).toISOString();
  const tally = await readTally(deps.table, event.id);
  if ((tally.invited ?? 0) <= FEW) {
    const ids = await whoIsReminded(event, at, deps);
    const jobs = deliveriesTo(event.id, ids).map((body) => ({ body: { ...body, reminder: at } }));
    await sendJobs(deps.delivery, event.id, jobs);
    return { queued: ids.length, exact: true };
  }
  await sendJobs(deps.rounds, event.id, [{ body: { kind: 'reminders', eventId: event.id, at } }]);
  return { queued: waitingFor(statisticsOf(tally, 0)), exact: false };
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
async function whoIsReminded(event: EventRecord, at: string, deps: ApiDeps): Promise<string[]> {
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
