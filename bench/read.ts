/** Mails read in a second of CPU: ours, with all its checks, against the usual parsers one after the other. */
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { readCalendars } from '#domain/itip/read/read.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import type { ReadResult } from '#domain/itip/types.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { decodeText } from '#domain/text/charset.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { type BenchOptions, type BenchResult, compare } from './measure.ts';
import { realFiles, slowestOf } from './read/corpus.ts';

const ZONE = { defaultZone: 'UTC' };
const SERIES = { rrule: 'FREQ=WEEKLY;COUNT=8', guests: ['boss@example.com', 'ben@example.org'] };

/** A guest's answer. */
function reply(): Buffer {
  const invite = Buffer.from(ANSWERED.replaceAll('\n', '\r\n')).toString('base64');
  const answer = replyTo(`Content-Type: text/calendar\r\n\r\n${invite}\r\n--`, { comment: 'See you there' });
  return Buffer.from(answer.raw);
}

const ANSWERED = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:bench@invites.test
SEQUENCE:0
ORGANIZER:mailto:rsvp+bench@invites.test
ATTENDEE:mailto:ben@example.org
END:VEVENT
END:VCALENDAR`;

export async function run(options: BenchOptions): Promise<BenchResult[]> {
  const files = realFiles();
  const replies = [reply()];
  const comparable = [];
  for (const file of files) {
    const method = await methodOf(file.octets);
    if (method !== null) comparable.push(file);
    if (method === 'REPLY') replies.push(file.octets);
  }
  const both = [Buffer.from(organizerMail('REQUEST', SERIES)), reply()];
  return [
    await comparison('an invitation and a reply', both, options),
    await comparison(
      replies.length > 1 ? `${replies.length} replies, most of them real` : 'a reply',
      replies,
      options,
    ),
    ...(await slowest(comparable, options)),
  ];
}

/** The worst of the real messages; the rest of what is to know of them goes to standard error. */
async function slowest(files: ReturnType<typeof realFiles>, options: BenchOptions): Promise<BenchResult[]> {
  const found = await slowestOf(files, read, options.quick ? 1 : 3);
  if (!found) return [];
  const { name, octets, took, heap } = found;
  console.error(
    `Of ${files.length} real files ${name} takes longest: ${took.toFixed(1)} ms. Reading one grew the heap by ${(heap / 1e6).toFixed(1)} MB at most.`,
  );
  return [await comparison(`the slowest real file, ${name}`, [octets], options)];
}

/** Compares the readers on some mails by turns. */
async function comparison(
  name: string,
  mails: readonly Buffer[],
  options: BenchOptions,
): Promise<BenchResult> {
  let [count, peerCount] = [0, 0];
  const [ours, peer] = await compare(
    async () => understood(await read(mails[count++ % mails.length] as Buffer)),
    () => readWithLibraries(mails[peerCount++ % mails.length] as Buffer),
    options,
  );
  return {
    bench: 'read',
    case: name,
    ours: Math.round(ours),
    peer: Math.round(peer),
    ratio: Math.round((ours / peer) * 100) / 100,
    unit: 'mails/s',
    peerName: 'mailparser simpleParser + ical.js',
  };
}

/** Returns the method of a message that both can read, and null for any other file. */
async function methodOf(octets: Buffer): Promise<string | null> {
  const found = await read(octets);
  const canBePeer = await readWithLibraries(octets).catch(() => null);
  return canBePeer !== null && 'messages' in found ? (found.messages[0]?.method ?? null) : null;
}

/** Every method, zone, rule and bound looked at. */
async function read(octets: Buffer): Promise<ReadResult> {
  if (!isCalendar(octets)) return readMail(await takeApart(octets), ZONE);
  const text = decodeText(octets, null);
  return readCalendars([{ text, method: null, contentType: 'text/calendar', filename: null }], ZONE);
}

/** @throws Error when the mail is not understood: then nothing was measured */
function understood(read: ReadResult): void {
  if (!('messages' in read)) throw new Error(`The mail was not understood: ${read.reason}.`);
}

/** The fields of every event, believed as they stand. */
async function readWithLibraries(octets: Buffer): Promise<unknown[]> {
  const files = isCalendar(octets) ? [{ content: octets }] : (await simpleParser(octets)).attachments;
  return files.flatMap(({ content }) =>
    new ICAL.Component(ICAL.parse(content.toString())).getAllSubcomponents('vevent').map((vevent) => {
      const { uid, sequence, summary, location, startDate, endDate, attendees } = new ICAL.Event(vevent);
      return {
        uid,
        sequence,
        summary,
        location,
        start: startDate?.toJSDate(),
        end: endDate?.toJSDate(),
        attendees,
      };
    }),
  );
}

function isCalendar(octets: Buffer): boolean {
  return octets.subarray(0, 20).includes('BEGIN:VCALENDAR');
}
