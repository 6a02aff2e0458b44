/** The results pages in other languages, one of them from right to left. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#domain/languages/languages.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const SERIES = {
  uid: 'series@x.example',
  summary: 'Sommerfest – 夏祭り',
  location: 'Alexanderplatz 1, Berlin',
  start: '20990512T180000',
};
let code = '';

const call = async (method: string, path: string, body: object) => {
  const headers = { Authorization: `Bearer ${code}` };
  await fetch(visit().server.httpUrl + path, { method, headers, body: JSON.stringify(body) });
  return visit().sent();
};

beforeAll(async () => {
  await visit().mail(organizerMail('REQUEST', { ...SERIES, rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6' }));
  code = /Manage code: (\S+)/.exec(await visit().newest('ann@example.com'))?.[1] ?? '';
  for (const name of ['ben', 'cem', 'dan', 'eva'])
    await call('POST', '/v1/invites', { email: `${name}@example.org`, name, origin: 'newsletter' });
  for (const [name, answer] of Object.entries({ ben: 'Yes', cem: 'Maybe', dan: 'No' }))
    await say(name, answer);
  await call('PUT', '/v1/event/page', { places: 1 });
  for (const name of ['gus', 'hal', 'ida', 'jan', 'kay', 'lou'])
    await call('POST', '/v1/event/line', { email: `${name}@example.org`, name });
  const moved = { ...SERIES, rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6', sequence: 1 };
  await visit().mail(
    organizerMail('REQUEST', { ...moved, start: '20990512T190000', dtstamp: '20260601T120000Z' }),
  );
});

/** Answers on the page for a guest. */
async function say(name: string, answer: string): Promise<void> {
  const link = /^Yes: +(\S+)/m.exec(await visit().newest(`${name}@example.org`))?.[1] ?? '';
  const page = await visit().browser.newPage({ locale: 'en-GB' });
  await page.goto(link.replace('answer=yes', `answer=${answer.toLowerCase()}`));
  await page.getByLabel('A comment').fill('Hello');
  await page.getByRole('button', { name: answer, exact: true }).click();
  await page.getByRole('status').waitFor();
  await page.close();
}

const LOOKS = [
  ['a narrow phone in the light', NARROW, 'light'],
  ['a desk in the dark', DESK, 'dark'],
] as const;

describe.each(['de', 'ja', 'ar'] as const satisfies Language[])('in %s, on', (language) => {
  const words = wordsOf(language);
  const texts = resultsTexts(words);

  test.each(LOOKS)('%s', async (_, viewport, colorScheme) => {
    const page = await visit().browser.newPage({ viewport, colorScheme, locale: language });
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    const seen = (name: string) => look(page, language, `${name}-${colorScheme}`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const text = (name: string) => page.getByText(name, { exact: true });

    await page.goto(`${visit().server.httpUrl}/results`);
    await page.getByLabel(texts.say('openResults.code')).fill('manage_wrong');
    await button(texts.say('openResults.open')).click();
    await text(texts.say('openResults.wrong')).waitFor();
    await seen('open');
    await page.getByLabel(texts.say('openResults.code')).fill(code);
    await button(texts.say('openResults.open')).click();

    await page.getByRole('heading', { name: texts.say('chart.title') }).waitFor();
    await page.locator('#chart .u-legend').getByText(words.say('answer.maybe')).waitFor();
    const results = page.url();
    await page.locator('#numbers summary').click();
    await seen('results');
    await button(texts.say('inLine.openMore')).click();
    await text(texts.say('done.opened', { places: '1' })).waitFor();
    await page.locator('#places').fill('many');
    await button(texts.say('pageForm.save')).click();
    await text(texts.say('pageForm.refused', { most: words.number(1_000_000) })).waitFor();
    await page.goto(`${results}?reminded=2&about=1`);
    await text(texts.say('done.remindedAbout', { count: 2 })).waitFor();
    await page.getByLabel(texts.say('guestList.search')).fill('nobody@');
    await button(texts.say('guestList.find')).click();
    await text(texts.say('guestList.noSuchAddress')).waitFor();
    await seen('nobody');

    await page.goto(results);
    await page.getByRole('link', { name: texts.say('inLine.seeAll', { count: '6' }) }).click();
    await page.getByRole('heading', { name: texts.say('inLine.titleCount', { count: '6' }) }).waitFor();
    await seen('line');
    await page.goto(results);
    await page.locator('.occurrences tbody a').first().click();
    await text(texts.say('dates.thisAnswer')).waitFor();
    await seen('date');
    await page.goto(results);
    await page.getByRole('link', { name: 'eva@example.org' }).click();
    await page.getByRole('heading', { name: texts.say('guest.story') }).waitFor();
    await button(texts.say('guest.save')).click();
    await text(texts.say('guestDone.corrected')).waitFor();
    await page.getByText(texts.say('guest.remove')).click();
    await seen('guest');
    await page.goto(results);
    await page.getByRole('link', { name: 'ben@example.org' }).click();
    await page.getByText(texts.say('guest.answeredWith', { client: texts.say('counted.page') })).waitFor();
    await seen('answered');
    await page.goto(`${results}/codes`);
    await page.getByRole('heading', { name: texts.say('codes.replaceOne') }).waitFor();
    await seen('codes');
    await page.getByRole('link', { name: texts.say('codes.replaceBoth') }).click();
    await page.getByRole('heading', { name: texts.say('codes.askBoth') }).waitFor();
    await seen('replace');
    await page.close();
    expect(complaints).toEqual([]);
  });
});

/** Checks the direction, and what every page is held to. */
async function look(page: Page, language: Language, name: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(wordsOf(language).direction);
  expect(await faultsOf(page), name).toEqual([]);
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${language}-${name}.png`, fullPage: true });
}

test('a new answer changes the numbers in the language of the page, which the organizer has chosen', async () => {
  const { say: text } = resultsTexts(wordsOf('pl'));
  const page = await visit().browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${visit().server.httpUrl}/results#${code}`);
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'Polski' }).click();
  await page.getByRole('heading', { name: text('guestList.title') }).waitFor();
  // The choice is kept on pages whose address does not say it.
  await page.goto(page.url().replace(/\?.*/, ''));
  const sentence = async () => page.locator('#said').textContent();
  const values = { invited: '4', maybe: '1', no: '1' };
  expect(await sentence()).toBe(text('headcount.sentence', { ...values, yes: '1', waiting: '1' }));
  await say('eva', 'Yes');
  await page
    .getByText(text('headcount.sentence', { ...values, yes: '2', waiting: '0' }), { exact: true })
    .waitFor();
  await page.close();
});

test.each(LANGUAGES)('the results fit on a narrow phone in %s', async (language) => {
  const page = await visit().browser.newPage({ viewport: NARROW, locale: language });
  await page.goto(`${visit().server.httpUrl}/results#${code}`);
  await page.getByRole('heading', { name: resultsTexts(wordsOf(language)).say('chart.title') }).waitFor();
  await page.locator('#numbers summary').click();
  const wide = 'document.documentElement.scrollWidth <= innerWidth';
  expect(await page.evaluate(wide)).toBe(true);
  const cramped = await page.evaluate(() =>
    [...document.querySelectorAll('.headcount dt')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
  expect(cramped).toEqual([]);
  await page.close();
});
