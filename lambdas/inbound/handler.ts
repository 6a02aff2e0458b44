/** Mail to create@ → a new event, an edit of one, or a refusal that says how to mend it. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readOrganizers } from '../../domain/organizers.ts';
import { openQueue } from '../../store/queue.ts';
import { signingKeysReader } from '../../store/signing-keys.ts';
import { eachRecord } from '../shared/batch.ts';
import { readEnvironment } from '../shared/environment.ts';
import { choiceJob, importJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { MAILING, openMailing } from '../shared/mailing.ts';
import { type RemainingTime, shortOf } from '../shared/time.ts';
import type { InboundDeps } from './context.ts';
import { startChosen, workOff } from './import.ts';
import { readLimitJob, tellOfLimit } from './limit.ts';
import { receive } from './receive.ts';
import { getInsisted, readHeldJob, readReceived } from './received.ts';
import { mailReport, readReportJob } from './report.ts';
import { mailSignInLink, readSignIn } from './sign-in.ts';
import { mailWayBack, readWayBackJob } from './way-back.ts';

/** Builds the handler from the function's environment. */
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
    'INBOUND_QUEUE_URL',
    'ROUNDS_QUEUE_URL',
    'DEFAULT_TIME_ZONE',
  );
  const deps: InboundDeps = {
    ...openMailing(env, now),
    inbound: openQueue(env.INBOUND_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    organizers: readOrganizers(env.ORGANIZERS),
    owners: readOrganizers(env.OWNERS),
    defaultZone: env.DEFAULT_TIME_ZONE,
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
  };
  return (event: SQSEvent, context: RemainingTime): Promise<SQSBatchResponse> => {
    const timeIsShort = shortOf(context);
    return eachRecord(event, log, async (body) => {
      const more = importJob.safeParse(body);
      if (more.success) return workOff(more.data, deps, timeIsShort);
      const choice = choiceJob.safeParse(body);
      if (choice.success) return startChosen(choice.data.chosen, deps);
      const signIn = readSignIn(body);
      if (signIn) return mailSignInLink(signIn, deps);
      const report = readReportJob(body);
      if (report) return mailReport(report, deps);
      const limit = readLimitJob(body);
      if (limit) return tellOfLimit(limit, deps);
      const wayBack = readWayBackJob(body);
      if (wayBack) return mailWayBack(wayBack, deps);
      const held = readHeldJob(body);
      const mail = held ? await getInsisted(held, deps) : readReceived(body);
      if (mail) await receive(mail, deps);
      else log.info('Message is no received mail; ignored.');
    });
  };
}
