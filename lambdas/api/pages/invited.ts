/** Links in the mail of one recipient carry their token: whom it leads to, and what is said when it leads nowhere. */
import type { Context } from 'hono';
import { verifyToken } from '#domain/access/reply-token.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { unusableLinkPage } from '#web/unusable-link.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';

export interface Invited {
  readonly event: EventRecord;
  readonly recipient: RecipientRecord;
}

/** Whose token it is, or null for anything we did not sign. */
export async function whoIsInvited(token: string, deps: ApiDeps): Promise<Invited | null> {
  const subject = verifyToken(await deps.keys(), token);
  if (!subject) return null;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, subject.eventId),
    getRecipient(deps.table, subject.eventId, subject.recipientId),
  ]);
  return event && recipient ? { event, recipient } : null;
}

export function unusableLink(context: Context, deps: ApiDeps) {
  return context.html(unusableLinkPage(frameOf(context, deps)), 404);
}
