/** This file reads any file as the server reads mail, to say how it is understood. Nothing is done with it. */

import { type MailFiles, readMail } from '#domain/itip/read/read-mail.ts';
import type { ItipMessage, ReadResult } from '#domain/itip/types.ts';
import { RefusedError } from '#domain/languages/refusal-words.ts';
import { decodeText } from '#domain/text/charset.ts';
import type { ManyOptions } from './import-item.ts';

/** What a file says, and the address in its From. */
export interface Reading {
  readonly result: ReadResult;
  readonly from: string | null;
}

/**
 * Reads a mail or a calendar as create@ and rsvp@ read it. A calendar is recognised by its first line, whatever the file's
 * name is. Every other file is a mail.
 */
export async function understand(octets: Uint8Array, options: ManyOptions): Promise<Reading> {
  const beginning = decodeText(octets.subarray(0, 1000), null);
  return /^\s*BEGIN:VCALENDAR/i.test(beginning)
    ? understandCalendar(octets, options)
    : understandMail(octets, options);
}

async function understandCalendar(octets: Uint8Array, options: ManyOptions): Promise<Reading> {
  const text = decodeText(octets, null);
  const part = { text, method: null, contentType: 'text/calendar', filename: null };
  return {
    result: await readAll({ calendars: [part], attachments: [], automatic: null, isReport: false }, options),
    from: null,
  };
}

/** The mail parser is a third of the code that is loaded, so it is not loaded for a calendar. */
async function understandMail(octets: Uint8Array, options: ManyOptions): Promise<Reading> {
  const { takeApart } = await import('#domain/mail/take-apart.ts');
  try {
    const mail = await takeApart(octets);
    return { result: await readAll(mail, options), from: mail.from?.email ?? null };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { result: { outcome: 'rejected', reason: error.code, text: error.text }, from: null };
  }
}

/** A file with many events is read as create@ reads it: event by event, even when some of them are incomplete. */
async function readAll(mail: MailFiles, options: ManyOptions): Promise<ReadResult> {
  const result = readMail(mail, options);
  if ('messages' in result || mail.isReport) return result;
  const { readMany } = await import('./read-many.ts');
  const many = readMany(mail, options);
  if (many === null) return result;
  if ('reason' in many) return many;
  const refusals: ReadResult[] = [];
  const messages: ItipMessage[] = [];
  for (const item of many) {
    const one = item.read();
    if ('reason' in one) refusals.push(one);
    else messages.push(...(messages.length === 0 ? one.messages : one.messages.map(inShort)));
  }
  const [first, ...others] = messages;
  return first ? { messages: [first, ...others] } : (refusals[0] ?? result);
}

/** Keeps only the title of every event but the first, because thousands of calendars would need too much memory. */
function inShort(message: ItipMessage): ItipMessage {
  return { ...message, calendar: ['vcalendar', [], []] };
}
