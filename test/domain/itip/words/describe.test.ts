import { expect, describe as group, it } from 'vitest';
import { notAnInvite } from '#domain/itip/read/refusals.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { calendar, read, vevent } from '../calendars.ts';

const described = (lines: string[], method = 'REQUEST') =>
  describe(read(calendar(lines, method)), 'ann@example.com');

group('a description', () => {
  it('says everything about an event in the words of the contract', () => {
    const lines = [
      'ORGANIZER;CN=Ann:mailto:ann@example.com',
      'ATTENDEE;PARTSTAT=TENTATIVE:mailto:b@example.com',
      'LOCATION:Hall',
      'DTSTART;TZID=Eastern Standard Time:20260101T100000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'SEQUENCE:2',
      'COMMENT:hi',
    ];
    expect(described(vevent(lines))).toEqual({
      outcome: 'request',
      from: 'ann@example.com',
      uid: '1@example.com',
      sequence: 2,
      dtstamp: '2026-01-01T00:00:00Z',
      recurrenceId: null,
      organizer: { email: 'ann@example.com', name: 'Ann' },
      attendees: [{ email: 'b@example.com', name: null, partstat: 'TENTATIVE' }],
      summary: 'Fair',
      location: 'Hall',
      allDay: false,
      start: '2026-01-01T10:00:00-05:00',
      end: '2026-01-01T11:00:00-05:00',
      startUtc: '2026-01-01T15:00:00Z',
      endUtc: '2026-01-01T16:00:00Z',
      timeZone: 'America/New_York',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      instances: 1,
      events: 1,
      comment: 'hi',
    });
  });

  it('gives dates for an all-day event, and the end exclusive', () => {
    const dates = {
      allDay: true,
      start: '2026-05-12',
      end: '2026-05-13',
      startUtc: null,
      endUtc: null,
      timeZone: null,
    };
    expect(described(vevent(['DTSTART;VALUE=DATE:20260512']))).toMatchObject(dates);
  });

  it('says which zone was assumed', () => {
    expect(described(vevent(['DTSTART:20260512T100000']))).toMatchObject({
      timeZone: 'Europe/Berlin',
      floating: true,
    });
    expect(described(vevent())).not.toHaveProperty('floating');
  });

  it('is of the series master where there is one, and counts the rest', () => {
    const lines = [
      ...vevent(['RECURRENCE-ID:20260513T080000Z', 'SUMMARY:Moved']),
      ...vevent(['RRULE:FREQ=DAILY']),
      ...vevent(['UID:other']),
    ];
    expect(described(lines)).toMatchObject({ summary: 'Fair', recurrenceId: null, instances: 2, events: 2 });
    expect(described(vevent(['RECURRENCE-ID:20260513T080000Z']))).toMatchObject({
      recurrenceId: '2026-05-13T08:00:00Z',
    });
  });

  it('of an answer without times has none', () => {
    const bare = ['BEGIN:VEVENT', 'UID:1', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.com', 'END:VEVENT'];
    expect(described(bare, 'REPLY')).toMatchObject({
      outcome: 'reply',
      allDay: false,
      start: null,
      end: null,
      startUtc: null,
      timeZone: null,
      dtstamp: null,
      organizer: null,
    });
  });

  it('of a cancelled request is a cancel', () => {
    expect(described(vevent(['STATUS:CANCELLED'])).outcome).toBe('cancel');
  });

  it('of a refusal says why and what to do', () => {
    const refusal = describe(notAnInvite('no-calendar'), null);
    expect(refusal).toEqual({
      outcome: 'not-an-invite',
      reason: 'no-calendar',
      detail: expect.stringContaining('.ics'),
      from: null,
    });
  });

  it.each([
    ['Asia/Kolkata', '+05:30'],
    ['America/St_Johns', '-02:30'],
    ['Etc/UTC', '+00:00'],
  ])('writes the offset of %s as %s', (zone, offset) => {
    expect(described(vevent([`DTSTART;TZID=${zone}:20260512T100000`])).start).toBe(
      `2026-05-12T10:00:00${offset}`,
    );
  });
});
