/** This function answers HTTP requests to the API and its pages. */
import { join } from 'node:path';
import { readOrganizers } from '#domain/access/who-may-organize.ts';
import { openBucket } from '#store/documents.ts';
import { openOwnTable } from '#store/layout.ts';
import { queueOpener } from '#store/queue.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { changesReader } from '../steps/read-changes.ts';
import { createApp } from './app.ts';
import { openAssets } from './assets.ts';

/**
 * Returns the application, made from the function's environment.
 * @param now milliseconds since 1970
 * @throws CodedError `environment-incomplete`
 */
export function createApi(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    'TABLE_NAME',
    'MAIL_BUCKET',
    'SIGNING_KEYS_ARN',
    'DOMAIN',
    'PRODUCT',
    'ACCENT',
    'LOGO',
    'ORGANIZERS',
    'OWNERS',
    'DELIVERY_QUEUE_URL',
    'HEADCOUNT_QUEUE_URL',
    'ORGANIZER_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'CHANGES_QUEUE_URL',
    'LATER_QUEUE_URL',
    'WEBHOOK_LOOPBACK',
    'LIMITS',
    'MAIL_DAYS',
    'DEFAULT_TIME_ZONE',
    'LAMBDA_TASK_ROOT',
  );
  const openQueue = queueOpener();
  const table = openOwnTable(env.TABLE_NAME);
  const bucket = openBucket(env.MAIL_BUCKET);
  const deployment = { domain: env.DOMAIN, product: env.PRODUCT, accent: env.ACCENT, logo: env.LOGO };
  return createApp({
    table,
    bucket,
    readChanges: changesReader({ table, bucket, deployment, now }),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
    organizer: openQueue(env.ORGANIZER_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    changes: openQueue(env.CHANGES_QUEUE_URL),
    later: openQueue(env.LATER_QUEUE_URL),
    webhookLoopback: env.WEBHOOK_LOOPBACK,
    deployment,
    organizers: readOrganizers(env.ORGANIZERS),
    owners: readOrganizers(env.OWNERS),
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    assets: openAssets(join(env.LAMBDA_TASK_ROOT, 'assets')),
    limits: env.LIMITS,
    mailDays: env.MAIL_DAYS,
    defaultZone: env.DEFAULT_TIME_ZONE,
    now,
  });
}
