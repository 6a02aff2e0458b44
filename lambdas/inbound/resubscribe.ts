/** The link to subscribe again is mailed here because the api function may not send mail. */

import { signWayBack, WAY_BACK_LASTS } from '#domain/access/resubscribe-link.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { wayBack } from '#domain/notices/resubscribe.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { readSendBlocks } from '#store/send-blocks.ts';
import type { ResubscribeJob } from '../runtime/jobs/organizer.ts';
import { notify } from '../steps/notify.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { InboundDeps } from './context.ts';

/**
 * Mails a guest who unsubscribed the link to get invitations again. A mailbox gets one such mail a day, however often its
 * address is entered on pages.
 */
export async function mailWayBack(
  { eventId, recipientId, askedAt }: ResubscribeJob,
  deps: InboundDeps,
): Promise<void> {
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, eventId),
    getRecipient(deps.table, eventId, recipientId),
  ]);
  if (!event || !recipient) return;
  const stops = await readSendBlocks(
    deps.table,
    await deps.keys(),
    organizerHandle(event.owner),
    recipient.email,
  );
  if (stops.suppressed || !stops.optedOut) return;
  const by = `way-back-${recipientId}-${askedAt}`;
  if (!(await mayCause('way-back', { mailbox: recipient.email }, deps, { by }))) return;
  const expires = Date.parse(askedAt) + WAY_BACK_LASTS;
  const token = signWayBack(await deps.keys(), { eventId, recipientId, expires });
  const notice = wayBack({
    deployment: deps.deployment,
    summary: event.details.summary,
    organizer: event.owner,
    link: `${deps.deployment.publicUrl}/back/${token}`,
    words: wordsOf(firstLocale([recipient.locale, eventLocale(event)])),
  });
  await notify(deps, { email: recipient.email, name: null }, notice, { id: by });
}
