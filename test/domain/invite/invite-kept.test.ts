/** What an organizer wrote reaches their guests, as the RFCs let it be written; only what is broken is left out. */
import { describe, expect, it } from 'vitest';
import { validCalendar } from '#test/support/valid-calendar.ts';
import { calendar, calendarText, lines, linesOf, render, single, source } from './invite-fixtures.ts';

/** The invite to an event with these lines, which must be valid. */
function sent(...written: string[]): string {
  const mail = render(source(single(...written)));
  validCalendar(calendarText(mail));
  return mail;
}

/** All lines of that name in it. */
const copies = (name: string, ...written: string[]) => linesOf(sent(...written), name);

describe('descriptions', () => {
  const HTML = '<p>Hello\\, <b>you</b></p><ul><li>one</li></ul>';
  const TEXT = 'DESCRIPTION:Hello\\, you\\n\\n• one';

  it.each([
    ['X-ALT-DESC alone', [`X-ALT-DESC;FMTTYPE=text/html:${HTML}`]],
    ['X-ALT-DESC beside an empty text', ['DESCRIPTION:', `X-ALT-DESC;FMTTYPE=text/html:${HTML}`]],
    ['STYLED-DESCRIPTION (RFC 9073)', [`STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:${HTML}`]],
    ['STYLED-DESCRIPTION without VALUE', [`STYLED-DESCRIPTION;FMTTYPE=text/html:${HTML}`]],
    ['HTML in DESCRIPTION', [`DESCRIPTION:${HTML}`]],
  ])('%s is sent as text and as HTML', (_, written) => {
    expect(copies('DESCRIPTION', ...written)).toEqual([TEXT]);
    expect(copies('X-ALT-DESC', ...written)).toEqual([`X-ALT-DESC;FMTTYPE=text/html:${HTML}`]);
  });

  it('a text that the organizer wrote is kept in addition to the HTML', () => {
    expect(copies('DESCRIPTION', 'DESCRIPTION:In short', `X-ALT-DESC;FMTTYPE=text/html:${HTML}`)).toEqual([
      'DESCRIPTION:In short',
    ]);
  });

  it('turns the direction of no text by hidden characters', () => {
    const mail = sent(
      'SUMMARY:Invoice \u202egpj.exe\u2069',
      'LOCATION:\u2066Hall\u202d 1',
      'DESCRIPTION:<p>\u202ea<b>&#x202e;b</b></p>',
    );
    expect(calendarText(mail)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(linesOf(mail, 'SUMMARY')).toEqual(['SUMMARY:Invoice gpj.exe']);
  });

  it('HTML that says nothing is none', () => {
    const outlook = '<html><head><title>Exchange Server</title><style>p{}</style></head><body></body></html>';
    const mail = sent('DESCRIPTION:In short', `X-ALT-DESC;FMTTYPE=text/html:${outlook}`);
    expect(linesOf(mail, 'X-ALT-DESC')).toEqual([]);
  });

  it('right-to-left HTML keeps its direction', () => {
    const html = '<p dir="rtl">שלום</p><p><a dir="ltr" href="https://example.com/">b</a></p>';
    expect(copies('X-ALT-DESC', `DESCRIPTION:${html}`)).toEqual([
      'X-ALT-DESC;FMTTYPE=text/html:<p dir="rtl">שלום</p><p><a dir="ltr" href="https://example.com/">b</a></p>',
    ]);
    expect(copies('DESCRIPTION', `DESCRIPTION:${html}`)).toEqual([
      'DESCRIPTION:שלום\\n\\nb (https://example.com/)',
    ]);
  });
});

describe('links', () => {
  it.each([
    'CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL="Call, or: click";VALUE=URI:https://video.example.com/x',
    'CONFERENCE;FEATURE=PHONE;VALUE=URI:tel:+49-30-1234;ext=5',
    'IMAGE;DISPLAY=BADGE,THUMBNAIL;FMTTYPE=image/png;VALUE=URI:https://example.com/a.png',
    'ATTACH;FMTTYPE=application/pdf;FILENAME="a; b.pdf":https://files.example.com/a.pdf',
    'X-MICROSOFT-ONLINEMEETINGCONFLINK:conf:sip:x;gruu;opaque=app:conf:focus:id:1',
    'STRUCTURED-DATA;FMTTYPE=application/json;VALUE=URI:https://example.com/a.json',
    'COLOR:turquoise',
  ])('survive: %s', (line) => {
    expect(lines(sent(line))).toContain(line);
  });

  it.each([
    ['CONFERENCE:https://video.example.com/x', 'CONFERENCE;VALUE=URI:https://video.example.com/x'],
    ['URL:www.example.com/a b', 'URL:https://www.example.com/a%20b'],
    ['URL:https://example.com/größe?100%', 'URL:https://example.com/gr%C3%B6%C3%9Fe?100%25'],
    ['LOCATION;VALUE=URI:https://example.com/', 'LOCATION:https://example.com/'],
    ['CATEGORIES;ENCODING=QUOTED-PRINTABLE:Work', 'CATEGORIES:Work'],
    ['X-EXAMPLE;X_A=1;X-B=2:x', 'X-EXAMPLE;X-B=2:x'],
    ['X-SINCE;TZID=Nowhere;VALUE=DATE-TIME:20260101T000000', 'X-SINCE;VALUE=DATE-TIME:20260101T000000'],
  ])('and other values are repaired: %s', (line, repaired) => {
    expect(lines(sent(line))).toContain(repaired);
  });

  it.each([
    'IMAGE;VALUE=BINARY;ENCODING=BASE64:AAAA',
    'IMAGE;VALUE=URI:data:image/png;base64,AAAA',
    'X-LOGO;VALUE=BINARY;ENCODING=BASE64:AAAA',
    'URL:javascript:alert(1)',
    'URL:',
    'URL:over there',
    'GEO:abc',
    'GEO:52.5',
    'PRIORITY:-1',
    'CLASS:',
    'TRANSP:MAYBE',
    'COLOR:#ff0000',
    'X_EXAMPLE:1',
    'GEO;FMTTYPE=text/html:abc',
    'URL;VALUE=TEXT:https://example.com',
    'DUE:20260512T080000Z',
  ])('and what is broken or inside the message stay behind: %s', (line) => {
    expect(copies(line.split(/[;:]/)[0] ?? '', line)).toEqual([]);
  });
});

it('no line of theirs begins or ends a component', () => {
  const mail = sent('END;ALTREP="cid:x":VEVENT', 'BEGIN;SENT-BY="mailto:x":VALARM', 'END;X-A=1:VCALENDAR');
  expect(calendarText(mail).match(/^(?:BEGIN|END)[;:].*$/gm)).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

it('a rule with UNTIL and COUNT has the COUNT of both, and a time only its zone', () => {
  const start = 'DTSTART;X-A="a;TZID=b";TZID=Europe/Berlin:20260512T100000';
  const rule = (limits: string) => copies('RRULE', start, `RRULE:FREQ=DAILY;${limits}`);
  expect(rule('COUNT=9;UNTIL=20260514T080000Z')).toEqual(['RRULE:FREQ=DAILY;COUNT=3']);
  expect(rule('COUNT=2;UNTIL=20260514T080000Z')).toEqual(['RRULE:FREQ=DAILY;COUNT=2']);
  expect(copies('DTSTART', start)).toEqual(['DTSTART;TZID=Europe/Berlin:20260512T100000']);
});

describe('places and things (RFC 9073)', () => {
  const inner = (name: string, ...written: string[]) =>
    [`BEGIN:${name}`, ...written, `END:${name}`].join('\n');
  const HALL = inner('VLOCATION', 'UID:hall', 'NAME:Hall\\, 2', 'GEO:52.5;13.4', 'LOCATION-TYPE:stadium');
  const SCREEN = inner('VRESOURCE', 'UID:screen', 'NAME:Screen', 'RESOURCE-TYPE:projector');
  const BOB = 'ATTENDEE;CN=Bob Other:mailto:bob@example.org';
  const text = (...written: string[]) => calendarText(sent(...written)).replaceAll('\r\n', '\n');

  it('survive', () => {
    expect(text(HALL, SCREEN)).toContain(`${HALL}\n${SCREEN}\nEND:VEVENT`);
  });

  it('never name a guest', () => {
    const people = inner(
      'PARTICIPANT',
      'UID:p',
      'PARTICIPANT-TYPE:SPEAKER',
      'CALENDAR-ADDRESS:mailto:c@example.org',
    );
    const bobs = inner(
      'VLOCATION',
      'UID:desk',
      'NAME:Desk of Bob Other',
      'URL:https://example.com/bob@example.org',
    );
    const hers = inner('VLOCATION', 'UID:bob@example.org');
    const all = text(BOB, people, bobs, hers, inner('VLOCATION', 'NAME:Without UID'));
    expect(all).not.toMatch(/BEGIN:PARTICIPANT|c@example|bob|other|Without/i);
    expect(all).toContain('NAME:Desk of …');
  });
});

describe('ends', () => {
  const ends = (...written: string[]) => copies('(?:DTEND|DURATION)', ...written);

  it.each([
    [
      'DTEND counts before DURATION',
      ['DTSTART:20260512T080000Z', 'DURATION:PT2H', 'DTEND:20260512T090000Z'],
      'DTEND:20260512T090000Z',
    ],
    [
      'an end at the start is no time',
      ['DTSTART:20260512T080000Z', 'DTEND:20260512T080000Z'],
      'DURATION:PT0S',
    ],
    [
      'a date after a time is its midnight',
      ['DTSTART;TZID=Europe/Berlin:20260512T080000', 'DTEND;VALUE=DATE:20260513'],
      'DTEND;TZID=Europe/Berlin:20260513T000000',
    ],
    [
      'a time after a date is its date',
      ['DTSTART;VALUE=DATE:20260512', 'DTEND:20260513T080000Z'],
      'DTEND;VALUE=DATE:20260513',
    ],
    ['a day lasts days', ['DTSTART;VALUE=DATE:20260512', 'DURATION:PT36H'], 'DTEND;VALUE=DATE:20260514'],
    [
      'a day lasts at least one',
      ['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260512'],
      'DTEND;VALUE=DATE:20260513',
    ],
  ])('%s', (_, written, end) => {
    expect(ends(...written)).toEqual([end]);
  });
});

it('an occurrence of its own does not repeat', () => {
  const alone = single(
    'DTSTART:20260512T080000Z',
    'RECURRENCE-ID:20260512T070000Z',
    'RDATE;VALUE=PERIOD:20260512T080000Z/PT1H',
  );
  expect(linesOf(render(source(calendar(alone))), 'RDATE')).toEqual([]);
});

it("the organizer's own VTIMEZONE says only when its clocks change", () => {
  const zone = `BEGIN:VTIMEZONE
TZID:Ship time
X-CAPTAIN:Bob Other
LAST-MODIFIED:20260101T000000Z
BEGIN:STANDARD
DTSTART:19700101T000000
COMMENT:Ask Bob
TZOFFSETFROM:+0230
TZOFFSETTO:+0230
END:STANDARD
END:VTIMEZONE`;
  const mail = render(source(calendar(zone, single('DTSTART;TZID=Ship time:20260512T100000'))));
  validCalendar(calendarText(mail));
  expect(calendarText(mail)).not.toMatch(/X-CAPTAIN|LAST-MODIFIED|COMMENT/);
});
