/** How a mail writes the times of its VEVENTs, and the zones they are in. */
import { describe, expect, it } from 'vitest';
import { vtimezone } from '#domain/itip/time/vtimezone.ts';
import { drawn } from '#test/support/walks.ts';
import {
  calendar,
  calendarText,
  lines,
  linesOf,
  readBack,
  render,
  single,
  source,
} from './invite-fixtures.ts';

describe('times', () => {
  const until = (rule: string, start = 'DTSTART;TZID=America/New_York:20260302T090000') =>
    linesOf(render(source(single(start, `RRULE:${rule}`))), 'RRULE')[0];

  it('UNTIL is in UTC where DTSTART has a zone', () => {
    expect(until('FREQ=DAILY;UNTIL=20260310T090000')).toBe('RRULE:FREQ=DAILY;UNTIL=20260310T130000Z');
    expect(until('FREQ=DAILY;UNTIL=20260310')).toBe('RRULE:FREQ=DAILY;UNTIL=20260311T035959Z');
    expect(until('FREQ=DAILY;UNTIL=20260310T130000Z')).toBe('RRULE:FREQ=DAILY;UNTIL=20260310T130000Z');
  });

  it('UNTIL is a date where DTSTART is one', () => {
    expect(until('FREQ=DAILY;UNTIL=20260310T235959Z', 'DTSTART;VALUE=DATE:20260302')).toBe(
      'RRULE:FREQ=DAILY;UNTIL=20260310',
    );
  });

  it('EXDATE and RDATE have the type and zone of DTSTART', () => {
    const mail = render(
      source(
        single(
          'DTSTART;TZID=Europe/Berlin:20260512T100000',
          'RRULE:FREQ=DAILY;COUNT=9',
          'EXDATE:20260513T080000Z',
          'EXDATE;VALUE=DATE:20260514',
          'RDATE;TZID=America/New_York:20260601T040000',
        ),
      ),
    );
    expect([...linesOf(mail, 'EXDATE'), ...linesOf(mail, 'RDATE')]).toEqual([
      'EXDATE;TZID=Europe/Berlin:20260513T100000',
      'EXDATE;TZID=Europe/Berlin:20260514T100000',
      'RDATE;TZID=Europe/Berlin:20260601T100000',
    ]);
  });

  it('all-day is VALUE=DATE and lasts a day when nothing is said', () => {
    const mail = render(source(single('DTSTART;VALUE=DATE:20260512')));
    expect([...linesOf(mail, 'DTSTART'), ...linesOf(mail, 'DTEND')]).toEqual([
      'DTSTART;VALUE=DATE:20260512',
      'DTEND;VALUE=DATE:20260513',
    ]);
  });

  it('a time without an end lasts no time', () => {
    expect(linesOf(render(source(single('DTSTART:20260512T080000Z'))), 'DURATION')).toEqual([
      'DURATION:PT0S',
    ]);
  });

  it('a zone called UTC is written as Z', () => {
    const mail = render(source(single('DTSTART;TZID=Etc/UTC:20260512T080000')));
    expect(linesOf(mail, 'DTSTART')).toEqual(['DTSTART:20260512T080000Z']);
    expect(calendarText(mail)).not.toContain('VTIMEZONE');
  });
});

describe('time zones', () => {
  const WEEKLY = single('DTSTART;TZID=Europe/Berlin:20261005T100000', 'RRULE:FREQ=WEEKLY;COUNT=6');
  const OWN = `BEGIN:VTIMEZONE
TZID:Ship time
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0230
TZOFFSETTO:+0230
END:STANDARD
END:VTIMEZONE`;
  const OLD_BERLIN = OWN.replace('Ship time', 'Europe/Berlin');

  it('one VTIMEZONE for each TZID used, before the events', () => {
    const mail = render(
      source(single('DTSTART;TZID=Europe/Berlin:20260512T100000', 'DTEND;TZID=Asia/Kolkata:20260512T143000')),
    );
    expect(lines(mail).filter((line) => line.startsWith('TZID:'))).toEqual([
      'TZID:Europe/Berlin',
      'TZID:Asia/Kolkata',
    ]);
    expect(lines(mail).lastIndexOf('END:VTIMEZONE')).toBeLessThan(lines(mail).indexOf('BEGIN:VEVENT'));
  });

  it('none is sent that nothing uses', () => {
    const mail = render(source(calendar(OWN, OLD_BERLIN, single())));
    expect(calendarText(mail)).not.toContain('VTIMEZONE');
  });

  it('has rules, so that a series keeps its wall-clock time', () => {
    const mail = render(source(WEEKLY));
    const zone = calendarText(mail).split('END:VTIMEZONE')[0] ?? '';
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(zone).not.toMatch(/X-LIC|LAST-MODIFIED|TZURL/);
  });

  it("of an IANA zone is ours, whatever the organizer's calendar said", () => {
    const mail = render(source(calendar(OLD_BERLIN, WEEKLY)));
    expect(calendarText(mail)).not.toContain('+0230');
  });

  it('that is no IANA zone is kept as it is', () => {
    const mail = render(source(calendar(OWN, single('DTSTART;TZID=Ship time:20260512T100000'))));
    expect(calendarText(mail)).toContain(OWN.replaceAll('\n', '\r\n'));
    expect(linesOf(mail, 'DTSTART')).toEqual(['DTSTART;TZID=Ship time:20260512T100000']);
  });

  it('that nobody describes is an error', () => {
    expect(() => render(source(single('DTSTART;TZID=Ship time:20260512T100000')))).toThrow(
      expect.objectContaining({ code: 'zone-unknown' }),
    );
  });

  it('keeps an old name as its TZID, since the events use it', () => {
    expect(vtimezone('Asia/Calcutta', calendar())[1]).toEqual([['tzid', {}, 'text', 'Asia/Calcutta']]);
  });

  it('calls summer time DAYLIGHT in Ireland too', () => {
    const [, , observances] = vtimezone('Europe/Dublin', calendar());
    const to = (name: string) =>
      observances.filter((o) => o[0] === name).map((o) => o[1].find((p) => p[0] === 'tzoffsetto')?.[3]);
    expect([to('daylight'), to('standard')]).toEqual([['+01:00'], ['+00:00']]);
  });

  it('of every IANA name reads back', () => {
    const names = Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC');
    for (const name of drawn('zones that are read back', names, 80).some) {
      const mail = render(source(single(`DTSTART;TZID=${name}:20260512T100000`)));
      const zone = readBack(mail).getFirstSubcomponent('vtimezone');
      expect(zone?.getFirstPropertyValue('tzid')).toBe(name);
      expect(zone?.getAllSubcomponents().length).toBeGreaterThan(0);
    }
  });
});
