/** The language of an answer to a mail. */
import { titleLanguage } from '#domain/event/details.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import { eventId } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

/**
 * Returns the language of a notice about a mail: that of the event which the mail is about, else the one in which its calendar wrote
 * the title, else those that its header names, else English.
 * @param owner the normalised address of whoever would own the event
 */
export async function readerWords(
  { read, listFor, mail }: Pick<OpenedMail, 'read' | 'listFor' | 'mail'>,
  owner: string,
  { table }: Pick<InboundDeps, 'table'>,
): Promise<Words> {
  const [message] = 'messages' in read ? read.messages : [];
  const id = listFor ?? (message ? eventId(owner, message.uid) : null);
  const event = id === null ? null : await getEvent(table, id);
  const own = event?.owner === owner ? eventLocale(event) : null;
  return wordsOf(firstLocale([own, ...languagesOfMail(message, mail)]));
}

/** Returns the languages that a mail names, the best first. */
export function languagesOfMail(
  message: ItipMessage | undefined,
  { languages }: OpenedMail['mail'],
): (string | null)[] {
  return [message ? titleLanguage(message.calendar) : null, ...languages];
}
