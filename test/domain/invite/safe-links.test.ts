import { describe, expect, test } from 'vitest';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { publishedCalendar } from '#domain/invite/published-calendar.ts';
import { readCalendars } from '#domain/itip/read/read.ts';

const DEPLOYMENT = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' };

/** Everything a guest gets and a page publishes of an event with such a line. */
function shown(line: string): string {
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270101T100000Z\r\nSUMMARY:Launch\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const read = readCalendars([{ text, method: null, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'UTC',
  });
  if (!('messages' in read)) throw new Error(read.reason);
  const { calendar } = read.messages[0];
  const source = {
    ...{
      deployment: DEPLOYMENT,
      organizer: { email: 'ann@example.com', name: 'Ann Lee' },
      organizerHandle: 'q5x3mhandle7abcd',
      calendar,
    },
    ...{ version: 0, dtstamp: '2026-01-01T00:00:00Z', kind: 'invitation' as const, instance: null },
  };
  const compiled = compileInvite(source, Date.UTC(2026, 0, 1));
  return [compiled.mail.join(''), compiled.calendar.join(''), publishedCalendar(source, 'event')]
    .join('\n')
    .replaceAll('\r\n ', '')
    .replaceAll('=\r\n', '');
}

const PLACES = [
  'CONFERENCE;VALUE=URI:',
  'CONFERENCE:',
  'X-GOOGLE-CONFERENCE:',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL:',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK:',
  'X-ZOOM-JOIN;VALUE=URI:',
  'X-ANY;VALUE=TEXT:',
  'URL:',
  'URL;VALUE=URI:',
  'ATTACH:',
  'ATTACH;FMTTYPE=text/html:',
  'IMAGE;VALUE=URI:',
  'STRUCTURED-DATA;VALUE=URI:',
  'SOURCE;VALUE=URI:',
  'LINK;VALUE=URI:',
  'RELATED-TO;VALUE=URI:',
  'X-ANY;X-LINK="javascript:evil()":',
];
const HARMFUL = [
  'javascript:evil()',
  'JaVaScRiPt:evil()',
  ' javascript:evil()',
  'java\tscript:evil()',
  '%6aavascript:evil()',
  'javascript&colon;evil()',
  '&#106;avascript:evil()',
  'vbscript:evil()',
  'data:text/html,evil()',
  'file:///evil()',
  'file://server/evil()',
  'blob:https://example.com/evil()',
];

describe.each(PLACES)('%s', (place) => {
  test.each(HARMFUL)('%s reaches nobody', (link) => {
    expect(shown(place + link)).not.toContain('evil');
  });
});

test.each(HARMFUL)('nor does it as a link in HTML: %s', (link) => {
  expect(shown(`X-ALT-DESC;FMTTYPE=text/html:<p><a href="${link}">Join</a></p>`)).not.toContain('evil');
  expect(shown(`DESCRIPTION:<p><a href='${link}'>Join</a></p>`)).not.toContain('evil');
});

test.each([
  ['CONFERENCE;VALUE=URI:', 'https://meet.example.com/a'],
  ['CONFERENCE;VALUE=URI;FEATURE=PHONE:', 'tel:+1-202-555-0100'],
  ['CONFERENCE;VALUE=URI:', 'sip:room@conf.example.com'],
  ['CONFERENCE;VALUE=URI:', 'sips:room@conf.example.com'],
  ['X-GOOGLE-CONFERENCE:', 'https://meet.google.com/abc'],
  ['X-MICROSOFT-SKYPETEAMSMEETINGURL:', 'https://teams.microsoft.com/l/meetup-join/1'],
  ['URL:', 'https://example.com/launch'],
  ['ATTACH:', 'https://example.com/plan.pdf'],
])('%s%s is kept', (place, link) => {
  expect(shown(place + link)).toContain(link);
});
