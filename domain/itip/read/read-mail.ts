import { isEncrypted, isPgp, isSmime } from '#domain/mail/smime.ts';
import type { Attachment, CalendarPart, InboundMail } from '#domain/mail/types.ts';
import { decodeText } from '#domain/text/charset.ts';
import type { ReadResult } from '../types.ts';
import { type ReadOptions, readCalendars } from './read.ts';
import { notAnInvite, rejected } from './refusals.ts';

/** What every TNEF stream begins with (MS-OXTNEF section 2.1.3.1), as it lies in the file. */
const TNEF_SIGNATURE = [0x78, 0x9f, 0x3e, 0x22];

/** What of a mail tells whether it is about an event. */
export type MailFiles = Pick<InboundMail, 'calendars' | 'attachments' | 'automatic' | 'isReport'> & {
  readonly text?: string;
};

/**
 * What a mail says by its calendars. Outlook's own format (TNEF, mostly in a winmail.dat) counts only where there is no
 * other and a person sent it, and is not taken apart: no kept library reads the meeting in it. A calendar file attached
 * to such a mail lies in it as it is.
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

/** Why nobody but its receiver's own program can read a mail. */
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
