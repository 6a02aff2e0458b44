import { sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Person } from '#domain/text/person.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { occurrences } from '../series/occurrences.ts';
import type { Attendee, ItipMessage, Method, PartStat, ReadResult, Vevent } from '../types.ts';
import { whenOf } from './calendar-when.ts';
import { dayInWords, timesInWords } from './when.ts';

/** What each kind of message is, and what the server does with it. */
const METHODS: Readonly<Record<Method, readonly [what: string, then: string]>> = {
  REQUEST: [
    'An invitation',
    'create@ makes an event of it for a verified organizer, or a new version of the event with this UID',
  ],
  PUBLISH: [
    'A published event',
    'create@ reads it as an invitation from the verified organizer who sends it',
  ],
  ADD: [
    'More occurrences of a series',
    'create@ adds them to the series with this UID, if its organizer sends them',
  ],
  CANCEL: [
    'A cancellation',
    'create@ cancels the event with this UID, if its organizer sends it, and notifies everyone invited',
  ],
  REPLY: [
    'An answer',
    'rsvp@ counts it for the guest whose token is in the UID or in the address it was sent to',
  ],
  COUNTER: ['A proposal', 'rsvp@ counts the answer in it and passes it on to the organizer; nothing moves'],
  REFRESH: ['A question for the latest version', 'rsvp@ sends the current version to that guest'],
  DECLINECOUNTER: ['A proposal turned down', 'nothing is done'],
};
const ANSWERS: Readonly<Record<PartStat, string>> = {
  'NEEDS-ACTION': 'no answer',
  ACCEPTED: 'yes',
  TENTATIVE: 'maybe',
  DECLINED: 'no',
  DELEGATED: 'sends somebody else',
  COMPLETED: 'yes',
  'IN-PROCESS': 'yes',
};
const MOST_OCCURRENCES = 5;
/** The most guests, changed occurrences and further events that are listed. */
const MOST_LISTED = 20;
const LONGEST = 200;
const LABEL_WIDTH = 11;

type Row = readonly [label: string, entries: readonly string[]];

/**
 * Returns lines of text that tell a person what was read. The first of several events is described in full.
 * @param from the address in From
 * @param now UTC instant from which occurrences are the next ones
 */
export function account(result: ReadResult, from: string | null, now: string): string[] {
  if ('reason' in result) {
    const refused = result.outcome === 'rejected' ? 'Refused' : 'No invitation';
    return [`${refused} (${result.reason})`, sayRefusal(result.text)];
  }
  const [message, ...others] = result.messages;
  const [what, then] = METHODS[message.method];
  const rows: Row[] = [
    ...rowsOf(message, now),
    ['From', from === null ? [] : [from]],
    ['UID', [message.uid]],
    ['Then', [then]],
    ['Also here', listed(others, titleOf)],
  ];
  return [what, ...rows.flatMap(linesOf)];
}

function rowsOf(message: ItipMessage, now: string): Row[] {
  const lead = message.master ?? message.instances[0];
  if (!lead) return [];
  const when = whenOf(message.calendar, Date.parse(now), isFloating(lead));
  const repeats = (message.master && when?.repeats) || '';
  return [
    ['Title', [titleOf(message)]],
    ['Place', [lead.location]],
    [
      message.method === 'COUNTER' ? 'Proposes' : 'When',
      [when?.time ?? '', repeats, isFloating(lead) ? 'no time zone is given; this one is assumed' : ''],
    ],
    ['Next', repeats ? nextOf(message, now) : []],
    ['Changed', listed(message.instances, instanceInWords)],
    ['Organizer', lead.organizer ? [personInWords(lead.organizer)] : []],
    ['Guests', listed(lead.attendees, guestInWords)],
    ['Comment', lead.attendees.some(({ comment }) => comment === lead.comment) ? [] : [lead.comment ?? '']],
    ['Version', [`SEQUENCE ${lead.sequence}${lead.dtstamp ? ` of ${lead.dtstamp}` : ', without DTSTAMP'}`]],
  ];
}

function isFloating({ start }: Vevent): boolean {
  return start?.kind === 'zoned' && start.floating;
}

function nextOf({ calendar }: ItipMessage, now: string): string[] {
  const next = occurrences(calendar, { limit: MOST_OCCURRENCES, from: now });
  if (next.length === 0) return ['none: all are past'];
  return next.map(
    ({ start, end, cancelled }) => `${timesInWords(start, end)}${cancelled ? ': cancelled' : ''}`,
  );
}

/** Returns the description of one occurrence that has a VEVENT of its own. */
function instanceInWords({ recurrenceId, thisAndFuture, status, start, end, attendees }: Vevent): string {
  const day = `${dayInWords(recurrenceId ?? '')}${thisAndFuture ? ' and all after it' : ''}`;
  if (status === 'CANCELLED') return `${day}: cancelled`;
  const [only, ...others] = attendees;
  const answer = only && others.length === 0 ? `, ${guestInWords(only)}` : '';
  return `${day}: ${start ? timesInWords(start, end) : 'no time given'}${answer}`;
}

function guestInWords(guest: Attendee): string {
  const { partstat, delegatedTo, guests, comment } = guest;
  const details = [
    `${ANSWERS[partstat]}${delegatedTo.length > 0 ? ` (${delegatedTo.join(', ')})` : ''}`,
    ...(guests > 0 ? [`brings ${guests}`] : []),
    ...(comment === null ? [] : [`“${comment}”`]),
  ];
  return `${personInWords(guest)}: ${details.join(', ')}`;
}

function personInWords({ name, email }: Person): string {
  return name === null ? email || 'somebody without address' : `${name} <${email}>`;
}

function titleOf({ master, instances }: ItipMessage): string {
  return (master ?? instances[0])?.summary || '(no title)';
}

function listed<T>(all: readonly T[], inWords: (one: T) => string): string[] {
  const rest = all.length - MOST_LISTED;
  return [...all.slice(0, MOST_LISTED).map(inWords), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** Returns the lines of a row, with the label before its first entry. */
function linesOf([label, entries]: Row): string[] {
  const safe = entries.map((entry) => shorten(plainLine(entry), LONGEST)).filter((entry) => entry !== '');
  return safe.map((entry, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${entry}`);
}
