/** Pages of guests in other languages, one of them from right to left. */
import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const BEN = 'ben@example.org';
let [event, answer] = ['', ''];

beforeAll(async () => {
  await visit().mail(
    organizerMail('REQUEST', {
      start: '20990512T180000',
      summary: 'Sommerfest – 夏祭り',
      location: 'Alexanderplatz 1, Berlin',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6',
    }),
  );
  const confirmation = await visit().newest('ann@example.com');
  event = /https?:\S+\/e\/[a-z2-7]{32}/.exec(confirmation)?.[0] ?? '';
  const headers = { Authorization: `Bearer ${/Manage code: (\S+)/.exec(confirmation)?.[1]}` };
  const invite = { method: 'POST', headers, body: JSON.stringify({ email: BEN }) };
  await fetch(`${visit().server.httpUrl}/v1/invites`, invite);
  answer = /https?:\S+\/r\/[a-z2-7]+/.exec(await visit().newest(BEN))?.[0] ?? '';
});

async function open(url: string, locale: string, look: readonly [string, typeof NARROW, 'light' | 'dark']) {
  const [, viewport, colorScheme] = look;
  const page = await visit().browser.newPage({
    viewport,
    colorScheme,
    locale,
    timezoneId: 'America/New_York',
  });
  await page.goto(url);
  return page;
}

const LOOKS = [
  ['a narrow phone in the light', NARROW, 'light'],
  ['a desk in the dark', DESK, 'dark'],
] as const;

describe.each(['de', 'ja', 'ar'] as const satisfies Language[])('in %s, on', (language) => {
  const { say, direction } = wordsOf(language);

  test.each(LOOKS)('%s', async (...look) => {
    const page = await open(event, language, look);
    const seen = async (name: string) => {
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(direction);
      expect(await faultsOf(page)).toEqual([]);
      const { SHOTS } = process.env;
      if (!SHOTS) return;
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: `${SHOTS}/${language}-${name}-${look[2]}.png`, fullPage: true });
    };
    // The visitor's own zone stands below that of the event.
    expect(await page.locator('.local-time').textContent()).toContain('New York');
    await seen('event');
    await page.getByText(say('eventPage.onlyAdd')).click();
    await page.locator('.languages summary').click();
    await seen('event-open');
    await page.getByLabel(say('invite.email')).fill('cem@example.org');
    await page.getByRole('button', { name: say('invite.ask') }).click();
    await page.getByRole('status').waitFor();
    await seen('sent');
    await page.goto(`${answer}?answer=maybe`);
    await page.getByRole('heading', { name: say('answer.maybe') }).waitFor();
    await seen('answer');
    await page.getByRole('button', { name: say('answer.yes'), exact: true }).click();
    await page.getByRole('status').waitFor();
    await seen('answered');
    await page.goto(answer.replace('/r/', '/u/'));
    await page.getByRole('button', { name: say('unsubscribe.button') }).waitFor();
    await seen('unsubscribe');
    await page.goto(`${event}/share`);
    await page
      .getByRole('button', { name: say('share.copyWhat', { what: say('share.link') }), exact: true })
      .waitFor();
    await seen('share');
    await page.close();
  });
});

test('a visitor chooses another language, and the form keeps it', async () => {
  const page = await open(event, 'fr-FR', LOOKS[0]);
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.getByRole('button', { name: wordsOf('ar').say('invite.ask') }).waitFor();
  await page.getByLabel(wordsOf('ar').say('invite.email')).fill('dan@example.org');
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
  await page.close();
});

test('the button on somebody’s page has the visitor’s language', async () => {
  const page = await open('about:blank', 'pl-PL', LOOKS[1]);
  const shop = `${visit().server.httpUrl}/shop`;
  await page.route(shop, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<body><script src="${event}/button.js"></script>` }),
  );
  await page.goto(shop);
  await page.getByRole('button', { name: wordsOf('pl').say('invite.ask') }).waitFor();
  expect(await page.locator('dialog button').getAttribute('aria-label')).toBe('Zamknij');
  await page.close();
});
