/** Some mail servers send bounces and complaints to the Reply-To address instead of the return path. */

import type { DeliveryReport } from '#domain/mail/delivery-report.ts';
import { lostPlace } from '#domain/recipient/kept-place.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import { applySesReport, sesReportFromMail } from '#domain/recipient/ses-report.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { isFollowed } from '#store/followers.ts';
import { log } from '../runtime/log.ts';
import { announceGuests } from '../steps/announce.ts';
import { askForNext } from '../steps/ask-for-next.ts';
import type { MatchedMail, RsvpDeps } from './context.ts';

/**
 * Records a bounce or complaint for one recipient. Unlike after a report of SES, the address is not suppressed for other
 * events, because anybody to whom the invite was forwarded knows the token and could send such a report.
 */
export async function takeDeliveryReport(
  report: DeliveryReport,
  { subject }: Pick<MatchedMail, 'subject'>,
  deps: RsvpDeps,
): Promise<void> {
  const { eventId, recipientId } = subject;
  const at = new Date(deps.now()).toISOString();
  const recipient = await changeRecipient(deps.table, eventId, recipientId, (current) => {
    const mailed = current && sesReportFromMail(current, report);
    if (!mailed) return null;
    const next = addStep(applySesReport(current, mailed), { ...mailed, what: mailed.kind, at });
    return next === current ? null : { recipient: next };
  });
  if (recipient && (await isFollowed(deps.table, eventId)))
    await announceGuests({ id: eventId, followedAt: at }, [recipientId], 'mails', deps);
  if (recipient && lostPlace(recipient)) await askForNext(eventId, deps);
  log.info('Report about a mail of ours.', { eventId, kind: report.kind, delivery: recipient?.delivery });
}
