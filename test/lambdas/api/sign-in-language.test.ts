/** The mail with the link to sign in is in the language of the page on which somebody asked for it. */
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { deployment, receive } = openScene();

test.each([
  ['?lang=de', 'fr', 'de'],
  ['', 'tlh, ar;q=0.8', 'ar'],
  ['', 'tlh', 'en'],
])('%s, with a browser in %s: %s', async (query, accepted, language) => {
  await receive('inbound', 'create@invites.test', organizerMail('REQUEST', { language: 'ja' }));
  const headers = { 'Accept-Language': accepted, 'Sec-Fetch-Site': 'same-origin' };
  const page = await deployment().api.request(`/sign-in${query}`, { headers });
  const Cookie = page.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  const body = new URLSearchParams({ email: 'ann@example.com' });
  await deployment().api.request(`/sign-in${query}`, {
    method: 'POST',
    body,
    headers: { ...headers, Cookie },
  });
  await deployment().run();
  const sent = deployment().sent();
  expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
  expect(sent[0]?.raw).toContain(`<html lang=3D"${language}"`);
});
