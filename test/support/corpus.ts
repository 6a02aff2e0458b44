/** Real messages of real calendars, where they are on this machine; never part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readCalendars } from '#domain/itip/read/read.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { takeApart } from '#domain/mail/take-apart.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
/** For `describe.skipIf`. */
export const NO_CORPUS = !existsSync(CORPUS);

export interface CorpusRequest {
  /** Folder and file. */
  readonly name: string;
  /** The calendar as it came, decoded. */
  readonly text: string;
  readonly message: ItipMessage;
}

/** Every REQUEST in it that the server understands. */
export async function corpusRequests(): Promise<CorpusRequest[]> {
  if (NO_CORPUS) return [];
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:eml|ics)$/.test(name))
    .toSorted();
  return (await Promise.all(files.map(requestsIn))).flat();
}

async function requestsIn(name: string): Promise<CorpusRequest[]> {
  const raw = readFileSync(new URL(name, CORPUS));
  const parts = name.endsWith('.eml')
    ? (await takeApart(raw)).calendars
    : [{ text: raw.toString('utf8'), method: null, contentType: 'text/calendar', filename: null }];
  const read = readCalendars(parts, { defaultZone: 'UTC' });
  if (!('messages' in read)) return [];
  return read.messages
    .filter(({ method }) => method === 'REQUEST')
    .map((message) => ({ name, text: parts[0]?.text ?? '', message }));
}

/** A mail of the corpus with its events put off to 2099: nobody is invited to what is over. */
export function putOff(raw: Buffer): Buffer {
  const later = (text: string) =>
    text.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g, (event) =>
      event.replace(/^(DT(?:START|END)(?:;.*)?:)\d{4}/gm, '$12099'),
    );
  const encoded = /^(?: ?[A-Za-z0-9+/]{60,}={0,2}\r?\n)+(?: ?[A-Za-z0-9+/]+={0,2}\r?\n)?/gm;
  const text = later(raw.toString('latin1')).replace(encoded, (block) => {
    const decoded = Buffer.from(block, 'base64').toString('latin1');
    if (!decoded.startsWith('BEGIN:VCALENDAR')) return block;
    return Buffer.from(later(decoded), 'latin1')
      .toString('base64')
      .replace(/.{1,76}/g, '$&\r\n');
  });
  return Buffer.from(text, 'latin1');
}
