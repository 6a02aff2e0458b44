/** What organizers do on their pages, in other languages, one of them from right to left: what they are told is not in English. */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '#domain/languages/words.ts';
import { organizerMail } from '#harness/mails.ts';
import { NAMES } from './every-page.ts';
import { signIn } from './open-visit.ts';
import { sameIn, textsOf } from './untranslated.ts';
import { DESK, faultsOf, useVisit } from './visit.ts';

const visit = useVisit({ owners: 'ann@example.com' });
const ANN = 'ann@example.com';
const PHONE = { width: 360, height: 740 };
/** What else people wrote, and names. */
const OWN =
  /Garden party|Elm Street 12|[Ff]air|Dora|[Ee]li@?|Klingon|programs|guests\.(?:csv|xlsx)|(?:E-)?[Mm]ail|\b(?:Name|source|language|de)\b/g;
const DATA = new RegExp(`${NAMES.source}|${OWN.source}`, 'g');

type Texts = Readonly<Record<string, readonly string[]>>;
let state: Awaited<ReturnType<BrowserContext['storageState']>>;
let [send, handle] = ['', ''];
let english: Texts;

beforeAll(async () => {
  await visit().mail(
    organizerMail('REQUEST', {
      summary: 'Garden party',
      location: 'Elm Street 12',
      start: '20990701T183000',
    }),
  );
  const context = await signIn(visit(), ANN);
  const page = await context.newPage();
  const linkOn = async (path: string, link: string) => {
    await page.goto(`${visit().server.httpUrl}${path}`);
    return page.locator(link).first().getAttribute('href');
  };
  send = `${await linkOn('/events', 'a[href^="/results/"]')}/send`;
  handle = (await linkOn('/domain', 'a[href^="/domain/"]:not([href$="keys"]):not([href$="people"])')) ?? '';
  state = await context.storageState();
  await context.close();
  english = await walk('en', async () => {});
}, 180_000);

/** Does in a language what organizers do. Returns what the pages say then, by what was done. */
async function walk(locale: 'en' | 'de' | 'ar', look: (page: Page, name: string) => Promise<void>) {
  const said: Record<string, readonly string[]> = {};
  const context = await visit().browser.newContext({
    ...{ storageState: state, locale, viewport: PHONE, reducedMotion: 'reduce' },
  });
  const see = async (page: Page, name: string) => {
    said[name] = await textsOf(page);
    await look(page, name);
  };
  await act(await context.newPage(), see, `${locale}@example.org`);
  await context.close();
  return said;
}

/** @param email of a guest who is invited here alone */
async function act(page: Page, see: (page: Page, name: string) => Promise<void>, email: string) {
  const { httpUrl } = visit().server;
  await page.goto(`${httpUrl}/events/new`);
  await page.locator('#summary').fill(' ');
  await page.locator('#date').fill('2099-03-29');
  await page.locator('button[value=save]').click();
  await page.locator('.problem').waitFor();
  await see(page, 'a new event without a title');
  await page.locator('#summary').fill('Fair');
  await page.locator('#zone').fill('Europe/Berlin');
  await page.locator('#time').fill('02:30');
  await page.locator('#endTime').fill('04:00');
  await page.locator('button[value=preview]').click();
  await page.locator('.problem').waitFor();
  await see(page, 'a time that clocks skip');
  await page.locator('#time').fill('18:00');
  await page.locator('#endTime').fill('20:00');
  await page.locator('#repeat').selectOption('2-weeks');
  await page.locator('#ends').selectOption('count');
  await page.locator('#count').fill('3');
  await page.locator('button[value=preview]').click();
  await page.locator('.invite-card').waitFor();
  await see(page, 'the preview of a series');

  await page.goto(httpUrl + send);
  await page.locator('#file').setInputFiles({
    name: 'guests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,E-mail,source,language,programs\n'),
  });
  await page.locator('#file-said:not(:empty)').waitFor();
  await see(page, 'a file in the field');
  await page.locator('#file').setInputFiles({
    name: 'guests.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004'),
  });
  await see(page, 'a workbook');
  await page.locator('form.drop button').click();
  await page.locator('.failed').waitFor();
  // In English this says more than in other languages.
  await see(page, 'a broken workbook');
  await page.goto(httpUrl + send);
  await page
    .locator('#list')
    .fill(
      `Name;E-mail;source;language\nDora;a-${email};Fair;de\nEli;b-${email};Fair;Klingon\nEli;b-${email};;\nEli;eli@;;\nEli;;;\n`,
    );
  await page.locator('form.drop button').click();
  await page.locator('.list-counts').waitFor();
  await see(page, 'a list with everything');
  await page.locator('main form.row button').first().click();
  await page.locator('progress').waitFor();
  await fetch(`${httpUrl}/_local/idle`);
  await page.reload();
  await page.locator('[data-finished]').waitFor();
  await see(page, 'a list that is sent');
  for (const words of ['one who is invited', 'one who was invited before']) {
    await page.goto(httpUrl + send);
    await page.locator('#email').fill(email);
    await page.locator('form.one button').click();
    await page.getByRole('status').filter({ hasText: email }).waitFor();
    await see(page, words);
  }
  await page.goto(httpUrl + send);
  await page.locator('form.test button').click();
  await page.waitForURL(/tested/);
  await see(page, 'a test is sent');

  await page.goto(`${httpUrl}/events/keys`);
  await page.locator('#name').fill('programs');
  await page.locator('form.stack button').click();
  await page.locator('main code').first().waitFor();
  await see(page, 'a new key');
  await page.goto(`${httpUrl}/events/keys`);
  await see(page, 'keys');
  await page.goto(`${httpUrl}/domain/keys`);
  await page.locator('main form > button').last().click();
  await page.locator('main code').first().waitFor();
  await see(page, 'a new owner key');
  await page.goto(`${httpUrl}/domain/keys`);
  await see(page, 'owner keys');
  for (const done of ['suspended', 'lifted', 'not-a-number']) {
    await page.goto(`${httpUrl}${handle}?done=${done}`);
    await see(page, `an organizer, ${done}`);
  }
  await page.goto(`${httpUrl}/events?show=past`);
  await see(page, 'past events');
  await page.context().clearCookies();
  await page.goto(`${httpUrl}/sign-in`);
  await page.locator('#email').evaluate((field: HTMLInputElement) => {
    field.type = 'text';
    field.value = 'nobody';
  });
  await page.locator('form.stack button').click();
  await page.locator('#wrong').waitFor();
  await see(page, 'signing in without an address');
  await page.locator('#email').fill('nobody@example.net');
  await page.locator('form.stack button').click();
  await page.locator('strong.address').waitFor();
  await see(page, 'signing in');
}

describe.each(['de', 'ar'] as const)('in %s', (language) => {
  test('everything is said in it, can be read, and fits', { timeout: 240_000 }, async () => {
    const { direction } = wordsOf(language);
    const faults: Record<string, string[]> = {};
    const { SHOTS } = process.env;
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    const texts = await walk(language, async (page, name) => {
      const found: string[] = [];
      if ((await page.locator('html').getAttribute('lang')) !== language)
        found.push('is in another language');
      if ((await page.evaluate('getComputedStyle(document.body).direction')) !== direction)
        found.push('has the wrong direction');
      for (const [size, colorScheme] of [
        [PHONE, 'light'],
        [DESK, 'dark'],
      ] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        found.push(...(await faultsOf(page)).map((fault) => `${size.width}, ${colorScheme}: ${fault}`));
        const file = `${language}-${name.replaceAll(/\W+/g, '-')}-${size.width}.png`;
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${file}`, fullPage: true });
      }
      if (found.length > 0) faults[name] = found;
    });
    expect(faults).toEqual({});
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    const left = Object.entries(texts).map(([name, said]) => [
      name,
      sameIn(english[name] ?? [], said, language, DATA),
    ]);
    expect(Object.fromEntries(left.filter(([, some = []]) => some.length > 0))).toEqual({});
  });
});
