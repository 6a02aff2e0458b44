/** This function takes SES sending events. It records the delivery state, ends claims and suppresses addresses. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { isFollowed as isEventFollowed } from '#store/followers.ts';
import { openOwnTable } from '#store/layout.ts';
import { queueOpener } from '#store/queue.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { gatherSesReports } from './gather-ses-reports.ts';
import { readSendingEvent } from './sending-event.ts';
import { type FeedbackDeps, takeSesReports } from './take-ses-reports.ts';

/**
 * Returns the handler, made from the function's environment.
 * @param now milliseconds since 1970
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    'TABLE_NAME',
    'DELIVERY_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'CHANGES_QUEUE_URL',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: Omit<FeedbackDeps, 'isFollowed'> = {
    table: openOwnTable(env.TABLE_NAME),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    changes: openQueue(env.CHANGES_QUEUE_URL),
    now,
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> => {
    const isFollowed = askOnce((eventId) => isEventFollowed(deps.table, eventId));
    const take = gatherSesReports((reports) => takeSesReports(reports, { ...deps, isFollowed }));
    return eachRecord(event, context, async (body, { messageId }) => {
      const reported = readSendingEvent(body);
      if (reported) await take({ ...reported, note: messageId });
    });
  };
}

/** Asks once for each event within an invocation, whose reports are of sixteen shards. */
function askOnce(ask: (eventId: string) => Promise<boolean>): (eventId: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (eventId) => {
    const answer = known.get(eventId) ?? ask(eventId);
    known.set(eventId, answer);
    return answer;
  };
}
