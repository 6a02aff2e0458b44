import { describe, expect, test } from 'vitest';
import { calendarLinks, entryTimes } from '#domain/event/calendar-links.ts';
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';

const WORDS = {
  summary: 'Tea & talk +1',
  location: 'Elm Street 12',
  description: 'Bring <cake>.\nhttps://x.test',
};
const NOW = Date.UTC(2026, 0, 1);
const ONCE: KeptTimes = {
  allDay: false,
  timeZone: 'Europe/Berlin',
  start: '2026-05-12T08:00:00Z',
  end: '2026-05-12T09:00:00Z',
  recurrence: null,
};

/** By name of the calendar: the query of its link. */
function linksOf(details: KeptTimes): Record<string, URL> {
  const times = entryTimes(details, NOW);
  return Object.fromEntries(
    (times ? calendarLinks(WORDS, times) : []).map(({ name, url }) => [name, new URL(url)]),
  );
}

describe('links into web calendars', () => {
  test('carry title, time, place and text', () => {
    const { 'Google Calendar': google, 'Outlook.com': outlook, 'Microsoft 365': office } = linksOf(ONCE);
    expect(Object.fromEntries(google?.searchParams ?? [])).toEqual({
      action: 'TEMPLATE',
      text: WORDS.summary,
      dates: '20260512T100000/20260512T110000',
      ctz: 'Europe/Berlin',
      details: WORDS.description,
      location: WORDS.location,
    });
    expect(Object.fromEntries(outlook?.searchParams ?? [])).toMatchObject({
      rru: 'addevent',
      subject: WORDS.summary,
      startdt: '2026-05-12T08:00:00Z',
      enddt: '2026-05-12T09:00:00Z',
      body: 'Bring &lt;cake&gt;.<br>https://x.test',
    });
    expect(outlook?.href).not.toContain('+');
    expect([outlook?.host, office?.host]).toEqual(['outlook.live.com', 'outlook.office.com']);
    expect(office?.search).toBe(outlook?.search);
  });

  test('name days of an all-day event, with an exclusive end', () => {
    const day = { ...ONCE, allDay: true, timeZone: null, start: '2026-05-12', end: '2026-05-14' };
    const { 'Google Calendar': google, 'Outlook.com': outlook } = linksOf(day);
    expect(google?.searchParams.get('dates')).toBe('20260512/20260514');
    expect(google?.searchParams.has('ctz')).toBe(false);
    expect(Object.fromEntries(outlook?.searchParams ?? [])).toMatchObject({
      allday: 'true',
      startdt: '2026-05-12',
      enddt: '2026-05-14',
    });
  });

  test('carry a series where the calendar takes one', () => {
    const links = linksOf({ ...ONCE, recurrence: 'FREQ=WEEKLY;COUNT=3' });
    expect(Object.keys(links)).toEqual(['Google Calendar']);
    expect(links['Google Calendar']?.searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;COUNT=3');
  });

  test('are left out for a series with moved dates, which no link describes', () => {
    const times = [
      'vcalendar',
      [],
      [
        [
          'vevent',
          [
            ['dtstart', {}, 'date-time', '2026-05-12T08:00:00Z'],
            ['rrule', {}, 'recur', { freq: 'WEEKLY', count: 3 }],
            ['exdate', {}, 'date-time', '2026-05-19T08:00:00Z'],
          ],
          [],
        ],
      ],
    ] as never;
    expect(linksOf({ ...ONCE, recurrence: 'FREQ=WEEKLY;COUNT=3', times })).toEqual({});
  });

  test('stay short, whatever the event says', () => {
    const times = entryTimes(ONCE, NOW);
    const text = '京'.repeat(5000);
    const long = { summary: text, location: text, description: text };
    for (const { url } of times ? calendarLinks(long, times) : []) expect(url.length).toBeLessThan(8000);
  });
});
