/** The mail that makes the organizer's calendar an app: codes, a line to paste, what happens next. */
import { deriveCode } from '../../domain/codes.ts';
import type { EventDetails, EventRecord } from '../../domain/event.ts';
import { created } from '../../domain/mail/notices/created.ts';
import { notify } from '../shared/notify.ts';
import type { InboundDeps } from './receive.ts';

export async function confirm(event: EventRecord, details: EventDetails, deps: InboundDeps): Promise<void> {
  const keys = await deps.keys();
  const notice = created({
    house: deps.house,
    to: event.organizer.email,
    details,
    apiCode: deriveCode(keys, event, 'api'),
    manageCode: deriveCode(keys, event, 'manage'),
  });
  await notify(deps, event.organizer, notice);
}
