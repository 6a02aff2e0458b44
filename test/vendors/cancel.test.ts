import { expect, test } from 'vitest';
import { edit, openStage, organizerMail } from './stage.ts';

const { made, edited, fourGuests, get } = openStage();

test.each([
  ['Google Calendar: a CANCEL that keeps SEQUENCE 0', 'google', {}],
  ['Microsoft 365: a CANCEL whose title says so', 'microsoft', { SUMMARY: 'Abgesagt: Sommerfest im Hof' }],
  ['Exchange: a CANCEL with its own sequence only', 'exchange', {}],
  ['Apple Calendar: a CANCEL in an attached file', 'apple', {}],
  ['iCloud: a CANCEL from another organizer address', 'icloud', {}],
  ['Yahoo: a REQUEST whose STATUS is CANCELLED', 'yahoo', { METHOD: 'REQUEST' }],
  ['Notes: a CANCEL with its reason in a COMMENT', 'notes', {}],
  ['Thunderbird: a CANCEL inline and attached', 'thunderbird', {}],
  ['Zimbra: a CANCEL whose title says so', 'zimbra', { SUMMARY: 'CANCELLED Sommerfest im Hof' }],
  ['Teams: a CANCEL that still has the link to join', 'teams', {}],
])('%s', async (_, vendor, facts) => {
  const manage = await made(organizerMail(vendor));
  await fourGuests(manage);
  const cancel = organizerMail(vendor, { METHOD: 'CANCEL', STATUS: 'CANCELLED', ...edit(1), ...facts });
  const mails = await edited(cancel);
  expect(Object.keys(mails).sort()).toEqual(['maybe', 'no', 'silent', 'yes']);
  for (const invite of Object.values(mails)) {
    expect(invite).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect(invite.line('SUMMARY')).toMatch(/:Sommerfest im Hof$/);
  }
  expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled', summary: 'Sommerfest im Hof' });
  expect(await edited(cancel)).toEqual({});
});
