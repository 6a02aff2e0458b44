/** This function takes SES sending events. It records the delivery state, ends claims and suppresses addresses. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openOwnTable } from '#store/layout.ts';
import { openQueue } from '#store/queue.ts';
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
    'FEEDING_QUEUE_URLS',
  );
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: FeedbackDeps = {
    table: openOwnTable(env.TABLE_NAME),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    now,
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> => {
    const take = gatherSesReports((reports) => takeSesReports(reports, deps));
    return eachRecord(event, context, async (body, { messageId }) => {
      const reported = readSendingEvent(body);
      if (reported) await take({ ...reported, note: messageId });
    });
  };
}
