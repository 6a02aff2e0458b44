/** The data of the results page. It takes a bounded number of small reads, however many guests were invited. */

import { eventPageId } from '#domain/access/public-id.ts';
import { statisticsOf, type Tally } from '#domain/counts/tally.ts';
import { curveOf } from '#domain/counts/timeline.ts';
import { waitingFor } from '#domain/counts/waiting-for.ts';
import { currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { readCounts } from '#lambdas/steps/count-together.ts';
import { readPage as readPageRecord } from '#store/page-settings.ts';
import { listProposals } from '#store/proposals.ts';
import { readTimeline } from '#store/timeline.ts';
import { listVersions } from '#store/versions.ts';
import type { Counts } from '#web/results/headcount.ts';
import type { ReminderState } from '#web/results/page.ts';
import type { EventPageState } from '#web/results/page-form.ts';
import type { ApiDeps } from '../context.ts';
import { BEGINNING } from '../line-cursor.ts';
import { wereReminded } from '../remind-waiting.ts';
import { standingOf } from './open-events.ts';
import { FIRST_IN_LINE, readLine } from './results-line.ts';
import { readOccurrences } from './results-occurrences.ts';

/** The page shows this many latest versions and proposals. */
const LATEST = 20;

/**
 * Returns the counts and their ETag, or null when nothing has changed.
 * @param known the ETag that the reader has
 */
export async function readNews(
  deps: ApiDeps,
  event: EventRecord,
  known: string | undefined,
): Promise<{ counts: Counts; tag: string } | null> {
  const tally = await readCounts(deps, event.id);
  const tag = `"${fingerprint(String(event.version), JSON.stringify(Object.entries(tally).sort()))}"`;
  return tag === known ? null : { counts: await countsOf(deps, event, tally), tag };
}

/** Returns what the results page shows of an event, without the list of recipients. */
export async function readResults(deps: ApiDeps, event: EventRecord) {
  const tally = await readCounts(deps, event.id);
  const [counts, next, versions, proposals, page, line, reminder] = await Promise.all([
    countsOf(deps, event, tally),
    readOccurrences(deps, event, tally),
    listVersions(deps.table, event.id, LATEST + 1),
    listProposals(deps.table, event.id, LATEST),
    readPage(deps, event),
    readLine(event.id, BEGINNING, FIRST_IN_LINE, tally, deps),
    reminderState(deps, event, tally),
  ]);
  return {
    event,
    counts,
    next,
    versions: versions.slice(0, LATEST),
    earlier: versions[LATEST],
    proposals,
    page,
    line,
    reminder,
  };
}

/** Returns how many guests can be reminded, or that they were reminded today. */
export async function reminderState(
  deps: ApiDeps,
  event: EventRecord,
  known: Tally | null = null,
): Promise<ReminderState> {
  if (event.status === 'cancelled' || isEventOver(event.details, deps.now())) return 0;
  if (await wereReminded(event.id, deps)) return 'done';
  return waitingFor(statisticsOf(known ?? (await readCounts(deps, event.id)), currentTimeVersion(event)));
}

/** Returns the state of the event's public page. */
async function readPage(deps: ApiDeps, event: EventRecord): Promise<EventPageState> {
  const [keys, settings, state] = await Promise.all([
    deps.keys(),
    readPageRecord(deps.table, event.id),
    standingOf(event, deps).then(({ state }) => state),
  ]);
  return { id: eventPageId(keys, event), settings, locale: event.locale ?? null, state };
}

async function countsOf(deps: ApiDeps, event: EventRecord, tally: Tally): Promise<Counts> {
  const known = await readTimeline(deps.table, event.id);
  const statistics = statisticsOf(tally, currentTimeVersion(event));
  const curve = curveOf(known, statistics, Date.parse(event.createdAt), deps.now());
  return { statistics, curve, zone: event.details.timeZone };
}
