/** Events as organizers may write them: all kinds of zones, rules, exceptions and text, for property tests. */
import fc from 'fast-check';
import { CLUB, type EventFacts, SHIP, writeEvent } from './organizer-text.ts';

export interface WrittenEvent extends EventFacts {
  /** The whole VCALENDAR. */
  readonly text: string;
  /** Whether RDATEs are in it, which node-ical does not expand. */
  readonly hasAdded: boolean;
  /** Whether the clocks may skip its hour, when node-ical leaves the occurrence out (RFC 5545 section 3.3.5 does not). */
  readonly isAtNight: boolean;
}

const WORDS = [
  'a, b; c: d\\e "f" ^n \\n \\, \\;',
  'first\nsecond\r\nthird\n\n',
  'שלום עולם, مرحبا \u200f(2)\u200e',
  '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 é e\u0301',
  '\u0000\u0007\u001b[0m\u007f\u0085\u2028',
  'BEGIN:VEVENT\nATTENDEE:mailto:x',
  'x'.repeat(300),
  '🎉'.repeat(100),
  'https://meet.example.com/abc-defg?x=1&y=%40',
  '  ',
  '=?UTF-8?Q?x?=',
];
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...WORDS)), { maxLength: 5 })
  .map((pieces) => pieces.join(' '))
  // What looks like HTML is made text; other tests look at that.
  .filter((words) => !/[<>]/.test(words));

const zone = fc.oneof(
  fc.constantFrom(
    'UTC',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Sydney',
    'Asia/Tehran',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Europe/Dublin',
    SHIP,
    CLUB,
  ),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  fc.constant(null),
);

const rule = fc.option(
  fc
    .tuple(
      fc.constantFrom(
        'DAILY',
        'DAILY;INTERVAL=3',
        'WEEKLY',
        'WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR,<day>',
        'MONTHLY',
        'MONTHLY;BYDAY=<nth><day>',
        'MONTHLY;BYMONTHDAY=<date>,-1',
        'YEARLY',
        'YEARLY;BYMONTH=<month>;BYDAY=<nth><day>',
      ),
      fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 20 }).map((count) => `;COUNT=${count}`),
        fc.integer({ min: 1, max: 900 }).map((days) => days),
      ),
    )
    .map(([frequency, end]) => ({ frequency, end })),
);

/** Wall-clock minutes since 2020, by the quarter, for 15 years. */
const start = fc.integer({ min: 0, max: 15 * 365 * 96 }).map((quarters) => quarters * 15);
const length = fc.oneof(
  fc.constantFrom('', 'DURATION:PT45M', 'DURATION:P1DT2H', 'DURATION:P1W', 'DURATION:PT0S'),
  fc.integer({ min: 1, max: 400 }).map((quarters) => quarters * 15),
);
/** Lines of other RFCs, of vendors, and broken ones. */
const extra = fc.subarray([
  'GEO:abc',
  'PRIORITY:high',
  'CLASS:',
  'TRANSP:maybe',
  'URL:',
  'URL:www.example.com',
  'COLOR:#ff0000',
  'X_OLD:1',
  'X-DATE;TZID=Nowhere;VALUE=DATE-TIME:20260101T000000',
  'X-PICTURE;VALUE=BINARY:AAAA',
  'DUE:x',
  'CONFERENCE:https://video.example.com/ä',
  'ATTACH:cid:part1@example.com',
  'X-A;X_B=1;X-C="ü^n":\u0007\u2028',
  'RESOURCES;ENCODING=QUOTED-PRINTABLE:Beamer,Saal=20',
  'STRUCTURED-DATA:{"a":1\\, "b":2}',
  'COMMENT;VALUE=URI:x',
  'BEGIN:VLOCATION\r\nUID:hall\r\nNAME:Hall\\, 2\r\nLOCATION-TYPE:stadium,arena\r\nEND:VLOCATION',
  'BEGIN:VALARM\r\nTRIGGER:-PT10M\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nEND:VALARM',
  'CATEGORIES:Work,a\\, b',
  'GEO:52.5;13.4',
  'URL:https://example.com/ä b?x=%zz',
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'PRIORITY:5',
  'COLOR:turquoise',
  'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="a, b: c":https://meet.example.com/x',
  'IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://example.com/a.png',
  'IMAGE;VALUE=BINARY;ENCODING=BASE64:AAAA',
  'ATTACH;FMTTYPE=application/pdf;FILENAME="a; b.pdf":https://files.example.com/a.pdf',
  'X-EXAMPLE;X-NOTE="a, b; c: d^n":any, thing; at\\nall',
  'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p dir="rtl">שלום\\, <b>you</b></p>',
]);

export const organizerEvent: fc.Arbitrary<WrittenEvent> = fc
  .record({
    zone,
    rule,
    start,
    length,
    extra,
    // Longer titles are refused.
    summary: text.map((words) => words.slice(0, 900)),
    description: text,
    location: text,
    excluded: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    moved: fc.uniqueArray(fc.integer({ min: 5, max: 8 }), { maxLength: 2 }),
    added: fc.boolean(),
  })
  .map((event) => ({
    ...event,
    hasAdded: event.added && event.rule !== null,
    isAtNight: event.start % 1440 < 4 * 60,
    text: writeEvent(event),
  }));
