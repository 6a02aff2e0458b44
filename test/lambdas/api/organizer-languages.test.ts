/** In which language the pages of organizers are. */
import { expect, test } from 'vitest';
import { deployment, useDeployment } from './public-pages.ts';

useDeployment();

async function open(headers: Record<string, string>, query = '') {
  const answer = await deployment.api.request(`/results${query}`, { headers });
  return {
    language: answer.headers.get('Content-Language'),
    vary: answer.headers.get('Vary'),
    cookie: answer.headers.get('Set-Cookie'),
    text: await answer.text(),
  };
}

test('is one of the browser, else English', async () => {
  const page = await open({ 'Accept-Language': 'sv, fr;q=0.5' });
  expect(page).toMatchObject({ language: 'fr', vary: 'Accept-Language, Cookie', cookie: null });
  expect(page.text).toContain('<html lang="fr">');
  expect((await open({ 'Accept-Language': 'sv' })).language).toBe('en');
});

test('is what the organizer chose, on this page and on those that they open later', async () => {
  const chosen = await open({ 'Accept-Language': 'fr' }, '?lang=ar');
  expect(chosen.text).toContain('<html lang="ar" dir="rtl">');
  expect(chosen.cookie).toBe('language=ar; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax');
  expect((await open({ 'Accept-Language': 'fr', Cookie: 'language=ar' })).language).toBe('ar');
});

test.each(['sv', 'rubbish', ''])(
  'is not what the browser says that they chose and nobody can: %s',
  async (tag) => {
    const headers = { 'Accept-Language': 'fr', Cookie: `language=${tag}` };
    expect(await open(headers, `?lang=${tag}`)).toMatchObject({ language: 'fr', cookie: null });
  },
);
