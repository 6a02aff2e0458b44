import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { readInvite } from '#harness/mails.ts';
import { type Facts, vendorMail } from '#test/vendors/mail.ts';
import { at, guestMail, occurrence, openStage, organizerMail } from '#test/vendors/stage.ts';

const { made, inviteOne, guest, recipients, statistics } = openStage();

const OTHERS = [
  'google',
  'microsoft',
  'exchange',
  'apple',
  'icloud',
  'yahoo',
  'notes',
  'thunderbird',
  'zimbra',
];
/** What test/vendors does not have: said yes, maybe and no in their own way. */
const FURTHER = ['zoho', 'proton', 'fastmail'];
const VENDORS = [...OTHERS, ...FURTHER];

/** One mail with a VEVENT for each of the answers. */
function several(vendor: string, invite: Sent, ...answers: readonly Facts[]): string {
  const { uid, replyTo, attendee, sequence } = readInvite(invite.raw);
  const common: Facts = {
    METHOD: 'REPLY',
    UID: uid,
    ORGANIZER: replyTo,
    GUEST: attendee,
    SEQUENCE: `${sequence}`,
    DTSTAMP: '20260103T120000Z',
  };
  const [first = common, ...others] = answers.map((facts) => ({ ...common, ...facts }));
  return vendorMail(`replies/${vendor}`, first, ...others);
}

/** An answer to the occurrence that begins then. */
const to = (start: string, PARTSTAT: string): Facts => ({ ...occurrence(start), ...at(start), PARTSTAT });

test.each(VENDORS)('%s: answers to the series and to two occurrences in one mail', async (vendor) => {
  const manage = await made(organizerMail('google-series', { RRULE: 'FREQ=WEEKLY;COUNT=5;BYDAY=TU' }));
  const invite = await inviteOne(manage, 'ben@example.org');
  const mail = several(
    vendor,
    invite,
    { ...at('2026-05-12T10:00'), PARTSTAT: 'ACCEPTED' },
    to('2026-05-19T10:00', 'DECLINED'),
    to('2026-05-26T10:00', 'TENTATIVE'),
  );
  expect(await guest(mail, invite)).toEqual([]);
  const history = [
    { instance: null, status: 'accepted' },
    { instance: '2026-05-19T08:00:00Z', status: 'declined' },
    { instance: '2026-05-26T08:00:00Z', status: 'tentative' },
  ].map((entry) => expect.objectContaining(entry));
  expect(await recipients(manage)).toEqual([
    expect.objectContaining({ status: 'accepted', history: expect.arrayContaining(history) }),
  ]);
});

test.each(VENDORS)(
  '%s: the answer to a forwarded invite is counted for a recipient of its own',
  async (vendor) => {
    const manage = await made(organizerMail('google'));
    const invite = await inviteOne(manage, 'ben@example.org');
    await guest(guestMail(vendor, invite, 'ACCEPTED', 3), invite);
    const mail = guestMail(vendor, invite, 'DECLINED', 4, { GUEST: 'eve@example.net' });
    expect(await guest(mail, invite)).toEqual([]);
    const places = (await recipients(manage)).map(
      ({ email, status, origin }) => `${email} ${status} ${origin}`,
    );
    expect(places.sort()).toEqual(['ben@example.org accepted api', 'eve@example.net declined shared']);
  },
);

test.each(VENDORS)('%s: a delegate is invited', async (vendor) => {
  const manage = await made(organizerMail('google'));
  const invite = await inviteOne(manage, 'ben@example.org');
  const delegated = 'DELEGATED;DELEGATED-TO="mailto:dora@example.org"';
  const sent = await guest(guestMail(vendor, invite, delegated, 3), invite);
  expect(sent.map(({ to }) => to)).toEqual(['dora@example.org']);
  expect(await statistics(manage)).toMatchObject({ delegated: 1, needsAction: 1, invited: 2 });
});

describe('yes, maybe and no', () => {
  test.each(FURTHER)('%s', async (vendor) => {
    const manage = await made(organizerMail('google'));
    const invite = await inviteOne(manage, 'ben@example.org');
    for (const [day, answer] of ['DECLINED', 'TENTATIVE', 'ACCEPTED'].entries()) {
      expect(await guest(guestMail(vendor, invite, answer, day + 3), invite)).toEqual([]);
      expect(await recipients(manage)).toMatchObject([
        { status: answer.toLowerCase(), client: vendor, comment: 'Schön, gern!', answeredVersion: 0 },
      ]);
    }
  });
});
