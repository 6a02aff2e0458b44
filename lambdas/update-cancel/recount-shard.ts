/** A recount repairs the tally of a shard after a worker died between its recipients and their counts. */
import { recount } from '#store/recount.ts';
import type { RecountJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';
import { askForRecounts, type CountingDeps } from '../steps/count-together.ts';

/** Seconds after which a shard in which others were counting is tried again. */
const BUSY = 20;

/** Recounts a shard, or tries again later when others are counting in it. */
export async function recountShard({ kind: _, ...name }: RecountJob, deps: CountingDeps): Promise<void> {
  if ((await recount(deps.table, name, deps.now())) === 'busy') return askForRecounts(deps, [name], BUSY);
  log.info('A shard was recounted.', { eventId: name.eventId, shard: name.shard });
}
