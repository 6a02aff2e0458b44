import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { deployment, receive, create } = openScene('*');
const OWN = ['create@invites.test', 'anybody@invites.test', 'x@bounce.invites.test', 'x@a.b.invites.test'];

test.each(OWN)('%s organizes nothing, and no mail goes there', async (from) => {
  expect(await receive('inbound', 'create@invites.test', organizerMail('REQUEST', { from }))).toEqual([]);
});

test.each(OWN)('%s cannot be invited', async (email) => {
  const { manage } = await create();
  const answer = await deployment().api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': manage },
    body: JSON.stringify({ recipients: [{ email }] }),
  });
  expect(await answer.json()).toMatchObject({ accepted: [], rejected: [{ reason: 'own-address' }] });
});
