/** What a reply token names: an event and one of its guests, read together. */
import type { TokenSubject } from '#domain/access/reply-token.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { toEvent } from './events.ts';
import { keys } from './keys.ts';
import { toRecipient } from './recipients.ts';
import { getItems, type Table } from './table.ts';

/** An event and a guest, each null when there is none. Nobody stands for a guest who was erased from the event. */
export interface Invited {
  readonly event: EventRecord | null;
  readonly recipient: RecipientRecord | null;
}

/** Returns both, strongly consistent, with one request. */
export async function getInvited(table: Table, { eventId, recipientId }: TokenSubject): Promise<Invited> {
  const [eventKey, recipientKey] = [keys.event(eventId), keys.recipient(eventId, recipientId)];
  const items = await getItems(table, [eventKey, recipientKey]);
  const event = items.find(({ sk }) => sk === eventKey.sk);
  const item = items.find(({ sk }) => sk === recipientKey.sk);
  const recipient = item ? toRecipient(item) : null;
  return {
    event: event ? toEvent(event) : null,
    recipient: recipient && !isForgotten(recipient) ? recipient : null,
  };
}
