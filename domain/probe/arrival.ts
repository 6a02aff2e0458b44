/** This file reads the mails that arrive for the probe. */

import { readMail } from '#domain/itip/read/read-mail.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { ProbeInvite } from './mails.ts';

/** What a mail says, as far as the test depends on it. */
export interface Arrival {
  /** The addresses in To. */
  readonly to: readonly string[];
  readonly subject: string;
  /** The codes in a confirmation; null in any other mail. */
  readonly codes: { readonly api: string; readonly manage: string } | null;
  /** The content of an invite or a cancel; null in any other mail. */
  readonly invite: (ProbeInvite & { readonly method: string; readonly start: string | null }) | null;
}

/** Reads a mail. Returns null for a mail beyond our limits. @param raw the mail as it arrived */
export async function readArrival(raw: Uint8Array): Promise<Arrival | null> {
  const mail = await takeApart(raw).catch((error: unknown) => {
    if (error instanceof CodedError) return null;
    throw error;
  });
  if (!mail) return null;
  const [, api] = /^API code: (\S+)\s*$/m.exec(mail.text) ?? [];
  const [, manage] = /^Manage code: (\S+)\s*$/m.exec(mail.text) ?? [];
  const read = readMail(mail, { defaultZone: 'UTC' });
  const [message] = 'messages' in read ? read.messages : [];
  const vevent = message?.master;
  return {
    to: mail.to,
    subject: mail.subject,
    codes: api && manage ? { api, manage } : null,
    invite:
      message && vevent
        ? {
            method: message.method,
            uid: message.uid,
            sequence: vevent.sequence,
            organizer: vevent.organizer?.email ?? '',
            start: vevent.start && momentOf(vevent.start),
          }
        : null,
  };
}
