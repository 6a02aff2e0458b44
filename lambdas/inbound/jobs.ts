/**
 * Work that our own functions ask for: what must be mailed, mails that waited for a yes or for their event, the rest of an
 * import, a person to erase.
 */
import { choiceJob, eraseJob, heldJob, importJob, readJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { tellOfFailure } from '../steps/notify-of-failure.ts';
import { readCodesJob, tellOfCodes } from './codes.ts';
import type { InboundDeps } from './context.ts';
import { applyEarly, readEarlyJob } from './early-mail.ts';
import { goOnErasing } from './erase/erase.ts';
import { startChosen, tellOfFailedImport, workOff } from './import.ts';
import { readLimitJob, tellOfLimit } from './limit-reached.ts';
import { mailReport, readReportJob } from './mail-report.ts';
import { receive } from './receive.ts';
import { getInsisted, readHeldJob } from './received.ts';
import { mailWayBack, readWayBackJob } from './resubscribe.ts';
import { mailSignInLink, readSignIn } from './sign-in-mail.ts';

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
export async function work(body: unknown, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const more = importJob.safeParse(body);
  if (more.success) return workOff(more.data, deps, timeIsShort);
  const choice = choiceJob.safeParse(body);
  if (choice.success) return startChosen(choice.data.chosen, deps);
  const erase = eraseJob.safeParse(body);
  if (erase.success) return goOnErasing(erase.data, deps, timeIsShort);
  const signIn = readSignIn(body);
  if (signIn) return mailSignInLink(signIn, deps);
  const report = readReportJob(body);
  if (report) return mailReport(report, deps);
  const limit = readLimitJob(body);
  if (limit) return tellOfLimit(limit, deps);
  const codes = readCodesJob(body);
  if (codes) return tellOfCodes(codes, deps);
  const wayBack = readWayBackJob(body);
  if (wayBack) return mailWayBack(wayBack, deps);
  const early = readEarlyJob(body);
  if (early) return applyEarly(early, deps);
  const { held } = readJob(heldJob, body);
  const insisted = await getInsisted(held, deps);
  if (insisted) return receive(insisted, deps);
  log.info('The mail that somebody said yes to has waited too long.');
}

/** Whoever asked on a page sees that nothing comes; whoever sent a mail is told. */
export async function tellOfWork(body: unknown, deps: InboundDeps): Promise<void> {
  const more = importJob.safeParse(body);
  if (more.success) return tellOfFailedImport(more.data, deps);
  const held = readHeldJob(body);
  const insisted = held && (await getInsisted(held, deps));
  if (insisted) await tellOfFailure(insisted, deps);
}
