import { readFileSync } from 'node:fs';
import { expect, describe as group, it } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { takeApart } from '#domain/mail/take-apart.ts';

const FIXTURES = new URL('../../../fixtures/mail/', import.meta.url);
const OURS = {
  uid: 'abc234@invites.example.com',
  startUtc: '2026-05-12T08:00:00Z',
  endUtc: '2026-05-12T09:00:00Z',
};

async function understood(file: string) {
  const mail = await takeApart(readFileSync(new URL(file, FIXTURES)));
  const result = readCalendars(mail.calendars, { defaultZone: 'UTC' });
  const messages = 'messages' in result ? result.messages : [];
  return { mail, message: messages[0], description: describe(result, mail.from?.email ?? null) };
}

group('mails as each calendar writes them', () => {
  it('Google: two copies, ORGANIZER without mailto:, comment and guests in parameters, UTC', async () => {
    const { mail, message, description } = await understood('google-reply.eml');
    expect(mail.calendars).toHaveLength(2);
    expect(mail).toMatchObject({
      automatic: 'auto-submitted',
      sender: { email: 'calendar-notification@google.example' },
    });
    expect(message?.master?.attendees[0]).toMatchObject({ guests: 2 });
    expect(description).toMatchObject({
      ...OURS,
      outcome: 'reply',
      from: 'guy@example.org',
      sequence: 3,
      instances: 1,
      events: 1,
      organizer: { email: 'rsvp+abc234@invites.example.com', name: 'Ann Lee' },
      attendees: [{ email: 'guy@example.org', name: 'Guy Guest', partstat: 'TENTATIVE' }],
      comment: 'Bringing a friend, maybe two',
    });
  });

  it('Exchange: no ORGANIZER, Windows zone, its own sequence, a comment', async () => {
    const { mail, description } = await understood('exchange-reply.eml');
    expect(mail.text).toContain('Grüße');
    expect(description).toMatchObject({
      ...OURS,
      outcome: 'reply',
      organizer: null,
      sequence: 4,
      timeZone: 'Europe/Berlin',
      attendees: [{ email: 'berta@example.net', name: 'Berta Gast', partstat: 'DECLINED' }],
      comment: 'Leider verreist, schade!',
      summary: 'Abgelehnt: Frühlingsfest',
    });
  });

  it('Outlook 2003: display names for zones, MAILTO, quotes, blanks in BYDAY, folds with tabs', async () => {
    expect((await understood('outlook-2003-request.eml')).description).toMatchObject({
      outcome: 'request',
      timeZone: 'America/Los_Angeles',
      start: '2005-10-03T09:00:00-07:00',
      endUtc: '2005-10-03T17:00:00Z',
      recurrence: 'FREQ=WEEKLY;COUNT=6;INTERVAL=1;BYDAY=MO,WE;WKST=SU',
      organizer: { email: 'org@example.com', name: 'Org Anizer' },
      attendees: [
        { email: 'john@example.com', name: 'Doe, John' },
        { email: 'jane@example.com', name: 'Jane' },
      ],
    });
  });

  it('Apple: nested alternatives, quoted-printable, EMAIL for a principal, an instance', async () => {
    expect((await understood('apple-reply.eml')).description).toMatchObject({
      ...OURS,
      outcome: 'reply',
      recurrenceId: '2026-05-12T08:00:00Z',
      attendees: [{ email: 'mac@example.org', name: 'Mac Käufer', partstat: 'ACCEPTED' }],
      organizer: { email: 'rsvp+abc234@invites.example.com' },
    });
  });

  it('iCloud: an organizer behind imip.me.com, dates, an absurd sequence', async () => {
    expect((await understood('icloud-request.eml')).description).toMatchObject({
      outcome: 'request',
      sequence: 1_407_317_367_304,
      organizer: { email: 'ida@example.com' },
      allDay: true,
      start: '2026-06-20',
      end: '2026-06-22',
      summary: 'Picknick im Grünen',
    });
  });

  it('Yahoo: a zone without VTIMEZONE', async () => {
    expect((await understood('yahoo-request.eml')).description).toMatchObject({
      startUtc: '2026-03-01T13:00:00Z',
      timeZone: 'America/New_York',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
    });
  });

  it('Lotus Notes: a counter-proposal, delegates, a zone by half its name', async () => {
    const { message, description } = await understood('notes-counter.eml');
    expect(message?.master?.attendees[0]?.delegatedTo).toEqual(['deputy@example.com', 'second@example.com']);
    expect(description).toMatchObject({
      outcome: 'counter',
      startUtc: '2026-05-12T12:00:00Z',
      timeZone: 'Europe/Berlin',
      comment: 'Could we start later?\nThanks',
      attendees: [{ partstat: 'DELEGATED', name: 'Nora Notes/Example' }],
    });
  });

  it('Thunderbird: LF only, two copies that differ in detail', async () => {
    expect((await understood('thunderbird-reply.eml')).description).toMatchObject({
      ...OURS,
      outcome: 'reply',
      instances: 1,
      attendees: [{ email: 'tim@example.org', partstat: 'ACCEPTED' }],
    });
  });

  it('Zimbra: one instance cancelled, in a zone with slashes', async () => {
    expect((await understood('zimbra-cancel.eml')).description).toMatchObject({
      outcome: 'cancel',
      recurrenceId: '2026-07-06T07:30:00Z',
      end: '2026-07-06T09:45:00+02:00',
      timeZone: 'Europe/Berlin',
    });
  });

  it('Meetup: published in a file of no known type', async () => {
    const { mail, description } = await understood('meetup-attachment.eml');
    expect(mail).toMatchObject({ automatic: 'bulk', text: "You're going & it is fun\n\nBye" });
    expect(description).toMatchObject({
      outcome: 'publish',
      startUtc: '2026-07-18T23:00:00Z',
      location: 'Café Central (1 Main St, New York, NY)',
    });
  });

  it.each(['bounce-with-invite.eml', 'forwarded-invite.eml'])(
    '%s: what is inside another mail is not for us',
    async (file) => {
      expect((await understood(file)).description).toMatchObject({
        outcome: 'not-an-invite',
        reason: 'no-calendar',
      });
    },
  );
});
