/** Mails read a second on one core: ours, with all its checks, against the usual parsers one after the other. */
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { readCalendars } from '#domain/itip/read/read.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import type { ReadResult } from '#domain/itip/types.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { decodeText } from '#domain/text/charset.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { type BenchOptions, type BenchResult, compare } from './measure.ts';
import { slowestOf } from './reading/corpus.ts';

const ZONE = { defaultZone: 'UTC' };
const SERIES = { rrule: 'FREQ=WEEKLY;COUNT=8', guests: ['boss@example.com', 'ben@example.org'] };

/** What comes in: an organizer's invitation, and a guest's answer. */
function mails(): Buffer[] {
  const invite = Buffer.from(ANSWERED.replaceAll('\n', '\r\n')).toString('base64');
  const reply = replyTo(`Content-Type: text/calendar\r\n\r\n${invite}\r\n--`, { comment: 'See you there' });
  return [organizerMail('REQUEST', SERIES), reply.raw].map((raw) => Buffer.from(raw));
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
  const raws = mails();
  let count = 0;
  const next = () => raws[count++ % raws.length] as Buffer;
  const [ours, peer] = await compare(
    async () => understood(await read(next())),
    () => readWithLibraries(next()),
    options,
  );
  return [result(ours, peer, 'mails/s'), ...(await corpus(options))];
}

/** The worst of the real messages; the rest of what is to know of them goes to standard error. */
async function corpus(options: BenchOptions): Promise<BenchResult[]> {
  const slowest = await slowestOf(read);
  if (!slowest) return [];
  const { name, octets, took, heap, files } = slowest;
  console.error(
    `Of ${files} real files ${name} takes longest: ${took.toFixed(1)} ms. Reading one grew the heap by ${(heap / 1e6).toFixed(1)} MB at most.`,
  );
  const [ours, peer] = await compare(
    () => read(octets),
    () => readWithLibraries(octets),
    options,
  );
  return [result(ours, peer, 'readings/s of the slowest real file')];
}

function result(ours: number, peer: number, unit: string): BenchResult {
  return {
    bench: 'reading',
    ours: Math.round(ours),
    peer: Math.round(peer),
    ratio: Math.round((ours / peer) * 100) / 100,
    unit,
    peerName: 'mailparser simpleParser + ical.js',
  };
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
