/** The event in an invite, for calendars and for people, rule by rule. */
import { describe, expect, it } from 'vitest';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import {
  bodies,
  calendarText,
  GUEST,
  lines,
  linesOf,
  readBack,
  render,
  single,
  source,
  TOKEN,
  WEEKLY,
} from './invite-fixtures.ts';

const mail = render(source(WEEKLY));

describe('what', () => {
  it('everything required is there, once', () => {
    const names = [
      'DTSTAMP',
      'SEQUENCE',
      'STATUS',
      'SUMMARY',
      'DTSTART',
      'DTEND',
      'UID',
      'ORGANIZER',
      'ATTENDEE',
    ];
    const event = lines(mail).slice(lines(mail).indexOf('BEGIN:VEVENT'));
    for (const name of names) {
      expect([name, event.filter((line) => line.startsWith(name)).length]).toEqual([name, 1]);
    }
  });

  it('our version is SEQUENCE and its time, in UTC, is DTSTAMP', () => {
    expect(linesOf(mail, 'SEQUENCE')).toEqual(['SEQUENCE:2']);
    expect(linesOf(mail, 'DTSTAMP')).toEqual(['DTSTAMP:20260402T093000Z']);
  });

  it('the rest of the event survives', () => {
    for (const line of [
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'RRULE:FREQ=WEEKLY;COUNT=6;BYDAY=TU',
      'X-GOOGLE-CONFERENCE:https://meet.example.com/abc-defg-hij',
      'DESCRIPTION:Bring your slides\\, please.',
      'LOCATION:Café Größenwahn\\, 2nd floor',
      'SUMMARY:Team meeting',
      'TRANSP:OPAQUE',
    ]) {
      expect(lines(mail)).toContain(line);
    }
  });

  it.each([
    'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.com/l/meetup-join/1',
    'CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://video.example.com/x',
    'URL:https://example.com/agenda',
    'GEO:52.5;13.4',
    'CATEGORIES:Work,Travel',
    'ATTACH;FMTTYPE=application/pdf;FILENAME=a.pdf:https://files.example.com/a.pdf',
    'CLASS:PRIVATE',
    'PRIORITY:1',
    'COMMENT:Come early\\; it is full',
    'X-EXAMPLE-ROOM;X-FLOOR=2:a\\,b\\;c',
    'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Café, Berlin";VALUE=URI:geo:52.5,13.4',
  ])('survives: %s', (line) => {
    expect(lines(render(source(single(line))))).toContain(line);
  });

  it.each([
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'X-MICROSOFT-CDO-OWNERAPPTID:2118915354',
    'X-MICROSOFT-CDO-APPT-SEQUENCE:9',
    'X-MS-OLK-CONFTYPE:0',
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
    'X-APPLE-EWS-BUSYSTATUS:BUSY',
    'X-CALENDARSERVER-PRIVATE-COMMENT:bring cake',
    'REQUEST-STATUS:2.0;Success',
    'SCHEDULE-FORCE-SEND:REQUEST',
    'CONTACT:Bob\\, room 5',
    'CREATED:20260331T081500Z',
    'LAST-MODIFIED:20260401T081400Z',
    'X-MOZ-LASTACK:20260401T081400Z',
    'X-YAHOO-USER-STATUS:BUSY',
    'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
    'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    'ATTACH:CID:part1@example.com',
  ])('is never copied: %s', (line) => {
    const name = line.split(/[;:]/)[0] ?? '';
    const copied = lines(render(source(single(line)))).filter((sent) => sent.startsWith(name));
    expect(copied).toEqual(name === 'X-MICROSOFT-DISALLOW-COUNTER' ? [`${name}:TRUE`] : []);
  });

  it('ALTREP is dropped from what stays', () => {
    const sent = render(source(single('LOCATION;ALTREP="cid:x@example.com";LANGUAGE=de:Saal 2')));
    expect(linesOf(sent, 'LOCATION')).toEqual(['LOCATION;LANGUAGE=de:Saal 2']);
  });

  it('no alarm of the organizer', () => {
    expect(calendarText(mail)).not.toMatch(/VALARM|flowers/);
  });

  it('says to Outlook: no proposals, all day or not, busy or free', () => {
    const allDay = render(source(single('DTSTART;VALUE=DATE:20260512', 'TRANSP:TRANSPARENT')));
    const microsoftLines = (sent: string) => lines(sent).filter((line) => line.startsWith('X-MICROSOFT'));
    expect(microsoftLines(mail)).toEqual([
      'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
      'X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY',
      'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
    ]);
    expect(microsoftLines(allDay)).toEqual([
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-CDO-INTENDEDSTATUS:FREE',
      'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
    ]);
  });

  it('no schema.org markup, of which Google makes a second event', () => {
    const html =
      '<div itemscope itemtype="http://schema.org/Event"><meta itemprop="name" content="x"><p>Hi</p></div>';
    const sent = render(source(single(`DESCRIPTION:${html}`)));
    expect(bodies(sent, 'text/html')[0] + calendarText(sent)).not.toMatch(/schema\.org|itemprop|ld\+json/);
  });

  it('an event without a title gets one', () => {
    expect(linesOf(render(source(single('SUMMARY:'))), 'SUMMARY')).toEqual(['SUMMARY:(no title)']);
  });

  it('is never PUBLISH, never STATUS:CANCELLED in a request', () => {
    const sent = render(source(single('STATUS:CANCELLED')));
    expect(lines(sent)).toContain('METHOD:REQUEST');
    expect(lines(sent)).toContain('STATUS:CONFIRMED');
    expect(lines(render(source(single('STATUS:TENTATIVE'))))).toContain('STATUS:TENTATIVE');
  });
});

describe('cancel', () => {
  const cancel = render(source(WEEKLY, { kind: 'cancel', version: 3 }));

  it('same UID, ORGANIZER and ATTENDEE; STATUS:CANCELLED; next SEQUENCE', () => {
    for (const name of ['UID', 'ORGANIZER', 'ATTENDEE']) {
      expect(linesOf(cancel, name)).toEqual(linesOf(mail, name));
    }
    expect(linesOf(cancel, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(linesOf(cancel, 'SEQUENCE')).toEqual(['SEQUENCE:3']);
  });

  it('reads back as a cancel of that event', () => {
    const event = readBack(cancel).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(`${TOKEN}@invites.test`);
    expect(readBack(cancel).getFirstPropertyValue('method')).toBe('CANCEL');
  });
});

describe('what a person reads', () => {
  const text = (...of: Parameters<typeof render>) => bodies(render(...of), 'text/plain')[0] ?? '';
  const html = (...of: Parameters<typeof render>) => bodies(render(...of), 'text/html')[0] ?? '';

  it('names title, time, rhythm, place, and the verified address of who invites', () => {
    expect(text(source(WEEKLY))).toBe(
      [
        'You are invited: Team meeting',
        '',
        'When:    Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
        'Repeats: every week on Tuesday, 6 times',
        'Where:   Café Größenwahn, 2nd floor',
        'Join:    https://meet.example.com/abc-defg-hij',
        'From:    Ann Lee <ann@example.com>',
        '',
        'Answer with Yes, Maybe or No in your calendar.',
        '',
        'No calendar? Answer here:',
        `Yes:   https://invites.test/live/r/${TOKEN}?answer=yes`,
        `Maybe: https://invites.test/live/r/${TOKEN}?answer=maybe`,
        `No:    https://invites.test/live/r/${TOKEN}?answer=no`,
        '',
        'Bring your slides, please.',
        '',
        '-- ',
        'Ann Lee <ann@example.com> sent this with Yesmaybe.',
        `Unsubscribe: https://invites.test/live/u/${TOKEN}`,
        '',
      ].join('\r\n'),
    );
    expect(html(source(WEEKLY))).toContain('>Ann Lee &lt;ann@example.com&gt;</td>');
  });

  it('an update asks again, or says that nothing is to do', () => {
    const update = source(WEEKLY, { kind: 'update' });
    for (const read of [text, html]) {
      expect(read(update)).toContain('This event was changed; please answer again in your calendar.');
      expect(read(update, { partstat: 'ACCEPTED' })).toContain('your answer (Yes) stands.');
    }
  });

  it('a cancel asks for nothing', () => {
    expect(text(source(WEEKLY, { kind: 'cancel' }))).toMatch(
      /An event was cancelled: Team meeting[\s\S]*Nothing to do/,
    );
  });

  it('links to the answer page and the unsubscribe page, and nowhere else', () => {
    const links = (changes = {}) =>
      [...html(source(WEEKLY, changes)).matchAll(/href="([^"]*)"/g)].map(([, href]) =>
        href?.replace(`https://invites.test/live/`, '').replace(TOKEN, 'token'),
      );
    const answers = ['r/token?answer=yes', 'r/token?answer=maybe', 'r/token?answer=no'];
    expect(links()).toEqual([...answers, 'r/token', 'u/token']);
    expect(links({ kind: 'cancel' })).toEqual(['u/token']);
    expect(links({ kind: 'update', instance: '2026-05-19T08:00:00Z' })[0]).toBe(
      'r/token?answer=yes&amp;on=2026-05-19T08:00:00Z',
    );
  });

  it('compiles to plain JSON and renders the same from it', () => {
    const stored = JSON.parse(JSON.stringify(compileInvite(source(WEEKLY), 0)));
    expect(renderInvite(stored, GUEST)).toBe(mail);
  });
});
