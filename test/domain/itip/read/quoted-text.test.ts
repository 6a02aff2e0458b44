import { describe, expect, it } from 'vitest';
import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { calendar, event, messages, read, reason, vevent } from '../calendars.ts';

/** As phones and Exchange 5.5 exported an appointment. */
const OLD = [
  'BEGIN:VCALENDAR',
  'VERSION:1.0',
  'PRODID:-//Example Phone//EN',
  'TZ:+01',
  'BEGIN:VEVENT',
  'UID:old@example.com',
  'DTSTART:20260512T080000Z',
  'DTEND:20260512T090000Z',
  'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BC=C3=9Fe aus M=C3=BC=',
  'nchen',
  'LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9=20am Platz',
  'DESCRIPTION;QUOTED-PRINTABLE:One; two=0D=0A=',
  'ATTENDEE: three=2C =3D four',
  'DALARM:20260512T075000Z;PT5M;2;Doctor',
  'AALARM;TYPE=WAVE:20260512T075000Z;;;ring.wav',
  'STATUS:NEEDS ACTION',
  'END:VEVENT',
  'END:VCALENDAR',
];

describe('vCalendar 1.0', () => {
  it.each(['\r\n', '\n'])('is read where it is plain (lines end with %j)', (end) => {
    const [message] = messages(OLD.join(end));
    expect(message.master).toMatchObject({
      summary: 'Grüße aus München',
      location: 'Café am Platz',
      description: 'One; two\nATTENDEE: three, = four',
      attendees: [],
      start: { utc: '2026-05-12T08:00:00Z' },
      end: { utc: '2026-05-12T09:00:00Z' },
    });
  });

  it('is refused with a rule of its own grammar', () => {
    const weekly = OLD.toSpliced(-2, 0, 'RRULE:W1 MO #0');
    expect(reason(read(weekly.join('\r\n')))).toBe('recurrence-not-understood');
  });

  it('is sent on as iCalendar, without the alarms of its writer', () => {
    const [message] = messages(OLD.join('\r\n'));
    const compiled = compileInvite(
      {
        deployment: { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' },
        organizer: { email: 'ann@example.com', name: 'Ann Lee' },
        organizerHandle: 'q5x3mhandle7abcd',
        calendar: message.calendar,
        ...{ version: 0, dtstamp: '2026-01-01T00:00:00Z', kind: 'invitation', instance: null },
      },
      0,
    );
    const mail = renderInvite(compiled, {
      ...{ email: 'ben@example.org', name: 'Ben', token: 'a'.repeat(TOKEN_LENGTH) },
      ...{ partstat: 'NEEDS-ACTION', instances: {} },
    });
    const attached = Buffer.from(mail.split('\r\n\r\n').at(-1) ?? '', 'base64').toString();
    expect(attached).toContain('VERSION:2.0');
    expect(attached).toContain('SUMMARY:Grüße aus München');
    expect(attached).not.toMatch(/ALARM|VERSION:1|QUOTED/);
  });
});

describe('quoted-printable in a line', () => {
  it.each([
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE:100=25 =41=', '100% A'],
    ['SUMMARY;ENCODING=quoted-printable;LANGUAGE=de:=DCber', 'Über'],
    ['SUMMARY;LANGUAGE="QUOTED-PRINTABLE:":a=41', 'a=41'],
    ['SUMMARY:QUOTED-PRINTABLE=41', 'QUOTED-PRINTABLE=41'],
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE:a=0AEND:VEVENT', 'a\nEND:VEVENT'],
  ])('%s', (line, summary) => {
    expect(event([line]).summary).toBe(summary);
  });

  it('ends with the calendar, though its last soft break is never resolved', () => {
    expect(messages(calendar(vevent(['SUMMARY;ENCODING=QUOTED-PRINTABLE:a=']), 'REQUEST'))).toHaveLength(1);
  });
});
