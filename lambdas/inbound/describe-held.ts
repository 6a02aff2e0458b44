/** What a mail would do if it were acted on. */

import { detailsOf, leading } from '../../domain/details.ts';
import { decideEdit } from '../../domain/edit.ts';
import type { HeldChange } from '../../domain/held.ts';
import { eventId } from '../../domain/ids.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { getDocument } from '../../store/documents.ts';
import { getEvent } from '../../store/events.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

/** Messages of one mail that are described. */
const MOST = 10;

/** @param owner in whose name it would be acted on, a normalised address */
export async function describeHeld(
  opened: OpenedMail,
  owner: string,
  deps: InboundDeps,
): Promise<HeldChange[]> {
  const { listFor, many, read } = opened;
  const nothing = { eventId: null, instance: null, details: null };
  if (listFor) return [{ ...nothing, kind: 'list', eventId: listFor }];
  if (many.length > 0) return [{ ...nothing, kind: 'events' }];
  const messages: readonly ItipMessage[] = 'messages' in read ? read.messages : [];
  return Promise.all(messages.slice(0, MOST).map((message) => describe(message, owner, deps)));
}

async function describe(message: ItipMessage, owner: string, deps: InboundDeps): Promise<HeldChange> {
  const lead = leading(message);
  const written = lead && detailsOf(lead, message.calendar);
  const event = await getEvent(deps.table, eventId(owner, message.uid));
  const details = written ? withoutDescription(written) : null;
  if (!event)
    return {
      kind: message.method === 'CANCEL' ? 'cancel' : 'create',
      eventId: null,
      instance: null,
      details,
    };
  const now = new Date(deps.now()).toISOString();
  const mail = { sent: null, receivedAt: now, insists: true };
  const edit = decideEdit(event, await getDocument(deps.bucket, event.document), message, mail);
  if (edit.action !== 'change') return { kind: 'update', eventId: event.id, instance: null, details };
  const { kind, instance } = edit;
  const says = instance !== null && details ? details : edit.details;
  return { kind, eventId: event.id, instance, details: kind === 'cancel' ? null : says };
}

function withoutDescription({ description: _, ...details }: NonNullable<ReturnType<typeof detailsOf>>) {
  return details;
}
