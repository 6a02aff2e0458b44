/** Our answer to the organizer's own event. A difference is a fault or a decision: then `npx vitest run -u` renews it. */
import { describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { composeHeadcount, type HeadcountMail } from '#domain/notices/headcount-mail.ts';
import { anEvent, aStamp } from '#harness/records.ts';
import { calendar, single, WEEKLY } from '../invite/invite-fixtures.ts';

const WORDS = '42 yes · 7 maybe · 3 no · 12 waiting';

function source(components: string[], changes: Partial<HeadcountMail['event']> = {}): HeadcountMail {
  return {
    deployment: { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test/live' },
    event: {
      ...anEvent('event'),
      sourceUid: '4j7sdolmotv3k@google.com',
      sources: { series: aStamp(3) },
      ...changes,
    },
    calendar: calendar(...components),
    words: WORDS,
    language: ENGLISH,
    dtstamp: '2026-04-02T09:30:00Z',
  };
}

async function read(components: string[], changes: Partial<HeadcountMail['event']> = {}) {
  const mail = composeHeadcount(source(components, changes));
  if (!mail) throw new Error('There is no mail.');
  const { calendars, automatic } = await takeApart(Buffer.from(mail.raw, 'latin1'));
  const result = readCalendars(calendars, { defaultZone: 'UTC' });
  if (!('messages' in result)) throw new Error(result.text.key);
  return { ...mail, automatic, message: result.messages[0] };
}

test('headcount.eml', async () => {
  await expect(composeHeadcount(source([WEEKLY]))?.raw).toMatchFileSnapshot('../../golden/headcount.eml');
});

describe('the answer of create@', () => {
  test('accepts what it was invited to, and carries the count where calendars look for it', async () => {
    const { message, to, from } = await read([WEEKLY]);
    expect({ to, from }).toEqual({ to: 'ann@example.com', from: 'create@invites.test' });
    expect(message).toMatchObject({
      method: 'REPLY',
      uid: '4j7sdolmotv3k@google.com',
      master: {
        sequence: 3,
        dtstamp: '2026-04-02T09:30:00Z',
        recurrenceId: null,
        organizer: { email: 'ann@example.com' },
        comment: WORDS,
        start: { utc: '2026-05-12T08:00:00Z' },
      },
    });
    expect(message.master?.attendees).toMatchObject([
      { email: 'create@invites.test', partstat: 'ACCEPTED', comment: WORDS },
    ]);
  });

  test('is marked as automatic and as ours, so that no machine answers it', async () => {
    const { raw, automatic } = await read([WEEKLY]);
    expect(automatic).toBe('own');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: All\r$/m);
  });

  test('names the occurrence where that is all we were invited to', async () => {
    const one = single('RECURRENCE-ID:20260519T080000Z', 'DTSTART:20260520T120000Z');
    const { message } = await read([one], {
      sources: { '2026-05-19T08:00:00Z': aStamp(5) },
    });
    expect(message.master).toBeNull();
    expect(message.instances).toMatchObject([{ recurrenceId: '2026-05-19T08:00:00Z', sequence: 5 }]);
  });

  test('is about whole days where the event is', async () => {
    const { message } = await read([single('DTSTART;VALUE=DATE:20260512')]);
    expect(message.master?.start).toEqual({ kind: 'date', date: '2026-05-12' });
  });

  test.each([
    ['2_abc@imip.me.com', '2_abc@imip.me.com', 'iCloud takes replies at an address of its own'],
    ['c_1@group.calendar.google.com', 'c_1@group.calendar.google.com', 'so do calendars of a Google account'],
    ['victim@example.net', 'ann@example.com', 'a stranger whom the event names gets no mail'],
  ])('organizer %s: goes to %s, for %s', async (organizer, to) => {
    const mail = await read([WEEKLY.replace('mailto:ann@example.com\nUID', `mailto:${organizer}\nUID`)]);
    expect(mail.to).toBe(to);
    expect(mail.message.master?.organizer?.email).toBe(organizer);
  });

  test('comes from the address that is the guest', async () => {
    const { from, message } = await read([WEEKLY.replace('mailto:create@', 'MAILTO:Create+launch@')]);
    expect(from).toBe('Create+launch@invites.test');
    expect(message.master?.attendees[0]?.email).toBe('Create+launch@invites.test');
  });

  test('is not given where create@ is no guest', () => {
    const published = WEEKLY.replace(/^ATTENDEE.*create@.*\n/m, '');
    expect(composeHeadcount(source([published]))).toBeNull();
  });
});
