import { expect, test } from 'vitest';
import { guestMail, openStage, organizerMail } from './stage.ts';

const { made, inviteOne, guest, statistics, recipients } = openStage();

test.each([
  ['Google Calendar: an automatic mail, the comment in a parameter, one more guest', 'google', 'google', 1],
  ['Microsoft 365: no ORGANIZER, the answer named in the title too', 'microsoft', 'microsoft', 0],
  ['Exchange: neither ORGANIZER nor SEQUENCE', 'exchange', 'microsoft', 0],
  ['Apple Calendar: a file between two pieces of HTML', 'apple', 'apple', 0],
  ['iCloud: from an address of Apple, theirs in a parameter', 'icloud', 'apple', 0],
  ['Yahoo: a role nobody knows', 'yahoo', 'yahoo', 0],
  ['Notes: a zone named W. Europe', 'notes', 'lotus', 0],
  ['Thunderbird: inline and attached', 'thunderbird', 'thunderbird', 0],
  ['Zimbra: the comment in text and calendar', 'zimbra', 'zimbra', 0],
])('%s', async (_, vendor, client, guests) => {
  const manage = await made(organizerMail('google'));
  const invite = await inviteOne(manage, 'ben@example.org');
  await guest(guestMail(vendor, invite, 'TENTATIVE', 3), invite);
  expect(await recipients(manage)).toMatchObject([
    {
      email: 'ben@example.org',
      status: 'tentative',
      client,
      guests,
      comment: 'Schön, gern!',
      answeredVersion: 0,
    },
  ]);
  await guest(guestMail(vendor, invite, 'ACCEPTED', 5), invite);
  await guest(guestMail(vendor, invite, 'DECLINED', 4), invite);
  expect(await statistics(manage)).toMatchObject({
    invited: 1,
    accepted: 1,
    tentative: 0,
    declined: 0,
    byClient: { [client]: 1 },
  });
});
