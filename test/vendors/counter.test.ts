import { expect, test } from 'vitest';
import { at, guestMail, openStage, organizerMail } from './stage.ts';

const { made, inviteOne, guest, recipients, get } = openStage();

test.each([
  ['Google Calendar: maybe, and another time', 'google', 'TENTATIVE', 'tentative'],
  ['Microsoft 365: no, and another time, the old one beside', 'microsoft', 'DECLINED', 'declined'],
  ['Exchange: maybe, and another time, the old one beside', 'exchange', 'TENTATIVE', 'tentative'],
  ['Notes: another time without an answer', 'notes', 'NEEDS-ACTION', 'tentative'],
  ['Zimbra: another time without an answer', 'zimbra', 'NEEDS-ACTION', 'tentative'],
])('%s', async (_, vendor, partstat, status) => {
  const manage = await made(organizerMail('microsoft'));
  const invite = await inviteOne(manage, 'ben@example.org');
  const facts = { METHOD: 'COUNTER', ...at('2026-05-13T15:00'), ...at('2026-05-12T10:00', 'ORIGINAL-') };
  const [notice, ...others] = await guest(guestMail(vendor, invite, partstat, 3, facts), invite);
  expect(notice).toMatchObject({ to: 'ann@example.com' });
  expect(others).toEqual([]);
  const proposal = { start: { utc: '2026-05-13T13:00:00Z' }, end: { utc: '2026-05-13T14:00:00Z' } };
  expect(await recipients(manage)).toMatchObject([
    { status, comment: 'Schön, gern!', history: [{ proposal }] },
  ]);
  expect(await get(manage, '/v1/event')).toMatchObject({ start: '2026-05-12T08:00:00Z', version: 0 });
});
