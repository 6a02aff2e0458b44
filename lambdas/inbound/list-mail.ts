/** A reply to the confirmation with a list attached: everybody on it is invited, and a status mail comes back. */
import { isTable } from '../../domain/cells.ts';
import { CodedError } from '../../domain/errors.ts';
import { fingerprint } from '../../domain/ids.ts';
import { type ReadList, readList } from '../../domain/list.ts';
import { decodeText } from '../../domain/mail/charset.ts';
import { takenFrom } from '../../domain/mail/notices/list-imported.ts';
import type { Attachment, InboundMail } from '../../domain/mail/types.ts';
import { getEvent } from '../../store/events.ts';
import { createList } from '../../store/lists.ts';
import { sendJobs } from '../../store/queue.ts';
import type { ListJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { refuse } from './refuse.ts';

/** The event that a mail without a calendar is about: `create+<event>@…`, where the confirmation asks to reply to. */
export function eventOfReply({ calendars, addressedTo }: InboundMail, domain: string): string | null {
  if (calendars.length > 0) return null;
  const ours = addressedTo.map((address) => /^create\+([a-z2-7]{16})@(.+)$/i.exec(address));
  return ours.find((parts) => parts?.[2]?.toLowerCase() === domain)?.[1]?.toLowerCase() ?? null;
}

/** @param eventId of an event that may be somebody else's, or nobody's */
export async function takeList(eventId: string, opened: OpenedMail, deps: InboundDeps): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (event?.owner !== opened.from.email) return refuse(opened, 'unknown-event', UNKNOWN_EVENT, deps);
  if (event.status === 'cancelled') return refuse(opened, 'event-cancelled', CALLED_OFF, deps);
  const files = opened.mail.attachments.filter(isTable);
  if (files.length === 0) return refuse(opened, 'list-missing', LIST_MISSING, deps);
  const { domain } = deps.house;
  const read = files.map((file) => ({
    list: readFile(file, domain),
    isText: /\.txt$/i.test(file.filename ?? ''),
  }));
  const lists = read.filter(({ list, isText }) => !(isText && isMostlyWords(list)));
  for (const [index, { list }] of (lists.length > 0 ? lists : read).entries())
    await takeRead(list, index, eventId, opened, deps);
}

/** Beside a list a text with few addresses is a signature, or a letter. */
function isMostlyWords(list: ReadList | CodedError): boolean {
  if (list instanceof CodedError || list.heading) return false;
  return list.entries.length + list.duplicates.length < list.mistakes.length;
}

const UNKNOWN_EVENT =
  'You replied to a mail about an event that is not yours on this server. Reply to the confirmation you got from it.';
const CALLED_OFF =
  'The event is called off, so nobody was invited. Send it again from your calendar to put it on.';
const LIST_MISSING =
  'Your reply has no list. Attach a file with one address a row, saved as CSV or TXT, and reply once more.';
const LIST_EMPTY =
  'No row of the attached list holds an address that mail can go to. Put one address into each row.';

async function takeRead(
  list: ReadList | CodedError,
  index: number,
  eventId: string,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  if (list instanceof CodedError) return refuse(opened, list.code, list.message, deps);
  if (list.entries.length === 0) return refuse(opened, 'list-empty', emptyOf(list), deps);
  // The same list in another mail is another wish, and gets a status mail of its own.
  const id = fingerprint('list-mail', eventId, opened.received.messageId, String(index));
  const createdAt = new Date(deps.now()).toISOString();
  await createList(deps.table, deps.bucket, list, { eventId, id, state: 'sending', byMail: true, createdAt });
  const job: ListJob = { eventId, listId: id };
  await sendJobs(deps.rounds, eventId, [{ body: job }]);
  log.info('List received.', { eventId, total: list.entries.length, mistakes: list.mistakes.length });
}

function emptyOf({ columns }: ReadList): string {
  return columns.length === 0 ? LIST_EMPTY : `${LIST_EMPTY} ${takenFrom(columns)}`;
}

function readFile({ content }: Attachment, domain: string): ReadList | CodedError {
  try {
    return readList(decodeText(content, null), domain);
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}
