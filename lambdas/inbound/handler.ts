/** Mail to create@ → a new event, an edit of one, or a refusal that says how to mend it. */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readOrganizers } from '../../domain/organizers.ts';
import { openBucket } from '../../store/documents.ts';
import { openQueue } from '../../store/queue.ts';
import { openSender } from '../../store/sender.ts';
import { signingKeysReader } from '../../store/signing-keys.ts';
import { openTable } from '../../store/table.ts';
import { eachRecord } from '../shared/batch.ts';
import { HOUSE, houseOf, readEnvironment } from '../shared/environment.ts';
import { importJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { rateReader } from '../shared/rate.ts';
import type { InboundDeps } from './context.ts';
import { workOff } from './import.ts';
import { readLimitJob, tellOfLimit } from './limit.ts';
import { receive } from './receive.ts';
import { readApproved, readReceived } from './received.ts';
import { mailReport, readReportJob } from './report.ts';
import { mailSignInLink, readSignIn } from './sign-in.ts';

/** What is left of the invocation when the rest of an import is handed to the next one, milliseconds. */
const RESERVE = 30_000;

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
    'ORGANIZERS',
    'OWNERS',
    'CONFIGURATION_SET',
    'INBOUND_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'DEFAULT_TIME_ZONE',
  );
  const sender = openSender(env.CONFIGURATION_SET);
  const deps: InboundDeps = {
    table: openTable(env.TABLE_NAME),
    bucket: openBucket(env.MAIL_BUCKET),
    inbound: openQueue(env.INBOUND_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    sender,
    rate: rateReader(sender, now),
    house: houseOf(env),
    organizers: readOrganizers(env.ORGANIZERS),
    owners: readOrganizers(env.OWNERS),
    defaultZone: env.DEFAULT_TIME_ZONE,
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    now,
  };
  return (event: SQSEvent, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> => {
    const timeIsShort = () => context.getRemainingTimeInMillis() < RESERVE;
    return eachRecord(event, log, async (body) => {
      const more = importJob.safeParse(body);
      if (more.success) return workOff(more.data, deps, timeIsShort);
      const signIn = readSignIn(body);
      if (signIn) return mailSignInLink(signIn, deps);
      const report = readReportJob(body);
      if (report) return mailReport(report, deps);
      const limit = readLimitJob(body);
      if (limit) return tellOfLimit(limit, deps);
      const mail = readReceived(body) ?? readApproved(body);
      if (mail) await receive(mail, deps);
      else log.info('Message is no received mail; ignored.');
    });
  };
}
