/**
 * Work that our own functions ask for: what must be mailed, mails that waited for a yes or for their event, the rest of an
 * import, a person to erase.
 */
import { organizerQueueJob, readJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { tellOfFailure } from '../steps/notify-of-failure.ts';
import { tellOfCodes } from './codes.ts';
import type { InboundDeps } from './context.ts';
import { getInsisted } from './create-mail.ts';
import { applyEarly } from './early-mail.ts';
import { goOnErasing } from './erase/erase.ts';
import { startChosen, tellOfFailedImport, workOff } from './import.ts';
import { tellOfLimit } from './limit-reached.ts';
import { receive } from './receive.ts';
import { mailWayBack } from './resubscribe.ts';
import { mailReport } from './results-report.ts';
import { mailSignInLink } from './sign-in-mail.ts';

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
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
      return mailReport(job, deps);
    case 'limit-reached':
      return tellOfLimit(job, deps);
    case 'new-codes':
      return tellOfCodes(job, deps);
    case 'resubscribe':
      return mailWayBack(job, deps);
    case 'early-mails':
      return applyEarly(job, deps);
    case 'held-mail': {
      const insisted = await getInsisted(job, deps);
      if (insisted) return receive(insisted, deps);
      return log.info('The mail that somebody said yes to has waited too long.');
    }
    default:
      job satisfies never;
  }
}

/** Whoever asked on a page sees that nothing comes; whoever sent a mail is told. */
export async function tellOfWork(body: unknown, deps: InboundDeps): Promise<void> {
  const job = readJob(organizerQueueJob, body);
  if (job.kind === 'import') await tellOfFailedImport(job, deps);
  if (job.kind !== 'held-mail') return;
  const insisted = await getInsisted(job, deps);
  if (insisted) await tellOfFailure(insisted, deps);
}
