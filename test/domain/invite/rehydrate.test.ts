/** Which VEVENTs a mail carries. */
import { describe, expect, it } from 'vitest';
import type { InviteSource } from '#domain/invite/invite.types.ts';
import { calendar, calendarText, lines, linesOf, render, single, source } from './invite-fixtures.ts';

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
