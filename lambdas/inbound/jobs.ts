/**
 * Jobs that our own functions queue for this one: notices to mail, held and early mails to apply, the rest of an import, a
 * person to erase.
 */
import { organizerQueueJob } from '../runtime/jobs/organizer.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { log } from '../runtime/log.ts';
import { notifyOfFailure } from '../steps/notify-of-failure.ts';
import { followCall } from './called.ts';
import { notifyOfCodes } from './codes.ts';
import type { InboundDeps } from './context.ts';
import { getInsisted } from './create-mail.ts';
import { applyEarly } from './early-mail.ts';
import { goOnErasing } from './erase/erase.ts';
import { notifyOfFailedImport, startChosen, workOff } from './import.ts';
import { notifyOfLimit } from './limit-reached.ts';
import { receive } from './receive.ts';
import { mailWayBack } from './resubscribe.ts';
import { mailResultsReport } from './results-report.ts';
import { mailSignInLink } from './sign-in-mail.ts';
import { mailTestInvite } from './test-invite.ts';
import { notifyOfDisabledWebhook } from './webhook-disabled.ts';

/**
 * Does one job.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 * @throws CodedError `job-unreadable`
 */
export async function work(body: unknown, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const job = readJob(organizerQueueJob, body);
  switch (job.kind) {
    case 'import':
      return workOff(job, deps, timeIsShort);
    case 'import-choice':
      return startChosen(job, deps);
    case 'erasure':
      return goOnErasing(job, deps, timeIsShort);
    case 'sign-in':
      return mailSignInLink(job, deps);
    case 'report':
      return mailResultsReport(job, deps);
    case 'test-invite':
      return mailTestInvite(job, deps);
    case 'limit-reached':
      return notifyOfLimit(job, deps);
    case 'new-codes':
      return notifyOfCodes(job, deps);
    case 'called':
      return followCall(job, deps);
    case 'resubscribe':
      return mailWayBack(job, deps);
    case 'webhook-disabled':
      return notifyOfDisabledWebhook(job, deps);
    case 'early-mails':
      return applyEarly(job, deps);
    case 'held-mail': {
      const insisted = await getInsisted(job, deps);
      if (insisted) return receive(insisted, deps);
      return log.info('A held mail was applied after it had expired; nothing is done.');
    }
    default:
      job satisfies never;
  }
}

/** Notifies the sender of a mail whose job failed for the last time. A person who asked on a page is not notified. */
export async function notifyOfFailedWork(body: unknown, deps: InboundDeps): Promise<void> {
  const job = readJob(organizerQueueJob, body);
  if (job.kind === 'import') await notifyOfFailedImport(job, deps);
  if (job.kind !== 'held-mail') return;
  const insisted = await getInsisted(job, deps);
  if (insisted) await notifyOfFailure(insisted, deps);
}
