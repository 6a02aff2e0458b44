/** The notice of a disabled webhook is mailed here because the function that plans the calls may not send mail. */
import { ENGLISH } from '#domain/languages/words.ts';
import { webhookDisabled } from '#domain/notices/webhook-disabled.ts';
import { getEvent, nextEventOf } from '#store/events.ts';
import { getWebhook } from '#store/webhooks.ts';
import type { WebhookDisabledJob } from '../runtime/jobs/organizer.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';

/**
 * Mails the organizer, in the language of its event or else of an event of theirs, that a webhook was disabled, once a day (UTC) for each, unless it is on again. Whoever has the manage code can turn
 * one on, and have it answer so that it is disabled, as often as they like.
 */
export async function notifyOfDisabledWebhook(
  { organizer, webhookId, at }: WebhookDisabledJob,
  deps: NoticeDeps,
): Promise<void> {
  const webhook = await getWebhook(deps.table, organizer, webhookId);
  if (webhook?.disabled?.at !== at) return;
  const { id, url, owner, disabled, failingSince } = webhook;
  const { host } = new URL(url);
  const { deployment } = deps;
  const eventId = webhook.event ?? (await nextEventOf(deps.table, organizer, null));
  const event = eventId === null ? null : await getEvent(deps.table, eventId);
  const notice = webhookDisabled({
    words: event ? organizerWords(event) : ENGLISH,
    deployment,
    id,
    host,
    because: disabled.because,
    at,
    failingSince,
  });
  await notify(deps, { email: owner, name: null }, notice, {
    id: `webhook-disabled-${id}-${at.slice(0, 10)}`,
  });
}
