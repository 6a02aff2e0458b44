/** Work that our own functions ask for: what must be mailed, mails that were approved, the rest of an import. */
import { importJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { tellOfFailure } from '../shared/tell-of-failure.ts';
import type { InboundDeps } from './context.ts';
import { tellOfFailedImport, workOff } from './import.ts';
import { readLimitJob, tellOfLimit } from './limit.ts';
import { receive } from './receive.ts';
import { readApproved } from './received.ts';
import { mailReport, readReportJob } from './report.ts';
import { mailSignInLink, readSignIn } from './sign-in.ts';

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
export async function work(body: unknown, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const more = importJob.safeParse(body);
  if (more.success) return workOff(more.data, deps, timeIsShort);
  const signIn = readSignIn(body);
  if (signIn) return mailSignInLink(signIn, deps);
  const report = readReportJob(body);
  if (report) return mailReport(report, deps);
  const limit = readLimitJob(body);
  if (limit) return tellOfLimit(limit, deps);
  const approved = readApproved(body);
  if (approved) return receive(approved, deps);
  log.info('Message is no work of ours; ignored.');
}

/** Whoever asked on a page sees that nothing comes; whoever sent a mail is told. */
export async function tellOfWork(body: unknown, deps: InboundDeps): Promise<void> {
  const more = importJob.safeParse(body);
  if (more.success) return tellOfFailedImport(more.data, deps);
  const approved = readApproved(body);
  if (approved) await tellOfFailure(approved, deps);
}
