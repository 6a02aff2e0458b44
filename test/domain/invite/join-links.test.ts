import { describe, expect, test } from 'vitest';
import { hasLink, joinLinksOf, placeWithoutLinks } from '#domain/invite/join-links.ts';
import { publishedCalendar } from '#domain/invite/published-calendar.ts';
import { calendar, single, source } from './invite-fixtures.ts';

const hidden = (text: string, ...lines: string[]) => joinLinksOf(calendar(single(...lines))).text(text);

describe('links of video calls', () => {
  test.each([
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_MDEy%40thread.v2/0',
    'https://us06web.zoom.us/j/81234567890?pwd=abc.1',
    'https://meet.google.com/abc-defg-hij',
    'https://example.webex.com/meet/ann',
    'https://meet.jit.si/Launch',
    'https://ann@whereby.com/room',
    'sip:ann@example.com',
  ])('are not shown: %s', (link) => {
    expect(hidden(`Bring cake.\n\nJoin: ${link}\n\nSee you.`)).toBe('Bring cake.\n\nSee you.');
    expect(hidden(`${'Long words before it. '.repeat(3)}${link}`)).toMatch(/before it\. …$/);
  });

  test.each([
    'Slides: https://example.org/slides',
    'https://teams.microsoft.com.example.org/',
    'https://example.org/?see=zoom.us',
    'Meeting ID: 4, the fourth of this year',
    `Agenda\n${'_'.repeat(30)}\nhttps://example.org/agenda`,
  ])('and nothing else is hidden: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });

  test('are hidden on an unknown host where the calendar marks them as a call', () => {
    const link = 'https://calls.example.org/room/7';
    expect(hidden(`See ${link}.`)).toBe(`See ${link}.`);
    for (const line of [`X-GOOGLE-CONFERENCE:${link}`, `CONFERENCE;VALUE=URI:${link}`, `LOCATION:${link}`])
      expect(hidden(`See ${link}.`, line), line).toBe('');
  });

  test('take the block of their program with them, and lines with numbers and passwords', () => {
    const teams = `${'_'.repeat(32)}\nMicrosoft Teams\nhttps://teams.microsoft.com/l/x\nDial in: +49 69 1234\n`;
    expect(hidden(`Bring cake.\n${teams}${'_'.repeat(32)}\nBye.`)).toBe('Bring cake.\nBye.');
    expect(hidden(`Bring cake.\n${teams}`)).toBe('Bring cake.');
    const zoom = 'Join Zoom Meeting\nhttps://zoom.us/j/8\n\nMeeting ID: 812 3456\nPasscode: abc';
    expect(hidden(`Bring cake.\n${zoom}`)).not.toMatch(/zoom\.us|812|abc/);
  });
});

describe('a place', () => {
  test.each([
    ['https://calls.example.org/7', ''],
    ['Room 5; https://calls.example.org/7', 'Room 5'],
    ['https://calls.example.org/7 (Room 5)', 'Room 5'],
    ['Room 5 (https://calls.example.org/7)', 'Room 5'],
    ['Elm Street 12, Berlin', 'Elm Street 12, Berlin'],
  ])('is shown without its links: %s', (location, place) => {
    expect(placeWithoutLinks(location)).toBe(place);
    expect(hasLink(location)).toBe(location.includes('https:'));
  });
});

test('the published calendar has no link of a call, wherever it stands', () => {
  const link = 'https://teams.microsoft.com/l/meetup-join/19';
  const lines = [
    `LOCATION:Hall 1; ${link}`,
    `DESCRIPTION:Bring cake.\\n<b>Join</b>: <a href="${link}">here</a>`,
    `URL:${link}`,
    `X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`,
    `CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+4969123456`,
    `X-EXAMPLE;X-SEE="${link}":1`,
  ];
  const text = publishedCalendar(source(single(...lines)), 'event').replaceAll('\r\n ', '');
  expect(text).not.toMatch(/teams\.microsoft|4969123456/);
  expect(text).toContain('LOCATION:Hall 1\r\n');
  expect(text).toContain('DESCRIPTION:Bring cake.');
});
