/** The links in a guest's mail have a reply token. This file reads it, and answers when it is not valid. */
import type { Context } from 'hono';
import { verifyToken } from '#domain/access/reply-token.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { unusableLinkPage } from '#web/unusable-link.ts';
import type { ApiDeps } from '../context.ts';
import { guestFrame } from '../guest-frame.ts';

/** The event and recipient that a token names. */
export interface Invited {
  readonly event: EventRecord;
  readonly recipient: RecipientRecord;
}

/** Returns whose token it is, or null when we did not sign it or the recipient no longer exists. */
export async function whoIsInvited(token: string, deps: ApiDeps): Promise<Invited | null> {
  const subject = verifyToken(await deps.keys(), token);
  if (!subject) return null;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, subject.eventId),
    getRecipient(deps.table, subject.eventId, subject.recipientId),
  ]);
  return event && recipient ? { event, recipient } : null;
}

/** Answers 404 with the page for links that do not work. */
export function unusableLink(context: Context, deps: ApiDeps) {
  return context.html(unusableLinkPage(guestFrame(context, deps)), 404);
}
