/** After a round the organizer is notified how many guests it reached, how many it did not reach, and why. */
import type { Change, EventRecord } from '#domain/event/event.ts';
import type { RoundReport } from '#domain/event/version-history.ts';
import { timesOf } from '#domain/itip/series/kept-times.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { otherDates } from '#domain/itip/words/one-date.ts';
import { instanceInWords } from '#domain/itip/words/when.ts';
import { cancelled } from '#domain/notices/cancelled.ts';
import { updated } from '#domain/notices/updated.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import type { ReadChanges } from '../steps/read-changes.ts';

/** What the report of a round needs. */
export interface ReportDeps extends NoticeDeps {
  readonly readChanges: ReadChanges;
}

/** Mails the organizer the report of a round, once for each version. */
export async function reportRound(
  event: EventRecord,
  change: Change,
  report: RoundReport,
  deps: ReportDeps,
): Promise<void> {
  const id = `round-${event.id}-${event.version}`;
  const changes =
    change.kind === 'cancel'
      ? []
      : await deps.readChanges(event, event.version - 1, change.instance, organizerWords(event));
  await notify(deps, event.organizer, noticeOf(event, change, changes, report, deps), { id });
}

function noticeOf(
  event: EventRecord,
  change: Change,
  changes: readonly Sentence[],
  report: RoundReport,
  { deployment, now }: NoticeDeps,
) {
  const { summary, timeZone } = event.details;
  const words = organizerWords(event);
  const day = change.instance && instanceInWords(change.instance, timeZone, words);
  const { notified, ...notNotified } = report;
  if (change.kind === 'cancel') {
    const others = change.instance && otherDates(timesOf(event.details), change.instance, now());
    return cancelled({
      words,
      deployment,
      summary,
      instance: day && others ? { day, others } : null,
      notified,
      unreachable: notNotified.unreachable,
    });
  }
  return updated({
    words,
    deployment,
    eventId: event.id,
    summary,
    version: event.version,
    instance: day,
    when: inOneLine(whenOfDetails(event.details, now(), words), words),
    changes,
    asksAgain: change.significant,
    callsOff: change.callsOff ?? false,
    notified,
    notNotified,
    endsEarlier: change.endsEarlier ?? false,
  });
}
