/** The reports of one invocation are taken together by shard, so that the counts of a shard move once. */
import { shardOf } from '#domain/text/ids.ts';
import type { SesReportOfMail } from './sending-event.ts';

/** A report with the id of the message that brought it. */
export interface ReceivedSesReport extends SesReportOfMail {
  readonly note: string;
}

/**
 * Returns a function to which every record of an invocation passes its report. It resolves when the report is taken.
 * @param takeTogether takes reports about recipients of one shard. For each report it returns null, or the error because of
 * which that report must come again
 */
export function gatherSesReports(
  takeTogether: (reports: readonly ReceivedSesReport[]) => Promise<readonly (Error | null)[]>,
): (report: ReceivedSesReport) => Promise<void> {
  let taken: Promise<ReadonlyMap<ReceivedSesReport, Error | null>> | null = null;
  const all: ReceivedSesReport[] = [];

  async function takeAll(): Promise<ReadonlyMap<ReceivedSesReport, Error | null>> {
    // The records of an invocation pass their reports before anything is waited for.
    await Promise.resolve();
    const shards = Map.groupBy(all, ({ eventId, recipientId }) => `${eventId}#${shardOf(recipientId)}`);
    const outcomes = await Promise.all(
      [...shards.values()].map(async (reports) => {
        const errors = await takeTogether(reports).catch((error: Error) => reports.map(() => error));
        return reports.map((report, index) => [report, errors[index] ?? null] as const);
      }),
    );
    return new Map(outcomes.flat());
  }

  return async (report) => {
    all.push(report);
    taken ??= takeAll();
    const error = (await taken).get(report);
    if (error) throw error;
  };
}
