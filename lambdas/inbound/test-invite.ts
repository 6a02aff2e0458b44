/** The test of an invite that an organizer asks for on our pages is mailed here, because the api function may not send mail. */
import { signToken } from '#domain/access/reply-token.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { testInvite } from '#domain/notices/test-invite.ts';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import type { TestInviteJob } from '../runtime/jobs/organizer.ts';
import { notify } from '../steps/notify.ts';
import type { InboundDeps } from './context.ts';

/** Mails the organizer the invite of an event, once for each minute in which it was requested. */
export async function mailTestInvite({ eventId, minute }: TestInviteJob, deps: InboundDeps): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event || event.status === 'cancelled' || isEventOver(event.details, deps.now())) return;
  const { calendar } = await getDocument(deps.bucket, event.document);
  const source = {
    deployment: deps.deployment,
    organizer: event.organizer,
    organizerHandle: organizerHandle(event.owner),
    calendar,
    version: event.version,
    dtstamp: event.dtstamp,
    kind: 'invitation' as const,
    instance: null,
    floating: event.details.floating,
    // As a guest gets it for whom no language is known.
    words: wordsOf(firstLocale([eventLocale(event)])),
  };
  const token = signToken(await deps.keys(), { eventId, recipientId: recipientId(eventId, event.owner) });
  await notify(deps, event.organizer, testInvite(source, token, deps.now()), {
    id: `test-${eventId}-${minute}`,
  });
}
