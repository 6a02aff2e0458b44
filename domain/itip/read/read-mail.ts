import { isEncrypted, isPgp, isSmime } from '#domain/mail/smime.ts';
import type { Attachment, CalendarPart, InboundMail } from '#domain/mail/types.ts';
import { decodeText } from '#domain/text/charset.ts';
import type { ReadResult } from '../types.ts';
import { type ReadOptions, readCalendars } from './read.ts';
import { notAnInvite, rejected } from './refusals.ts';

/** The four octets with which every TNEF stream begins (MS-OXTNEF section 2.1.3.1), in the order of the file. */
const TNEF_SIGNATURE = [0x78, 0x9f, 0x3e, 0x22];

/** The fields of a mail that decide whether it is about an event. */
export type MailFiles = Pick<InboundMail, 'calendars' | 'attachments' | 'automatic' | 'isReport'> & {
  readonly text?: string;
};

/**
 * Reads what the calendars in a mail say. Outlook's own format (TNEF, mostly in a winmail.dat) counts only when the
 * mail has no calendar and a person sent it. It is not parsed, because no maintained library reads meetings in it; only
 * a calendar file that it contains unchanged is found.
 */
export function readMail(mail: MailFiles, options: ReadOptions): ReadResult {
  if (mail.isReport) return notAnInvite('delivery-report');
  const sealed = mail.calendars.length > 0 ? null : whySealed(mail);
  if (sealed) return rejected(sealed);
  const tnef = mail.calendars.length > 0 || mail.automatic ? [] : mail.attachments.filter(isTnef);
  if (tnef.length === 0) return readCalendars(mail.calendars, options);
  const read = readCalendars(tnef.flatMap(calendarIn), options);
  return 'messages' in read ? read : rejected('winmail-dat');
}

/** Returns why only the program of a mail's recipient can read it, or null when we can read it too. */
export function whySealed({
  attachments,
  text = '',
}: Pick<MailFiles, 'attachments' | 'text'>): 'mail-encrypted' | 'smime-unreadable' | null {
  if (attachments.some(isPgp) || /^\s*-----BEGIN PGP MESSAGE-----/.test(text)) return 'mail-encrypted';
  const smime = attachments.find(isSmime);
  return smime ? (isEncrypted(smime) ? 'mail-encrypted' : 'smime-unreadable') : null;
}

function isTnef({ contentType, filename, content }: Attachment): boolean {
  const named =
    /^application\/(vnd\.)?ms-tnef$/i.test(contentType) || /^win(mail)?\.dat$/i.test(filename ?? '');
  return named || TNEF_SIGNATURE.every((octet, index) => content[index] === octet);
}

function calendarIn({ content, contentType, filename }: Attachment): CalendarPart[] {
  const octets = Buffer.from(content.buffer, content.byteOffset, content.length);
  const [begin, end] = [octets.indexOf('BEGIN:VCALENDAR'), octets.lastIndexOf('END:VCALENDAR')];
  if (begin < 0 || end < begin) return [];
  const text = decodeText(octets.subarray(begin, end + 'END:VCALENDAR'.length), null);
  return [{ text, method: null, contentType, filename }];
}
