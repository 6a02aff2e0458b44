/** Mails read a second on one core: ours, with all its checks, against the usual parsers one after the other. */
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { readCalendars } from '../domain/itip/read.ts';
import { takeApart } from '../domain/mail/take-apart.ts';
import { organizerMail, replyTo } from '../test/mails.ts';
import { type BenchOptions, type BenchResult, compare } from './measure.ts';

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
    () => read(next()),
    () => readWithLibraries(next()),
    options,
  );
  return [
    {
      bench: 'reading',
      ours: Math.round(ours),
      peer: Math.round(peer),
      ratio: Math.round((ours / peer) * 100) / 100,
      unit: 'mails/s',
      peerName: 'mailparser simpleParser + ical.js',
    },
  ];
}

/** Every method, zone, rule and bound looked at. @throws Error when the mail is not understood: then nothing was measured */
async function read(raw: Buffer): Promise<number> {
  const { calendars } = await takeApart(raw);
  const read = readCalendars(calendars, { defaultZone: 'UTC' });
  if (!('messages' in read)) throw new Error(`The mail was not understood: ${read.reason}.`);
  return read.messages.length;
}

/** The fields of every event, believed as they stand. */
async function readWithLibraries(raw: Buffer): Promise<unknown[]> {
  const { attachments } = await simpleParser(raw);
  return attachments.flatMap(({ content }) =>
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
