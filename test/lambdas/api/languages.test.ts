/** In which language the pages of guests are. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { readInvite } from '#harness/mails.ts';
import { create, deployment, post, setPage, useDeployment } from './public-pages.ts';

useDeployment();

/** An address without words. */
const GUEST = '5@6.example';

const request = (path: string, init: RequestInit = {}) => deployment.api.request(path, init);
const inLanguage = async (path: string, header?: string) => {
  const answer = await request(path, header === undefined ? {} : { headers: { 'Accept-Language': header } });
  return {
    language: answer.headers.get('Content-Language'),
    vary: answer.headers.get('Vary'),
    text: await answer.text(),
  };
};

/** Invites somebody, and returns the path of their answer page. */
async function invite(code: string, email: string, locale?: string): Promise<string> {
  await request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ email, ...(locale && { locale }) }),
  });
  await deployment.run();
  const sent = deployment.sent().find(({ to }) => to === email);
  return `/r/${readInvite(sent?.raw ?? '').uid.split('@')[0]}`;
}

/** What people read of a page: without markup, and without what the organizer wrote. */
function readOf(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<details class="languages">.*?<\/details>/s, '')
    .replaceAll(/<code>.*?<\/code>|<pre.*?<\/pre>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&\w+;/g, ' ');
}

describe('the language of a page', () => {
  test.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
    ['sv, fr;q=0.5', 'fr'],
    ['en;q=0.3, ja;q=0.9', 'ja'],
    ['de;q=0, pl;q=0.1', 'pl'],
    ['sv', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['rubbish;;;,,,=q', 'en'],
  ])('is one of the browser: %s', async (header, language) => {
    const { path } = await create();
    expect(await inLanguage(path, header)).toMatchObject({ language, vary: 'Accept-Language' });
  });

  test('is that of the event before that of the browser, and the visitor’s choice before both', async () => {
    const { path, manage: code } = await create();
    await setPage(code, { locale: 'pl' });
    expect((await inLanguage(path, 'de')).language).toBe('pl');
    const chosen = await inLanguage(`${path}?lang=ja`, 'de');
    expect(chosen.language).toBe('ja');
    expect(chosen.text).toContain('<html lang="ja">');
    expect((await inLanguage(`${path}?lang=sv`, 'de')).language).toBe('pl');
    await setPage(code, { locale: null });
    expect((await inLanguage(path, 'de')).language).toBe('de');
  });

  test('is that in which the organizer’s calendar wrote the title', async () => {
    const { path } = await create({ summary: 'Fest', language: 'de-DE' });
    expect((await inLanguage(path, 'fr')).language).toBe('de-DE');
  });

  test('is that of the guest on the answer page, before that of the event', async () => {
    const { manage: code } = await create();
    await setPage(code, { locale: 'pl' });
    const [own, other] = [await invite(code, 'ben@example.org', 'it'), await invite(code, 'cem@example.org')];
    expect((await inLanguage(own, 'de')).language).toBe('it');
    expect((await inLanguage(other, 'de')).language).toBe('pl');
    expect((await inLanguage(own.replace('/r/', '/u/'), 'de')).language).toBe('it');
  });

  test('stays the one that was chosen when a form is sent', async () => {
    const { path, manage: code } = await create();
    const event = await inLanguage(`${path}?lang=de`);
    const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(event.text) ?? [];
    const sent = await post(action, [['email', 'nobody']]);
    expect(sent.text).toContain(wordsOf('de').say('invite.unusableAddress'));
    const answer = await invite(code, 'ben@example.org');
    const page = await inLanguage(`${answer}?lang=de`);
    expect(page.text).toContain('action="?lang=de"');
    const fields = Object.fromEntries(
      [...page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    const body = new URLSearchParams({ ...fields, answer: 'yes', comment: '' } as Record<string, string>);
    const saved = await request(`${answer}?lang=de`, { method: 'POST', body });
    expect(saved.headers.get('Location')).toBe(`${answer}?saved=&lang=de`);
  });

  test('may be set for an event by any tag, and by no other text', async () => {
    const { manage: code } = await create();
    expect(await (await setPage(code, { locale: 'DE-at' })).json()).toEqual({
      open: true,
      places: null,
      locale: 'de-AT',
    });
    expect(await (await setPage(code, { open: true })).json()).toMatchObject({ locale: 'de-AT' });
    expect((await setPage(code, { locale: 'no language' })).status).toBe(400);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { say, direction } = wordsOf(language);

  test('the event page, the answer page and the others speak it', async () => {
    const { path, manage: code } = await create({ summary: '1', location: '2', description: '3' });
    const answer = await invite(code, GUEST, language);
    const lang = `?lang=${language}`;
    const expected = [
      [path + lang, say('eventPage.hint', { organizer: 'Ann Lee' })],
      [`${path}/share${lang}`, say('share.title')],
      [answer, say('answerPage.coming')],
      [`${answer}?answer=maybe`, say('answerPage.press', { answer: say('answer.maybe') })],
      [`${answer}?saved`, say('answer.yes')],
      [answer.replace('/r/', '/u/'), say('unsubscribe.button')],
      [`/r/none${lang}`, say('unusableLink.title')],
      [`/e/none${lang}`, say('nothingHere.title')],
      [`/nowhere${lang}`, say('noSuchPage.title')],
    ] as const;
    for (const [url, words] of expected) {
      const page = await request(url, { headers: { Accept: 'text/html' } });
      const text = await page.text();
      expect(text, url).toContain(words);
      expect(text, url).toContain(`<html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}>`);
      expect(page.headers.get('Content-Language')).toBe(language);
      // What has Latin letters on a page in another script was forgotten, or is a name.
      if (language !== 'ja' && language !== 'ar') continue;
      const latin = readOf(text).match(/[A-Za-z]{2,}/g) ?? [];
      expect(
        latin.filter((word) => !NAMES.has(word)),
        url,
      ).toEqual([]);
    }
  });
});

/** Names that every language writes alike. */
const NAMES = new Set(
  'example Ann Lee Yesmaybe Berlin GMT Google Calendar Outlook com Microsoft Apple ics svg png QR Mailchimp Klaviyo HubSpot SendGrid Brevo Marketing Campaigns HTML API'.split(
    ' ',
  ),
);
