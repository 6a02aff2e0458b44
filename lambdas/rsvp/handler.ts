/**
 * This function takes mails to rsvp@. Each is an answer that is counted, or a text that is passed on to the organizer.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { queueOpener } from '#store/queue.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { type Invocation, isFirst, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import { readNotification } from '../runtime/ses-notification.ts';
import { notifyOfFailure } from '../steps/notify-of-failure.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import type { RsvpDeps } from './context.ts';
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
    'DELIVERY_QUEUE_URL',
    'NOTICE_QUEUE_URL',
    'HEADCOUNT_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'CHANGES_QUEUE_URL',
    'DEFAULT_TIME_ZONE',
    'ATTEMPTS',
    'MAIL_DAYS',
    'LIMITS',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: RsvpDeps = {
    ...openMailing(env, now),
    notices: openQueue(env.NOTICE_QUEUE_URL),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    changes: openQueue(env.CHANGES_QUEUE_URL),
    defaultZone: env.DEFAULT_TIME_ZONE,
    mailDays: env.MAIL_DAYS,
    limits: env.LIMITS,
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    eachRecord(
      event,
      context,
      async (body, record) => {
        const mail = readNotification(body);
        if (mail && isFirst(record)) metric('Arrivals', 1);
        if (mail) await receive(mail, deps);
        else log.info('SES has tried the topic.');
      },
      {
        attempts: env.ATTEMPTS,
        notify: async (body) => {
          const mail = readNotification(body);
          if (mail) await notifyOfFailure(mail, deps);
        },
      },
    );
}
