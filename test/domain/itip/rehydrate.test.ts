/** Which VEVENTs a mail carries, and how their times are written. */
import { describe, expect, it } from 'vitest';
import { vtimezone } from '../../../domain/itip/vtimezone.ts';
import type { InviteSource } from '../../../domain/mail/invite.types.ts';
import {
  calendar,
  calendarText,
  lines,
  linesOf,
  readBack,
  render,
  single,
  source,
} from '../mail/invite-fixtures.ts';

const MASTER = `BEGIN:VEVENT
UID:series@example.com
DTSTART;TZID=Europe/Berlin:20261005T100000
DTEND;TZID=Europe/Berlin:20261005T113000
RRULE:FREQ=WEEKLY;COUNT=6
EXDATE;TZID=Europe/Berlin:20261012T100000
SUMMARY:Choir
END:VEVENT`;

const MOVED = `BEGIN:VEVENT
UID:series@example.com
RECURRENCE-ID:20261026T090000Z
DTSTART;TZID=Europe/Berlin:20261027T180000
DTEND;TZID=Europe/Berlin:20261027T193000
SUMMARY:Choir\\, moved
END:VEVENT`;

const OFF = `BEGIN:VEVENT
UID:series@example.com
RECURRENCE-ID;TZID=Europe/Berlin:20261102T100000
DTSTART;TZID=Europe/Berlin:20261102T100000
STATUS:CANCELLED
SUMMARY:Choir
END:VEVENT`;

/** The lines of each VEVENT sent, without those every one has. */
function sent(components: string[], changes: Partial<InviteSource> = {}): string[][] {
  const all = lines(render(source(calendar(...components), changes)));
  const events = all.join('\n').split('BEGIN:VEVENT\n').slice(1);
  return events.map((event) =>
    event.split('\n').filter((line) => /^(?:DT(?:START|END)|R|EX|DUR|SUM|STAT|SEQ)/.test(line)),
  );
}

describe('the whole event', () => {
  it('is master, overrides and EXDATEs, every VEVENT with our version', () => {
    expect(sent([MASTER, MOVED])).toEqual([
      [
        'SEQUENCE:2',
        'STATUS:CONFIRMED',
        'DTSTART;TZID=Europe/Berlin:20261005T100000',
        'DTEND;TZID=Europe/Berlin:20261005T113000',
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'EXDATE;TZID=Europe/Berlin:20261012T100000',
        'SUMMARY:Choir',
      ],
      [
        'SEQUENCE:2',
        'STATUS:CONFIRMED',
        'DTSTART;TZID=Europe/Berlin:20261027T180000',
        'DTEND;TZID=Europe/Berlin:20261027T193000',
        'SUMMARY:Choir\\, moved',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261026T100000',
      ],
    ]);
  });

  it('has UID, ORGANIZER and one ATTENDEE in every VEVENT', () => {
    const mail = render(source(calendar(MASTER, MOVED)));
    for (const name of ['UID', 'ORGANIZER', 'ATTENDEE']) {
      expect(linesOf(mail, name)).toHaveLength(2);
      expect(new Set(linesOf(mail, name)).size).toBe(1);
    }
  });

  it('says a cancelled occurrence as EXDATE, never as STATUS:CANCELLED', () => {
    const [master, ...others] = sent([MASTER, OFF]);
    expect(others).toEqual([]);
    expect(master).toContain('EXDATE;TZID=Europe/Berlin:20261102T100000');
    expect(master).toContain('EXDATE;TZID=Europe/Berlin:20261012T100000');
  });

  it('cancelled is the series alone, without its overrides', () => {
    const events = sent([MASTER, MOVED], { kind: 'cancel' });
    expect(events).toHaveLength(1);
    expect(events[0]).toContain('STATUS:CANCELLED');
    expect(events[0]?.join()).not.toContain('RECURRENCE-ID');
  });

  it('of somebody invited to single occurrences is these, cancelled or not', () => {
    expect(sent([MOVED])).toHaveLength(1);
    expect(sent([MOVED], { kind: 'cancel' })[0]).toContain('STATUS:CANCELLED');
  });

  it('never says RANGE=THISANDFUTURE', () => {
    const mail = render(
      source(calendar(MASTER, MOVED.replace('RECURRENCE-ID:', 'RECURRENCE-ID;RANGE=THISANDFUTURE:'))),
    );
    expect(calendarText(mail)).not.toContain('RANGE');
  });

  it('with every occurrence cancelled cannot be sent as a request', () => {
    expect(() => render(source(calendar(OFF)))).toThrow(expect.objectContaining({ code: 'nothing-to-send' }));
  });
});

describe('one occurrence', () => {
  it('that was changed is its override alone, with RECURRENCE-ID like the DTSTART of the series', () => {
    expect(sent([MASTER, MOVED], { instance: '2026-10-26T09:00:00Z', kind: 'update' })).toEqual([
      [
        'SEQUENCE:2',
        'STATUS:CONFIRMED',
        'DTSTART;TZID=Europe/Berlin:20261027T180000',
        'DTEND;TZID=Europe/Berlin:20261027T193000',
        'SUMMARY:Choir\\, moved',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261026T100000',
      ],
    ]);
  });

  it('that was not changed is made from the series, at its wall-clock time after a change of the clocks', () => {
    expect(sent([MASTER], { instance: '2026-11-02T09:00:00Z', kind: 'cancel' })).toEqual([
      [
        'SEQUENCE:2',
        'STATUS:CANCELLED',
        'SUMMARY:Choir',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261102T100000',
        'DTSTART;TZID=Europe/Berlin:20261102T100000',
        'DTEND;TZID=Europe/Berlin:20261102T113000',
      ],
    ]);
  });

  it('of an all-day series is a date', () => {
    const days = single('DTSTART;VALUE=DATE:20261005', 'DTEND;VALUE=DATE:20261007', 'RRULE:FREQ=WEEKLY');
    expect(sent([days], { instance: '2026-10-12' })[0]).toEqual(
      expect.arrayContaining([
        'RECURRENCE-ID;VALUE=DATE:20261012',
        'DTSTART;VALUE=DATE:20261012',
        'DTEND;VALUE=DATE:20261014',
      ]),
    );
  });

  it('of a UTC series stays in UTC, and keeps a DURATION', () => {
    const utc = single('DTSTART:20261005T080000Z', 'DURATION:PT45M', 'RRULE:FREQ=DAILY');
    expect(sent([utc], { instance: '2026-10-06T08:00:00Z' })[0]).toEqual(
      expect.arrayContaining([
        'RECURRENCE-ID:20261006T080000Z',
        'DTSTART:20261006T080000Z',
        'DURATION:PT45M',
      ]),
    );
  });

  it('has no rule and no exceptions', () => {
    for (const instance of ['2026-10-26T09:00:00Z', '2026-10-19T08:00:00Z']) {
      expect(sent([MASTER, MOVED], { instance }).join()).not.toMatch(/RRULE|RDATE|EXDATE/);
    }
  });

  it('takes only its own override when it is one of several', () => {
    const other = MOVED.replace('20261026T090000Z', '20261109T090000Z').replace('moved', 'other');
    const [event] = sent([MASTER, other, MOVED], { instance: '2026-10-26T09:00:00Z' });
    expect(event).toContain('SUMMARY:Choir\\, moved');
  });

  it('that nobody knows is an error', () => {
    expect(() => render(source(calendar(MOVED), { instance: '2026-12-01T09:00:00Z' }))).toThrow(
      expect.objectContaining({ code: 'nothing-to-send' }),
    );
  });
});

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
    const mail = render(source(calendar(MASTER)));
    const zone = calendarText(mail).split('END:VTIMEZONE')[0] ?? '';
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(zone).not.toMatch(/X-LIC|LAST-MODIFIED|TZURL/);
  });

  it("of an IANA zone is ours, whatever the organizer's calendar said", () => {
    const mail = render(source(calendar(OLD_BERLIN, MASTER)));
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
    for (const name of Intl.supportedValuesOf('timeZone')) {
      if (name === 'UTC') continue;
      const mail = render(source(single(`DTSTART;TZID=${name}:20260512T100000`)));
      const zone = readBack(mail).getFirstSubcomponent('vtimezone');
      expect(zone?.getFirstPropertyValue('tzid')).toBe(name);
      expect(zone?.getAllSubcomponents().length).toBeGreaterThan(0);
    }
  });
});
