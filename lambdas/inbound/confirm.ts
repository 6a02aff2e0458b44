/** The confirmation of a new event, with its codes. */
import { deriveCode } from '#domain/access/codes.ts';
import { eventPageId, listAddressId } from '#domain/access/public-id.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { created, type NewOwnCopy } from '#domain/notices/created.ts';
import { notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';
import type { InboundDeps } from './context.ts';
import { anotherLike } from './similar-events.ts';

/**
 * Mails the organizer the confirmation of an event, once.
 * @param calendar the event for the organizer's own calendar, when that does not have it
 */
export async function confirm(
  event: EventRecord,
  deps: InboundDeps,
  calendar: NewOwnCopy | null = null,
): Promise<void> {
  const keys = await deps.keys();
  const notice = created({
    deployment: deps.deployment,
    details: event.details,
    pageId: eventPageId(keys, event),
    apiCode: deriveCode(keys, event, 'api'),
    manageCode: deriveCode(keys, event, 'manage'),
    now: deps.now(),
    anotherId: (await anotherLike(event, deps))?.id ?? null,
    calendar,
    words: organizerWords(event),
  });
  await notify(deps, event.organizer, notice, {
    id: `created-${event.id}`,
    // The address names the event, so that a reply with an attached list needs nothing else.
    replyTo: `create+${listAddressId(keys, event.id)}@${deps.deployment.domain}`,
  });
}
