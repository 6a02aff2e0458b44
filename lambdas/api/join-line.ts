/** A person joins the line of a full event here, on its page or by API. */
import { LEAVE_LASTS, signLeave } from '#domain/access/leave-link.ts';
import { mayBeInLine } from '#domain/recipient/kept-place.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { recipientId } from '#domain/text/ids.ts';
import { joinLine } from '#store/guest-line.ts';
import { readRecipient } from '#store/recipients.ts';
import { askForNext } from '../steps/ask-for-next.ts';
import { ownOrigin } from '../steps/invite.ts';
import type { ApiDeps } from './context.ts';

/** What became of a request to join the line. */
interface Joined {
  /** False when they were in it already, or have an invite and need no place in it. */
  readonly isNew: boolean;
  /** The signed text of the link that takes this request back. */
  readonly leave: string;
}

/** Puts a person at the end of the line. */
export async function join(eventId: string, newGuest: NewGuest, deps: ApiDeps): Promise<Joined> {
  const id = recipientId(eventId, newGuest.email);
  const joinedAt = new Date(deps.now()).toISOString();
  const mayJoin = mayBeInLine(await readRecipient(deps.table, eventId, id));
  const isNew = mayJoin && (await joinLine(deps.table, eventId, { ...ownOrigin(newGuest), id, joinedAt }));
  // A place may have become free while the event was still without a line.
  await askForNext(eventId, deps);
  const expires = deps.now() + LEAVE_LASTS;
  return { isNew, leave: signLeave(await deps.keys(), { eventId, recipientId: id, joinedAt, expires }) };
}
