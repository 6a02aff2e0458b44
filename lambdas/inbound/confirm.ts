/** The mail that makes the organizer's calendar an app: codes, a line to paste, what happens next. */
import { deriveCode } from '#domain/access/codes.ts';
import { eventPageId, listAddressId, scheduleId } from '#domain/access/public-id.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { created } from '#domain/notices/created.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { notify } from '../steps/notify.ts';
import type { InboundDeps } from './context.ts';
import { anotherLike } from './similar-events.ts';

export async function confirm(event: EventRecord, deps: InboundDeps): Promise<void> {
  const keys = await deps.keys();
  const notice = created({
    deployment: deps.deployment,
    to: event.organizer.email,
    details: event.details,
    pageId: eventPageId(keys, event),
    scheduleId: scheduleId(keys, organizerHandle(event.owner)),
    apiCode: deriveCode(keys, event, 'api'),
    manageCode: deriveCode(keys, event, 'manage'),
    now: deps.now(),
    anotherId: (await anotherLike(event, deps))?.id ?? null,
  });
  await notify(deps, event.organizer, notice, {
    id: `created-${event.id}`,
    // A reply with a list attached says by its address which event it is for.
    replyTo: `create+${listAddressId(keys, event.id)}@${deps.deployment.domain}`,
  });
}
