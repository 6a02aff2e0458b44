/**
 * This function takes mails to create@. Each makes or edits an event, or is refused with a mail that says how to fix
 * it.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { readOrganizers } from '#domain/access/who-may-organize.ts';
import { queueOpener } from '#store/queue.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { cameThrough, type Invocation, isFirst, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import { type RemainingTime, shortOf } from '../runtime/remaining-time.ts';
import { notifyOfFailure } from '../steps/notify-of-failure.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import type { InboundDeps } from './context.ts';
import { readReceived } from './create-mail.ts';
import { notifyOfFailedWork, work } from './jobs.ts';
import { receive } from './receive.ts';

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
    ...MAILING,
    'SIGNING_KEYS_ARN',
    'ORGANIZERS',
    'OWNERS',
    'ORGANIZER_QUEUE_URL',
    'NOTICE_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'DEFAULT_TIME_ZONE',
    'ATTEMPTS',
    'MAIL_DAYS',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: InboundDeps = {
    ...openMailing(env, now),
    notices: openQueue(env.NOTICE_QUEUE_URL),
    organizer: openQueue(env.ORGANIZER_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    organizers: readOrganizers(env.ORGANIZERS),
    owners: readOrganizers(env.OWNERS),
    defaultZone: env.DEFAULT_TIME_ZONE,
    mailDays: env.MAIL_DAYS,
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
  };
  // Only messages from the queue of SES may say who sent a mail. Only our own functions may write to the other queue.
  const isOurs = (record: SQSRecord) => cameThrough(env.ORGANIZER_QUEUE_URL, record);
  return (event: SQSEvent, context: Invocation & RemainingTime): Promise<SQSBatchResponse> => {
    const timeIsShort = shortOf(context);
    return eachRecord(
      event,
      context,
      (body, record) => (isOurs(record) ? work(body, deps, timeIsShort) : takeMail(body, record, deps)),
      {
        attempts: env.ATTEMPTS,
        notify: (body, record) =>
          isOurs(record) ? notifyOfFailedWork(body, deps) : notifyOfFailedMail(body, deps),
      },
    );
  };
}

async function takeMail(body: unknown, record: SQSRecord, deps: InboundDeps): Promise<void> {
  const mail = readReceived(body);
  if (mail && isFirst(record)) metric('Arrivals', 1);
  if (mail) await receive(mail, deps);
  else log.info('SES has tried the topic.');
}

async function notifyOfFailedMail(body: unknown, deps: InboundDeps): Promise<void> {
  const mail = readReceived(body);
  if (mail) await notifyOfFailure(mail, deps);
}
