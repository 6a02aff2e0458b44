/** The report that the results page offers is mailed here because the api function may not send mail. */
import { deriveCode } from '#domain/access/codes.ts';
import { statisticsOf } from '#domain/counts/tally.ts';
import { currentTimeVersion } from '#domain/event/event.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { resultsReport } from '#domain/notices/results-report.ts';
import { getEvent } from '#store/events.ts';
import { readTally } from '#store/tallies.ts';
import type { ResultsReportJob } from '../runtime/jobs/organizer.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import type { InboundDeps } from './context.ts';

/** Mails the organizer the report of an event, once for each minute in which it was requested. */
export async function mailResultsReport(
  { eventId, minute }: ResultsReportJob,
  deps: InboundDeps,
): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  const words = organizerWords(event);
  const notice = resultsReport({
    words,
    deployment: deps.deployment,
    summary: event.details.summary,
    when: inOneLine(whenOfDetails(event.details, deps.now(), words), words),
    manageCode: deriveCode(await deps.keys(), event, 'manage'),
    statistics: statisticsOf(await readTally(deps.table, eventId), currentTimeVersion(event)),
  });
  await notify(deps, event.organizer, notice, { id: `report-${eventId}-${minute}` });
}
