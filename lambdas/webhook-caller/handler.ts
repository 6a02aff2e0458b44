/**
 * This function calls the webhooks. It reads strangers' answers, so it may do nothing else: it has no access to the table,
 * the bucket or the keys, and only reports what became of each call.
 */
import { lookup } from 'node:dns/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { CodedError } from '#domain/text/coded-error.ts';
import { openQueue, sendJobs } from '#store/queue.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import type { ChangesQueueJob } from '../runtime/jobs/changes.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { type WebhookCallJob, webhookQueueJob } from '../runtime/jobs/webhook.ts';
import { type CallDeps, call } from './call.ts';
import type { Resolve } from './resolve.ts';

const resolveAll: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * Returns the handler, made from the function's environment.
 * @param now milliseconds since 1970
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
  resolve: Resolve = resolveAll,
) {
  const env = readEnvironment(variables, 'CHANGES_QUEUE_URL', 'WEBHOOK_LOOPBACK', 'FEEDING_QUEUE_URLS');
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const changes = openQueue<ChangesQueueJob>(env.CHANGES_QUEUE_URL);
  const deps: CallDeps = { resolve, allowsLoopback: env.WEBHOOK_LOOPBACK };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    eachRecord(event, context, async (body) => {
      const job = readJob(webhookQueueJob, body);
      const began = now();
      const outcome = await outcomeOf(job, deps);
      const at = new Date(began).toISOString();
      const milliseconds = Math.max(Math.round(now() - began), 0);
      await sendJobs(changes, job.call.webhookId, [
        { body: { kind: 'call-ended', call: job.call, at, milliseconds, ...outcome } },
      ]);
    });
}

async function outcomeOf(
  job: WebhookCallJob,
  deps: CallDeps,
): Promise<{ readonly status: number | null; readonly error: string | null }> {
  try {
    return { status: await call(job, deps), error: null };
  } catch (error) {
    if (error instanceof CodedError) return { status: null, error: error.code };
    throw error;
  }
}
