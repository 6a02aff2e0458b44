/** A reply to the confirmation may have people lists attached. Everybody on them is invited, and a report is mailed. */

import { readListAddressId } from '#domain/access/public-id.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
import { type ReadList, readList, takenFrom } from '#domain/lists/people-list.ts';
import { isOtherDocument, isTable, textOfTable } from '#domain/lists/table-file.ts';
import type { Attachment, InboundMail } from '#domain/mail/types.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { createList } from '#store/lists.ts';
import { sendJobs } from '#store/queue.ts';
import { log } from '../runtime/log.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { refuse } from './refuse.ts';

/**
 * Returns the id of the event that a mail without a calendar replies to, or null. The confirmation has the Reply-To
 * `create+<id>@…`. Only the To field counts, because DKIM signatures need not cover other places of the address.
 */
export function eventOfReply(
  { calendars, to }: InboundMail,
  keys: SigningKeys,
  domain: string,
): string | null {
  if (calendars.length > 0) return null;
  const ids = to.flatMap((address) => {
    const [, id, host] = /^create\+([a-z2-7]+)@(.+)$/i.exec(address) ?? [];
    return id && host?.toLowerCase() === domain ? [id.toLowerCase()] : [];
  });
  const [event = null] = ids.map((id) => readListAddressId(keys, id)).filter((found) => found !== null);
  return event;
}

/**
 * Invites the people on the attached lists, or refuses the mail.
 * @param eventId the id of an event that may not exist or may be somebody else's
 */
export async function takeList(eventId: string, opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (event?.owner !== opened.from.email)
    return refuse(opened, 'unknown-event', { key: 'refusal.listEventUnknown' }, deps);
  if (event.status === 'cancelled')
    return refuse(opened, 'event-cancelled', { key: 'refusal.listEventCancelled' }, deps);
  if (isEventOver(event.details, deps.now()))
    return refuse(opened, 'event-over', { key: 'refusal.listEventOver' }, deps);
  const { attachments } = opened.mail;
  const tables = attachments.filter(isTable);
  // Another document is read only to say which format it has: beside a list, it is a letter.
  const files = tables.length > 0 ? tables : attachments.filter(isOtherDocument).slice(0, 1);
  if (files.length === 0) return refuse(opened, 'list-missing', { key: 'refusal.listMissing' }, deps);
  const { domain } = deps.deployment;
  const read = files.map((file) => ({
    list: readFile(file, domain),
    isText: /\.txt$/i.test(file.filename ?? ''),
  }));
  const lists = read.filter(({ list, isText }) => !(isText && isMostlyWords(list)));
  for (const [index, { list }] of (lists.length > 0 ? lists : read).entries())
    await takeRead(list, index, eventId, opened, deps);
}

/** Returns true for a text with few addresses. Beside a list, such a file is a signature or a letter. */
function isMostlyWords(list: ReadList | RefusedError): boolean {
  if (list instanceof RefusedError || list.heading) return false;
  return list.entries.length + list.duplicates.length < list.mistakes.length;
}

async function takeRead(
  list: ReadList | RefusedError,
  index: number,
  eventId: string,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  if (list instanceof RefusedError) return refuse(opened, list.code, list.text, deps);
  if (list.entries.length === 0) return refuse(opened, 'list-empty', emptyOf(list), deps);
  // The same list in another mail is another list, with a report of its own. The id holds the Date, so that the very same
  // mail sent again does not invite a person who was erased meanwhile.
  const mail = opened.mail.sent ?? opened.received.messageId;
  const id = fingerprint('list-mail', eventId, mail, JSON.stringify(list), String(index));
  await createList(
    deps.table,
    deps.bucket,
    list,
    { eventId, id, state: 'sending', byMail: true },
    deps.now(),
  );
  await sendJobs(deps.rounds, eventId, [{ body: { kind: 'list', eventId, listId: id } }]);
  log.info('List received.', { eventId, total: list.entries.length, mistakes: list.mistakes.length });
}

function emptyOf({ columns }: ReadList): RefusalText[] {
  const empty = { key: 'refusal.listEmpty' } as const;
  return columns.length === 0 ? [empty] : [empty, takenFrom(columns)];
}

function readFile(file: Attachment, domain: string): ReadList | RefusedError {
  try {
    return readList(textOfTable(file), domain);
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}
