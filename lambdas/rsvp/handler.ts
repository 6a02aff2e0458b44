/** Mail to rsvp@ → an answer and its count, or words passed on to the organizer. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openBucket } from '../../store/documents.ts';
import { openQueue } from '../../store/queue.ts';
import { openSender } from '../../store/sender.ts';
import { signingKeysReader } from '../../store/signing-keys.ts';
import { openTable } from '../../store/table.ts';
import { eachRecord } from '../shared/batch.ts';
import { HOUSE, houseOf, readEnvironment } from '../shared/environment.ts';
import { log } from '../shared/log.ts';
import { readNotification } from '../shared/notification.ts';
import { rateReader } from '../shared/rate.ts';
import type { RsvpDeps } from './context.ts';
import { receive } from './receive.ts';

/** Builds the handler from the function's environment. */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    ...HOUSE,
    'TABLE_NAME',
    'MAIL_BUCKET',
    'SIGNING_KEYS_ARN',
    'CONFIGURATION_SET',
    'DELIVERY_QUEUE_URL',
    'HEADCOUNT_QUEUE_URL',
    'DEFAULT_TIME_ZONE',
  );
  const sender = openSender(env.CONFIGURATION_SET);
  const deps: RsvpDeps = {
    table: openTable(env.TABLE_NAME),
    bucket: openBucket(env.MAIL_BUCKET),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
    sender,
    rate: rateReader(sender, now),
    house: houseOf(env),
    defaultZone: env.DEFAULT_TIME_ZONE,
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    now,
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, log, async (body) => {
      const mail = readNotification(body);
      if (mail) await receive(mail, deps);
      else log.info('Message is no received mail; ignored.');
    });
}
