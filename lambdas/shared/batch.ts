/** SQS batches: what failed comes again, what succeeded does not. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { CORRELATION, inTrace } from '../../store/trace.ts';
import { log } from './log.ts';

export type Invocation = Pick<Context, 'awsRequestId'>;

/** What is done about a record that has failed as often as its queue lets it, before it goes to the dead letters. */
export interface LastAttempt {
  /** The queue's `maxReceiveCount`. */
  readonly attempts: number;
  /** Tells whoever waits for an answer. */
  readonly tell: (body: unknown, record: SQSRecord) => Promise<void>;
}

/**
 * Works on every record of a batch at once and reports the ones that failed
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export async function eachRecord(
  event: SQSEvent,
  { awsRequestId }: Invocation,
  work: (body: unknown, record: SQSRecord, index: number) => Promise<void>,
  last?: LastAttempt,
): Promise<SQSBatchResponse> {
  const failed = await Promise.all(
    event.Records.map((record, index) => {
      const body = bodyOf(record);
      return inTrace({ requestId: awsRequestId, correlationId: correlationOf(record, body) }, async () => {
        try {
          await work(body, record, index);
          return [];
        } catch (error) {
          await fail(error, record, body, last);
          return [{ itemIdentifier: record.messageId }];
        }
      });
    }),
  );
  return { batchItemFailures: failed.flat() };
}

/** What a message says: JSON; or the plain text that it is, which SES sends too. */
function bodyOf({ body }: SQSRecord): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/**
 * The name under which a piece of work is followed from function to function. It came with the message, or with the mail
 * that SES reports about; what starts with a word of SES goes by SES's message id.
 */
function correlationOf({ messageAttributes, messageId }: SQSRecord, body: unknown): string {
  const { mail } = Object(body) as { mail?: { messageId?: unknown; tags?: Record<string, unknown> } };
  const [tag] = [mail?.tags?.[CORRELATION]].flat();
  const names = [messageAttributes?.[CORRELATION]?.stringValue, tag, mail?.messageId, messageId];
  const name = names.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  // What a tag of SES may hold: https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html
  return name.replaceAll(/[^\w-]/g, '-').slice(0, 128);
}

async function fail(
  error: unknown,
  record: SQSRecord,
  body: unknown,
  last: LastAttempt | undefined,
): Promise<void> {
  const { messageId, attributes } = record;
  if (!last || Number(attributes.ApproximateReceiveCount) < last.attempts)
    return log.error('Record failed; it stays in the queue.', error, { messageId });
  log.error('Record failed for the last time; it goes to the dead letters.', error, { messageId });
  try {
    await last.tell(body, record);
  } catch (cause) {
    log.error('Nobody could be told of it.', cause, { messageId });
  }
}

/** Whether a record is handed out for the first time: what comes again is counted once. */
export function isFirst({ attributes }: SQSRecord): boolean {
  return attributes.ApproximateReceiveCount === '1';
}

/** Whether a record came through a queue: one function may be fed by several, which are trusted with different things. */
export function cameThrough(queueUrl: string, { eventSourceARN }: SQSRecord): boolean {
  return eventSourceARN.split(':').at(-1) === queueUrl.split('/').at(-1);
}
